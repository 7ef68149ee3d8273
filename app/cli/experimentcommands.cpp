// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/experimentjson.h"
#include "cli/journalaccess.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ExperimentsText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Experiments)
};

Outcome<Answer> experiments(const Request &request)
{
    const LocalDay today = request.world.clock.journalDay().today;
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        return orFailed(journal.core->stores().experiments.all()).map([&](const QList<Experiment> &all) {
            Answer answer;
            QJsonArray array;
            for (const Experiment &experiment : all) {
                const ExperimentStatus status = statusOn(experiment, today);
                answer.lines.append(lineOf(experiment, status));
                array.append(summaryOf(experiment, status));
            }
            answer.json = array;
            return answer;
        });
    });
}

Outcome<Experiment> experimentNamed(const Request &request, const Stores &stores)
{
    const auto id = Id::fromText(request.arguments.value(1));
    if (!id) {
        return wrongUsage(ExperimentsText::tr("“%1” is not an id. “experiments” lists the ids.")
                              .arg(request.arguments.value(1)));
    }
    return orFailed(stores.experiments.find(*id))
        .and_then([&](const std::optional<Experiment> &experiment) -> Outcome<Experiment> {
            if (!experiment || experiment->deleted) {
                return failed(
                    {ExperimentsText::tr("There is no experiment with this id. “experiments” lists them."),
                     {}});
            }
            return *experiment;
        });
}

/// The report on the pair that `experiment` is in, if it is in one.
Result<std::optional<QJsonObject>> pairOf(const Request &request, const OpenedJournal &journal,
                                          const Experiment &experiment)
{
    const Stores &stores = journal.core->stores();
    return stores.pairs.ofExperiment(experiment.id)
        .and_then([&](const std::optional<Pair> &pair) {
            return pair ? pairFacts(stores, *pair) : Result<std::optional<PairFacts>>(std::nullopt);
        })
        .map([&](const std::optional<PairFacts> &facts) -> std::optional<QJsonObject> {
            if (!facts) {
                return std::nullopt;
            }
            const PairReport report = pairReport(*facts, journal.core->journalId(),
                                                 request.world.clock.journalDay().today, Rules());
            return jsonOf(report, pairSentence(report, request.world.locale), facts->draw);
        });
}

Outcome<Answer> reportOn(const Request &request, const OpenedJournal &journal, const Experiment &experiment)
{
    return orFailed(experimentFacts(journal.core->stores(), experiment))
        .and_then([&](const ExperimentFacts &facts) {
            const ExperimentReport report = experimentReport(facts, request.world.clock.journalDay().today,
                                                             Rules());
            const ExperimentSentence sentence = experimentSentence(report, request.world.locale);
            Answer answer;
            answer.lines = QStringList{experiment.title, sentence.headline} + sentence.details;
            answer.lines.append(keptText(report.kept));
            return orFailed(pairOf(request, journal, experiment))
                .map([&](const std::optional<QJsonObject> &pair) {
                    QJsonObject object = jsonOf(facts, report, sentence);
                    if (pair) {
                        object.insert(u"pair_report"_s, *pair);
                    }
                    answer.json = object;
                    return answer;
                });
        });
}

Outcome<Answer> experiment(const Request &request)
{
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        return experimentNamed(request, journal.core->stores()).and_then([&](const Experiment &found) {
            return reportOn(request, journal, found);
        });
    });
}

} // namespace

Command experimentsCommand()
{
    return {u"experiments"_s,
            ExperimentsText::tr("Lists the experiments by their start."),
            u"experiments my.tryboth --json"_s,
            {journalArgument()},
            {},
            experiments};
}

Command experimentCommand()
{
    return {u"experiment"_s,
            ExperimentsText::tr(
                "Says how an experiment stands, with every number, its inputs and the version of the "
                "rules."),
            u"experiment my.tryboth 01890a5d-ac96-774b-bcce-b302099a8057 --json"_s,
            {journalArgument(), {u"ID"_s, ExperimentsText::tr("The experiment, as “experiments” lists it.")}},
            {},
            experiment};
}

} // namespace tryboth::cli
