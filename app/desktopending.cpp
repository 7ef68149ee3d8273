// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that ends.
#include "desktop.h"

#include "arrivals.h"
#include "filewindow.h"
#include "outside/endsignals.h"
#include "windowsafety.h"

#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace tryboth {

void Desktop::quit()
{
    m_quitting = true;
    const auto windows = QApplication::topLevelWidgets();
    const auto refuses = std::ranges::find_if(windows, [](QWidget *window) { // also one that is in the tray
        return qobject_cast<QMainWindow *>(window) && !window->close();
    });
    m_quitting = false;
    if (refuses != windows.end()) {
        Arrivals::bringForward(**refuses); // it says why
        return;
    }
    QApplication::closeAllWindows();
    QCoreApplication::quit();
}

void Desktop::endAtSignals()
{
    connect(new EndSignals(this), &EndSignals::endRequested, this, &Desktop::end);
}

/// Nothing is closed before all is saved, and no dialog is asked: whoever ends a session waits some seconds.
void Desktop::end()
{
    QWidget *unsaved = nullptr;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        auto *safety = qobject_cast<FileWindow *>(widget) ? widget->findChild<WindowSafety *>() : nullptr;
        if (!safety) {
            continue;
        }
        if (const auto saved = safety->saveAll(); !saved) {
            unsaved = widget; // its strip says why, and offers another place
            std::fprintf(stderr, "%s\n", qPrintable(saved.error().sentence));
        }
    }
    if (unsaved && !m_askedToEnd) {
        m_askedToEnd = true;
        Arrivals::bringForward(*unsaved);
        return;
    }
    m_quitting = true;
    for (QWidget *widget : QApplication::topLevelWidgets()) {
        if (qobject_cast<FileWindow *>(widget)) {
            widget->close(); // where it may: it remembers its shape then
        }
    }
    QCoreApplication::exit(unsaved ? EXIT_FAILURE : EXIT_SUCCESS);
}

} // namespace tryboth
