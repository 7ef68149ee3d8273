// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designtimeline.h"

#include "models/experimentwords.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tryboth {

namespace {

constexpr int BarHeight = 30, Dot = 3, LeastWidth = 200;

} // namespace

DesignTimeline::DesignTimeline(QWidget *parent)
    : QWidget(parent)
{
    setLayoutDirection(Qt::LeftToRight); // time runs as on the charts
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void DesignTimeline::setExperiment(const Experiment &experiment)
{
    m_experiment = experiment;
    m_baseline = experiment.hasDates() ? baselineOf(experiment) : std::nullopt;
    if (!experiment.hasDates() || experiment.start > experiment.end) {
        setAccessibleDescription(tr("No dates yet."));
    } else {
        //: %1 to %4 are days
        setAccessibleDescription(tr("Time before: %1 to %2. Experiment: %3 to %4.")
                                     .arg(shortDay(m_baseline->from), shortDay(m_baseline->to),
                                          shortDay(experiment.start), shortDay(experiment.end)));
    }
    update();
}

QSize DesignTimeline::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextSize::Hint));
    return {Theme::px(LeastWidth), Theme::px(BarHeight) + metrics.height() + Theme::px(space::Hair)};
}

QSize DesignTimeline::minimumSizeHint() const
{
    return {Theme::px(LeastWidth / 2), sizeHint().height()};
}

double DesignTimeline::xOf(LocalDay day) const
{
    const LocalDay from = std::min(m_baseline->from, m_experiment.start);
    const double days = double(from.daysTo(m_experiment.end)) + 1;
    return double(from.daysTo(day)) / days * width();
}

void DesignTimeline::paintEvent(QPaintEvent *)
{
    if (!m_baseline || !m_experiment.hasDates() || m_experiment.start > m_experiment.end) {
        return;
    }
    const Colors &colors = currentColors();
    const FocusColors &focus = colors.of(focusOf(m_experiment.track));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextSize::Hint));
    painter.setPen(colors.muted);
    //: below a stretch of a timeline
    paintStretch(painter, *m_baseline, colors.border,
                 {tr("before, from %1").arg(shortDay(m_baseline->from)), shortDay(m_baseline->from)});
    painter.setPen(focus.ink);
    paintStretch(painter, {m_experiment.start, m_experiment.end}, focus.tint,
                 //: below a stretch of a timeline: %1 and %2 are days
                 {tr("%1 to %2").arg(shortDay(m_experiment.start), shortDay(m_experiment.end))});
    painter.setPen(Qt::NoPen);
    painter.setBrush(focus.ink);
    const double middle = Theme::px(BarHeight) / 2.0, radius = Theme::px(Dot);
    for (const LocalDay day : plannedDays(m_experiment)) {
        painter.drawEllipse(QPointF((xOf(day) + xOf(day.addDays(1))) / 2, middle), radius, radius);
    }
}

void DesignTimeline::paintStretch(QPainter &painter, const DayRange &days, const QColor &color,
                                  const QStringList &texts) const
{
    const double left = xOf(days.from), right = xOf(days.to.addDays(1));
    const QPen words = painter.pen();
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRoundedRect(QRectF(left, 0, right - left - 1, Theme::px(BarHeight)), Theme::px(space::Hair),
                            Theme::px(space::Hair));
    painter.setPen(words);
    const QFontMetrics metrics = painter.fontMetrics();
    const auto fits = [&](const QString &text) { return metrics.horizontalAdvance(text) < right - left; };
    const auto text = std::ranges::find_if(texts, fits); // the longest one for which there is room
    painter.drawText(
        QPointF(left, Theme::px(BarHeight + space::Hair) + metrics.ascent()),
        text != texts.end() ? *text : metrics.elidedText(texts.last(), Qt::ElideRight, int(right - left)));
}

} // namespace tryboth
