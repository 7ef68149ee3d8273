// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "storage/rawstatement.h"

#include <QList>

#include <functional>

namespace tryboth {

/// Writes new entries, with their tags and into the search index. Part of CheckInStore.
class CheckInWriter
{
public:
    explicit CheckInWriter(Database &database);

    /// Inserts one complete entry; gives its position.
    Result<qint64> insert(const CheckIn &checkIn);

    /// Told how many of how many are done; false stops.
    using Progress = std::function<bool(int done, int total)>;

    /// Inserts many, within a transaction. Fails when `progress` says so.
    Result<void> insertAll(const QList<CheckIn> &checkIns, const Progress &progress = {});

    /// Inserts the tags of an entry that has none yet.
    Result<void> insertTags(const CheckIn &checkIn);

private:
    Result<qint64> nextPosition(const WallTime &when);
    Result<void> insertAt(const CheckIn &checkIn, qint64 position);
    /// What the search index holds of an entry: folded UTF-8.
    struct Words
    {
        QByteArray title;
        QByteArray note;
    };
    static QList<Words> wordsOf(const QList<CheckIn> &checkIns, qsizetype from);
    Result<void> insertText(const Words &words, qint64 position);
    Result<QByteArray> putAside(const QString &selection);
    Result<void> insertAndIndex(const QList<CheckIn> &checkIns, const Progress &progress);
    Result<void> insertBatch(const QList<CheckIn> &checkIns, qsizetype from, const QList<Words> &words,
                             qint64 &highest);

    Database &m_database;
    RawStatement m_insert;
    RawStatement m_insertTag;
    RawStatement m_insertText;
    RawStatement m_lastAtMinute;
};

/// Binds every column of CheckInColumns in its order.
void bindCheckIn(RawStatement &statement, const CheckIn &checkIn);

} // namespace tryboth
