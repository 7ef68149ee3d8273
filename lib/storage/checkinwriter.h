// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "storage/rawstatement.h"

#include <QList>

#include <array>
#include <functional>
#include <vector>

namespace tryboth {

/// The texts of an entry as SQLite takes them, in one piece of memory. Making them takes a third as long as
/// inserting and needs no database, so a long import makes them ahead, in another thread.
class CheckInTexts
{
public:
    enum Text {
        EntryId,
        Activity,
        Title,
        FocusWord,
        ChosenWord,
        Note,
        Session,
        OriginWord,
        Source,
        SourceId,
        ImportRun,
        FoldedTitle, ///< there after appendFolded()
        FoldedNote,
        TextCount,
    };

    explicit CheckInTexts(const CheckIn &checkIn);
    /// Adds what the search index holds, for where its trigger is put aside.
    void appendFolded(const CheckIn &checkIn);

    /// UTF-8; empty where the entry has none. Valid as long as this is.
    QByteArrayView operator[](Text text) const;

private:
    void append(const QByteArray &utf8);

    QByteArray m_bytes;
    std::array<qsizetype, TextCount> m_ends = {};
    size_t m_count = 0;
};

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
    Result<void> insertAt(const CheckIn &checkIn, const CheckInTexts &texts, qint64 position);
    static std::vector<CheckInTexts> textsFrom(const QList<CheckIn> &checkIns, qsizetype from);
    Result<void> insertText(const CheckInTexts &texts, qint64 position);
    Result<QByteArray> putAside(const QString &selection);
    Result<void> insertAndIndex(const QList<CheckIn> &checkIns, const Progress &progress);
    Result<void> insertBatch(const QList<CheckIn> &checkIns, qsizetype from,
                             const std::vector<CheckInTexts> &texts, qint64 &highest);

    Database &m_database;
    RawStatement m_insert;
    RawStatement m_insertTag;
    RawStatement m_insertText;
    RawStatement m_lastAtMinute;
};

/// Binds every column of CheckInColumns in its order. `texts` are those of `checkIn` and stay until the
/// statement has run.
void bindCheckIn(RawStatement &statement, const CheckIn &checkIn, const CheckInTexts &texts);

} // namespace tryboth
