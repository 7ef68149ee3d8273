// SPDX-License-Identifier: GPL-3.0-or-later
// How the timeline of years is painted.
#include "charts/yearschart.h"

#include "charts/calendarticks.h"
#include "charts/markshape.h"
#include "models/experimentwords.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEvent::Kind;

constexpr int RoleWidth = 6, MarkRadius = 5, BarRadius = 4, FocusLine = 2;
constexpr double MostTilt = 3; // points, either way
constexpr float RoleOpacity = 0.4F;

} // namespace

void YearsChart::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
}

void YearsChart::paintPicture(QPainter &painter)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    paintLanes(painter);
    paintTicks(painter);
    paintTilt(painter);
    paintRoles(painter);
    for (int number = 0; number < m_timeline.events.size(); ++number) {
        paintEvent(painter, number);
    }
}

void YearsChart::paintLanes(QPainter &painter) const
{
    const QFontMetrics metrics(smallFont());
    for (int number = 0; number < LaneCount; ++number) {
        const QRectF box = laneBox(Lane(number));
        painter.setPen(QPen(colors().grid, 1));
        painter.drawLine(QPointF(0, box.bottom()), QPointF(width(), box.bottom()));
        painter.setPen(colors().muted);
        const QRectF label(0, box.top() + Theme::px(space::Hair), labelWidth() - Theme::px(space::Small),
                           lineHeight());
        painter.drawText(label, Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(nameOf(Lane(number)), Qt::ElideRight, int(label.width())));
    }
    for (const Focus side : {Focus::People, Focus::Technical}) { // the two ends of the pendulum
        painter.setPen(colors().line(side));
        const QRectF label(0,
                           pendulumY(side) - lineHeight() / 2.0 + (side == Focus::People ? lineHeight() : 0),
                           labelWidth() - Theme::px(space::Small), lineHeight());
        painter.drawText(label, Qt::AlignRight | Qt::AlignVCenter,
                         side == Focus::People ? tr("people ↑") : tr("technical ↓"));
    }
}

void YearsChart::paintTicks(QPainter &painter) const
{
    const QRectF box = laneBox(TiltLane);
    const QFontMetrics metrics(smallFont());
    const auto ticks = calendarTicks(
        m_timeline.from, m_timeline.to, box.width(),
        [&](const QString &text) { return double(metrics.horizontalAdvance(text)); }, {}, m_weekStart);
    for (const CalendarTick &tick : ticks) {
        const double x = xOf(tick.day);
        painter.setPen(QPen(colors().grid, 1));
        painter.drawLine(QPointF(x, 0), QPointF(x, box.bottom()));
        if (x + metrics.horizontalAdvance(tick.text) + Theme::px(FocusLine) > width()) {
            continue; // half a year is no year
        }
        painter.setPen(colors().muted);
        painter.drawText(
            QPointF(x + Theme::px(FocusLine), box.bottom() + metrics.ascent() + Theme::px(space::Hair)),
            tick.text);
    }
    const double today = xOf(m_timeline.today);
    painter.setPen(QPen(colors().muted, 1, Qt::DashLine));
    painter.drawLine(QPointF(today, 0), QPointF(today, box.bottom()));
}

/// A thick line on the side of each role, swinging over where one takes the place of another.
void YearsChart::paintRoles(QPainter &painter) const
{
    std::optional<QPointF> before;
    for (const RoleStretch &role : m_timeline.roles) {
        const Focus side = focusOf(role.track);
        const QPointF from(xOf(role.from), pendulumY(side)), to(xOf(role.to), pendulumY(side));
        if (before) {
            painter.setPen(QPen(colors().muted, Theme::px(FocusLine), Qt::DotLine));
            painter.drawLine(*before, from);
        }
        QColor quiet = colors().line(side);
        quiet.setAlphaF(RoleOpacity);
        painter.setPen(QPen(quiet, Theme::px(RoleWidth), Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(from, to);
        before = to;
    }
}

void YearsChart::paintEvent(QPainter &painter, int number) const
{
    const TimelineEvent &event = m_timeline.events.at(number);
    const QRectF box = boxOf(number);
    const bool isCurrent = number == m_current && hasFocus();
    const QColor ink = event.leans ? colors().line(*event.leans) : colors().text;
    if (event.kind == Kind::Experiment) {
        painter.setPen(QPen(isCurrent ? colors().text : ink, isCurrent ? Theme::px(FocusLine) : 1));
        painter.setBrush(colors().tint(event.leans.value_or(Focus::Mixed)));
        painter.drawRoundedRect(box, Theme::px(BarRadius), Theme::px(BarRadius));
        const QRectF words = box.adjusted(Theme::px(space::Hair), 0, -Theme::px(space::Hair), 0);
        painter.setPen(ink);
        painter.drawText(
            words, Qt::AlignLeft | Qt::AlignVCenter,
            QFontMetrics(smallFont()).elidedText(event.title, Qt::ElideRight, int(words.width())));
        return;
    }
    const bool hollow = event.kind == Kind::Review || !event.leans;
    painter.setPen(QPen(ink, Theme::px(FocusLine)));
    painter.setBrush(hollow ? colors().card : ink);
    drawMarkShape(painter, event.leans.value_or(Focus::People), box.center(), Theme::px(MarkRadius));
    if (isCurrent) {
        painter.setPen(QPen(colors().text, Theme::px(FocusLine)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(box.center(), box.width() / 2 + 1, box.width() / 2 + 1);
    }
}

/// Points at the ends of months with their ranges, above zero where people work gave more.
void YearsChart::paintTilt(QPainter &painter) const
{
    const QRectF box = laneBox(TiltLane).adjusted(0, Theme::px(space::Hair), 0, -Theme::px(space::Hair));
    painter.setPen(QPen(colors().grid, 1));
    painter.drawLine(QPointF(box.left(), box.center().y()), QPointF(box.right(), box.center().y()));
    const auto yOf = [&](double points) {
        return box.center().y() - std::clamp(points, -MostTilt, MostTilt) / MostTilt * box.height() / 2;
    };
    for (const TiltMark &mark : m_timeline.tilt) {
        const QPointF centre(xOf(mark.day), yOf(mark.value));
        painter.setPen(QPen(colors().muted, 1));
        painter.drawLine(QPointF(centre.x(), yOf(mark.range.lower)),
                         QPointF(centre.x(), yOf(mark.range.upper)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors().text);
        painter.drawEllipse(centre, Theme::px(FocusLine), Theme::px(FocusLine));
    }
    if (m_timeline.tilt.isEmpty()) {
        painter.setPen(colors().muted);
        painter.drawText(box, Qt::AlignCenter, tr("Drawn where both kinds of work have a line."));
    }
}

} // namespace tryboth
