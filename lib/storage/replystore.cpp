// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/replystore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ReplyColumns = "id, share, at, written, sender_name, sender_key"_L1;
constexpr auto AddComment = "INSERT INTO reply_comment (id, reply, place, item, quoted, text, kind) "
                            "VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1;
constexpr auto AddQuestion = "INSERT INTO reply_question (id, reply, place, text, waiting) "
                             "VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1;
constexpr auto AddStep =
    "INSERT INTO reply_step (id, modified, rev, reply, place, proposed, text, by_day, state) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"_L1;
constexpr auto Comments =
    "SELECT c.id, c.item, c.quoted, c.text, c.kind, c.reply, i.kind, i.local, i.rev FROM reply_comment c "
    "JOIN reply r ON r.id = c.reply LEFT JOIN share_item i ON i.share = r.share AND i.item = c.item "_L1;
constexpr auto Questions = "SELECT q.id, q.text, q.reply, q.waiting FROM reply_question q "
                           "JOIN reply r ON r.id = q.reply ORDER BY r.at, r.id, q.place"_L1;
constexpr auto Steps = "SELECT s.id, s.text, s.by_day, s.reply, s.proposed, s.state, s.modified, s.rev "
                       "FROM reply_step s JOIN reply r ON r.id = s.reply ORDER BY r.at, r.id, s.place"_L1;
constexpr auto UpdateStep =
    "UPDATE reply_step SET modified = ?, rev = ?, text = ?, by_day = ?, state = ? WHERE id = ?"_L1;

ReplyRecord readReply(const QSqlQuery &row)
{
    return {idOf(row.value(0)),          idOf(row.value(1)),      {row.value(2).toLongLong()},
            {row.value(3).toLongLong()}, row.value(4).toString(), row.value(5).toString()};
}

MergedComment readComment(const QSqlQuery &row)
{
    MergedComment comment;
    comment.comment = {idOf(row.value(0)), Id::fromText(row.value(1).toString()), row.value(2).toString(),
                       row.value(3).toString(),
                       commentKindFromWord(row.value(4).toString()).value_or(CommentKind::Observation)};
    comment.reply = idOf(row.value(5));
    if (const auto kind = shareItemKindFromWord(row.value(6).toString())) {
        comment.about = ShareLink{comment.comment.item.value_or(Id()), *kind, idOf(row.value(7)),
                                  row.value(8).toInt()};
    }
    return comment;
}

MergedQuestion readQuestion(const QSqlQuery &row)
{
    return {{idOf(row.value(0)), row.value(1).toString()}, idOf(row.value(2)), row.value(3).toBool()};
}

MergedStep readStep(const QSqlQuery &row)
{
    return {{idOf(row.value(0)), row.value(1).toString(), optionalDayOf(row.value(2))},
            idOf(row.value(3)),
            row.value(4).toString(),
            stepChoiceFromWord(row.value(5).toString()).value_or(StepChoice::Proposed),
            {row.value(6).toLongLong()},
            row.value(7).toInt()};
}

} // namespace

ReplyStore::ReplyStore(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

Result<void> ReplyStore::insert(const ReplyRecord &reply)
{
    return m_database.run(upsertSql("reply"_L1, ReplyColumns),
                          {reply.id.toText(), reply.share.toText(), reply.at.utcMs, reply.written.utcMs,
                           textValue(reply.senderName), textValue(reply.senderKey)});
}

Result<void> ReplyStore::insert(const MergedComment &merged, int place)
{
    const ReplyComment &comment = merged.comment;
    return m_database.run(AddComment,
                          {comment.id.toText(), merged.reply.toText(), place,
                           comment.item ? QVariant(comment.item->toText()) : QVariant(),
                           textValue(comment.quoted), textValue(comment.text), toWord(comment.kind)});
}

Result<void> ReplyStore::insert(const MergedQuestion &question, int place)
{
    return m_database.run(AddQuestion, {question.question.id.toText(), question.reply.toText(), place,
                                        textValue(question.question.text), question.waiting ? 1 : 0});
}

Result<void> ReplyStore::insert(const MergedStep &step, int place)
{
    return m_database.run(AddStep, {step.step.id.toText(), step.modified.utcMs, step.rev, step.reply.toText(),
                                    place, textValue(step.proposed), textValue(step.step.text),
                                    dayColumn(step.step.by), toWord(step.state)});
}

Result<void> ReplyStore::add(const ShareReply &reply)
{
    const Moment now = m_clock.now();
    auto written = insert(
        ReplyRecord{reply.id, reply.share, now, reply.created, reply.senderName, reply.senderKey});
    int place = 0;
    for (const ReplyComment &comment : reply.comments) {
        written = written.and_then([&] { return insert(MergedComment{comment, reply.id, {}}, place++); });
    }
    for (const ReplyQuestion &question : reply.questions) {
        written = written.and_then([&] { return insert(MergedQuestion{question, reply.id, true}, place++); });
    }
    for (const ReplyAction &action : reply.actions) {
        written = written.and_then([&] {
            return insert(MergedStep{action, reply.id, action.text, StepChoice::Proposed, now, 1}, place++);
        });
    }
    return written;
}

Result<bool> ReplyStore::has(const Id &reply) const
{
    return m_database.single(u"SELECT 1 FROM reply WHERE id = ?"_s, {reply.toText()})
        .map([](const QVariant &found) { return found.isValid(); });
}

Result<QList<ReplyRecord>> ReplyStore::all() const
{
    return m_database.query(u"SELECT "_s + ReplyColumns + u" FROM reply ORDER BY at DESC, id"_s)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readReply); });
}

Result<QList<MergedComment>> ReplyStore::comments(const QString &where, const QVariantList &values) const
{
    return m_database.query(Comments + where + u" ORDER BY r.at, r.id, c.place"_s, values)
        .map([](QSqlQuery rows) { return readRows(std::move(rows), readComment); });
}

Result<QList<MergedComment>> ReplyStore::commentsOf(const Id &reply) const
{
    return comments(u"WHERE c.reply = ?"_s, {reply.toText()});
}

Result<QList<MergedComment>> ReplyStore::commentsOn(const Id &local) const
{
    return comments(u"WHERE i.local = ?"_s, {local.toText()});
}

Result<QList<MergedQuestion>> ReplyStore::questions() const
{
    return m_database.query(Questions).map(
        [](QSqlQuery rows) { return readRows(std::move(rows), readQuestion); });
}

Result<QList<MergedStep>> ReplyStore::steps() const
{
    return m_database.query(Steps).map([](QSqlQuery rows) { return readRows(std::move(rows), readStep); });
}

Result<void> ReplyStore::setWaiting(const Id &question, bool waiting)
{
    return m_database.run(u"UPDATE reply_question SET waiting = ? WHERE id = ?"_s,
                          {waiting ? 1 : 0, question.toText()});
}

Result<void> ReplyStore::putStep(MergedStep step)
{
    return m_database.run(UpdateStep, {m_clock.now().utcMs, step.rev + 1, textValue(step.step.text),
                                       dayColumn(step.step.by), toWord(step.state), step.step.id.toText()});
}

} // namespace tryboth
