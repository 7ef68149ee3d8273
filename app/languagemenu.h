// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMenu;

namespace tryboth {

class Settings;

/// Adds the languages to `languages`, as addLanguageMenu() does to a menu of its own.
void addLanguages(QMenu &languages, Settings &settings);

/// Adds a menu of the languages, each under its own name, to `menu`. What is chosen is kept in `settings`;
/// who speaks follows them.
void addLanguageMenu(QMenu &menu, Settings &settings);

} // namespace tryboth
