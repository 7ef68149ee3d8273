// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "models/deskhistory.h"
#include "models/earliervalues.h"
#include "models/sealedanswers.h"
#include "storage/removedrow.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct HistoryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::History)
};

Answer answerWith(const QList<EarlierText> &texts, const QTimeZone &zone)
{
    Answer answer;
    QJsonArray array;
    for (const EarlierText &text : texts) {
        const QDateTime until = text.until.inZone(zone);
        const QString words = isRemovedRow(text) ? valueWords(text, text.text) : text.text;
        QString line = u"%1  %2: %3"_s.arg(until.toString(u"yyyy-MM-dd HH:mm"_s), text.field,
                                           withoutControls(words));
        if (text.conflict) {
            line += u' ' + HistoryText::tr("(from a merge, waits to be looked at)");
        }
        answer.lines.append(line);
        array.append(
            QJsonObject{{u"field"_s, text.field},
                        {u"until"_s, until.toOffsetFromUtc(until.offsetFromUtc()).toString(Qt::ISODate)},
                        {u"text"_s, words},
                        {u"conflict"_s, text.conflict}});
    }
    answer.json = array;
    return answer;
}

/// The same with what each text is from: on a desk one asks for a client, and not for a single text.
Answer answerOfDesk(const Stores &stores, const QList<EarlierText> &texts, const QTimeZone &zone)
{
    Answer answer = answerWith(texts, zone);
    QJsonArray array = answer.json.toArray();
    for (qsizetype row = 0; row < texts.size(); ++row) {
        const QString place = deskPlaceName(stores, texts.at(row));
        QJsonObject object = array.at(row).toObject();
        object.insert(u"of"_s, place);
        array.replace(row, object);
        answer.lines[row] += u"  ["_s + withoutControls(place) + u']';
    }
    answer.json = array;
    return answer;
}

/// Fails for a five-year answer that is sealed.
Result<QList<EarlierText>> readableHistory(const Stores &stores, const Id &id, LocalDay today)
{
    return sealedAnswers(stores, today).and_then([&](const QSet<Id> &sealed) -> Result<QList<EarlierText>> {
        if (sealed.contains(id)) {
            return failure(HistoryText::tr("This answer is sealed until a new one is written. Nothing was "
                                           "changed. Answer the five-year question first."));
        }
        return stores.history.ofRow(id.toText());
    });
}

Outcome<Answer> history(const Request &request)
{
    return idOf(request, 1).and_then([&](const Id &id) {
        return openEitherToRead(request).and_then([&](const OpenedJournal &journal) {
            const Stores &stores = journal.core->stores();
            if (journal.core->kind() == FileKind::Desk) {
                return orFailed(stores.history.onDesk(id.toText())).map([&](const QList<EarlierText> &texts) {
                    return answerOfDesk(stores, texts, request.world.clock.zone());
                });
            }
            return orFailed(readableHistory(stores, id, request.world.clock.journalDay().today))
                .map([&](const QList<EarlierText> &texts) {
                    return answerWith(texts, request.world.clock.zone());
                });
        });
    });
}

Outcome<Answer> forgetHistory(const Request &request)
{
    return openEitherToWrite(request).and_then([](const OpenedJournal &journal) {
        int forgotten = 0;
        const auto forget = [&](Stores &stores) {
            return stores.history.forget().map([&](int count) { forgotten = count; });
        };
        return orFailed(journal.core->apply(forget).and_then(
                            [&](const Change &) { return journal.file->save(journal.core->fileImage()); }))
            .map([&] {
                return Answer{
                    {HistoryText::tr("%Ln earlier texts are forgotten. Backups that were kept before "
                                     "still hold them; “backups” lists those.",
                                     nullptr, forgotten)},
                    QJsonObject{{u"forgotten"_s, forgotten}}};
            });
    });
}

} // namespace

Command historyCommand()
{
    return {
        u"history"_s,
        HistoryText::tr(
            "Lists the earlier texts of an entry and what was removed from it, or those of a client "
            "on a coach's desk, last changed first."),
        u"history my.tryboth 019a1b2c-0000-7000-8000-000000000000"_s,
        {journalArgument(),
         {u"ID"_s, HistoryText::tr("The entry, as “list” and “trash” show it; on a desk the client or the "
                                   "comment, as “desk --json” gives it.")}},
        {},
        history};
}

Command forgetHistoryCommand()
{
    return {u"forget-history"_s,
            HistoryText::tr("Removes every earlier text from the journal, or from a coach's desk."),
            u"forget-history my.tryboth"_s,
            {journalArgument()},
            {},
            forgetHistory};
}

} // namespace tryboth::cli
