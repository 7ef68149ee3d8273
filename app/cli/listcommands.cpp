// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/checkintext.h"
#include "cli/directionlist.h"
#include "cli/experimentjson.h"
#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "cli/reflectionlist.h"
#include "models/experimentsearch.h"
#include "models/reflectionsearch.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ListText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::List)
};

/// The entries as lines and as JSON. `experiments` names the experiment of a session.
Answer answerWith(const QList<CheckIn> &entries, const ActivityCatalog &catalog,
                  const QHash<Id, QString> &experiments)
{
    Answer answer;
    QJsonArray array;
    for (const CheckIn &entry : entries) {
        answer.lines.append(lineOf(entry, catalog));
        QJsonObject object = jsonOf(entry, catalog);
        if (entry.experimentSession && experiments.contains(*entry.experimentSession)) {
            object.insert(u"experiment"_s, experiments.value(*entry.experimentSession));
        }
        array.append(object);
    }
    answer.json = array;
    return answer;
}

/// `answer` with experiments after its entries; in JSON they say what they are.
Answer withExperiments(Answer answer, const QList<Experiment> &experiments, LocalDay today)
{
    QJsonArray array = answer.json.toArray();
    for (const Experiment &experiment : experiments) {
        const ExperimentStatus status = statusOn(experiment, today);
        answer.lines.append(lineOf(experiment, status));
        QJsonObject object = summaryOf(experiment, status);
        object.insert(u"kind"_s, u"experiment"_s);
        array.append(object);
    }
    answer.json = array;
    return answer;
}

/// Entries, experiments and reflections as an answer, the latter two saying what they are.
Outcome<Answer> answerOf(const Request &request, const Stores &stores, const QList<CheckIn> &entries,
                         const QList<Experiment> &experiments, const QList<Reflection> &reflections)
{
    return orFailed(stores.experiments.titlesBySession()).map([&](const QHash<Id, QString> &titles) {
        const LocalDay today = request.world.clock.journalDay().today;
        const Answer answer = withExperiments(answerWith(entries, catalogOf(request.world, stores), titles),
                                              experiments, today);
        return withReflections(answer, stores, reflections, today);
    });
}

/// `answer` with what `filter` finds on the Direction page, and then with second looks and own questions.
Outcome<Answer> withSmallerThings(const Request &request, const Stores &stores, const Answer &answer,
                                  const CheckInFilter &filter)
{
    return orFailed(
               directionFound(stores, request.world.content, filter, request.world.clock.journalDay().today))
        .and_then([&](const QList<FoundDirection> &found) {
            return orFailed(notesFound(stores, catalogOf(request.world, stores), filter))
                .map([&](const QList<FoundNote> &notes) {
                    return withNotes(withDirection(answer, found), notes);
                });
        });
}

/// The entries, and all else that `filter` finds.
Outcome<Answer> withTheRest(const Request &request, const Stores &stores, const QList<CheckIn> &entries,
                            const CheckInFilter &filter)
{
    return orFailed(experimentsFound(stores, filter)).and_then([&](const QList<Experiment> &experiments) {
        return orFailed(reflectionsFound(stores, filter)).and_then([&](const QList<Reflection> &reflections) {
            return answerOf(request, stores, entries, experiments, reflections)
                .and_then(
                    [&](const Answer &answer) { return withSmallerThings(request, stores, answer, filter); });
        });
    });
}

/// Whether experiments and reflections are looked through, too.
enum class Among { Entries, Everything };

Outcome<Answer> find(const Request &request, const CheckInFilter &base, const QString &typed, Among among)
{
    const auto query = parseSearch(typed, base);
    if (!query) {
        return wrongUsage(query.error().sentence);
    }
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
        const Stores &stores = journal.core->stores();
        return withActivities(*query, catalog).and_then([&](const CheckInFilter &filter) {
            return entriesOf(stores.checkIns, filter).and_then([&](const QList<CheckIn> &entries) {
                return among == Among::Entries ? answerOf(request, stores, entries, {}, {})
                                               : withTheRest(request, stores, entries, filter);
            });
        });
    });
}

Outcome<Answer> list(const Request &request)
{
    return filterOf(request).and_then([&](const CheckInFilter &filter) {
        return find(request, filter, request.options.value(u"query"_s), Among::Entries);
    });
}

Outcome<Answer> search(const Request &request)
{
    return find(request, {}, request.arguments.value(1), Among::Everything);
}

Outcome<Answer> trash(const Request &request)
{
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const Stores &stores = journal.core->stores();
        return orFailed(stores.checkIns.trash()).and_then([&](const QList<CheckIn> &entries) {
            return orFailed(stores.experiments.trash()).and_then([&](const QList<Experiment> &experiments) {
                return orFailed(stores.reflections.trash())
                    .and_then([&](const QList<Reflection> &reflections) {
                        return answerOf(request, stores, entries, experiments, reflections);
                    })
                    .and_then([&](const Answer &answer) {
                        return orFailed(directionInTrash(stores))
                            .map([&](const QList<FoundDirection> &thrown) {
                                return withDirection(answer, thrown);
                            });
                    });
            });
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
            ListText::tr("Lists check-ins that match, newest first, and experiments, reflections, answers, "
                         "reasons, decisions, second looks and own questions in which all the words stand."),
            u"search my.tryboth 'parser tag:rewrite energy:>0'"_s,
            {journalArgument(),
             {u"QUERY"_s, ListText::tr("Words, \"a phrase\", tag:x, focus:people, energy:>0, "
                                       "activity:pairing, from:2026-11-01, to:2026-11-30, late:no, "
                                       "chosen:mine, came:calendar, weekday:1, hour:10, and -word for none "
                                       "of it; put -- before a query that begins with a minus.")}},
            {},
            search};
}

Command trashCommand()
{
    return {u"trash"_s,
            ListText::tr("Lists what is in the trash, last thrown away first: entries, then experiments, "
                         "reflections, answers, reasons and decisions."),
            u"trash my.tryboth"_s,
            {journalArgument()},
            {},
            trash};
}

} // namespace tryboth::cli
