// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tryboth {

class Journal;

/// From now on `journal` remembers the day on which `chart` comes on screen: who rates a week from memory
/// afterwards does so after having seen. Lives as long as `chart`, and `journal` has to outlive it.
void noteWhenShown(Journal &journal, QWidget &chart);

} // namespace tryboth
