// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekdayhourmodel.h"

#include "charts/charttext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tryboth {

namespace {

QString hourText(int hour)
{
    // The C locale counts seconds even in its short form.
    const QString format = QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s);
    return QLocale().toString(QTime(hour, 0), format);
}

} // namespace

void WeekdayHourModel::setCells(const QList<HourCell> &cells, Qt::DayOfWeek weekStart)
{
    beginResetModel();
    m_cells = cells;
    m_weekdays.clear();
    const auto hasRatings = [&](int weekday) {
        return std::any_of(cells.begin(), cells.end(),
                           [weekday](const HourCell &cell) { return cell.weekday == weekday; });
    };
    for (int i = 0; i < 7 && !cells.isEmpty(); ++i) {
        const int weekday = (int(weekStart) - 1 + i) % 7 + 1;
        if (weekday <= Qt::Friday || hasRatings(weekday))
            m_weekdays.append(weekday);
    }
    const auto [first, last] = std::minmax_element(
        cells.begin(), cells.end(), [](const HourCell &a, const HourCell &b) { return a.hour < b.hour; });
    m_firstHour = cells.isEmpty() ? 0 : first->hour;
    m_hours = cells.isEmpty() ? 0 : last->hour - first->hour + 1;
    endResetModel();
}

std::optional<HourCell> WeekdayHourModel::cell(int row, int column) const
{
    for (const HourCell &cell : m_cells) {
        if (cell.weekday == weekdayOf(row) && cell.hour == hourOf(column) && cell.ratings > 0)
            return cell;
    }
    return {};
}

std::pair<double, double> WeekdayHourModel::range() const
{
    if (m_cells.isEmpty())
        return {0, 0};
    const auto [low, high] = std::minmax_element(
        m_cells.begin(), m_cells.end(), [](const HourCell &a, const HourCell &b) { return a.mean < b.mean; });
    return {low->mean, high->mean};
}

QString WeekdayHourModel::cellSentence(int row, int column) const
{
    const QString weekday = QLocale().standaloneDayName(weekdayOf(row), QLocale::LongFormat);
    if (const auto found = cell(row, column))
        //: Weekday, time, mean energy, count: "Tuesday 10:00: +1.2, 14 ratings"
        return tr("%1 %2: %3, %4")
            .arg(weekday, hourText(hourOf(column)), charttext::signedNumber(found->mean),
                 charttext::ratingsText(found->ratings));
    //: Weekday and time: "Tuesday 10:00: no ratings"
    return tr("%1 %2: no ratings").arg(weekday, hourText(hourOf(column)));
}

int WeekdayHourModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_weekdays.size());
}

int WeekdayHourModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_hours;
}

QVariant WeekdayHourModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole) {
        const auto found = cell(index.row(), index.column());
        return found ? charttext::signedNumber(found->mean) : QString();
    }
    if (role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
        return cellSentence(index.row(), index.column());
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignCenter));
    return {};
}

QVariant WeekdayHourModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return section < m_hours ? hourText(hourOf(section)) : QVariant();
    if (section >= m_weekdays.size())
        return {};
    return QLocale().standaloneDayName(weekdayOf(section), QLocale::ShortFormat);
}

} // namespace tryboth
