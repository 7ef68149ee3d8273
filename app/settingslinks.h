// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

class DeskWindow;
class MainWindow;
class Settings;
class Shortcuts;

/// Gives a window its dialog of settings, its command palette and the keys that were chosen; to be called
/// when its menus are whole.
void linkSettings(MainWindow &window, Shortcuts &shortcuts);
void linkSettings(DeskWindow &window, Settings &settings, Shortcuts &shortcuts);

} // namespace tryboth
