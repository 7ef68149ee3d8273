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
constexpr double TextGap = 8;                         // between the scale and the plot
constexpr double Padding = 6;                         // inside boxes
constexpr double MarkRoom = 2 * MarkRadius + Padding; // before the name of a stretch
constexpr double OutlineWidth = 1.3;                  // of hollow marks

} // namespace

QList<LevelChart::IntervalLabel> LevelChart::intervalLabels(LocalDay first, LocalDay last, double width) const
{
    const QFontMetricsF metrics(smallFont());
    const double perDay = width / (double(first.daysTo(last)) + 1);
    const double room = width - 2 * Padding - MarkRoom;
    QList<IntervalLabel> labels;
    QList<double> rowEnds; // where the last label of each row ends
    for (const Interval &interval : m_data.intervals) {
        if (interval.to < first || interval.from > last)
            continue;
        IntervalLabel label{interval.focus, metrics.elidedText(interval.label, Qt::ElideRight, room)};
        const double size = MarkRoom + metrics.horizontalAdvance(label.text);
        // At the right edge a label begins before its stretch rather than losing its end.
        label.left = std::min(std::max(0.0, double(first.daysTo(interval.from)) * perDay),
                              width - size - 2 * Padding);
        while (label.row < rowEnds.size() && rowEnds[label.row] > label.left)
            ++label.row;
        if (label.row == rowEnds.size())
            rowEnds.append(0);
        rowEnds[label.row] = label.left + 2 * Padding + size;
        labels.append(label);
    }
    return labels;
}

/// For the names of all stretches, whatever part of the days is looked at: the marks stay where they are when
/// one moves through them. Where the chart is low, names lie upon marks rather than that marks are squeezed.
double LevelChart::headRoom(QSizeF plot) const
{
    qsizetype rows = 0;
    for (const IntervalLabel &label : intervalLabels(m_data.from, m_data.to, plot.width()))
        rows = std::max(rows, label.row + 1);
    const double names = std::ceil(double(rows) * QFontMetricsF(smallFont()).height());
    return rows == 0 ? 0 : std::min(names + MaxMarkRadius, plot.height() / 3);
}

void LevelChart::paintIntervals(QPainter &painter) const
{
    const QRectF whole = plotArea().united(headArea());
    for (const Interval &interval : m_data.intervals) {
        const double left = std::max(whole.left(), xOf(double(interval.from.toJulianDay())));
        const double right = std::min(whole.right(), xOf(double(interval.to.toJulianDay()) + 1));
        if (right > left)
            painter.fillRect(QRectF(left, whole.top(), right - left, whole.height()),
                             colors().tint(interval.focus));
    }
    // Labels come after all stretches, or the next one covers the end of the last one's.
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    for (const IntervalLabel &label : intervalLabels(from(), to(), whole.width())) {
        const QPointF baseline(whole.left() + label.left + Padding,
                               whole.top() + metrics.ascent() + double(label.row) * metrics.height());
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().line(label.focus));
        drawMarkShape(painter, label.focus, baseline + QPointF(MarkRadius, -metrics.capHeight() / 2),
                      MarkRadius); // the shape of its kind, for grey print
        painter.setPen(colors().text);
        painter.drawText(baseline + QPointF(MarkRoom, 0), label.text);
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
