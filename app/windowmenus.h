// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <functional>

class QAction;
class QMenu;
class QObject;
class QWidget;

namespace tryboth {

class Journal;
class Settings;
class Theme;

/// Adds how the program looks to a menu: light or dark, larger or smaller text. What is chosen is remembered.
void addLookActions(QMenu &menu, Settings &settings);

/// Gives `theme` the look and text size of the settings, now and whenever they change.
void followLook(Theme &theme, const Settings &settings);

/// Adds what one can read about the program to a menu of `window`. `open` gets the page of the guide that is
/// wanted; an empty one means that about what one is looking at.
void addHelpActions(QMenu &menu, QWidget &window, const std::function<void(const QString &)> &open);

/// The actions that take a step of `journal` back and make it again, with their shortcuts and the step's
/// name.
QList<QAction *> undoActions(Journal &journal, QObject &owner);

/// The status line's words on whether everything is saved, and since when.
QString saveStateText(Journal &journal);

} // namespace tryboth
