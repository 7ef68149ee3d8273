// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/capturewindow.h"

#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "locking/windowlock.h"
#include "models/entrychanges.h"
#include "models/journal.h"
#include "widgets/ratingrow.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualSize(720, 250);
} // namespace

CaptureWindow::CaptureWindow(Journal &journal, WindowLock &lock, KeyringUse *keyring, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_journal(journal)
    , m_lock(lock)
    , m_stack(new QStackedWidget)
    , m_unlocking(new LockScreen(tr("Your journal is locked")))
    , m_row(new RatingRow)
{
    setObjectName(u"captureWindow"_s);
    setAttribute(Qt::WA_StyledBackground);
    setWindowTitle(tr("Check-in – Tryboth"));
    if (keyring) {
        m_unlocking->pane().useKeyring(*keyring, journal.path());
    }
    m_stack->addWidget(m_unlocking);
    m_stack->addWidget(m_row);
    auto *layout = new QVBoxLayout(this);
    const int edge = Theme::px(space::Card);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_stack);
    buildRow();
    const int height = std::max(Theme::px(UsualSize.height()), sizeHint().height());
    resize(QSize(Theme::px(UsualSize.width()), height).boundedTo(screen()->availableSize()));
    connect(&m_unlocking->pane(), &UnlockPane::unlockRequested, this, &CaptureWindow::unlock);
    connect(&lock, &WindowLock::locked, this, &CaptureWindow::refresh);
    connect(&lock, &WindowLock::unlocked, this, [this] {
        m_unlockedHere = false; // it is the window's again to lock
        refresh();
    });
    refresh();
}

CaptureWindow::~CaptureWindow()
{
    m_row->disconnect(this);
}

void CaptureWindow::buildRow()
{
    const auto learn = [this] { m_row->setCatalog(m_journal.catalog()); };
    m_row->setClock(&m_journal.clock());
    m_row->setLastRatingLookup(
        [this](const QString &activity) { return m_journal.stores().checkIns.lastRating(activity); });
    learn();
    connect(&m_journal, &Journal::catalogChanged, m_row, learn);
    connect(m_row, &RatingRow::submitted, this, [this](const CheckIn &entry) { log(entry, {}); });
    connect(m_row, &RatingRow::newActivityNamed, this,
            [this](const ActivityType &type, const CheckIn &entry) { log(entry, type); });
}

void CaptureWindow::begin()
{
    refresh();
    if (m_row->isEmpty()) {
        m_row->clear(); // takes the day of now
    }
    showNormal();
    raise();
    activateWindow();
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

/// What is here of the journal is on the screen only while the journal is unlocked.
void CaptureWindow::refresh()
{
    const bool open = !m_lock.isLocked() || m_unlockedHere;
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_row) : m_unlocking);
    m_stack->currentWidget()->setFocus(Qt::OtherFocusReason);
}

void CaptureWindow::unlock(const std::shared_ptr<const Unlock> &unlock)
{
    m_journal.unlock(unlock, [this, guard = QPointer(this)](const OpenResult<void> &result) {
        if (!guard) {
            return;
        }
        if (!result) {
            m_unlocking->pane().showTrouble(result.error().sentence);
            return;
        }
        m_unlocking->pane().reset();
        m_unlockedHere = m_lock.isLocked();
        refresh();
    });
}

void CaptureWindow::lockAgain()
{
    if (!m_unlockedHere || !m_lock.isLocked()) {
        return;
    }
    m_unlockedHere = false;
    static_cast<void>(m_journal.lock()); // where it cannot save, the keys stay and its window says why
    refresh();
}

void CaptureWindow::log(const CheckIn &checkIn, const std::optional<ActivityType> &newType)
{
    const auto saved = saveEntry(m_journal, checkIn, newType);
    if (!saved) {
        m_row->showTrouble(saved.error().sentence);
        return;
    }
    m_row->clear();
    Q_EMIT logged();
    close();
}

void CaptureWindow::closeEvent(QCloseEvent *event)
{
    lockAgain();
    Q_EMIT closed();
    QWidget::closeEvent(event);
}

void CaptureWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tryboth
