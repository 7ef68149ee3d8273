// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tryboth {

QSize roomOnScreen(const QWidget &window)
{
    // Before it is shown a dialog has no frame; its parent's is as good.
    const QWidget &framed = window.parentWidget() ? *window.parentWidget()->window() : window;
    const QSize frame = framed.frameGeometry().size() - framed.geometry().size();
    return window.screen()->availableSize() - frame;
}

void resizeOnScreen(QWidget &window, QSize wanted)
{
    window.resize(wanted.boundedTo(roomOnScreen(window)));
}

void fitHeight(QWidget &window, const QEvent &event)
{
    const bool mayChange = event.type() == QEvent::LayoutRequest || event.type() == QEvent::Resize ||
                           event.type() == QEvent::Show;
    if (mayChange && window.layout() && window.layout()->hasHeightForWidth()) {
        const int needed = window.layout()->totalHeightForWidth(window.width());
        window.setMinimumHeight(std::min(needed, roomOnScreen(window).height()));
    }
}

} // namespace tryboth
