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
constexpr double TextGap = 8;        // between the scale and the plot
constexpr double Padding = 6;        // inside boxes
constexpr double OutlineWidth = 1.3; // of hollow marks

} // namespace

void LevelChart::paintIntervals(QPainter &painter) const
{
    const auto leftOf = [this](const Interval &interval) {
        return std::max(plotArea().left(), xOf(double(interval.from.toJulianDay())));
    };
    QList<Interval> shown;
    for (const Interval &interval : m_data.intervals) {
        const double left = leftOf(interval);
        const double right = std::min(plotArea().right(), xOf(double(interval.to.toJulianDay()) + 1));
        if (right <= left)
            continue;
        painter.fillRect(QRectF(left, plotArea().top(), right - left, plotArea().height()),
                         colors().tint(interval.focus));
        shown.append(interval);
    }
    // Labels come after all stretches, or the next one covers the end of the last one's.
    painter.setFont(smallFont());
    painter.setPen(colors().text);
    const QFontMetricsF metrics(painter.font());
    QList<double> rowEnds; // where the last label of each row of labels ends
    for (const Interval &interval : std::as_const(shown)) {
        const double markRoom = 2 * MarkRadius + Padding; // the shape of its kind, for grey print
        const double room = plotArea().width() - 2 * Padding - markRoom;
        const QString label = metrics.elidedText(interval.label, Qt::ElideRight, room);
        const double labelWidth = markRoom + metrics.horizontalAdvance(label);
        // At the right edge a label begins before its stretch rather than losing its end.
        const double left = std::min(leftOf(interval), plotArea().right() - labelWidth - 2 * Padding);
        qsizetype row = 0;
        while (row < rowEnds.size() && rowEnds[row] > left)
            ++row;
        if (row == rowEnds.size())
            rowEnds.append(0);
        rowEnds[row] = left + 2 * Padding + labelWidth;
        const QPointF baseline(left + Padding,
                               plotArea().top() + 2 + metrics.ascent() + double(row) * metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().line(interval.focus));
        drawMarkShape(painter, interval.focus, baseline + QPointF(MarkRadius, -metrics.capHeight() / 2),
                      MarkRadius);
        painter.setPen(colors().text);
        painter.drawText(baseline + QPointF(markRoom, 0), label);
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
    // Marks of many ratings grow, but not over their neighbours.
    const double room = plotArea().width() / std::max(1.0, double(m_data.marks.size()));
    const double largest = std::clamp(room, MarkRadius, MaxMarkRadius);
    for (const Focus focus : {Focus::Mixed, Focus::Technical, Focus::People}) {
        QColor color = colors().line(focus);
        color.setAlpha(MarkAlpha);
        for (const Mark &mark : m_data.marks) {
            if (mark.focus != focus || mark.localDay() < from() || mark.localDay() > to())
                continue;
            painter.setPen(mark.hollow ? QPen(color, OutlineWidth) : QPen(Qt::NoPen));
            painter.setBrush(mark.hollow ? QBrush(Qt::NoBrush) : QBrush(color));
            const double radius = std::min(largest, MarkRadius * std::sqrt(double(std::max(1, mark.count))));
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

} // namespace tryboth
