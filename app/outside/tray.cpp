// SPDX-License-Identifier: GPL-3.0-or-later
#include "outside/tray.h"

#include <QApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

Tray::Tray(QObject *parent)
    : QObject(parent)
    , m_icon(QApplication::windowIcon())
{
    m_menu.setObjectName(u"trayMenu"_s);
    m_menu.addAction(tr("&Log a check-in"), this, &Tray::captureRequested);
    m_menu.addAction(tr("&Open Tryboth"), this, &Tray::openRequested);
    m_menu.addSeparator();
    m_menu.addAction(tr("&Quit"), this, &Tray::quitRequested);
    m_icon.setContextMenu(&m_menu);
    m_icon.setToolTip(tr("Tryboth"));
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason == QSystemTrayIcon::Trigger) {
            Q_EMIT captureRequested();
        } else if (reason == QSystemTrayIcon::MiddleClick) {
            Q_EMIT openRequested();
        }
    });
    connect(&m_icon, &QSystemTrayIcon::messageClicked, this, &Tray::captureRequested);
}

void Tray::say(const Notice &notice)
{
    m_icon.showMessage(notice.title, notice.body, QApplication::windowIcon());
}

} // namespace tryboth
