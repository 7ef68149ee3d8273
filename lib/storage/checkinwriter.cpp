// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkinwriter.h"

#include "domain/activitycatalog.h"
#include "storage/checkinrow.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <algorithm>
#include <future>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WriterText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CheckInWriter)
};

constexpr qsizetype BatchSize = 1000;
constexpr int MinutesPerHour = 60;

constexpr const char *Insert = "INSERT INTO check_in (%1, position) VALUES "
                               "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)";
constexpr const char *InsertTag = "INSERT INTO check_in_tag (check_in, place, tag, folded) VALUES (?,?,?,?)";
constexpr const char *InsertText = "INSERT INTO check_in_text (rowid, title, note) VALUES (?,?,?)";
constexpr const char *LastAtMinute = "SELECT max(position) FROM check_in WHERE position BETWEEN ? AND ?";
constexpr auto LastOfAll = "SELECT max(position) FROM check_in"_L1;
constexpr qint64 MostInAMinute = 0x3FFFFFFF;

constexpr auto TextTrigger =
    "SELECT type, name, sql FROM sqlite_schema WHERE name = 'check_in_text_added'"_L1;
// Those whose keys come in no order. The others grow at their ends or hold no new entry at all, so that
// keeping them costs less than the look at every row that making one again begins with.
constexpr auto WithIndexes = " UNION ALL SELECT type, name, sql FROM sqlite_schema WHERE type = 'index' AND "
                             "name IN ('check_in_source', 'check_in_rated', 'check_in_import', "
                             "'check_in_by_activity', 'check_in_tag_by_name')"_L1;
constexpr auto Entries = "SELECT count(*) FROM check_in"_L1;

QByteArray insertSql()
{
    return QByteArray(Insert).replace("%1", CheckInColumns);
}

std::optional<qint64> utcMs(const std::optional<Moment> &moment)
{
    return moment ? std::optional(moment->utcMs) : std::nullopt;
}

std::optional<qint64> minuteOf(const std::optional<LocalTime> &time)
{
    return time ? std::optional<qint64>(time->hour() * MinutesPerHour + time->minute()) : std::nullopt;
}

/// Binds a word that not every entry has.
void bindIfAny(RawStatement &statement, QByteArrayView text)
{
    if (text.isEmpty()) {
        statement.bindNull();
    } else {
        statement.bindKept(text);
    }
}

} // namespace

CheckInTexts::CheckInTexts(const CheckIn &c)
{
    constexpr qsizetype Usual = 200; // bytes besides what people write
    m_bytes.reserve(Usual + 3 * (c.title.size() + c.note.size()));
    append(c.id.toUtf8());
    append(c.activity.toUtf8());
    append(c.title.toUtf8());
    append(toWord(c.focus).toUtf8());
    append(c.chosen ? toWord(*c.chosen).toUtf8() : QByteArray());
    append(c.note.toUtf8());
    append(c.experimentSession ? c.experimentSession->toUtf8() : QByteArray());
    append(toWord(c.origin).toUtf8());
    append(c.source.toUtf8());
    append(c.sourceId.toUtf8());
    append(c.importRun ? c.importRun->toUtf8() : QByteArray());
}

void CheckInTexts::appendFolded(const CheckIn &c)
{
    append(foldForSearch(c.title).toUtf8());
    append(foldForSearch(c.note).toUtf8());
}

void CheckInTexts::append(const QByteArray &utf8)
{
    m_bytes += utf8;
    m_ends.at(m_count++) = m_bytes.size();
}

QByteArrayView CheckInTexts::operator[](Text text) const
{
    const qsizetype start = text == EntryId ? 0 : m_ends.at(text - 1);
    return QByteArrayView(m_bytes).sliced(start, m_ends.at(text) - start);
}

void bindCheckIn(RawStatement &s, const CheckIn &c, const CheckInTexts &texts)
{
    s.bindKept(texts[CheckInTexts::EntryId]).bind(c.created.utcMs).bind(c.modified.utcMs).bind(qint64{c.rev});
    s.bind(utcMs(c.deleted));
    s.bind(c.when.day.toJulianDay()).bind(minuteOf(c.when.time)).bind(qint64{c.when.utcOffsetMinutes});
    s.bindKept(c.when.zone)
        .bind(c.recorded.utcMs)
        .bindKept(texts[CheckInTexts::Activity])
        .bindKept(texts[CheckInTexts::Title]);
    s.bind(c.minutes)
        .bindKept(texts[CheckInTexts::FocusWord])
        .bind(c.energy)
        .bind(c.engagement)
        .bind(qint64{c.scaleVersion});
    bindIfAny(s, texts[CheckInTexts::ChosenWord]);
    s.bind(qint64{c.context.toInt()}).bindKept(texts[CheckInTexts::Note]);
    bindIfAny(s, texts[CheckInTexts::Session]);
    s.bindKept(texts[CheckInTexts::OriginWord]).bind(qint64{c.starred}).bind(qint64{c.waiting});
    s.bindKept(texts[CheckInTexts::Source]).bindKept(texts[CheckInTexts::SourceId]);
    bindIfAny(s, texts[CheckInTexts::ImportRun]);
}

CheckInWriter::CheckInWriter(Database &database)
    : m_database(database)
    , m_insert(database, insertSql().constData())
    , m_insertTag(database, InsertTag)
    , m_insertText(database, InsertText)
    , m_lastAtMinute(database, LastAtMinute)
{
}

Result<qint64> CheckInWriter::nextPosition(const WallTime &when)
{
    // One after the last entry of that minute, so that order of writing is kept.
    const qint64 first = firstPositionAt(when.day, when.time);
    m_lastAtMinute.bind(first).bind(first + MostInAMinute);
    const bool occupied = m_lastAtMinute.next() && !m_lastAtMinute.isNull(0);
    const qint64 next = occupied ? m_lastAtMinute.integer(0) + 1 : first;
    return m_lastAtMinute.run().map([next] { return next; });
}

Result<qint64> CheckInWriter::insert(const CheckIn &checkIn)
{
    return nextPosition(checkIn.when).and_then([&](qint64 position) {
        return insertAt(checkIn, CheckInTexts(checkIn), position).map([position] { return position; });
    });
}

Result<void> CheckInWriter::insertAt(const CheckIn &checkIn, const CheckInTexts &texts, qint64 position)
{
    bindCheckIn(m_insert, checkIn, texts);
    m_insert.bind(position);
    return m_insert.run().and_then([&] { return insertTags(checkIn); });
}

Result<void> CheckInWriter::insertTags(const CheckIn &checkIn)
{
    for (qsizetype place = 0; place < checkIn.tags.size(); ++place) {
        const QString &tag = checkIn.tags.at(place);
        m_insertTag.bind(checkIn.id.toUtf8()).bind(qint64{place}).bind(tag).bind(foldForSearch(tag));
        if (const auto written = m_insertTag.run(); !written) {
            return written;
        }
    }
    return {};
}

Result<void> CheckInWriter::insertAll(const QList<CheckIn> &checkIns, const Progress &progress)
{
    // A statement that fires a trigger opens a savepoint, at which FTS5 writes its pending words to the
    // database: thousands of tiny segments, merged again and again. So the trigger steps aside. So do the
    // indexes where more comes than is there: sorting once is faster than finding a place for each.
    const auto held = m_database.single(Entries);
    if (!held) {
        return tl::unexpected(held.error());
    }
    const bool mostIsNew = checkIns.size() > held->toLongLong();
    return putAside(mostIsNew ? TextTrigger + WithIndexes : QString(TextTrigger))
        .and_then([&](const QByteArray &again) {
            const auto inserted = insertAndIndex(checkIns, progress);
            const auto restored = m_database.runScript(again);
            return inserted ? restored : inserted;
        });
}

/// Drops the triggers and indexes that `selection` names, and gives the script that makes them again.
Result<QByteArray> CheckInWriter::putAside(const QString &selection)
{
    QByteArray drop;
    QByteArray again;
    auto found = m_database.query(selection);
    if (!found) {
        return tl::unexpected(found.error());
    }
    while (found->next()) {
        drop += "DROP " + found->value(0).toByteArray() + ' ' + found->value(1).toByteArray() + ';';
        again += found->value(2).toByteArray() + ';';
    }
    found->finish();
    return m_database.runScript(drop).map([&] { return again; });
}

Result<void> CheckInWriter::insertAndIndex(const QList<CheckIn> &checkIns, const Progress &progress)
{
    const auto last = m_database.single(LastOfAll);
    if (!last) {
        return tl::unexpected(last.error());
    }
    qint64 highest = last->toLongLong();
    // The texts of the next batch are made while this one is inserted.
    const auto prepare = [&](qsizetype from) {
        return std::async(std::launch::async, [&checkIns, from] { return textsFrom(checkIns, from); });
    };
    auto next = prepare(0);
    for (qsizetype from = 0; from < checkIns.size(); from += BatchSize) {
        const std::vector<CheckInTexts> texts = next.get();
        next = prepare(from + BatchSize);
        if (progress && !progress(static_cast<int>(from), static_cast<int>(checkIns.size()))) {
            return failure(
                WriterText::tr("Adding the entries was stopped. Nothing was changed. Try again whenever it "
                               "suits you."),
                u"cancelled"_s);
        }
        if (const auto inserted = insertBatch(checkIns, from, texts, highest); !inserted) {
            return inserted;
        }
    }
    return {};
}

std::vector<CheckInTexts> CheckInWriter::textsFrom(const QList<CheckIn> &checkIns, qsizetype from)
{
    const qsizetype end = std::min(from + BatchSize, checkIns.size());
    std::vector<CheckInTexts> texts;
    texts.reserve(static_cast<size_t>(std::max<qsizetype>(end - from, 0)));
    for (qsizetype i = from; i < end; ++i) {
        texts.emplace_back(checkIns.at(i)).appendFolded(checkIns.at(i));
    }
    return texts;
}

/// `highest` is the highest position in use, before and after.
Result<void> CheckInWriter::insertBatch(const QList<CheckIn> &checkIns, qsizetype from,
                                        const std::vector<CheckInTexts> &texts, qint64 &highest)
{
    for (const CheckInTexts &text : texts) {
        const CheckIn &checkIn = checkIns.at(from++);
        // Behind everything there is, as most of a sorted import is, no look at the table is needed.
        const qint64 first = firstPositionAt(checkIn.when.day, checkIn.when.time);
        const auto place = highest < first                   ? Result<qint64>(first)
                           : highest - first < MostInAMinute ? Result<qint64>(highest + 1)
                                                             : nextPosition(checkIn.when);
        const auto indexed = place.and_then([&](qint64 position) {
            highest = std::max(highest, position);
            return insertAt(checkIn, text, position).and_then([&] { return insertText(text, position); });
        });
        if (!indexed) {
            return indexed;
        }
    }
    return {};
}

Result<void> CheckInWriter::insertText(const CheckInTexts &texts, qint64 position)
{
    m_insertText.bind(position)
        .bindKept(texts[CheckInTexts::FoldedTitle])
        .bindKept(texts[CheckInTexts::FoldedNote]);
    return m_insertText.run();
}

} // namespace tryboth
