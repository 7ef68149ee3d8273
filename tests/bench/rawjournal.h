// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QByteArray>
#include <QList>

struct sqlite3;

namespace tryboth::bench {

/// The floor: the same schema in memory, filled and read through nothing but SQLite's own interface. No undo,
/// no triggers; the search index is filled directly, and every value is ready to bind before the clock
/// starts.
class RawJournal
{
public:
    RawJournal();
    ~RawJournal();
    RawJournal(const RawJournal &) = delete;
    RawJournal &operator=(const RawJournal &) = delete;

    /// An entry as the values of its columns.
    struct ReadyRow
    {
        qint64 position = 0;
        qint64 day = 0;
        qint64 recorded = 0;
        int minute = 0, utcOffset = 0, minutes = 0;
        std::optional<int> energy, engagement;
        QByteArray id, zone, activity, title, focus, chosen, note, sourceId, foldedTitle, foldedNote;
        QByteArrayList tags;
    };
    static QList<ReadyRow> ready(const QList<CheckIn> &entries);

    /// Inserts all rows in one transaction.
    void insert(const QList<ReadyRow> &rows);

    /// Opens a copy of `image` in place of what there was.
    void open(const QByteArray &image);

    /// Steps through what `sql` gives, reading every column; gives the number of rows.
    int readAll(const char *sql);

    void run(const char *sql);

private:
    void check(int status) const;

    sqlite3 *m_database = nullptr;
};

} // namespace tryboth::bench
