// SPDX-License-Identifier: GPL-3.0-or-later
#include "locking/windowlock.h"

#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "models/journal.h"
#include "widgets/closesonlock.h"

#include <QApplication>
#include <QDialog>
#include <QMainWindow>
#include <QMenuBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolTip>

namespace tryboth {

using namespace Qt::StringLiterals;

WindowLock::WindowLock(QMainWindow &window, QStackedWidget &curtain, Journal &journal, KeyringUse *keyring)
    : m_window(window)
    , m_curtain(curtain)
    , m_journal(journal)
    , m_screen(new LockScreen(journal.kind() == FileKind::Desk ? tr("This desk is locked")
                                                               : tr("This journal is locked")))
{
    m_curtain.addWidget(m_screen);
    if (keyring) {
        m_screen->pane().useKeyring(*keyring, m_journal.path());
    }
    connect(&m_screen->pane(), &UnlockPane::unlockRequested, this, &WindowLock::unlock);
    auto *quit = new QShortcut(QKeySequence(u"Ctrl+Q"_s), m_screen);
    quit->setContext(Qt::WidgetWithChildrenShortcut);
    connect(quit, &QShortcut::activated, this, &WindowLock::quitRequested);
}

bool WindowLock::canLock() const
{
    return m_journal.isSealed();
}

void WindowLock::lock()
{
    if (m_locked || !canLock()) {
        return;
    }
    m_locked = true;
    Q_EMIT aboutToLock();
    hideContent();
    if (const auto locked = m_journal.lock(); !locked) {
        m_screen->pane().showTrouble(locked.error().sentence);
    }
    Q_EMIT locked();
}

void WindowLock::hideContent()
{
    while (QWidget *popup = QApplication::activePopupWidget()) {
        popup->close();
    }
    QToolTip::hideText();
    m_focus = m_window.focusWidget();
    m_hidden.clear();
    for (QWidget *child : m_window.findChildren<QWidget *>()) {
        if (!child->isWindow() || !child->isVisible()) {
            continue;
        }
        auto *dialog = qobject_cast<QDialog *>(child);
        if (dialog && dialog->property(ClosesOnLock).toBool()) {
            dialog->done(QDialog::Rejected); // not close(), which a dialog may refuse
        } else {
            child->hide();
            m_hidden.append(child);
        }
    }
    m_window.menuBar()->hide();
    m_window.menuBar()->setEnabled(false); // so that no shortcut of it works either
    m_window.statusBar()->hide();
    m_title = m_window.windowTitle();
    m_window.setWindowTitle(tr("Tryboth"));
    m_screen->pane().reset();
    m_curtain.setCurrentWidget(m_screen);
    m_screen->setFocus();
}

void WindowLock::showContent()
{
    m_screen->pane().reset();
    m_curtain.setCurrentIndex(0);
    m_window.menuBar()->setEnabled(true);
    m_window.menuBar()->show();
    m_window.statusBar()->show();
    m_window.setWindowTitle(m_title);
    if (m_focus) {
        m_focus->setFocus();
    }
    for (const QPointer<QWidget> &dialog : std::as_const(m_hidden)) {
        if (dialog) {
            dialog->show();
        }
    }
    m_hidden.clear();
}

void WindowLock::unlock(const std::shared_ptr<const Unlock> &unlock)
{
    m_journal.unlock(unlock,
                     [this, withKey = unlock->recoveryKey.has_value()](const OpenResult<void> &result) {
                         if (!result) {
                             m_screen->pane().showTrouble(result.error().sentence);
                             return;
                         }
                         m_locked = false;
                         showContent();
                         Q_EMIT unlocked();
                         if (withKey) {
                             Q_EMIT unlockedWithRecoveryKey();
                         }
                     });
}

} // namespace tryboth
