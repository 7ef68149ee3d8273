// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/journalaccess.h"
#include "models/dayquestion.h"
#include "models/quietmoment.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ReflectText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Reflect)
};

QJsonObject jsonOf(const Prompt &prompt, const QString &answer)
{
    return {{u"prompt"_s, prompt.id},
            {u"version"_s, prompt.version},
            {u"question"_s, prompt.text},
            {u"answer"_s, answer.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(answer)}};
}

QJsonArray jsonOf(const QList<QuietItem> &items)
{
    QJsonArray array;
    for (const QuietItem &item : items) {
        array.append(QJsonObject{{u"source"_s, item.source}, {u"key"_s, item.key}, {u"title"_s, item.title}});
    }
    return array;
}

/// What waits, and the question of the day.
Outcome<Answer> listDue(const Request &request, const Stores &stores)
{
    const LocalDay today = request.world.clock.journalDay().today;
    return orFailed(questionOf(stores, request.world.content, today))
        .and_then([&](const DayQuestion &question) {
            return orFailed(quietItems(stores, request.world.content, today))
                .map([&](const QList<QuietItem> &items) {
                    Answer answer;
                    QJsonObject json{{u"question"_s, QJsonValue::Null}, {u"waiting"_s, jsonOf(items)}};
                    if (question.prompt) {
                        answer.lines.append(
                            u"%1  %2"_s.arg(question.prompt->id, withoutControls(question.prompt->text)));
                        if (!question.answer.isEmpty()) {
                            answer.lines.append(u"    "_s + withoutControls(question.answer));
                        }
                        json[u"question"_s] = jsonOf(*question.prompt, question.answer);
                    }
                    for (const QuietItem &item : items) {
                        answer.lines.append(withoutControls(item.title));
                    }
                    if (answer.lines.isEmpty()) {
                        answer.lines.append(ReflectText::tr("Nothing waits."));
                    }
                    answer.json = json;
                    return answer;
                });
        });
}

Outcome<Prompt> promptNamed(const Request &request, const Stores &stores, const QString &id)
{
    return orFailed(promptWith(stores, request.world.content, id))
        .and_then([&](const std::optional<Prompt> &prompt) -> Outcome<Prompt> {
            if (!prompt) {
                return failed({ReflectText::tr("There is no question with the id “%1”. Nothing was changed. "
                                               "“reflect” without --answer names the one of today.")
                                   .arg(id),
                               {}});
            }
            return *prompt;
        });
}

/// Writes the answer among those of today, beside answers to other questions.
Outcome<Answer> keepAnswer(const Request &request, const OpenedJournal &journal, const Prompt &prompt)
{
    const Stores &stores = journal.core->stores();
    const LocalDay today = request.world.clock.journalDay().today;
    return orFailed(answeredOn(stores, today)).and_then([&](const std::optional<Reflection> &before) {
        Reflection reflection = before.value_or(Reflection());
        reflection.kind = ReflectionKind::Prompt;
        reflection.day = today;
        reflection.answer({prompt.id, prompt.version, prompt.text, request.options.value(u"text"_s)});
        Id id;
        return changeAndSave(
                   journal,
                   [&](Stores &written) {
                       return written.reflections.put(reflection).map([&](const Id &made) { id = made; });
                   })
            .map([&] {
                return Answer{{id.toText()}, QJsonObject{{u"id"_s, id.toText()}}};
            });
    });
}

Outcome<Answer> reflect(const Request &request)
{
    const QString prompt = request.options.value(u"answer"_s);
    const bool hasText = !request.options.value(u"text"_s).trimmed().isEmpty();
    if (prompt.isEmpty() && !request.options.isSet(u"text"_s)) {
        return openToRead(request).and_then(
            [&](const OpenedJournal &journal) { return listDue(request, journal.core->stores()); });
    }
    if (prompt.isEmpty() || !hasText) {
        return wrongUsage(ReflectText::tr(
            "An answer needs both --answer with the id of a question and --text with what to write."));
    }
    return openToWrite(request).and_then([&](const OpenedJournal &journal) {
        return promptNamed(request, journal.core->stores(), prompt).and_then([&](const Prompt &found) {
            return keepAnswer(request, journal, found);
        });
    });
}

} // namespace

Command reflectCommand()
{
    return {u"reflect"_s,
            ReflectText::tr("Says what waits for a quiet moment, or answers a question."),
            u"reflect my.tryboth --answer prompt.daily.again --text \"The pairing in the morning\""_s,
            {journalArgument()},
            {{u"answer"_s, ReflectText::tr("The question to answer, by its id."), u"PROMPT_ID"_s},
             {u"text"_s, ReflectText::tr("The answer."), u"TEXT"_s}},
            reflect};
}

} // namespace tryboth::cli
