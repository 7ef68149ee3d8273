// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/reasonsstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, deleted, on_day, finished_on, surprised, talk"_L1;
constexpr auto ResponseColumns = "item, item_version, fit, words, disposition, experiment"_L1;
constexpr auto PutResponse =
    "INSERT INTO reason_response (reasons_check, item, item_version, fit, words, disposition, experiment) "
    "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT (reasons_check, item) DO UPDATE SET item_version = "
    "excluded.item_version, fit = excluded.fit, words = excluded.words, disposition = excluded.disposition, "
    "experiment = excluded.experiment"_L1;
constexpr int Unsure = -1; ///< in the column of the fit

ReasonsCheck read(const QSqlQuery &row)
{
    ReasonsCheck check;
    check.id = idOf(row.value(0));
    check.created = {row.value(1).toLongLong()};
    check.modified = {row.value(2).toLongLong()};
    check.rev = row.value(3).toInt();
    check.deleted = optionalMomentOf(row.value(4));
    check.on = dayOf(row.value(5));
    check.finishedOn = optionalDayOf(row.value(6));
    check.surprised = row.value(7).toString();
    check.talk = row.value(8).toString();
    return check;
}

ReasonResponse readResponse(const QSqlQuery &row)
{
    ReasonResponse response;
    response.item = row.value(0).toString();
    response.itemVersion = row.value(1).toString();
    response.unsure = !row.value(2).isNull() && row.value(2).toInt() == Unsure;
    if (!row.value(2).isNull() && !response.unsure) {
        response.fit = row.value(2).toInt();
    }
    response.words = row.value(3).toString();
    response.disposition = dispositionFromWord(row.value(4).toString());
    response.experiment = Id::fromText(row.value(5).toString());
    return response;
}

QVariant fitColumn(const ReasonResponse &response)
{
    return response.unsure ? QVariant(Unsure) : response.fit ? QVariant(*response.fit) : QVariant();
}

} // namespace

ReasonsStore::ReasonsStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<void> ReasonsStore::write(const ReasonsCheck &check)
{
    return validate(check).and_then([&] {
        return m_database.run(upsertSql("reasons_check"_L1, Columns),
                              {check.id.toText(), check.created.utcMs, check.modified.utcMs, check.rev,
                               momentColumn(check.deleted), dayColumn(check.on), dayColumn(check.finishedOn),
                               textValue(check.surprised), textValue(check.talk)});
    });
}

Result<Id> ReasonsStore::put(ReasonsCheck check)
{
    const Moment now = m_clock.now();
    if (check.id.isNull()) {
        check.id = m_ids.next(now);
        check.created = now;
        check.rev = 0;
    }
    check.modified = now;
    ++check.rev;
    return write(check).map([&] { return check.id; });
}

Result<void> ReasonsStore::putResponse(const Id &check, const ReasonResponse &response)
{
    if (!response.isAnswered()) {
        return m_database.run(u"DELETE FROM reason_response WHERE reasons_check = ? AND item = ?"_s,
                              {check.toText(), response.item});
    }
    return validate(response).and_then([&] {
        return m_database.run(PutResponse,
                              {check.toText(), response.item, textValue(response.itemVersion),
                               fitColumn(response), textValue(response.words),
                               response.disposition ? QVariant(toWord(*response.disposition)) : QVariant(),
                               response.experiment ? QVariant(response.experiment->toText()) : QVariant()});
    });
}

Result<void> ReasonsStore::insert(const ReasonsCheck &check)
{
    auto written = write(check);
    for (const ReasonResponse &response : check.responses) {
        written = written.and_then([&] { return putResponse(check.id, response); });
    }
    return written;
}

Result<QList<ReasonResponse>> ReasonsStore::responsesOf(const Id &check) const
{
    return m_database
        .query(u"SELECT "_s + ResponseColumns +
                   u" FROM reason_response WHERE reasons_check = ? ORDER BY item"_s,
               {check.toText()})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readResponse); });
}

Result<QList<ReasonsCheck>> ReasonsStore::list(const QString &rest, const QVariantList &values) const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM reasons_check"_s + rest, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); })
        .and_then([this](QList<ReasonsCheck> checks) -> Result<QList<ReasonsCheck>> {
            for (ReasonsCheck &check : checks) {
                auto responses = responsesOf(check.id);
                if (!responses) {
                    return tl::unexpected(responses.error());
                }
                check.responses = *std::move(responses);
            }
            return checks;
        });
}

Result<std::optional<ReasonsCheck>> ReasonsStore::find(const Id &id) const
{
    return list(u" WHERE id = ?"_s, {id.toText()}).map([](const QList<ReasonsCheck> &found) {
        return found.isEmpty() ? std::nullopt : std::optional(found.first());
    });
}

Result<QList<ReasonsCheck>> ReasonsStore::all() const
{
    return list(u" WHERE deleted IS NULL ORDER BY on_day, created, id"_s, {});
}

Result<QList<ReasonsCheck>> ReasonsStore::trash() const
{
    return list(u" WHERE deleted IS NOT NULL ORDER BY deleted DESC, id"_s, {});
}

} // namespace tryboth
