// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/leveltablemodel.h"

#include "charts/charttext.h"

#include <QMap>

using namespace Qt::StringLiterals;

namespace tryboth {

namespace {

QString ratings(const QList<Mark> &marks, Focus focus)
{
    QStringList values;
    for (const Mark &mark : marks) {
        if (mark.focus == focus)
            values << charttext::markValue(mark);
    }
    return values.join(u", "_s);
}

QString level(const std::optional<LevelPoint> &point)
{
    return point ? charttext::signedNumber(point->level) : QString();
}

QString range(const std::optional<LevelPoint> &point)
{
    return point ? charttext::rangeText(point->low, point->high) : QString();
}

} // namespace

void LevelTableModel::setChart(const LevelChartData &data)
{
    QMap<LocalDay, Row> rows;
    for (const Segment &segment : data.people.segments) {
        for (const LevelPoint &point : segment)
            rows[LocalDay::fromJulianDay(qint64(point.day))].people = point;
    }
    for (const Segment &segment : data.technical.segments) {
        for (const LevelPoint &point : segment)
            rows[LocalDay::fromJulianDay(qint64(point.day))].technical = point;
    }
    for (const Mark &mark : data.marks)
        rows[mark.localDay()].marks.append(mark);
    beginResetModel();
    m_days = rows.keys();
    m_rows = rows.values();
    endResetModel();
}

int LevelTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_days.size());
}

int LevelTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant LevelTableModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    return cellText(m_days[index.row()], m_rows[index.row()], index.column());
}

QVariant LevelTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case DayColumn:
        return tr("Day");
    case PeopleRatingsColumn:
        return tr("People ratings");
    case PeopleLevelColumn:
        return tr("People level");
    case PeopleRangeColumn:
        return tr("People 90% range");
    case TechnicalRatingsColumn:
        return tr("Technical ratings");
    case TechnicalLevelColumn:
        return tr("Technical level");
    case TechnicalRangeColumn:
        return tr("Technical 90% range");
    case MixedRatingsColumn:
        return tr("Mixed ratings");
    }
    return {};
}

QString LevelTableModel::cellText(LocalDay day, const Row &row, int column) const
{
    switch (column) {
    case DayColumn:
        return charttext::dayText(day, true);
    case PeopleRatingsColumn:
        return ratings(row.marks, Focus::People);
    case PeopleLevelColumn:
        return level(row.people);
    case PeopleRangeColumn:
        return range(row.people);
    case TechnicalRatingsColumn:
        return ratings(row.marks, Focus::Technical);
    case TechnicalLevelColumn:
        return level(row.technical);
    case TechnicalRangeColumn:
        return range(row.technical);
    case MixedRatingsColumn:
        return ratings(row.marks, Focus::Mixed);
    }
    return {};
}

} // namespace tryboth
