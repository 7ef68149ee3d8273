// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/journalaccess.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::List)
};

Answer answerWith(const QList<CheckIn> &entries, const ActivityCatalog &catalog)
{
    Answer answer;
    QJsonArray array;
    for (const CheckIn &entry : entries) {
        answer.lines.append(lineOf(entry, catalog));
        array.append(jsonOf(entry, catalog));
    }
    answer.json = array;
    return answer;
}

Outcome<Answer> find(const Request &request, const CheckInFilter &base, const QString &typed)
{
    const auto query = parseSearch(typed, base);
    if (!query) {
        return wrongUsage(query.error().sentence);
    }
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
        return withActivities(*query, catalog)
            .and_then([&](const CheckInFilter &filter) {
                return entriesOf(journal.core->stores().checkIns, filter);
            })
            .map([&](const QList<CheckIn> &entries) { return answerWith(entries, catalog); });
    });
}

Outcome<Answer> list(const Request &request)
{
    return filterOf(request).and_then([&](const CheckInFilter &filter) {
        return find(request, filter, request.options.value(u"query"_s));
    });
}

Outcome<Answer> search(const Request &request)
{
    return find(request, {}, request.arguments.value(1));
}

Outcome<Answer> trash(const Request &request)
{
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        return orFailed(journal.core->stores().checkIns.trash()).map([&](const QList<CheckIn> &entries) {
            return answerWith(entries, catalogOf(request.world, journal.core->stores()));
        });
    });
}

} // namespace

Command listCommand()
{
    return {u"list"_s,
            ListText::tr("Lists check-ins, newest first."),
            u"list my.tryboth --from 2026-11-01 --focus people --json"_s,
            {journalArgument()},
            {fromOption(),
             toOption(),
             focusOption(),
             {u"query"_s, ListText::tr("What to look for, written as in “search”."), u"QUERY"_s}},
            list};
}

Command searchCommand()
{
    return {u"search"_s,
            ListText::tr("Lists check-ins that match, newest first."),
            u"search my.tryboth 'parser tag:rewrite energy:>0'"_s,
            {journalArgument(),
             {u"QUERY"_s, ListText::tr("Words, \"a phrase\", tag:x, focus:people, energy:>0, "
                                       "activity:pairing, from:2026-11-01, to:2026-11-30, and -word for none "
                                       "of it; put -- before a query that begins with a minus.")}},
            {},
            search};
}

Command trashCommand()
{
    return {u"trash"_s,
            ListText::tr("Lists what is in the trash, last thrown away first."),
            u"trash my.tryboth"_s,
            {journalArgument()},
            {},
            trash};
}

} // namespace tryboth::cli
