// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

struct FoundNote;
class JournalPage;
class MainWindow;
class ReflectPage;
class TodayPage;

/// Lets the menu of `window` open the parts of its Reflect page and the question of the day.
void linkReflections(MainWindow &window);

/// Lets `today` open what waits for a quiet moment.
void linkReflections(TodayPage &today, MainWindow &window);

/// The same for `page`, which also opens experiments.
void linkReflections(ReflectPage &page, MainWindow &window);

/// Opens what a search found where it stands: a second look at its entry, a question among those of one's
/// own.
void openNote(MainWindow &window, const FoundNote &found);

/// Lets `page` open the reflections and small texts that a search found, and look at an entry again.
void linkReflections(JournalPage &page, MainWindow &window);

} // namespace tryboth
