// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalcore.h"

#include <QSet>

namespace tryboth {

/// The five-year answers whose words nobody is to read on `today`, also those in the trash: every finished
/// one from the day the question is back until a new answer is written. None at other times.
Result<QSet<Id>> sealedAnswers(const Stores &stores, LocalDay today);

/// `texts` without the earlier wordings of sealed answers; those come back when the answers do.
Result<QList<EarlierText>> withoutSealed(const Stores &stores, LocalDay today, QList<EarlierText> texts);

/// What merges left to be looked at and may be read on `today`, oldest first.
Result<QList<EarlierText>> readableConflicts(const Stores &stores, LocalDay today);

} // namespace tryboth
