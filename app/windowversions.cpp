// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowversions.h"

#include "mainwindow.h"
#include "versions/backupsdialog.h"

#include <QMenu>

namespace tryboth {

using namespace Qt::StringLiterals;

WindowVersions::WindowVersions(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_backups(window.journal())
{
    addActions(window.versionsMenu());
    connect(&window, &MainWindow::backupsRequested, this, &WindowVersions::showBackups);
}

void WindowVersions::addActions(QMenu &menu)
{
    menu.addAction(tr("&Backups…"), QKeySequence(u"Ctrl+B"_s), this, &WindowVersions::showBackups);
}

void WindowVersions::showBackups()
{
    auto *dialog = new BackupsDialog(m_backups, &m_window.journal(), m_window.journal().content(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::informed, &m_window, &MainWindow::say);
    connect(dialog, &BackupsDialog::openRequested, this, &WindowVersions::openRequested);
    dialog->open();
}

} // namespace tryboth
