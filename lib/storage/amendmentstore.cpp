// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/amendmentstore.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"
#include "storage/rowvalues.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct AmendmentText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::AmendmentStore)
};

constexpr EnumWords<AmendmentOf, 2> OfWords{
    {{AmendmentOf::Experiment, "experiment"_L1}, {AmendmentOf::DecisionRecord, "decision"_L1}}};
constexpr auto Columns = "id, of_kind, subject, field, old_text, new_text, reason, at"_L1;

Amendment read(const QSqlQuery &row)
{
    return {
        idOf(row.value(0)),      valueOf(OfWords, row.value(1).toString()).value_or(AmendmentOf::Experiment),
        idOf(row.value(2)),      row.value(3).toString(),
        row.value(4).toString(), row.value(5).toString(),
        row.value(6).toString(), {row.value(7).toLongLong()}};
}

} // namespace

AmendmentStore::AmendmentStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> AmendmentStore::add(Amendment amendment)
{
    if (codePoints(amendment.reason) > Amendment::MaxReason) {
        return failure(
            AmendmentText::tr(
                "A reason holds at most %1 characters. Nothing was changed. Edit it to be shorter.")
                .arg(Amendment::MaxReason));
    }
    const Moment now = m_clock.now();
    if (amendment.id.isNull()) {
        amendment.id = m_ids.next(now);
    }
    if (amendment.at == Moment{}) {
        amendment.at = now;
    }
    return m_database
        .run(upsertSql("amendment"_L1, Columns),
             {amendment.id.toText(), wordOf(OfWords, amendment.of), amendment.subject.toText(),
              amendment.field, textValue(amendment.oldText), textValue(amendment.newText),
              textValue(amendment.reason), amendment.at.utcMs})
        .map([&] { return amendment.id; });
}

Result<QList<Amendment>> AmendmentStore::list(const QString &where, const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM amendment"_s + where + u" ORDER BY at, id"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<Amendment>> AmendmentStore::of(const Id &subject) const
{
    return list(u" WHERE subject = ?"_s, {subject.toText()});
}

Result<QList<Amendment>> AmendmentStore::all() const
{
    return list({}, {});
}

} // namespace tryboth
