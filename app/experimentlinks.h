// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

class JournalPage;
class MainWindow;
class ExperimentsPage;
class TodayPage;

/// Lets the menu of `window` open the parts of its Experiments page.
void linkExperiments(MainWindow &window);

/// Lets sessions on the Experiments page be rated on Today.
void linkExperiments(ExperimentsPage &page, MainWindow &window);

/// Lets `today` open experiments, and count them in the sidebar of `window`.
void linkExperiments(TodayPage &today, MainWindow &window);

/// Lets `page` open the experiments that a search found.
void linkExperiments(JournalPage &page, MainWindow &window);

} // namespace tryboth
