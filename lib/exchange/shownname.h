// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// A name that came from elsewhere as it is shown: characters that cannot be seen or that turn the direction
/// of writing stand there as their number, "‹U+202E›", so that no name looks like another one. Cut to 120
/// characters.
QString shownName(const QString &name);

} // namespace tryboth
