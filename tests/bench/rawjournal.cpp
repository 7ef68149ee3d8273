// SPDX-License-Identifier: GPL-3.0-or-later
#include "rawjournal.h"

#include "domain/activitycatalog.h"
#include "domain/id.h"
#include "exchange/csvimport.h"

#include <QFile>

#include <sqlite3.h>

#include <cstring>
#include <memory>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *SetUp = "PRAGMA temp_store = memory; PRAGMA foreign_keys = on;"
                              "PRAGMA journal_mode = memory; PRAGMA synchronous = off;";
constexpr const char *InsertEntry =
    "INSERT INTO check_in (id, created, modified, position, day, minute, utc_offset, zone, recorded, "
    "activity, "
    "title, minutes, focus, energy, engagement, scale_version, chosen, note, origin, source, source_id) "
    "VALUES (?,1,1,?,?,?,?,?,?,?,?,?,?,?,?,1,?,?,'import','csv',?)";
constexpr const char *InsertText = "INSERT INTO check_in_text (rowid, title, note) VALUES (?,?,?)";
constexpr const char *InsertTag = "INSERT INTO check_in_tag (check_in, place, tag, folded) VALUES (?,?,?,?)";
constexpr int MinutesPerHour = 60;

/// A statement that is finalized with its owner; binds one parameter after the other.
class Statement
{
public:
    Statement(sqlite3 *database, const char *sql)
    {
        if (sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr) != SQLITE_OK) {
            qFatal("%s: %s", sql, sqlite3_errmsg(database));
        }
    }
    ~Statement() { sqlite3_finalize(m_statement); }
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    Statement &bind(qint64 value)
    {
        sqlite3_bind_int64(m_statement, ++m_bound, value);
        return *this;
    }
    Statement &bind(const QByteArray &text)
    {
        sqlite3_bind_text(m_statement, ++m_bound, text.constData(), static_cast<int>(text.size()),
                          SQLITE_STATIC);
        return *this;
    }
    Statement &bind(const std::optional<int> &value) { return value ? bind(qint64{*value}) : bindNull(); }
    Statement &bindOrNull(const QByteArray &text) { return text.isEmpty() ? bindNull() : bind(text); }
    int step() { return sqlite3_step(m_statement); }
    int run()
    {
        const int status = step();
        sqlite3_reset(m_statement);
        m_bound = 0;
        return status;
    }
    sqlite3_stmt *get() { return m_statement; }

private:
    Statement &bindNull()
    {
        sqlite3_bind_null(m_statement, ++m_bound);
        return *this;
    }

    sqlite3_stmt *m_statement = nullptr;
    int m_bound = 0;
};

} // namespace

RawJournal::RawJournal()
{
    check(sqlite3_open(":memory:", &m_database));
    run(SetUp);
    QFile schema(u":/migrations/001-journal.sql"_s);
    if (!schema.open(QIODevice::ReadOnly)) {
        qFatal("no schema");
    }
    run(schema.readAll().constData());
    run("DROP TRIGGER check_in_text_added");
}

RawJournal::~RawJournal()
{
    sqlite3_close(m_database);
}

QList<RawJournal::ReadyRow> RawJournal::ready(const QList<CheckIn> &entries)
{
    constexpr int OrdinalBits = 30, MinuteBits = 11;
    IdSource ids(1);
    QList<ReadyRow> rows;
    for (const CheckIn &entry : entries) {
        ReadyRow row;
        row.day = entry.when.day.toJulianDay();
        row.minute = entry.when.time->hour() * MinutesPerHour + entry.when.time->minute();
        row.position = ((row.day << MinuteBits) | (row.minute + 1)) << OrdinalBits;
        if (!rows.isEmpty() && rows.last().position >= row.position) {
            row.position = rows.last().position + 1;
        }
        row.recorded = entry.recorded.utcMs;
        row.utcOffset = entry.when.utcOffsetMinutes;
        row.minutes = entry.minutes.value_or(1);
        row.energy = entry.energy;
        row.engagement = entry.engagement;
        row.id = ids.next({1}).toText().toUtf8();
        row.zone = entry.when.zone;
        row.activity = entry.activity.toUtf8();
        row.title = entry.title.toUtf8();
        row.focus = toWord(entry.focus).toUtf8();
        row.chosen = entry.chosen ? toWord(*entry.chosen).toUtf8() : QByteArray();
        row.note = entry.note.toUtf8();
        row.sourceId = csvSourceId(entry, entry.activity, static_cast<int>(rows.size())).toUtf8();
        row.foldedTitle = foldForSearch(entry.title).toUtf8();
        row.foldedNote = foldForSearch(entry.note).toUtf8();
        for (const QString &tag : entry.tags) {
            row.tags.append(tag.toUtf8());
        }
        rows.append(row);
    }
    return rows;
}

void RawJournal::insert(const QList<ReadyRow> &rows)
{
    Statement entry(m_database, InsertEntry);
    Statement text(m_database, InsertText);
    Statement tag(m_database, InsertTag);
    run("BEGIN");
    for (const ReadyRow &row : rows) {
        entry.bind(row.id).bind(row.position).bind(row.day).bind(qint64{row.minute});
        entry.bind(qint64{row.utcOffset}).bind(row.zone).bind(row.recorded).bind(row.activity);
        entry.bind(row.title).bind(qint64{row.minutes}).bind(row.focus).bind(row.energy).bind(row.engagement);
        entry.bindOrNull(row.chosen).bind(row.note).bind(row.sourceId);
        check(entry.run());
        check(text.bind(row.position).bind(row.foldedTitle).bind(row.foldedNote).run());
        for (qsizetype place = 0; place < row.tags.size(); ++place) {
            check(tag.bind(row.id).bind(place).bind(row.tags.at(place)).bind(row.tags.at(place)).run());
        }
    }
    run("COMMIT");
}

void RawJournal::open(const QByteArray &image)
{
    const auto size = static_cast<sqlite3_uint64>(image.size());
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(size));
    std::memcpy(bytes, image.constData(), size);
    check(sqlite3_deserialize(m_database, "main", bytes, image.size(), image.size(),
                              SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE));
}

int RawJournal::readAll(const char *sql)
{
    Statement statement(m_database, sql);
    const int columns = sqlite3_column_count(statement.get());
    int rows = 0;
    qint64 bytes = 0;
    for (; statement.step() == SQLITE_ROW; ++rows) {
        for (int column = 0; column < columns; ++column) {
            static_cast<void>(sqlite3_column_text(statement.get(), column));
            bytes += sqlite3_column_bytes(statement.get(), column);
        }
    }
    return bytes > 0 ? rows : 0;
}

void RawJournal::run(const char *sql)
{
    check(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr));
}

void RawJournal::check(int status) const
{
    if (status != SQLITE_OK && status != SQLITE_DONE) {
        qFatal("%s", sqlite3_errmsg(m_database));
    }
}

} // namespace tryboth::bench
