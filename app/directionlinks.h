// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

class DirectionPage;
class JournalPage;
class MainWindow;

/// What the Direction page wants shown elsewhere, and what other pages want shown there.
void linkDirection(MainWindow &window);
void linkDirection(DirectionPage &page, MainWindow &window);
void linkDirection(JournalPage &page, MainWindow &window);

} // namespace tryboth
