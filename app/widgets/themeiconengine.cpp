// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/themeiconengine.h"

#include "widgets/colors.h"

#include <QPainter>
#include <QSvgRenderer>

#include <utility>

namespace tryboth {

namespace {

/// As the style sheet colours the words beside it.
QColor colorFor(QIcon::Mode mode, QIcon::State state)
{
    const Colors &colors = currentColors();
    if (mode == QIcon::Disabled) {
        return colors.muted;
    }
    return state == QIcon::On || mode == QIcon::Selected ? colors.onAccent : colors.text;
}

} // namespace

ThemeIconEngine::ThemeIconEngine(QByteArray svg)
    : m_svg(std::move(svg))
{
}

void ThemeIconEngine::paint(QPainter &painter, const QByteArray &svg, const QRectF &rect, const QColor &color)
{
    QByteArray coloured = svg;
    coloured.replace("currentColor", color.name().toLatin1());
    QSvgRenderer(coloured).render(&painter, rect);
}

void ThemeIconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state)
{
    paint(*painter, m_svg, rect, colorFor(mode, state));
}

QPixmap ThemeIconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect({}, size), mode, state);
    return pixmap;
}

} // namespace tryboth
