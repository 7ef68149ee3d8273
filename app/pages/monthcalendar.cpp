// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/monthcalendar.h"

#include "pages/daytitle.h"
#include "widgets/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextDocument>
#include <QToolTip>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7, Weeks = 6, Rows = Weeks + 1; // a line of day names, then six weeks
constexpr int CellPadding = 4, DotSize = 4;

int leastCell()
{
    const QFontMetrics metrics(Theme::font(TextSize::Hint, QFont::DemiBold));
    return metrics.horizontalAdvance(u"00"_s) + 2 * Theme::px(CellPadding);
}

int cellHeight()
{
    return QFontMetrics(Theme::font(TextSize::Hint)).height() + Theme::px(2 * CellPadding + DotSize);
}

} // namespace

MonthCalendar::MonthCalendar(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"monthCalendar"_s);
    setAccessibleName(tr("Calendar"));
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthCalendar::setToday(LocalDay today)
{
    m_today = today;
    if (!m_day.isValid()) {
        setDay(today);
    }
    update();
}

void MonthCalendar::setWeekStart(Qt::DayOfWeek weekStart)
{
    m_weekStart = weekStart;
    update();
    Q_EMIT shown();
}

void MonthCalendar::setDay(LocalDay day)
{
    if (day == m_day || !day.isValid()) {
        return;
    }
    const bool otherMonth = day.month() != m_day.month() || day.year() != m_day.year();
    m_day = day;
    sayDay();
    update();
    if (otherMonth) {
        Q_EMIT shown();
    }
}

LocalDay MonthCalendar::firstShown() const
{
    return weekStart(LocalDay(m_day.year(), m_day.month(), 1), m_weekStart);
}

LocalDay MonthCalendar::lastShown() const
{
    return firstShown().addDays(Weeks * DaysPerWeek - 1);
}

void MonthCalendar::setMarked(const QSet<LocalDay> &days)
{
    m_marked = days;
    sayDay();
    update();
}

void MonthCalendar::setPlanned(const QHash<LocalDay, QString> &days)
{
    m_planned = days;
    sayDay();
    update();
}

QSize MonthCalendar::sizeHint() const
{
    return minimumSizeHint();
}

QSize MonthCalendar::minimumSizeHint() const
{
    return {DaysPerWeek * leastCell(), Rows * cellHeight()};
}

QRect MonthCalendar::cellAt(int column, int row) const
{
    const int left = width() * column / DaysPerWeek;
    const QRect cell(left, row * cellHeight(), width() * (column + 1) / DaysPerWeek - left, cellHeight());
    return QStyle::visualRect(layoutDirection(), rect(), cell);
}

LocalDay MonthCalendar::dayAt(const QPoint &position) const
{
    for (int i = 0; i < Weeks * DaysPerWeek; ++i) {
        if (cellAt(i % DaysPerWeek, 1 + i / DaysPerWeek).contains(position)) {
            return firstShown().addDays(i);
        }
    }
    return {};
}

void MonthCalendar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(Theme::font(TextSize::Small));
    painter.setPen(currentColors().muted);
    const LocalDay first = firstShown();
    for (int column = 0; column < DaysPerWeek; ++column) {
        painter.drawText(cellAt(column, 0), Qt::AlignCenter,
                         locale().dayName(first.addDays(column).dayOfWeek(), QLocale::ShortFormat));
    }
    for (int i = 0; i < Weeks * DaysPerWeek; ++i) {
        paintDay(painter, cellAt(i % DaysPerWeek, 1 + i / DaysPerWeek), first.addDays(i));
    }
}

void MonthCalendar::paintDay(QPainter &painter, const QRect &cell, LocalDay day) const
{
    const Colors &colors = currentColors();
    const bool current = day == m_day;
    const QRect box = cell.adjusted(1, 1, -1, -1);
    const qreal radius = Theme::px(space::ControlRadius);
    painter.setPen(Qt::NoPen);
    if (current) {
        painter.setBrush(hasFocus() ? colors.accent : colors.hover);
        painter.drawRoundedRect(box, radius, radius);
    }
    if (day == m_today) {
        painter.setPen(colors.accent);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    const bool marked = m_marked.contains(day);
    const bool thisMonth = day.month() == m_day.month();
    const QColor ink = current && hasFocus() ? colors.onAccent
                       : marked && thisMonth ? colors.text
                                             : colors.muted;
    painter.setFont(Theme::font(TextSize::Hint, marked && thisMonth ? QFont::DemiBold : QFont::Normal));
    painter.setPen(ink);
    const int dot = Theme::px(DotSize);
    painter.drawText(box.adjusted(0, 0, 0, -dot), Qt::AlignCenter, locale().toString(day.day()));
    const bool planned = m_planned.contains(day);
    // Side by side where a day has both.
    const int shift = marked && planned ? dot : 0;
    const QRectF place(box.center().x() - dot / 2, box.bottom() - dot - 1, dot, dot);
    if (marked) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawEllipse(place.translated(-shift, 0));
    }
    if (planned) {
        painter.setPen(QPen(ink, Theme::px(1)));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(place.translated(shift, 0).adjusted(0.5, 0.5, -0.5, -0.5));
    }
}

bool MonthCalendar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const QString planned = m_planned.value(dayAt(help->pos()));
        if (planned.isEmpty()) {
            QToolTip::hideText();
        } else {
            QToolTip::showText(help->globalPos(), Qt::convertFromPlainText(planned), this);
        }
        return true;
    }
    return QWidget::event(event);
}

void MonthCalendar::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return setDay(m_day.addDays(-forward));
    case Qt::Key_Right:
        return setDay(m_day.addDays(forward));
    case Qt::Key_Up:
        return setDay(m_day.addDays(-DaysPerWeek));
    case Qt::Key_Down:
        return setDay(m_day.addDays(DaysPerWeek));
    case Qt::Key_PageUp:
        return setDay(m_day.addMonths(-1));
    case Qt::Key_PageDown:
        return setDay(m_day.addMonths(1));
    case Qt::Key_Home:
        return setDay(m_today);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT chosen(m_day);
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void MonthCalendar::mousePressEvent(QMouseEvent *event)
{
    const LocalDay day = dayAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && day.isValid()) {
        setDay(day);
        Q_EMIT chosen(day);
    }
}

void MonthCalendar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
    QWidget::changeEvent(event);
}

void MonthCalendar::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthCalendar::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthCalendar::sayDay()
{
    const QString title = dayTitle(m_day, m_today);
    //: %1 is a day: "Monday, 23 November, has entries"
    QString said = m_marked.contains(m_day) ? tr("%1, has entries").arg(title)
                                            //: %1 is a day
                                            : tr("%1, no entries").arg(title);
    if (m_planned.contains(m_day)) {
        said += u". "_s + m_planned.value(m_day);
    }
    setAccessibleDescription(said);
}

} // namespace tryboth
