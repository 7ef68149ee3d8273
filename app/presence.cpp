// SPDX-License-Identifier: GPL-3.0-or-later
#include "presence.h"

#include "arrivals.h"
#include "desktop.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "models/reminder.h"
#include "outside/capturewindow.h"
#include "outside/handoverrequest.h"
#include "outside/outsidedialog.h"
#include "outside/tray.h"
#include "settings/settings.h"
#include "widgets/ratingrow.h"
#include "windowsafety.h"

#include <QApplication>
#include <QCloseEvent>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
const QString LogKey = u"log"_s, LaterKey = u"later"_s, DefaultKey = u"default"_s;
} // namespace

Presence::Presence(Desktop &desktop, Notifier::Bus bus)
    : QObject(&desktop)
    , m_desktop(desktop)
    , m_notifier(std::move(bus))
{
    connect(&desktop, &Desktop::windowMade, this, [this](MainWindow *window) { settle(*window); });
    connect(&desktop, &Desktop::journalShown, this, [this](MainWindow *window) {
        if (std::exchange(m_captureWaits, false)) {
            captureInto(*window);
        }
    });
    connect(&m_notifier, &Notifier::chosen, this, &Presence::act);
    connect(&m_notifier, &Notifier::unavailable, this, [this](const Notice &notice) {
        if (m_tray) {
            m_tray->say(notice);
        }
    });
    connect(&desktop.settings(), &Settings::changed, this, [this](Setting setting) {
        if (setting == Setting::Language && m_tray) { // its menu speaks the language of before
            dropTray();
        }
        settleTray();
    });
    settleTray();
}

Presence::~Presence()
{
    delete m_capture; // it shows a journal that goes with its window
}

/// The icon is there while it is wanted and the desktop has a tray.
void Presence::settleTray()
{
    const bool wanted = m_desktop.settings().value(Setting::TrayIcon).toBool();
    if (wanted && !m_tray && Tray::isAvailable()) {
        m_tray = new Tray(this);
        connect(m_tray, &Tray::captureRequested, this, &Presence::capture);
        connect(m_tray, &Tray::openRequested, this, &Presence::showWindows);
        connect(m_tray, &Tray::quitRequested, &m_desktop, &Desktop::quit);
        m_tray->setShown(true);
    } else if (!wanted && m_tray) {
        dropTray();
        showWindows(); // one that was left in the tray would not be found again
    }
    QApplication::setQuitOnLastWindowClosed(!staysInTray());
}

void Presence::dropTray()
{
    m_tray->setShown(false);
    m_tray->deleteLater(); // its menu may be what called
    m_tray = nullptr;
}

bool Presence::staysInTray() const
{
    return m_tray && m_desktop.settings().value(Setting::KeepsRunning).toBool() &&
           Tray::isAvailable(); // the panel may have gone
}

/// What a journal's window gets besides its pages.
void Presence::settle(MainWindow &window)
{
    window.installEventFilter(this);
    settleTray(); // the tray may have come up only after the program had
    if (!window.journal().path().isEmpty()) {
        addReminder(window);
    }
}

void Presence::addReminder(MainWindow &window)
{
    auto *reminder = new Reminder(window.journal(), &window);
    m_reminders.insert(&window, reminder);
    connect(&window, &QObject::destroyed, this, [this, gone = &window] { m_reminders.remove(gone); });
    connect(reminder, &Reminder::due, this, [this, &window] { remind(window); });
    connect(&window.journal(), &Journal::changed, &m_notifier, [this, &window](const TouchedRows &rows) {
        if (rows.touchesCheckIns() && m_reminded == &window) {
            m_notifier.withdraw(); // it has been answered
        }
    });
    connect(&window, &MainWindow::outsideRequested, this, [this, &window] { showOptions(window); });
}

void Presence::showOptions(MainWindow &window)
{
    auto *dialog = new OutsideDialog(*m_reminders.value(&window), m_desktop.settings(), Tray::isAvailable(),
                                     &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Presence::remind(MainWindow &window)
{
    m_reminded = &window;
    m_notifier.show({tr("Tryboth"),
                     tr("A moment for a check-in, if you like."),
                     {{LogKey, tr("Log something")}, {LaterKey, tr("In an hour")}}});
}

void Presence::act(const QString &key)
{
    if (!m_reminded) {
        return;
    }
    if (key == LaterKey) {
        m_reminders.value(m_reminded)->snooze();
        m_notifier.withdraw();
    } else if (key == LogKey || key == DefaultKey) {
        captureInto(*m_reminded);
    }
}

void Presence::serve(const HandoverRequest &request)
{
    if (!request.token.isEmpty()) { // Qt looks for it there when a window shall come to the front
        qputenv("XDG_ACTIVATION_TOKEN", request.token);
    }
    switch (request.kind) {
    case HandoverRequest::Kind::Show:
        showWindows();
        break;
    case HandoverRequest::Kind::Open:
        m_desktop.arrivals().take(request.files);
        break;
    case HandoverRequest::Kind::Capture:
        capture();
        break;
    }
}

void Presence::showWindows()
{
    const auto windows = QApplication::topLevelWidgets();
    const auto isOurs = [](QWidget *window) { return qobject_cast<QMainWindow *>(window) != nullptr; };
    bool any = false;
    for (QWidget *window : windows) {
        if (isOurs(window)) {
            Arrivals::bringForward(*window);
            any = true;
        }
    }
    for (QWidget *window : windows) { // the start, or a journal that asks for its passphrase
        if (!any && window->isVisible() && !window->parentWidget()) {
            Arrivals::bringForward(*window);
            any = true;
        }
    }
    if (!any) {
        m_desktop.start();
    }
}

void Presence::capture()
{
    if (m_capture) {
        m_capture->begin();
    } else if (MainWindow *window = Arrivals::journalWindow()) {
        captureInto(*window);
    } else {
        m_captureWaits = true; // a journal without a passphrase is open before startBehind() returns
        if (!m_desktop.startBehind()) {
            m_captureWaits = false;
        }
    }
}

void Presence::captureInto(MainWindow &window)
{
    if (m_capture && m_capturesInto != &window) {
        delete m_capture;
    }
    if (!m_capture) {
        m_capture = makeCapture(window);
    }
    m_capture->begin();
}

CaptureWindow *Presence::makeCapture(MainWindow &window)
{
    auto &safety = *window.findChild<WindowSafety *>();
    auto *capture = new CaptureWindow(window.journal(), safety.lock(), m_desktop.keyring());
    m_capturesInto = &window;
    safety.drafts().watchCapture(capture->findChild<RatingRow *>());
    connect(&window, &QObject::destroyed, this, [this] { delete m_capture; });
    connect(capture, &CaptureWindow::logged, &window, [&window] {
        window.say(window.journal().content().text(
            u"mc.check.undo"_s,
            {{u"shortcut"_s, QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText)}}));
    });
    connect(capture, &CaptureWindow::closed, this, [this, &window] { afterCapture(window); });
    LockTriggers &triggers = safety.triggers();
    connect(&triggers.idleWatch(), &IdleWatch::idle, capture, &CaptureWindow::lockAgain);
    connect(&triggers.sessionWatch(), &SessionWatch::screenLocked, capture, &CaptureWindow::lockAgain);
    connect(&triggers.sessionWatch(), &SessionWatch::aboutToSleep, capture, &CaptureWindow::lockAgain);
    return capture;
}

/// A journal that was opened for one check-in and has no window on the screen is saved and closed with it.
void Presence::afterCapture(MainWindow &window)
{
    if (!window.isVisible() && !staysInTray() && !window.close()) {
        Arrivals::bringForward(window); // it says why it cannot save
    }
}

bool Presence::eventFilter(QObject *watched, QEvent *event)
{
    auto *window = qobject_cast<MainWindow *>(watched);
    if (event->type() != QEvent::Close || !window || m_desktop.isQuitting()) {
        return QObject::eventFilter(watched, event);
    }
    if (staysInTray() && window->isVisible() && !window->journal().path().isEmpty()) {
        window->journal().saveNow();
        QApplication::setQuitOnLastWindowClosed(false);
        window->hide();
        event->ignore();
        return true;
    }
    QApplication::setQuitOnLastWindowClosed(!staysInTray());
    return QObject::eventFilter(watched, event);
}

} // namespace tryboth
