// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/capturewindow.h"

#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "locking/windowlock.h"
#include "models/entrychanges.h"
#include "models/journal.h"
#include "widgets/fitheight.h"
#include "widgets/ratingrow.h"
#include "widgets/scrollpage.h"
#include "widgets/theme.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QStackedWidget>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualSize(900, 180); // two lines of a check-in
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
    auto *content = new QWidget;
    auto *rows = new QVBoxLayout(content);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_row);
    m_page = new ScrollPage(content); // all there is of a check-in is higher than some screens
    m_stack->addWidget(m_unlocking);
    m_stack->addWidget(m_page);
    auto *layout = new QVBoxLayout(this);
    const int edge = Theme::px(space::Card);
    layout->setContentsMargins(edge, edge, edge, edge);
    layout->addWidget(m_stack);
    buildRow();
    content->installEventFilter(this);
    resizeOnScreen(*this, QSize(Theme::px(UsualSize.width()), Theme::px(UsualSize.height())));
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
    focusWhatIsShown();
}

/// What is here of the journal is on the screen only while the journal is unlocked.
void CaptureWindow::refresh()
{
    const bool open = !m_lock.isLocked() || m_unlockedHere;
    // Hidden, it shall not make the window higher than the row is.
    const auto policy = open ? QSizePolicy::Ignored : QSizePolicy::Preferred;
    m_unlocking->setSizePolicy(policy, policy);
    m_stack->setCurrentWidget(open ? static_cast<QWidget *>(m_page) : m_unlocking);
    focusWhatIsShown();
}

void CaptureWindow::focusWhatIsShown()
{
    const bool open = m_stack->currentWidget() == m_page;
    (open ? static_cast<QWidget *>(m_row) : m_unlocking)->setFocus(Qt::OtherFocusReason);
}

/// As high as the row needs, as far as the screen has room; a page that scrolls would not ask for it. Gets
/// lower again only where nobody else made it as high as it is.
void CaptureWindow::fitToRow()
{
    if (m_stack->currentWidget() != m_page) {
        return;
    }
    const QWidget &content = *m_page->widget();
    const int needed = content.layout()->totalHeightForWidth(content.width());
    const int missing = needed - m_page->viewport()->height();
    if (missing > 0 || height() == m_fittedHeight) {
        resizeOnScreen(*this, {width(), std::max(Theme::px(UsualSize.height()), height() + missing)});
        m_fittedHeight = height();
    }
}

bool CaptureWindow::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QWidget::eventFilter(watched, event);
    if (watched == m_page->widget() && event->type() == QEvent::LayoutRequest && isVisible()) {
        fitToRow();
    }
    return handled;
}

void CaptureWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    fitToRow();
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
