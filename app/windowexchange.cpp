// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowexchange.h"

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/exportdialog.h"
#include "pages/importdialog.h"
#include "pages/journalpage.h"
#include "pages/todaypage.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

WindowExchange::WindowExchange(MainWindow &window)
    : QObject(&window)
    , m_window(window)
    , m_watched(window.journal().path(), window.settings())
{
    connect(&window, &MainWindow::importRequested, this, [this] { import({}); });
    connect(&window, &MainWindow::exportRequested, this, &WindowExchange::exportJournal);
    connect(&window, &MainWindow::rateRequested, this, &WindowExchange::rateWaiting);
    connect(&window, &MainWindow::watchRequested, this, &WindowExchange::askForFolder);
    connect(&m_watched, &WatchedFolder::found, this, &WindowExchange::offer);
}

void WindowExchange::import(const QStringList &paths)
{
    auto *dialog = new ImportDialog(m_window.journal(), &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ImportDialog::informed, &m_window, &MainWindow::say);
    dialog->open();
    if (!paths.isEmpty()) {
        dialog->read(paths);
    }
}

void WindowExchange::exportJournal()
{
    CheckInFilter shown;
    if (m_window.isPageMade(u"journal"_s)) {
        shown = static_cast<JournalPage *>(m_window.page(u"journal"_s))->shownFilter();
    }
    auto *dialog = new ExportDialog(m_window.journal(), shown, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ExportDialog::informed, &m_window, &MainWindow::say);
    dialog->open();
}

void WindowExchange::rateWaiting()
{
    m_window.showPage(u"today"_s);
    static_cast<TodayPage *>(m_window.page(u"today"_s))->rateWaiting();
}

void WindowExchange::askForFolder()
{
    const QString folder = m_watched.folder();
    if (folder.isEmpty()) {
        chooseFolder();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Watched folder"),
        tr("Tryboth looks for new calendar files in “%1” while this journal is open. It "
           "only reads, and shows you each file before anything is taken in.")
            .arg(QDir::toNativeSeparators(folder)),
        QMessageBox::Close, &m_window);
    box->setObjectName(u"watchBox"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *other = box->addButton(tr("&Another folder…"), QMessageBox::ActionRole);
    QPushButton *stop = box->addButton(tr("&Stop watching"), QMessageBox::ActionRole);
    stop->setObjectName(u"watchStop"_s);
    connect(other, &QPushButton::clicked, this, &WindowExchange::chooseFolder);
    connect(stop, &QPushButton::clicked, this, [this] {
        m_watched.watch({});
        m_window.say(tr("No folder is watched any more."));
    });
    box->open();
}

void WindowExchange::chooseFolder()
{
    auto *dialog = new QFileDialog(&m_window, tr("Watch a folder for calendar files"));
    dialog->setObjectName(u"watchFolder"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        m_watched.watch(folder);
        m_window.say(tr("New calendar files in “%1” will be offered here. Nothing is taken in unasked.")
                         .arg(QDir(folder).dirName()));
    });
    dialog->open();
}

void WindowExchange::offer(const QStringList &paths)
{
    const auto count = static_cast<int>(paths.size());
    const QString sentence = count == 1
                                 ? tr("A new calendar file lies in the watched folder: %1.")
                                       .arg(QFileInfo(paths.first()).fileName())
                                 : tr("%Ln new calendar files lie in the watched folder.", nullptr, count);
    const Offer look{tr("&Look at it…"), [this, paths] {
                         m_watched.markSeen(paths);
                         import(paths);
                     }};
    const Offer no{tr("&Not now"), [this, paths] {
                       m_watched.markSeen(paths);
                       m_window.say(tr("They stay where they are; “Import” finds them later."));
                   }};
    m_window.offer(sentence, {look, no});
}

} // namespace tryboth
