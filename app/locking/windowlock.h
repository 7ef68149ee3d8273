// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/unlock.h"

#include <QList>
#include <QObject>
#include <QPointer>

#include <memory>

class QMainWindow;
class QStackedWidget;

namespace tryboth {

class Journal;
class KeyringUse;
class LockScreen;

/// Hides a journal's window behind the question for its passphrase, and wipes the keys meanwhile. What one
/// was doing stays as it is behind it: page, selection, scrolling, half-written text, open dialogs.
class WindowLock : public QObject
{
    Q_OBJECT

public:
    /// `curtain` is the window's central widget; its first page is what there is to hide.
    /// `keyring` may be null: none is offered then.
    WindowLock(QMainWindow &window, QStackedWidget &curtain, Journal &journal, KeyringUse *keyring = nullptr);

    bool isLocked() const { return m_locked; }
    /// A journal without a passphrase cannot be locked.
    bool canLock() const;
    /// Saves, hides everything, wipes the keys. Does nothing where canLock() is false.
    void lock();

Q_SIGNALS:
    void aboutToLock(); ///< put aside what is not saved, now
    void locked();
    void unlocked();
    void quitRequested();           ///< by the key for it, which no menu is there for while all is hidden
    void unlockedWithRecoveryKey(); ///< after unlocked(): a new passphrase is needed

private:
    void hideContent();
    void showContent();
    void unlock(const std::shared_ptr<const Unlock> &unlock);

    QMainWindow &m_window;
    QStackedWidget &m_curtain;
    Journal &m_journal;
    LockScreen *m_screen;
    QString m_title;
    QPointer<QWidget> m_focus;
    QList<QPointer<QWidget>> m_hidden; ///< dialogs that come back
    bool m_locked = false;
};

} // namespace tryboth
