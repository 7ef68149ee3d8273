// SPDX-License-Identifier: GPL-3.0-or-later
#include "arrivals.h"

#include "desktop.h"
#include "deskwindow.h"
#include "filerole.h"
#include "journalfiles.h"
#include "mainwindow.h"
#include "models/desk.h"
#include "models/journal.h"
#include "sharelinks.h"
#include "windowexchange.h"
#include "windowsafety.h"

#include <QApplication>
#include <QFileInfo>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString pathOf(QWidget *window)
{
    if (auto *journal = qobject_cast<MainWindow *>(window)) {
        return journal->journal().path();
    }
    auto *desk = qobject_cast<DeskWindow *>(window);
    return desk ? desk->desk().file().path() : QString();
}

} // namespace

Arrivals::Arrivals(Desktop &desktop)
    : QObject(&desktop)
    , m_desktop(desktop)
{
    connect(&desktop, &Desktop::journalShown, this, [this](MainWindow *window) {
        if (!window->journal().path().isEmpty()) {
            bring(window);
        }
    });
}

void Arrivals::take(const QStringList &paths, QWidget *onto)
{
    for (const QString &path : paths) {
        const QString whole = QFileInfo(path).absoluteFilePath();
        switch (roleOf(whole)) {
        case FileRole::Journal:
            openOrShow(whole);
            break;
        case FileRole::Share:
            m_desktop.openShare(whole);
            break;
        case FileRole::Reply:
            m_reply = whole;
            break;
        case FileRole::Import:
            m_import.append(whole);
            break;
        }
    }
    if (m_reply.isEmpty() && m_import.isEmpty()) {
        return;
    }
    auto *window = qobject_cast<MainWindow *>(onto);
    bring(window ? window : journalWindow());
}

void Arrivals::openOrShow(const QString &path)
{
    if (QWidget *window = windowOf(path)) {
        bringForward(*window);
    } else {
        m_desktop.open(path);
    }
}

/// Hands what waits to the journal of `window`, once it is unlocked; without one, to the journal of last
/// time, as soon as that is open.
void Arrivals::bring(MainWindow *window)
{
    if (m_reply.isEmpty() && m_import.isEmpty()) {
        return;
    }
    if (!window) {
        const QString last = lastJournal(m_desktop.settings());
        if (!last.isEmpty() && QFileInfo::exists(last)) {
            m_desktop.open(last);
        } else {
            m_desktop.offerStart(m_reply.isEmpty()
                                     ? tr("A file to import goes into a journal. It is asked about as soon "
                                          "as you open yours, or start one.")
                                     : tr("A reply belongs to the journal that shared. It is shown as soon "
                                          "as you open that."));
        }
        return;
    }
    bringForward(*window);
    auto *safety = window->findChild<WindowSafety *>();
    if (safety && safety->lock().isLocked()) {
        connect(
            &safety->lock(), &WindowLock::unlocked, this, [this, window] { bring(window); },
            Qt::SingleShotConnection);
        return;
    }
    hand(*window);
}

void Arrivals::hand(MainWindow &window)
{
    if (const QString reply = std::exchange(m_reply, {}); !reply.isEmpty()) {
        openReplyIn(window, reply);
    }
    if (const QStringList files = std::exchange(m_import, {}); !files.isEmpty()) {
        window.findChild<WindowExchange *>()->import(files);
    }
}

void Arrivals::bringForward(QWidget &window)
{
    if (window.isMinimized()) {
        window.showNormal();
    }
    window.show();
    window.raise();
    window.activateWindow();
}

QWidget *Arrivals::windowOf(const QString &path)
{
    const QString wanted = QFileInfo(path).canonicalFilePath();
    for (QWidget *window : QApplication::topLevelWidgets()) {
        const QString shown = pathOf(window);
        if (!wanted.isEmpty() && !shown.isEmpty() && QFileInfo(shown).canonicalFilePath() == wanted) {
            return window;
        }
    }
    return nullptr;
}

MainWindow *Arrivals::journalWindow()
{
    auto *front = qobject_cast<MainWindow *>(QApplication::activeWindow());
    if (front && !pathOf(front).isEmpty()) {
        return front;
    }
    for (QWidget *window : QApplication::topLevelWidgets()) {
        auto *journal = qobject_cast<MainWindow *>(window);
        if (journal && !pathOf(journal).isEmpty()) {
            return journal;
        }
    }
    return nullptr;
}

} // namespace tryboth
