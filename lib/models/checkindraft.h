// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QJsonObject>

namespace tryboth {

/// What a person can type into an entry, as the draft file keeps it until the entry is logged.
QJsonObject draftOf(const CheckIn &checkIn);

/// `base` with what the draft says; what it does not say, or says in a way that is not understood, stays.
CheckIn withDraft(CheckIn base, const QJsonObject &draft);

/// `draft` with the words of `other`, which was typed in another place: all of it where `draft` is of no entry,
/// else its title and note below the note.
QJsonObject withWordsOf(QJsonObject draft, const QJsonObject &other);

} // namespace tryboth
