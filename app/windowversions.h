// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journalbackups.h"

class QMenu;

namespace tryboth {

class MainWindow;

/// What a window offers about other versions of its journal: backups, what another program wrote to the file
/// or set aside beside it, and earlier texts.
class WindowVersions : public QObject
{
    Q_OBJECT

public:
    explicit WindowVersions(MainWindow &window);

    void showBackups();

Q_SIGNALS:
    void openRequested(const QString &path); ///< a journal that was restored

private:
    void addActions(QMenu &menu);

    MainWindow &m_window;
    JournalBackups m_backups;
};

} // namespace tryboth
