// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/beforeduringchart.h"

#include "charts/charttext.h"
#include "charts/markshape.h"
#include "charts/painteditem.h"
#include "models/words.h"

#include <QChart>
#include <QChartView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr double MarkRadius = 4.5;
constexpr double Reach = 9;   // pixels between pointer and mark that still count as "on it"
constexpr double Noon = 0.5;  // where a day's value stands within its day
constexpr double Padding = 6; // inside the shaded stretch
constexpr double TextGap = 8; // between the scale and the plot
constexpr double OutlineWidth = 1.6;
constexpr int DaysPerWeek = 7;

/// "between −1 and +2"
QString spread(const QList<RatedDayMark> &marks)
{
    const auto [least, most] = std::ranges::minmax(marks, {}, &RatedDayMark::energy);
    return BeforeDuringChart::tr("between %1 and %2", "two ratings")
        .arg(charttext::signedNumber(least.energy), charttext::signedNumber(most.energy));
}

} // namespace

BeforeDuringChart::BeforeDuringChart(QWidget *parent)
    : TimeChart(parent)
{
    setAccessibleName(tr("Energy before and during the experiment"));
    setSentence({});
    const auto layer = [this](Layer z, void (BeforeDuringChart::*paint)(QPainter &) const) {
        return new PaintedItem(chart(), z, [this, paint](QPainter &painter) { (this->*paint)(painter); });
    };
    m_layers = {layer(BehindGrid, &BeforeDuringChart::paintGround),
                layer(BehindLines, &BeforeDuringChart::paintMarks),
                layer(AboveLines, &BeforeDuringChart::paintLabels)};
    setValueRange(CheckIn::MinEnergy, CheckIn::MaxEnergy);
    view()->viewport()->installEventFilter(this);
    BeforeDuringChart::applyColors();
}

void BeforeDuringChart::setData(const BeforeDuringData &data)
{
    m_data = data;
    setSentence(description());
    const QFontMetricsF metrics(smallFont());
    setSides(metrics.horizontalAdvance(charttext::signedNumber(CheckIn::MinEnergy, 0, locale())) +
                 2 * TextGap,
             3 * TextGap); // half of the last tick's words reach beyond the plot
    // The labels stand above the highest mark, not on it.
    setInsets(metrics.height() + Padding + MarkRadius, 30);
    const LocalDay first = data.firstDay();
    setWeekStart(data.weekStart);
    setPeriod(data.axisFrom.isValid() ? std::min(data.axisFrom, first) : first,
              data.axisTo.isValid() ? std::max(data.axisTo, data.to) : data.to);
}

QString BeforeDuringChart::beforeLabel() const
{
    if (!m_data.beforeFrom.isValid()) {
        return {};
    }
    const int days = int(m_data.beforeFrom.daysTo(m_data.beforeTo)) + 1;
    const QString rated = ratedDaysText(int(m_data.before.size()));
    if (days % DaysPerWeek != 0) {
        //: %1 is "18 rated days"
        return tr("Before: %1").arg(rated);
    }
    const int weeks = days / DaysPerWeek;
    //: %1 is a number in words, %2 is "18 rated days"
    return tr("%1 weeks before: %2", nullptr, weeks).arg(capitalised(numberInWords(weeks)), rated);
}

QString BeforeDuringChart::duringLabel() const
{
    //: %1 is "14 rated days"
    return tr("Since it began: %1").arg(ratedDaysText(int(m_data.during.size())));
}

std::optional<RatedDayMark> BeforeDuringChart::markAt(QPointF position) const
{
    std::optional<RatedDayMark> nearest;
    double best = Reach;
    for (const auto *marks : {&m_data.before, &m_data.during}) {
        for (const RatedDayMark &mark : *marks) {
            const QPointF offset = positionOf(mark) - position;
            if (const double distance = std::hypot(offset.x(), offset.y()); distance < best) {
                best = distance;
                nearest = mark;
            }
        }
    }
    return nearest;
}

void BeforeDuringChart::rebuild()
{
    for (PaintedItem *layer : std::as_const(m_layers)) {
        layer->setRect(QRectF(rect()));
        layer->update();
    }
    chart()->update();
}

void BeforeDuringChart::applyColors()
{
    TimeChart::applyColors();
    for (PaintedItem *layer : std::as_const(m_layers)) {
        layer->update();
    }
}

bool BeforeDuringChart::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const auto mark = markAt(help->pos());
        //: Tooltip of a mark: a day and its rating
        QToolTip::showText(help->globalPos(), mark ? tr("%1: %2").arg(charttext::dayText(mark->day, true),
                                                                      charttext::signedNumber(mark->energy))
                                                   : QString());
        return true;
    }
    return TimeChart::eventFilter(watched, event);
}

QPointF BeforeDuringChart::positionOf(const RatedDayMark &mark) const
{
    return {xOf(double(mark.day.toJulianDay()) + Noon), yOf(mark.energy)};
}

void BeforeDuringChart::paintGround(QPainter &painter) const
{
    const double left = std::max(plotArea().left(), xOf(double(m_data.from.toJulianDay())));
    const double right = std::min(plotArea().right(), xOf(double(m_data.to.toJulianDay()) + 1));
    painter.fillRect(QRectF(QPointF(left, 0), QPointF(right, plotArea().bottom() + Padding)),
                     colors().tint(m_data.focus));
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        const double y = std::round(yOf(energy)) + 0.5;
        painter.setPen(colors().grid);
        painter.drawLine(QPointF(plotArea().left(), y), QPointF(plotArea().right(), y));
        const QString text = charttext::signedNumber(energy, 0, locale());
        painter.setPen(colors().muted);
        painter.drawText(QPointF(plotArea().left() - TextGap - metrics.horizontalAdvance(text),
                                 y + metrics.capHeight() / 2),
                         text);
    }
    drawTicks(painter);
}

void BeforeDuringChart::paintMarks(QPainter &painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const auto paint = [&](const QList<RatedDayMark> &marks, const QColor &color) {
        for (const RatedDayMark &mark : marks) {
            painter.setPen(mark.leftOut ? QPen(color, OutlineWidth) : QPen(Qt::NoPen));
            painter.setBrush(mark.leftOut ? QBrush(Qt::NoBrush) : QBrush(color));
            drawMarkShape(painter, m_data.focus, positionOf(mark),
                          mark.leftOut ? MarkRadius - OutlineWidth / 2 : MarkRadius);
        }
    };
    paint(m_data.before, colors().muted);
    paint(m_data.during, colors().line(m_data.focus));
}

void BeforeDuringChart::paintLabels(QPainter &painter) const
{
    painter.setFont(smallFont());
    const QFontMetricsF metrics(painter.font());
    const double split = xOf(double(m_data.from.toJulianDay()));
    const double baseline = metrics.ascent() + 2;
    const auto label = [&](const QString &text, const QList<RatedDayMark> &marks, double left, double right) {
        const double room = right - left - 2 * Padding;
        const QString shorter = ratedDaysText(int(marks.size()));
        const QString &shown = metrics.horizontalAdvance(text) <= room ? text : shorter;
        if (metrics.horizontalAdvance(shown) <= room) { // a cut off number would say something else
            painter.drawText(QPointF(left + Padding, baseline), shown);
        }
    };
    if (m_data.beforeFrom.isValid()) {
        const double left = std::max(plotArea().left(), xOf(double(m_data.beforeFrom.toJulianDay())));
        painter.setPen(colors().muted);
        label(beforeLabel(), m_data.before, left, split);
    }
    painter.setPen(colors().text);
    label(duringLabel(), m_data.during, split, plotArea().right());
}

QString BeforeDuringChart::description() const
{
    QStringList sentences;
    if (const QString label = beforeLabel(); !label.isEmpty()) {
        sentences << (m_data.before.isEmpty() ? label : label + u", "_s + spread(m_data.before));
    }
    const QString label = duringLabel();
    sentences << (m_data.during.isEmpty() ? label : label + u", "_s + spread(m_data.during));
    const auto isLeftOut = [](const RatedDayMark &mark) { return mark.leftOut; };
    const auto leftOut = std::ranges::count_if(m_data.before, isLeftOut) +
                         std::ranges::count_if(m_data.during, isLeftOut);
    if (leftOut > 0) {
        sentences << tr("%Ln of them are hollow, because the first days of a phase are not counted", nullptr,
                        int(leftOut));
    }
    return sentences.join(u". "_s) + u'.';
}

} // namespace tryboth
