// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QApplication>
#include <QEvent>

namespace tryboth::test {

/// The window that is open now; a language is a window of its own.
inline MainWindow *openWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<MainWindow *>(window); found && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

/// Lets all that was put off happen.
inline void settle()
{
    for (int round = 0; round < 2; ++round) {
        QApplication::processEvents();
        QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

} // namespace tryboth::test
