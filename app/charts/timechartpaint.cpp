// SPDX-License-Identifier: GPL-3.0-or-later
// What TimeChart paints itself: ticks, the crosshair and where the keyboard is.
#include "charts/timechart.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr double TickLength = 4;
constexpr double PointRadius = 3.5;
constexpr double BoxPadding = 6;     // inside and around the box of the crosshair
constexpr double BoxCharacters = 70; // its widest line

} // namespace

void TimeChart::drawTicks(QPainter &painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    for (const CalendarTick &tick : m_ticks) {
        const double x = std::round(xOf(double(tick.day.toJulianDay()))) + 0.5;
        painter.setPen(colors().grid);
        painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + TickLength));
        const double width = metrics.horizontalAdvance(tick.text);
        painter.setPen(colors().muted);
        painter.drawText(QPointF(x - width / 2, m_plot.bottom() + TickLength + 6 + metrics.ascent()),
                         tick.text);
    }
}

void TimeChart::paintPointer(QPainter &painter) const
{
    if (hasFocus()) {
        painter.setPen(QPen(colors().muted, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(m_plot.adjusted(-1, -1, 1, 1));
    }
    if (!m_crosshair || *m_crosshair < m_from || *m_crosshair > m_to)
        return;
    const double x = xOf(double(m_crosshair->toJulianDay()));
    painter.setPen(QPen(colors().muted, 1));
    painter.drawLine(QPointF(x, m_plot.top()), QPointF(x, m_plot.bottom()));
    painter.setPen(QPen(colors().text, 1.5));
    painter.setBrush(colors().card);
    for (const QPointF &point : crosshairPoints(*m_crosshair))
        painter.drawEllipse(point, PointRadius, PointRadius);
    if (!m_crosshairText.isEmpty())
        paintCrosshairBox(painter, x);
}

void TimeChart::paintCrosshairBox(QPainter &painter, double x) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const double room = std::min(m_plot.width() - 4 * BoxPadding, metrics.averageCharWidth() * BoxCharacters);
    double widest = 0;
    for (const QString &line : m_crosshairText)
        widest = std::max(widest, std::min(room, metrics.horizontalAdvance(line)));
    const QSizeF size(widest + 2 * BoxPadding,
                      double(m_crosshairText.size()) * metrics.lineSpacing() + 2 * BoxPadding);
    const bool fitsRight = x + 2 * BoxPadding + size.width() <= width();
    const double left = fitsRight ? x + BoxPadding : std::max(0.0, x - BoxPadding - size.width());
    const QRectF box(QPointF(left, std::max(0.0, m_plot.bottom() - size.height() - BoxPadding)), size);
    painter.setBrush(colors().card);
    painter.setPen(QPen(colors().grid, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colors().text);
    double baseline = box.top() + BoxPadding + metrics.ascent();
    for (const QString &line : m_crosshairText) {
        painter.drawText(QPointF(box.left() + BoxPadding, baseline),
                         metrics.elidedText(line, Qt::ElideRight, room));
        baseline += metrics.lineSpacing();
    }
}

} // namespace tryboth
