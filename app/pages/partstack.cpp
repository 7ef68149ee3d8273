// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/partstack.h"

#include "pages/parts.h"

#include <QScrollArea>

namespace tryboth {

PartStack::PartStack(QWidget *parent)
    : CurrentStack(parent)
{
}

void PartStack::addPart(QWidget *part, Scrolling scrolling)
{
    QWidget *frame = scrolling == Scrolling::Whole ? parts::scrolling(part) : part;
    m_frames.insert(part, frame);
    addWidget(frame);
}

void PartStack::showPart(const QWidget *part)
{
    setCurrentWidget(m_frames.value(part));
}

bool PartStack::isShown(const QWidget *part) const
{
    return currentWidget() == m_frames.value(part);
}

} // namespace tryboth
