// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>

namespace tryboth {

/// The picture called `name` (resources/icons/NAME.svg), in the colours of the theme whichever these are when
/// it is painted; a null icon where there is none of that name. One set, drawn in lines on a field of 20 ×
/// 20, of which the pages have theirs by their ids. None comes from the desktop.
QIcon themedIcon(const QString &name);

} // namespace tryboth
