// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/painteditem.h"

#include <QPainter>
#include <QStyleOptionGraphicsItem>
#include <QWidget>

#include <utility>

namespace tryboth {

PaintedItem::PaintedItem(QGraphicsItem *parent, double z, Paint paint)
    : QGraphicsItem(parent)
    , m_paint(std::move(paint))
{
    setZValue(z);
    setAcceptedMouseButtons(Qt::NoButton);
}

void PaintedItem::setRect(const QRectF &rect)
{
    if (rect == m_rect)
        return;
    prepareGeometryChange();
    m_rect = rect;
}

void PaintedItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    painter->save();
    m_paint(*painter);
    painter->restore();
}

} // namespace tryboth
