// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QMenu;
class QWidget;

namespace tryboth {

class Journal;
class Theme;

/// Adds how the program looks to a menu: light or dark, larger or smaller text. What is chosen is remembered.
void addLookActions(QMenu &menu, Theme &theme);

/// Gives `theme` the look and text size that were chosen last.
void restoreLook(Theme &theme);

/// Adds what one can read about the program to a menu of `window`.
void addHelpActions(QMenu &menu, QWidget &window);

/// The status line's words on whether everything is saved, and since when.
QString saveStateText(Journal &journal);

} // namespace tryboth
