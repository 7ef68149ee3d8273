// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mainwindow.h"

#include <QApplication>
#include <QEvent>

namespace tryboth::test {

/// The window of this kind that is open now.
template <typename T>
T *shownWindow()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *found = qobject_cast<T *>(window); found && found->isVisible()) {
            return found;
        }
    }
    return nullptr;
}

/// The window that is open now; a language is a window of its own.
inline MainWindow *openWindow()
{
    return shownWindow<MainWindow>();
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
