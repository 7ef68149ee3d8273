// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "storage/rawstatement.h"

#include <QList>

namespace tryboth {

/// Writes new entries, with their tags and into the search index. Part of CheckInStore.
class CheckInWriter
{
public:
    explicit CheckInWriter(Database &database);

    /// Inserts one complete entry; gives its position.
    Result<qint64> insert(const CheckIn &checkIn);

    /// Inserts many, within a transaction.
    Result<void> insertAll(const QList<CheckIn> &checkIns);

    /// Inserts the tags of an entry that has none yet.
    Result<void> insertTags(const CheckIn &checkIn);

private:
    Result<qint64> nextPosition(const WallTime &when);
    Result<void> insertAt(const CheckIn &checkIn, qint64 position);
    Result<void> insertText(const CheckIn &checkIn, qint64 position);
    Result<void> insertAndIndex(const QList<CheckIn> &checkIns);

    Database &m_database;
    RawStatement m_insert;
    RawStatement m_insertTag;
    RawStatement m_insertText;
    RawStatement m_lastAtMinute;
};

/// Binds every column of CheckInColumns in its order.
void bindCheckIn(RawStatement &statement, const CheckIn &checkIn);

} // namespace tryboth
