// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "storage/historystore.h"

namespace tryboth {

/// What an entry of the history says about one field, put into an entry and told in words.

/// Puts the earlier text or value in its place in `entry`; false for what is no field of an entry or cannot
/// be read as one. An empty value means not answered; a tag is added.
bool putInto(CheckIn &entry, const EarlierText &text);

/// A value as people read it, such as "People" for the focus of an entry and a date for a day; what is prose
/// stays as it is. Of a row that was taken away, whatever `value` is, what was written there.
QString valueWords(const EarlierText &text, const QString &value);

} // namespace tryboth
