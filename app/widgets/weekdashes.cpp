// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/weekdashes.h"

#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

#include <algorithm>

namespace tryboth {

namespace {

constexpr int DashWidth = 26, DashHeight = 7, Gap = 5, MaxWidth = 260, LeastWidth = 4;

} // namespace

WeekDashes::WeekDashes(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void WeekDashes::setWeeks(const QList<Week> &weeks, Focus focus)
{
    m_weeks = weeks;
    m_focus = focus;
    const auto kept = std::ranges::count(weeks, Week::Kept);
    //: %1 and %2 are numbers of weeks
    setAccessibleName(tr("Weeks with a kept session: %1. Weeks in all: %2.").arg(kept).arg(weeks.size()));
    updateGeometry();
    update();
}

QSize WeekDashes::sizeHint() const
{
    const int wanted = int(m_weeks.size()) * Theme::px(DashWidth + Gap);
    return {std::min(wanted, Theme::px(MaxWidth)), Theme::px(DashHeight) + 2};
}

void WeekDashes::paintEvent(QPaintEvent *)
{
    if (m_weeks.isEmpty()) {
        return;
    }
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double step = std::min(double(Theme::px(DashWidth + Gap)), width() / double(m_weeks.size()));
    const double dash = std::max<double>(LeastWidth, step - Theme::px(Gap));
    const double height = Theme::px(DashHeight);
    for (qsizetype i = 0; i < m_weeks.size(); ++i) {
        const FocusColors &focus = colors.of(m_focus);
        const Week week = m_weeks[i];
        painter.setPen(week == Week::NoneKept ? QPen(focus.ink, 1) : QPen(Qt::NoPen));
        painter.setBrush(week == Week::Kept ? focus.ink : week == Week::NoneKept ? focus.tint : colors.hover);
        const double from = layoutDirection() == Qt::RightToLeft ? width() - (double(i) + 1) * step
                                                                 : double(i) * step;
        const double inset = week == Week::NoneKept ? 0.5 : 0;
        painter.drawRoundedRect(QRectF(from, 1, dash, height).adjusted(inset, inset, -inset, -inset),
                                height / 2, height / 2);
    }
}

} // namespace tryboth
