// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directiontimelinemodel.h"

#include "models/directionwords.h"
#include "models/experimentwords.h"
#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString shown(LocalDay day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

QString points(double value)
{
    return QLocale().toString(value, 'f', 1).replace(u'-', u'−');
}

} // namespace

DirectionTimelineModel::Row DirectionTimelineModel::rowOf(const TimelineEvent &event)
{
    return {event.from,
            {shown(event.from), event.to == event.from ? QString() : shown(event.to), nameOf(event.kind),
             event.leans ? nameOf(*event.leans) : QString(), event.title, event.detail.simplified()}};
}

DirectionTimelineModel::Row DirectionTimelineModel::rowOf(const RoleStretch &role)
{
    //: what one does at work for a while, in a table
    return {
        role.from,
        {shown(role.from), shown(role.to), tr("Role"), nameOf(focusOf(role.track)), role.title, QString()}};
}

DirectionTimelineModel::Row DirectionTimelineModel::rowOf(const TiltMark &mark)
{
    return {mark.day,
            {shown(mark.day), QString(), tr("Tilt"), QString(),
             //: %1 is a difference in points such as +0.4
             tr("People minus technical: %1").arg(points(mark.value)),
             //: the ends of a range, in points
             tr("between %1 and %2").arg(points(mark.range.lower), points(mark.range.upper))}};
}

void DirectionTimelineModel::setTimeline(const DirectionTimeline &timeline)
{
    QList<Row> rows;
    for (const TimelineEvent &event : timeline.events) {
        rows.append(rowOf(event));
    }
    for (const RoleStretch &role : timeline.roles) {
        rows.append(rowOf(role));
    }
    for (const TiltMark &mark : timeline.tilt) {
        rows.append(rowOf(mark));
    }
    std::ranges::stable_sort(rows, {}, &Row::day);
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int DirectionTimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int DirectionTimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant DirectionTimelineModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    return m_rows.at(index.row()).cells.at(index.column());
}

QVariant DirectionTimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case DayColumn:
        return tr("Day");
    case UntilColumn:
        //: the last day of something
        return tr("Until");
    case KindColumn:
        return tr("What");
    case LeansColumn:
        //: people, technical or mixed, as the author said
        return tr("Leads to");
    case TitleColumn:
        return tr("Title");
    case DetailColumn:
        return tr("In your words");
    default:
        return {};
    }
}

} // namespace tryboth
