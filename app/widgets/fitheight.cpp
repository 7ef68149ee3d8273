// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/fitheight.h"

#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace tryboth {

void fitHeight(QWidget &window, const QEvent &event)
{
    const bool mayChange = event.type() == QEvent::LayoutRequest || event.type() == QEvent::Resize ||
                           event.type() == QEvent::Show;
    if (mayChange && window.layout() && window.layout()->hasHeightForWidth()) {
        const int needed = window.layout()->totalHeightForWidth(window.width());
        window.setMinimumHeight(std::min(needed, window.screen()->availableSize().height()));
    }
}

} // namespace tryboth
