// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// A name that somebody else chose, in one line and as it really is: characters that turn the direction of
/// writing, hide or break a line are written out, such as "⟨U+202E⟩", so that no name can look like another.
QString shownName(const QString &name);

} // namespace tryboth
