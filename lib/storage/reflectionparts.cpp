// SPDX-License-Identifier: GPL-3.0-or-later
// Answers and links: what ReflectionStore keeps in tables of their own.
#include "storage/reflectionstore.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// An answer that was taken back stays as an empty text, so that it can be put back.
constexpr auto SelectAnswers = "SELECT prompt, version, question, text FROM reflection_answer WHERE "
                               "reflection = ? AND text <> '' ORDER BY place, prompt"_L1;
constexpr auto TakeBack = "UPDATE reflection_answer SET text = '', modified = ? WHERE reflection = ? AND "
                          "prompt = ?"_L1;
constexpr auto PutAnswer =
    "INSERT INTO reflection_answer (reflection, prompt, modified, place, version, question, text) VALUES (?, "
    "?, ?, ?, ?, ?, ?) ON CONFLICT (reflection, prompt) DO UPDATE SET modified = excluded.modified, place = "
    "excluded.place, version = excluded.version, question = excluded.question, text = excluded.text WHERE "
    "text <> excluded.text OR place <> excluded.place OR version <> excluded.version OR question <> "
    "excluded.question"_L1;

ReflectionAnswer readAnswer(const QSqlQuery &row)
{
    return {row.value(0).toString(), row.value(1).toString(), row.value(2).toString(),
            row.value(3).toString()};
}

} // namespace

Result<void> ReflectionStore::readAnswers(Reflection &reflection) const
{
    return m_database.query(SelectAnswers, {reflection.id.toText()})
        .and_then([&](QSqlQuery rows) {
            reflection.answers = readRows(std::move(rows), readAnswer);
            return linked(u"check_in"_s, reflection.id);
        })
        .and_then([&](const QList<Id> &checkIns) {
            reflection.checkIns = checkIns;
            return linked(u"experiment"_s, reflection.id);
        })
        .map([&](const QList<Id> &experiments) { reflection.experiments = experiments; });
}

/// What a reflection is linked to: `target` is a table, check_in or experiment.
Result<QList<Id>> ReflectionStore::linked(const QString &target, const Id &reflection) const
{
    return m_database
        .query(u"SELECT %1 FROM reflection_%1 WHERE reflection = ? ORDER BY %1"_s.arg(target),
               {reflection.toText()})
        .map([](QSqlQuery rows) {
            return readRows(std::move(rows), [](const QSqlQuery &row) { return idOf(row.value(0)); });
        });
}

Result<void> ReflectionStore::writeAnswers(const Reflection &reflection)
{
    Reflection before;
    before.id = reflection.id;
    auto done = readAnswers(before);
    const QString id = reflection.id.toText();
    const qint64 now = reflection.modified.utcMs;
    for (const ReflectionAnswer &old : std::as_const(before.answers)) {
        if (done && reflection.answerTo(old.prompt).isEmpty()) {
            done = m_database.run(TakeBack, {now, id, old.prompt});
        }
    }
    for (qsizetype place = 0; done && place < reflection.answers.size(); ++place) {
        const ReflectionAnswer &answer = reflection.answers.at(place);
        done = m_database.run(PutAnswer, {id, answer.prompt, now, place, textValue(answer.version),
                                          textValue(answer.question), textValue(answer.text)});
    }
    return done;
}

/// Only what the journal has can be linked: an entry may have been removed for good meanwhile.
Result<void> ReflectionStore::writeLinks(const QString &target, const Id &reflection, const QList<Id> &ids)
{
    const auto before = linked(target, reflection);
    if (!before) {
        return tl::unexpected(before.error());
    }
    Result<void> done;
    for (const Id &old : *before) {
        if (done && !ids.contains(old)) {
            done = m_database.run(u"DELETE FROM reflection_%1 WHERE reflection = ? AND %1 = ?"_s.arg(target),
                                  {reflection.toText(), old.toText()});
        }
    }
    for (const Id &id : ids) {
        if (done && !before->contains(id)) {
            done = m_database.run(
                u"INSERT OR IGNORE INTO reflection_%1 (reflection, %1) SELECT ?, id FROM %1 WHERE id = ?"_s
                    .arg(target),
                {reflection.toText(), id.toText()});
        }
    }
    return done;
}

} // namespace tryboth
