// SPDX-License-Identifier: GPL-3.0-or-later
// The painted layers of LevelChart, from back to front.
#include "charts/levelchart.h"

#include "charts/charttext.h"
#include "charts/markshape.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr double MarkRadius = 3, MaxMarkRadius = 6;
constexpr int MarkAlpha = 160;
constexpr double TextGap = 8;          // between the scale and the plot
constexpr double Padding = 6;          // inside boxes
constexpr double HoverCharacters = 70; // widest line of the hover box

} // namespace

void LevelChart::paintIntervals(QPainter &painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    QList<double> rowEnds; // where the last label of each row of labels ends
    for (const Interval &interval : m_data.intervals) {
        const double left = std::max(plotArea().left(), xOf(double(interval.from.toJulianDay())));
        const double right = std::min(plotArea().right(), xOf(double(interval.to.toJulianDay()) + 1));
        if (right <= left)
            continue;
        painter.fillRect(QRectF(left, plotArea().top(), right - left, plotArea().height()),
                         colors().tint(interval.focus));
        const double room = plotArea().right() - left - 2 * Padding;
        const QString label = metrics.elidedText(interval.label, Qt::ElideRight, room);
        qsizetype row = 0;
        while (row < rowEnds.size() && rowEnds[row] > left)
            ++row;
        if (row == rowEnds.size())
            rowEnds.append(0);
        rowEnds[row] = left + 2 * Padding + metrics.horizontalAdvance(label);
        painter.setPen(colors().text);
        painter.drawText(
            QPointF(left + Padding, plotArea().top() + 2 + metrics.ascent() + double(row) * metrics.height()),
            label);
    }
}

void LevelChart::paintScale(QPainter &painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    // Not the grid of the axis: Qt Charts 6.4 leaves it where it was when a fixed plot area changes.
    painter.setPen(colors().grid);
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        const double y = std::round(yOf(energy)) + 0.5;
        painter.drawLine(QPointF(plotArea().left(), y), QPointF(plotArea().right(), y));
    }
    painter.setPen(colors().muted);
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        const QString text = charttext::signedNumber(energy, 0, locale());
        painter.drawText(QPointF(plotArea().left() - TextGap - metrics.horizontalAdvance(text),
                                 yOf(energy) + metrics.capHeight() / 2),
                         text);
    }
    drawTicks(painter);
}

void LevelChart::paintMarks(QPainter &painter) const
{
    painter.setPen(Qt::NoPen);
    // Marks of many ratings grow, but not over their neighbours.
    const double room = plotArea().width() / std::max(1.0, double(m_data.marks.size()));
    const double largest = std::clamp(room, MarkRadius, MaxMarkRadius);
    for (const Focus focus : {Focus::Mixed, Focus::Technical, Focus::People}) {
        QColor color = colors().line(focus);
        color.setAlpha(MarkAlpha);
        painter.setBrush(color);
        for (const Mark &mark : m_data.marks) {
            const double radius = std::min(largest, MarkRadius * std::sqrt(double(std::max(1, mark.count))));
            if (mark.focus == focus)
                drawMarkShape(painter, focus, markPosition(mark), radius);
        }
    }
}

void LevelChart::paintLabels(QPainter &painter) const
{
    QFont font = smallFont();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    const double middle = QFontMetricsF(font).capHeight() / 2;
    for (const DirectLabel &label : directLabels()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().line(label.focus));
        drawMarkShape(painter, label.focus, label.baseline - QPointF(MaxMarkRadius + 2, middle), MarkRadius);
        painter.setPen(colors().line(label.focus));
        painter.drawText(label.baseline, charttext::focusName(label.focus));
    }
}

void LevelChart::paintHover(QPainter &painter) const
{
    if (!m_hoverDay)
        return;
    const double x = xOf(double(m_hoverDay->toJulianDay()));
    painter.setPen(QPen(colors().muted, 1));
    painter.drawLine(QPointF(x, plotArea().top()), QPointF(x, plotArea().bottom()));

    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const double room = std::min(plotArea().width() - 4 * Padding,
                                 metrics.averageCharWidth() * HoverCharacters);
    double widest = 0;
    for (const QString &line : m_hoverLines)
        widest = std::max(widest, std::min(room, metrics.horizontalAdvance(line)));
    const QSizeF size(widest + 2 * Padding,
                      double(m_hoverLines.size()) * metrics.lineSpacing() + 2 * Padding);
    const bool fitsRight = x + 2 * Padding + size.width() <= width();
    const double left = fitsRight ? x + Padding : std::max(0.0, x - Padding - size.width());
    const QRectF box(QPointF(left, plotArea().bottom() - size.height() - Padding), size);
    painter.setBrush(colors().card);
    painter.setPen(QPen(colors().grid, 1));
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colors().text);
    double baseline = box.top() + Padding + metrics.ascent();
    for (const QString &line : m_hoverLines) {
        painter.drawText(QPointF(box.left() + Padding, baseline),
                         metrics.elidedText(line, Qt::ElideRight, room));
        baseline += metrics.lineSpacing();
    }
}

} // namespace tryboth
