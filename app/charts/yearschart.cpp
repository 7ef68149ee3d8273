// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/yearschart.h"

#include "models/directionwords.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Kind = TimelineEvent::Kind;

constexpr int UsualWidth = 760, LeastWidth = 320;
constexpr int PendulumLines = 4, TiltLines = 3, MostRows = 6;

} // namespace

YearsChart::YearsChart(QWidget *parent)
    : ChartWidget(parent)
{
    setObjectName(u"yearsChart"_s);
    setAccessibleName(tr("Your direction over the years"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
}

void YearsChart::setTimeline(const DirectionTimeline &timeline)
{
    const auto before = m_current >= 0 ? std::optional(m_timeline.events.at(m_current)) : std::nullopt;
    m_timeline = timeline;
    m_current = -1; // others may have come before it
    for (int i = 0; before && i < timeline.events.size(); ++i) {
        const TimelineEvent &event = timeline.events.at(i);
        if (event.kind == before->kind && event.id == before->id && event.from == before->from) {
            setCurrent(i);
        }
    }
    if (m_current < 0) {
        setSentence(timeline.events.isEmpty() ? QString() : textOf(timeline.events.last()));
    }
    packExperiments();
    updateGeometry();
    update();
}

/// Experiments at the same time stand below each other, each in the first row that is free.
void YearsChart::packExperiments()
{
    m_rows = QList<int>(m_timeline.events.size(), 0);
    QList<LocalDay> busyUntil;
    for (int i = 0; i < m_timeline.events.size(); ++i) {
        const TimelineEvent &event = m_timeline.events.at(i);
        if (event.kind != Kind::Experiment) {
            continue;
        }
        auto row = std::ranges::find_if(busyUntil, [&](LocalDay until) { return until < event.from; });
        if (row == busyUntil.end() && busyUntil.size() < MostRows) {
            busyUntil.append(LocalDay());
            row = busyUntil.end() - 1;
        }
        row = row == busyUntil.end() ? busyUntil.begin() : row;
        *row = event.to;
        m_rows[i] = int(row - busyUntil.begin());
    }
}

QString YearsChart::textOf(const TimelineEvent &event)
{
    //: the first and last day of an experiment
    const QString when = event.from == event.to ? fullDay(event.from)
                                                : tr("%1 to %2").arg(fullDay(event.from), fullDay(event.to));
    const QStringList parts{when, tryboth::nameOf(event.kind), event.title, event.detail.simplified()};
    return QStringList(parts.begin(), parts.begin() + (event.detail.isEmpty() ? 3 : 4)).join(u" · "_s);
}

void YearsChart::setCurrent(int event)
{
    if (event == m_current || event < -1 || event >= m_timeline.events.size()) {
        return;
    }
    m_current = event;
    if (event >= 0) {
        setAccessibleDescription(textOf(m_timeline.events.at(event)));
        QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&changed);
    }
    update();
    Q_EMIT currentChanged(event);
}

QString YearsChart::nameOf(Lane lane)
{
    switch (lane) {
    case PendulumLane:
        return tr("Roles and decisions");
    case AnswerLane:
        return tr("Five-year answers");
    case ReasonsLane:
        return tr("Reasons");
    case ExperimentLane:
        return tr("Experiments");
    case TiltLane:
        //: people minus technical, as on the Energy page
        return tr("Tilt");
    case LaneCount:
        break;
    }
    return {};
}

YearsChart::Lane YearsChart::laneOf(const TimelineEvent &event) const
{
    switch (event.kind) {
    case Kind::Experiment:
        return ExperimentLane;
    case Kind::Answer:
        return AnswerLane;
    case Kind::Reasons:
        return ReasonsLane;
    case Kind::Decision:
    case Kind::Review:
        break;
    }
    return PendulumLane;
}

int YearsChart::lineHeight() const
{
    return QFontMetrics(smallFont()).height() + Theme::px(space::Hair);
}

int YearsChart::experimentRows() const
{
    return m_rows.isEmpty() ? 1 : *std::ranges::max_element(m_rows) + 1;
}

int YearsChart::heightOf(Lane lane) const
{
    const int lines = lane == PendulumLane     ? PendulumLines
                      : lane == ExperimentLane ? experimentRows()
                      : lane == TiltLane       ? TiltLines
                                               : 1;
    return lines * lineHeight() + Theme::px(space::Small);
}

QRectF YearsChart::laneBox(Lane lane) const
{
    double top = 0;
    for (int before = 0; before < lane; ++before) {
        top += heightOf(Lane(before));
    }
    return {labelWidth(), top, width() - labelWidth() - Theme::px(space::Small), double(heightOf(lane))};
}

double YearsChart::labelWidth() const
{
    if (!m_widestLabel) { // every mark of eighty years asks for it
        const QFontMetrics metrics(smallFont());
        m_widestLabel = 0;
        for (int lane = 0; lane < LaneCount; ++lane) {
            m_widestLabel = std::max(*m_widestLabel, metrics.horizontalAdvance(nameOf(Lane(lane))));
        }
    }
    return std::min(*m_widestLabel + Theme::px(space::Medium), width() / 3);
}

double YearsChart::xOf(LocalDay day) const
{
    const double days = std::max<double>(1, double(m_timeline.from.daysTo(m_timeline.to)) + 1);
    const QRectF box = laneBox(PendulumLane);
    return box.left() + (double(m_timeline.from.daysTo(day)) + 0.5) / days * box.width();
}

/// People above, technical below, both or neither between.
double YearsChart::pendulumY(const std::optional<Focus> &side) const
{
    const QRectF box = laneBox(PendulumLane);
    const double reach = box.height() / 2 - lineHeight() * 0.7;
    const int way = !side || *side == Focus::Mixed ? 0 : *side == Focus::People ? -1 : 1;
    return box.center().y() + way * reach;
}

QRectF YearsChart::boxOf(int number) const
{
    const TimelineEvent &event = m_timeline.events.at(number);
    const QRectF lane = laneBox(laneOf(event));
    const double size = Theme::px(space::Card);
    if (event.kind == Kind::Experiment) {
        const double left = xOf(event.from);
        const double top = lane.top() + Theme::px(space::Hair) + rowOf(number) * lineHeight();
        return {left, top, std::max(size / 2, xOf(event.to) - left),
                double(lineHeight() - Theme::px(space::Hair))};
    }
    const double y = laneOf(event) == PendulumLane ? pendulumY(event.leans) : lane.center().y();
    return {xOf(event.from) - size / 2, y - size / 2, size, size};
}

int YearsChart::eventAt(QPointF place) const
{
    const double reach = Theme::px(space::Hair);
    for (int number = int(m_timeline.events.size()) - 1; number >= 0; --number) {
        if (boxOf(number).adjusted(-reach, -reach, reach, reach).contains(place)) {
            return number;
        }
    }
    return -1;
}

QSize YearsChart::sizeHint() const
{
    int height = lineHeight() + Theme::px(space::Small); // the days below
    for (int lane = 0; lane < LaneCount; ++lane) {
        height += heightOf(Lane(lane));
    }
    return {Theme::px(UsualWidth), height};
}

QSize YearsChart::minimumSizeHint() const
{
    return {Theme::px(LeastWidth), sizeHint().height()};
}

void YearsChart::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int last = int(m_timeline.events.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Right:
    case Qt::Key_Down:
        return setCurrent(std::clamp(m_current + (event->key() == Qt::Key_Down ? 1 : forward), 0, last));
    case Qt::Key_Left:
    case Qt::Key_Up:
        return setCurrent(std::clamp(m_current - (event->key() == Qt::Key_Up ? 1 : forward), 0, last));
    case Qt::Key_Home:
        return setCurrent(std::min(0, last));
    case Qt::Key_End:
        return setCurrent(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0) {
            Q_EMIT eventActivated(TimelineEvent(m_timeline.events.at(m_current)));
        }
        return;
    default:
        ChartWidget::keyPressEvent(event);
    }
}

void YearsChart::mousePressEvent(QMouseEvent *event)
{
    const int number = eventAt(event->position());
    if (number >= 0) {
        setCurrent(number);
        Q_EMIT eventActivated(TimelineEvent(m_timeline.events.at(number)));
    }
}

void YearsChart::focusInEvent(QFocusEvent *event)
{
    if (m_current < 0 && !m_timeline.events.isEmpty()) {
        setCurrent(int(m_timeline.events.size()) - 1);
    }
    ChartWidget::focusInEvent(event);
    update();
}

void YearsChart::changeEvent(QEvent *event)
{
    m_widestLabel.reset(); // other letters, or another language
    ChartWidget::changeEvent(event);
}

bool YearsChart::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int number = eventAt(help->pos());
        QToolTip::showText(help->globalPos(),
                           number >= 0 ? textOf(m_timeline.events.at(number)).toHtmlEscaped() : QString(),
                           this);
        return true;
    }
    return ChartWidget::event(event);
}

} // namespace tryboth
