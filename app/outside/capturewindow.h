// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "storage/unlock.h"

#include <QWidget>

#include <memory>
#include <optional>

class QStackedWidget;

namespace tryboth {

class Journal;
class KeyringUse;
class LockScreen;
class RatingRow;
class ScrollPage;
class WindowLock;

/// A small window for one check-in, from wherever one is. A locked journal is unlocked here first, for as
/// long as this window is open, while its own window stays locked. What was typed and not logged stays here
/// until the next time; nothing of it is kept elsewhere.
class CaptureWindow : public QWidget
{
    Q_OBJECT

public:
    /// `lock` is that of the journal's window; `keyring` may be null: none is offered then.
    CaptureWindow(Journal &journal, WindowLock &lock, KeyringUse *keyring, QWidget *parent = nullptr);
    ~CaptureWindow() override;

    /// Comes to the front, with the keyboard where something is missing.
    void begin();
    /// Locks what was unlocked here: nobody has been at it for a while, or the desktop locks.
    void lockAgain();

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    void logged();
    void closed(); ///< about to go

protected:
    void closeEvent(QCloseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildRow();
    void refresh();
    void focusWhatIsShown();
    void fitToRow();
    void unlock(const std::shared_ptr<const Unlock> &unlock);
    void log(const CheckIn &checkIn, const std::optional<ActivityType> &newType);

    Journal &m_journal;
    WindowLock &m_lock;
    QStackedWidget *m_stack;
    LockScreen *m_unlocking;
    RatingRow *m_row;
    ScrollPage *m_page; ///< with the row
    int m_fittedHeight = 0; ///< that the row made it
    bool m_unlockedHere = false;
};

} // namespace tryboth
