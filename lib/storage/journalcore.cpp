// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalcore.h"

#include "storage/migrations.h"
#include "storage/searchindex.h"

#include <QLocale>
#include <QSqlQuery>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto JournalIdKey = "journal_id"_L1;
// An index that lost or kept a row it should not shows in its count: every entry has exactly one line there.
constexpr auto IndexedRows = "SELECT count(*) FROM check_in_text_docsize"_L1;
} // namespace

Stores::Stores(Database &database, const Clock &clock, IdSource &ids)
    : checkIns(database, clock, ids)
    , activityTypes(database, clock, ids)
    , profile(database)
    , imports(database)
    , importedRows(database, clock)
    , importChoices(database)
    , savedFilters(database, clock, ids)
    , energy(database)
    , energyDetails(database)
    , experiments(database, clock, ids)
    , forecasts(database, clock)
    , sessions(database, clock, ids)
    , reviews(database, clock, ids)
    , amendments(database, clock, ids)
    , pairs(database, clock, ids)
    , dayNotes(database)
    , templates(database, clock, ids)
    , answers(database, clock, ids)
    , reasons(database, clock, ids)
    , decisions(database, clock, ids)
    , expectations(database, clock, ids)
    , direction(database, clock)
    , reflections(database, clock, ids)
    , secondLooks(database, clock, ids)
    , prompts(database, clock, ids)
    , names(database, clock, ids)
    , coaches(database, clock, ids)
    , shares(database)
    , replies(database, clock)
    , history(database, clock)
    , things(database)
    , merging(database, clock)
    , desk(database, clock, ids)
{
}

JournalCore::JournalCore(std::unique_ptr<Database> database, const Clock &clock, IdSource ids, FileKind kind)
    : m_database(std::move(database))
    , m_clock(clock)
    , m_ids(std::move(ids))
    , m_kind(kind)
    , m_stores(std::make_unique<Stores>(*m_database, m_clock, m_ids))
{
    m_database->useClock(m_clock);
}

Result<std::unique_ptr<JournalCore>> JournalCore::create(const Clock &clock, IdSource ids, FileKind kind)
{
    return Database::create().and_then([&](std::unique_ptr<Database> database) {
        return wrap(std::move(database), clock, std::move(ids), kind).and_then(countWeeksAsUsual);
    });
}

/// A new journal counts weeks as people do where it is made. One that is there keeps its first day of the
/// week, wherever it is opened: weekly reflections hang on it.
Result<std::unique_ptr<JournalCore>> JournalCore::countWeeksAsUsual(std::unique_ptr<JournalCore> core)
{
    Profile profile;
    if (core->m_kind != FileKind::Journal || profile.weekStart == QLocale().firstDayOfWeek()) {
        return core;
    }
    profile.weekStart = QLocale().firstDayOfWeek();
    const auto written = core->m_stores->profile.write(profile);
    if (!written) {
        return tl::unexpected(written.error());
    }
    return core;
}

Result<std::unique_ptr<JournalCore>> JournalCore::open(const QByteArray &image, const Clock &clock,
                                                       IdSource ids, FileKind kind)
{
    return Database::open(image).and_then([&](std::unique_ptr<Database> database) {
        return wrap(std::move(database), clock, std::move(ids), kind);
    });
}

Result<std::unique_ptr<JournalCore>> JournalCore::wrap(std::unique_ptr<Database> database, const Clock &clock,
                                                       IdSource ids, FileKind kind)
{
    if (const auto migrated = migrate(*database, kind); !migrated) {
        return tl::unexpected(migrated.error());
    }
    std::unique_ptr<JournalCore> core(new JournalCore(std::move(database), clock, std::move(ids), kind));
    if (core->journalId().isEmpty()) {
        const QString id = core->m_ids.next(clock.now()).toText();
        const auto named = core->m_database->run(u"INSERT INTO meta (key, value) VALUES (?, ?)"_s,
                                                 {JournalIdKey, id});
        if (!named) {
            return tl::unexpected(named.error());
        }
    }
    return core;
}

Result<Change> JournalCore::apply(const Edit &edit)
{
    return recordChange(*m_database, [&] { return edit(*m_stores); });
}

QByteArray JournalCore::fileImage()
{
    if (m_database->mayHoldRemovedWords() && dropRemovedWords(*m_database)) {
        m_database->setMayHoldRemovedWords(false);
    }
    return image();
}

JournalCopy JournalCore::copy() const
{
    return {image(), m_database->mayHoldRemovedWords(), m_clock, m_kind};
}

QString JournalCore::journalId() const
{
    return m_database->single(u"SELECT value FROM meta WHERE key = ?"_s, {JournalIdKey})
        .value_or(QVariant())
        .toString();
}

JournalHealth JournalCore::health() const
{
    JournalHealth health;
    health.schema = m_database->userVersion();
    auto integrity = m_database->query(u"PRAGMA integrity_check"_s);
    while (integrity && integrity->next()) {
        if (const QString line = integrity->value(0).toString(); line != "ok"_L1) {
            health.problems.append(line);
        }
    }
    auto dangling = m_database->query(u"PRAGMA foreign_key_check"_s);
    while (dangling && dangling->next()) {
        health.problems.append(u"foreign key: "_s + dangling->value(0).toString());
    }
    for (const QString &table : m_database->tables()) {
        const auto count = m_database->single(u"SELECT count(*) FROM \"%1\""_s.arg(table));
        health.counts.insert(table, count.value_or(QVariant(-1)).toInt());
    }
    if (m_kind == FileKind::Journal &&
        m_database->single(IndexedRows).value_or(QVariant()).toInt() != health.counts.value(u"check_in"_s)) {
        health.problems.append(u"search index: not every entry is in it"_s);
    }
    return health;
}

} // namespace tryboth
