// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/scrollpage.h"

#include <QEvent>
#include <QLayout>

namespace tryboth {

using namespace Qt::StringLiterals;

ScrollPage::ScrollPage(QWidget *content, QWidget *parent)
    : QScrollArea(parent)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    content->setProperty("role", u"page"_s);
    setProperty("role", u"page"_s);
    setWidget(content);
    content->installEventFilter(this);
}

bool ScrollPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)) {
        fitHeight();
    }
    return handled;
}

void ScrollPage::fitHeight()
{
    const QLayout *layout = widget()->layout();
    if (layout && layout->hasHeightForWidth()) {
        widget()->setMinimumHeight(layout->totalHeightForWidth(widget()->width()));
    }
}

} // namespace tryboth
