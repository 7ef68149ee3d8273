// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "storage/checkinstore.h"

#include <QVariant>

class QSqlQuery;

namespace tryboth {

/// The columns of check_in, in the order that `readCheckIn` and `bindCheckIn` use, without the position.
inline constexpr const char *CheckInColumns = "id, created, modified, rev, deleted, day, minute, utc_offset, "
                                              "zone, recorded, activity, title, minutes, focus, "
                                              "energy, engagement, scale_version, chosen, context, note, "
                                              "experiment_session, origin, starred, waiting, source, "
                                              "source_id, import_run";

/// The SELECT list that `readPlaced` reads: the columns, the tags joined by unit separators, the position.
QString checkInSelect();

/// The entry in the current row of a query over `checkInSelect()`.
PlacedCheckIn readPlaced(const QSqlQuery &row);

/// The first position of a day's minute; entries without a time stand before those with one.
qint64 firstPositionAt(LocalDay day, std::optional<LocalTime> time);

/// Every position of the days up to and including `day` is below this.
qint64 positionAfter(LocalDay day);

/// What a filter says in SQL: conditions over `c`, and their values.
struct CheckInCondition
{
    QString where;
    QVariantList values;
};
CheckInCondition conditionOf(const CheckInFilter &filter);

/// The FTS5 expression for a filter's words and phrases; empty when no letter, digit or symbol is left to
/// look for.
QString matchExpression(const CheckInFilter &filter);

} // namespace tryboth
