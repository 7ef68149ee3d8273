// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGraphicsItem>

#include <functional>

namespace tryboth {

/// A layer of a chart that is painted by a function: thousands of marks cost one graphics item.
class PaintedItem : public QGraphicsItem
{
public:
    using Paint = std::function<void(QPainter &)>;

    PaintedItem(QGraphicsItem *parent, double z, Paint paint);

    void setRect(const QRectF &rect);

    QRectF boundingRect() const override { return m_rect; }
    void paint(QPainter *painter, const QStyleOptionGraphicsItem *option, QWidget *widget) override;

private:
    QRectF m_rect;
    Paint m_paint;
};

} // namespace tryboth
