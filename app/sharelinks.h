// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

class MainWindow;

/// Adds the Share page with its menu, and takes replies that are dropped onto the window.
void linkShares(MainWindow &window);

/// Opens a reply in the window of the journal that it is for, as a double click on the file does.
void openReplyIn(MainWindow &window, const QString &path);

} // namespace tryboth
