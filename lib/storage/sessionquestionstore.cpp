// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sessionquestionstore.h"

#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, client, text, from_bank, state, send"_L1;

SessionQuestion read(const QSqlQuery &row)
{
    SessionQuestion question;
    RowReader reader(row);
    reader.readStamp(question);
    question.client = idOf(reader.next());
    question.text = reader.text();
    question.fromBank = reader.text();
    question.state = questionStateFromWord(reader.text()).value_or(QuestionState::Planned);
    question.send = reader.next().toBool();
    return question;
}

} // namespace

SessionQuestionStore::SessionQuestionStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> SessionQuestionStore::put(const SessionQuestion &question)
{
    const SessionQuestion row = stamped(question, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(upsertSql("session_question"_L1, Columns),
                                  stampValues(row) + QVariantList{row.client.toText(), textValue(row.text),
                                                                  textValue(row.fromBank), toWord(row.state),
                                                                  int(row.send)});
        })
        .map([&] { return row.id; });
}

Result<QList<SessionQuestion>> SessionQuestionStore::list(const QString &where,
                                                          const QVariantList &values) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM session_question WHERE "_s + where +
                   u" ORDER BY created, id"_s,
               values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<SessionQuestion>> SessionQuestionStore::of(const Id &client) const
{
    return list(u"client = ?"_s, {client.toText()});
}

Result<void> SessionQuestionStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM session_question WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
