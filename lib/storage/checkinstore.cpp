// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/checkinstore.h"

#include "domain/activitycatalog.h"
#include "storage/checkinrow.h"
#include "storage/rowvalues.h"

#include <QCoreApplication>
#include <QSqlQuery>
#include <QVariantList>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CheckInStoreText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CheckInStore)
};

tl::unexpected<Error> gone()
{
    return failure(CheckInStoreText::tr("This entry is no longer in the journal. Nothing was changed. Look "
                                        "for it in the trash, or in a backup."));
}

QList<PlacedCheckIn> readAll(QSqlQuery rows)
{
    QList<PlacedCheckIn> result;
    while (rows.next()) {
        result.append(readPlaced(rows));
    }
    return result;
}

/// A page's FROM clause: the search index leads when there is text to find, because its newest hits come
/// first.
QString sourceFor(const CheckInFilter &filter)
{
    return matchExpression(filter).isEmpty()
               ? u" FROM check_in c"_s
               : u" FROM check_in_text t CROSS JOIN check_in c ON c.position = t.rowid"_s;
}

QString pageSql(const CheckInFilter &filter, const CheckInCondition &condition, bool continued)
{
    const QString order = matchExpression(filter).isEmpty() ? u"c.position"_s : u"t.rowid"_s;
    return u"SELECT "_s + checkInSelect() + sourceFor(filter) + u" WHERE "_s + condition.where +
           (continued ? u" AND "_s + order + u" < ?"_s : QString()) + u" ORDER BY "_s + order +
           u" DESC LIMIT ?"_s;
}

} // namespace

CheckInStore::CheckInStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
    , m_writer(database)
{
}

Result<void> CheckInStore::complete(CheckIn &checkIn, Moment now)
{
    if (const auto valid = validate(checkIn); !valid) {
        return valid;
    }
    if (checkIn.id.isNull()) {
        checkIn.id = m_ids.next(now);
    }
    if (checkIn.recorded == Moment{}) {
        checkIn.recorded = now;
    }
    checkIn.created = now;
    checkIn.modified = now;
    checkIn.rev = 1;
    return {};
}

Result<Id> CheckInStore::add(CheckIn checkIn)
{
    return complete(checkIn, m_clock.now()).and_then([&] {
        return m_writer.insert(checkIn).map([&](qint64) { return checkIn.id; });
    });
}

Result<void> CheckInStore::addAll(QList<CheckIn> checkIns, const Progress &progress)
{
    const bool allNew = std::ranges::all_of(checkIns, [](const CheckIn &c) { return c.id.isNull(); });
    const Moment now = m_clock.now();
    for (CheckIn &checkIn : checkIns) {
        if (const auto made = complete(checkIn, now); !made) {
            return made;
        }
    }
    const auto insert = [&] { return m_writer.insertAll(checkIns, progress); };
    if (!allNew || !m_database.recording() || checkIns.size() <= TouchedRows::MaxListed) {
        return insert();
    }
    const AddedEntries added{checkIns.first().id.toText(), checkIns.last().id.toText(), checkIns.size()};
    return isFree(added).and_then(
        [&](bool free) { return free ? m_database.recording()->recordAsAdded(added, insert) : insert(); });
}

/// Whether no entry has an id between those of `added`, as one from a clock that ran ahead may have.
Result<bool> CheckInStore::isFree(const AddedEntries &added) const
{
    return m_database
        .single(u"SELECT 1 FROM check_in WHERE id BETWEEN ? AND ? LIMIT 1"_s, {added.firstId, added.lastId})
        .map([](const QVariant &found) { return !found.isValid(); });
}

Result<void> CheckInStore::restoreAll(const QList<CheckIn> &checkIns)
{
    for (const CheckIn &checkIn : checkIns) {
        if (const auto valid = validate(checkIn); !valid) {
            return valid;
        }
    }
    return m_writer.insertAll(checkIns);
}

Result<void> CheckInStore::update(CheckIn checkIn)
{
    const auto before = find(checkIn.id);
    if (!before || !*before) {
        return before ? gone() : tl::unexpected(before.error());
    }
    checkIn.created = (*before)->created;
    checkIn.modified = (*before)->modified;
    checkIn.rev = (*before)->rev;
    if (checkIn == **before) {
        return {};
    }
    if (const auto valid = validate(checkIn); !valid) {
        return valid;
    }
    checkIn.modified = m_clock.now();
    ++checkIn.rev;

    const bool moved = checkIn.when.day != (*before)->when.day || checkIn.when.time != (*before)->when.time;
    static const QString assignments = QString::fromLatin1(CheckInColumns).replace(u", "_s, u" = ?, "_s) +
                                       u" = ?"_s;
    static const QByteArray inPlace =
        (u"UPDATE check_in SET "_s + assignments + u" WHERE id = ?"_s).toLatin1();
    static const QByteArray toNewPlace = (u"UPDATE check_in SET "_s + assignments +
                                          u", position = (SELECT coalesce(max(position) + 1, ?28) FROM "
                                          u"check_in WHERE position BETWEEN ?28 AND ?28 + "
                                          "0x3FFFFFFF) WHERE id = ?"_s)
                                             .toLatin1();
    RawStatement statement(m_database, moved ? toNewPlace.constData() : inPlace.constData());
    const CheckInTexts texts(checkIn);
    bindCheckIn(statement, checkIn, texts);
    if (moved) {
        statement.bind(firstPositionAt(checkIn.when.day, checkIn.when.time));
    }
    statement.bind(checkIn.id.toText());
    return statement.run().and_then([&]() -> Result<void> {
        if (checkIn.tags == (*before)->tags) {
            return {};
        }
        return m_database.run(u"DELETE FROM check_in_tag WHERE check_in = ?"_s, {checkIn.id.toText()})
            .and_then([&] { return m_writer.insertTags(checkIn); });
    });
}

Result<void> CheckInStore::moveToTrash(const Id &id)
{
    return find(id).and_then([&](std::optional<CheckIn> checkIn) -> Result<void> {
        if (!checkIn) {
            return gone();
        }
        checkIn->deleted = m_clock.now();
        return update(*checkIn);
    });
}

Result<void> CheckInStore::restore(const Id &id)
{
    return find(id).and_then([&](std::optional<CheckIn> checkIn) -> Result<void> {
        if (!checkIn) {
            return gone();
        }
        checkIn->deleted.reset();
        return update(*checkIn);
    });
}

Result<int> CheckInStore::emptyTrash(Moment before)
{
    return m_database.query(u"DELETE FROM check_in WHERE deleted < ?"_s, {before.utcMs})
        .map([](const QSqlQuery &q) { return q.numRowsAffected(); });
}

Result<int> CheckInStore::removeImported(const Id &importRun)
{
    const QVariant run = importRun.toText();
    return m_database
        .query(u"SELECT id FROM check_in WHERE import_run = ? AND rev > 1 AND deleted IS NULL"_s, {run})
        .and_then([&](QSqlQuery touched) -> Result<int> {
            int count = 0;
            while (touched.next()) {
                if (const auto moved = moveToTrash(*Id::fromText(touched.value(0).toString())); !moved) {
                    return tl::unexpected(moved.error());
                }
                ++count;
            }
            return count;
        })
        .and_then([&](int trashed) {
            return m_database.query(u"DELETE FROM check_in WHERE import_run = ? AND rev = 1"_s, {run})
                .map([trashed](const QSqlQuery &q) { return trashed + q.numRowsAffected(); });
        });
}

Result<std::optional<CheckIn>> CheckInStore::find(const Id &id) const
{
    return m_database
        .query(u"SELECT "_s + checkInSelect() + u" FROM check_in c WHERE c.id = ?"_s, {id.toText()})
        .map(
            [](QSqlQuery row) { return row.next() ? std::optional(readPlaced(row).checkIn) : std::nullopt; });
}

Result<QList<PlacedCheckIn>> CheckInStore::find(const QSet<QString> &ids, const CheckInFilter &filter) const
{
    CheckInCondition condition = conditionOf(filter);
    condition.values.append(QVariantList(ids.cbegin(), ids.cend()));
    const QString wanted = QStringList(ids.size(), u"?"_s).join(u',');
    return m_database
        .query(u"SELECT "_s + checkInSelect() + sourceFor(filter) + u" WHERE "_s + condition.where +
                   u" AND c.id IN ("_s + wanted + u')',
               condition.values)
        .map(readAll);
}

Result<QList<PlacedCheckIn>> CheckInStore::page(const CheckInFilter &filter, int limit,
                                                std::optional<qint64> before) const
{
    CheckInCondition condition = conditionOf(filter);
    if (before) {
        condition.values.append(*before);
    }
    condition.values.append(limit);
    return m_database.query(pageSql(filter, condition, before.has_value()), condition.values).map(readAll);
}

Result<int> CheckInStore::count(const CheckInFilter &filter) const
{
    const CheckInCondition condition = conditionOf(filter);
    return m_database
        .single(u"SELECT count(*)"_s + sourceFor(filter) + u" WHERE "_s + condition.where, condition.values)
        .map([](const QVariant &value) { return value.toInt(); });
}

Result<QSet<Id>> CheckInStore::ids() const
{
    return m_database.query(u"SELECT id FROM check_in"_s).map(idsIn);
}

Result<QList<CheckIn>> CheckInStore::trash() const
{
    return listWhere(u"c.deleted IS NOT NULL ORDER BY c.deleted DESC, c.position DESC"_s);
}

Result<QList<CheckIn>> CheckInStore::starred() const
{
    return listWhere(u"c.starred = 1 AND c.deleted IS NULL ORDER BY c.position DESC"_s);
}

Result<QList<CheckIn>> CheckInStore::listWhere(const QString &condition) const
{
    return m_database.query(u"SELECT "_s + checkInSelect() + u" FROM check_in c WHERE "_s + condition)
        .map([](QSqlQuery rows) {
            QList<CheckIn> result;
            while (rows.next()) {
                result.append(readPlaced(rows).checkIn);
            }
            return result;
        });
}

std::optional<int> CheckInStore::lastRating(const QString &activity) const
{
    const auto energy = m_database.single(
        u"SELECT energy FROM check_in WHERE activity = ? AND deleted IS NULL AND energy IS "
        "NOT NULL ORDER BY position DESC LIMIT 1"_s,
        {activity});
    return energy && !energy->isNull() ? std::optional(energy->toInt()) : std::nullopt;
}

Result<QSet<LocalDay>> CheckInStore::daysWithEntries(LocalDay from, LocalDay to) const
{
    return m_database
        .query(
            u"SELECT DISTINCT day FROM check_in WHERE deleted IS NULL AND position >= ? AND position < ?"_s,
            {firstPositionAt(from, std::nullopt), positionAfter(to)})
        .map([](QSqlQuery rows) {
            QSet<LocalDay> days;
            while (rows.next()) {
                days.insert(LocalDay::fromJulianDay(rows.value(0).toLongLong()));
            }
            return days;
        });
}

Result<QList<TagCount>> CheckInStore::tags() const
{
    return m_database
        .query(
            u"SELECT min(tag), count(*) FROM check_in_tag GROUP BY folded ORDER BY count(*) DESC, folded"_s)
        .map([](QSqlQuery rows) {
            QList<TagCount> tags;
            while (rows.next()) {
                tags.append({rows.value(0).toString(), rows.value(1).toInt()});
            }
            return tags;
        });
}

Result<QSet<QString>> CheckInStore::knownSourceIds(const QString &source) const
{
    return m_database
        .query(u"SELECT source_id FROM check_in WHERE source = ? AND source_id <> ''"_s, {source})
        .map([](QSqlQuery rows) {
            QSet<QString> ids;
            while (rows.next()) {
                ids.insert(rows.value(0).toString());
            }
            return ids;
        });
}

QString CheckInStore::plan(const CheckInFilter &filter) const
{
    CheckInCondition condition = conditionOf(filter);
    condition.values.append(1);
    auto rows = m_database.query(u"EXPLAIN QUERY PLAN "_s + pageSql(filter, condition, false),
                                 condition.values);
    QStringList lines;
    while (rows && rows->next()) {
        lines.append(rows->value(3).toString());
    }
    return lines.join(u'\n');
}

} // namespace tryboth
