// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "watchedfolder.h"

namespace tryboth {

class MainWindow;

/// What goes into the journal of a window and out of it: imports, exports, the folder that is watched for
/// calendars, and the way to rate what came in.
class WindowExchange : public QObject
{
    Q_OBJECT

public:
    explicit WindowExchange(MainWindow &window);

    WatchedFolder &watched() { return m_watched; }

    /// Shows what these files hold, to be taken in or not; without any, asks for some.
    void import(const QStringList &paths);

private:
    void exportJournal();
    void rateWaiting();
    void askForFolder();
    void chooseFolder();
    void offer(const QStringList &paths);

    MainWindow &m_window;
    WatchedFolder m_watched;
};

} // namespace tryboth
