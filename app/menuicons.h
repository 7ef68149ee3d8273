// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace tryboth {

/// Gives those things in the menus of `window` that one looks for most a picture of their own.
void addMenuIcons(const QMainWindow &window);

} // namespace tryboth
