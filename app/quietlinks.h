// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace tryboth {

class MainWindow;
struct QuietItem;

/// Opens what waited for a quiet moment, on the page where it is done.
void openQuiet(MainWindow &window, const QuietItem &item);

} // namespace tryboth
