// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focusglyph.h"

#include "models/words.h"
#include "widgets/colors.h"

#include <QFontMetrics>
#include <QPainter>

namespace tryboth {

namespace {

/// Parts of the pill in terms of its letters, so that it grows with them.
int glyphSide(const QFontMetrics &metrics)
{
    return metrics.xHeight();
}

constexpr int Rounding = 2; // pixels by which a text that was measured to fit may come out wider

int sidePadding(const QFontMetrics &metrics)
{
    return metrics.height() * 3 / 5;
}

int glyphGap(const QFontMetrics &metrics)
{
    return metrics.height() / 3;
}

} // namespace

void paintFocusGlyph(QPainter &painter, const QRectF &box, Focus focus, const QColor &color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    switch (focus) {
    case Focus::People:
        painter.drawEllipse(box);
        break;
    case Focus::Technical: {
        const qreal inset = box.width() / 16;
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
        break;
    }
    case Focus::Mixed: {
        const QPointF middle = box.center();
        painter.drawPolygon(QPolygonF({{middle.x(), box.top()},
                                       {box.right(), middle.y()},
                                       {middle.x(), box.bottom()},
                                       {box.left(), middle.y()}}));
        break;
    }
    }
    painter.restore();
}

QSize focusPillSize(const QFontMetrics &metrics, Focus focus)
{
    return pillSize(metrics, nameOf(focus));
}

QSize pillSize(const QFontMetrics &metrics, const QString &words)
{
    const int width = 2 * sidePadding(metrics) + glyphSide(metrics) + glyphGap(metrics) +
                      metrics.horizontalAdvance(words);
    return {width, metrics.height() * 4 / 3};
}

void paintFocusPill(QPainter &painter, const QRect &box, Focus focus)
{
    paintPill(painter, box, focus, nameOf(focus));
}

void paintPill(QPainter &painter, const QRect &box, Focus focus, const QString &text)
{
    const FocusColors &colors = currentColors().of(focus);
    const QFontMetrics metrics = painter.fontMetrics();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.tint == currentColors().card ? QPen(colors.ink) : Qt::NoPen);
    painter.setBrush(colors.tint);
    const QRectF shape = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(shape, shape.height() / 2, shape.height() / 2);
    const int side = glyphSide(metrics);
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    const int left = mirrored ? box.right() - sidePadding(metrics) - side : box.left() + sidePadding(metrics);
    paintFocusGlyph(painter, QRectF(left, box.top() + (box.height() - side) / 2.0, side, side), focus,
                    colors.ink);
    painter.setPen(colors.ink);
    const int past = sidePadding(metrics) + side + glyphGap(metrics);
    const QRect words = mirrored ? box.adjusted(sidePadding(metrics), 0, -past, 0)
                                 : box.adjusted(past, 0, -sidePadding(metrics), 0);
    painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeft,
                     metrics.elidedText(text, Qt::ElideRight, words.width() + Rounding));
    painter.restore();
}

} // namespace tryboth
