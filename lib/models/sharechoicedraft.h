// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareselection.h"

#include <QJsonObject>

namespace tryboth {

/// A choice of what leaves, as the draft file keeps it until the share is sealed. The second question about
/// reasons is not in it: it is asked anew.
QJsonObject draftOf(const ShareSelection &selection);

/// `base` with what the draft says; a day, a depth or an item that it says in a way that is not understood is
/// left out.
ShareSelection withDraft(ShareSelection base, const QJsonObject &draft);

} // namespace tryboth
