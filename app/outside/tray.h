// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "outside/notice.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

namespace tryboth {

/// The icon in the tray of the desktop and its menu. It shows nothing of a journal, not even its name.
class Tray : public QObject
{
    Q_OBJECT

public:
    explicit Tray(QObject *parent = nullptr);

    static bool isAvailable() { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void setShown(bool shown) { m_icon.setVisible(shown); }
    bool isShown() const { return m_icon.isVisible(); }
    /// Shows the notice beside the icon; a click on it is a wish to log something.
    void say(const Notice &notice);

Q_SIGNALS:
    void captureRequested();
    void openRequested();
    void quitRequested();

private:
    QMenu m_menu; ///< outlives the icon that shows it
    QSystemTrayIcon m_icon;
};

} // namespace tryboth
