// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside/notifier.h"

#include <QHash>
#include <QObject>
#include <QPointer>

namespace tryboth {

class CaptureWindow;
class Desktop;
class MainWindow;
class Reminder;
class Tray;
struct HandoverRequest;

/// What of the program is there outside of its windows: the icon in the tray, the small window for a
/// check-in, reminders, what a second start asks for. Whatever the desktop lacks is not offered, and nothing
/// else needs it.
class Presence : public QObject
{
    Q_OBJECT

public:
    /// `bus` is where notifications go; for tests.
    explicit Presence(Desktop &desktop, Notifier::Bus bus = &QDBusConnection::sessionBus);
    ~Presence() override;

    /// Does what a second start asks for.
    void serve(const HandoverRequest &request);
    /// Opens the small window for a check-in, or what has to be opened before it.
    void capture();

    Reminder *reminderOf(MainWindow &window) const { return m_reminders.value(&window); }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void settleTray();
    void dropTray();
    void settle(MainWindow &window);
    void addReminder(MainWindow &window);
    void showOptions(MainWindow &window);
    void remind(MainWindow &window);
    void act(const QString &key);
    void captureInto(MainWindow &window);
    CaptureWindow *makeCapture(MainWindow &window);
    void afterCapture(MainWindow &window);
    void showWindows();
    bool staysInTray() const;

    Desktop &m_desktop;
    Notifier m_notifier;
    Tray *m_tray = nullptr; ///< only while it is wanted and there is one
    QHash<MainWindow *, Reminder *> m_reminders;
    QPointer<MainWindow> m_reminded; ///< whose reminder was shown last
    QPointer<CaptureWindow> m_capture;
    QPointer<MainWindow> m_capturesInto;
    bool m_captureWaits = false; ///< for a journal to be opened
};

} // namespace tryboth
