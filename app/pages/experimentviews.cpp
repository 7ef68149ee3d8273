// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentviews.h"

#include "domain/isolated.h"
#include "models/experimentsentence.h"
#include "models/experimentwords.h"
#include "models/journal.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ViewText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentViews)
};

QString phaseText(const QString &name, const Phase &phase)
{
    //: how a comparison is computed: %1 “Before” or “During”, %2 and %3 days, %4 “18 rated days”, %5 a number
    return ViewText::tr("%1: %2 to %3, %4 in %5 calendar weeks.")
        .arg(name, shortDay(phase.days.from), shortDay(phase.days.to), ratedDaysText(phase.ratedDays))
        .arg(phase.isoWeeks);
}

QStringList computation(const ExperimentReport &report)
{
    if (!report.experiment.hasDates()) {
        return {};
    }
    const auto hollow = int(std::ranges::count(report.marks, true, &ExperimentMark::washout));
    QStringList lines{
        //: a phase of an experiment
        phaseText(ViewText::tr("Before"), report.before),
        //: a phase of an experiment
        phaseText(ViewText::tr("During"), report.during),
        ViewText::tr("Left out: %1 of the first seven days, because the first days of something new differ.")
            .arg(ratedDaysText(hollow)),
        ViewText::tr("Compared by: %1. Entries written more than a day late: %2.")
            .arg(nameOf(report.experiment.baselineRule))
            .arg(report.delays.late)};
    if (report.effect) {
        lines << ViewText::tr(
                     "Ranges hold with 90 per cent and are widened for what carries over from day to day "
                     "(%1).")
                     .arg(QLocale().toString(report.effect->carryOver, 'f', 2));
    }
    //: %1 is the version of the rules that numbers are computed by
    return lines << ViewText::tr("Rules %1. The smallest difference that matters: %2 points.")
                        .arg(report.rules)
                        .arg(QLocale().toString(report.smallestDifference, 'f', 1));
}

QString countsText(const ExperimentReport &report)
{
    const auto count = [&](bool during) {
        return int(std::ranges::count(report.marks, during, &ExperimentMark::during));
    };
    const bool running = report.status == ExperimentStatus::Running;
    //: numbers of days
    QString sentence = (running ? ViewText::tr("Rated days so far: %1 during, %2 before.")
                                : ViewText::tr("Rated days: %1 during, %2 before."))
                           .arg(count(true))
                           .arg(count(false));
    if (running) {
        sentence += u' ' + ViewText::tr("Marks only until then, and your forecast stays sealed.");
    }
    return sentence;
}

ExperimentView viewFrom(const ExperimentFacts &facts, LocalDay today, const Rules &rules)
{
    ExperimentView view;
    view.experiment = facts.experiment;
    view.status = statusOn(facts.experiment, today);
    view.today = today;
    view.sessions = facts.sessions;
    view.forecast = facts.forecast;
    if (!facts.reviews.isEmpty()) {
        view.review = facts.reviews.last();
    }
    view.amendments = facts.amendments;
    view.report = experimentReport(facts, today, rules);
    view.words = wordsOf(view.report);
    return view;
}

/// Puts the other one of its pair beside `view`. A pair is let go of in view where one of the two stopped
/// early or was deleted: what remains goes on alone, and the record of the pair stays.
Result<void> join(ExperimentView &view, const QList<ExperimentView> &views, const Stores &stores)
{
    const Pair pair = *view.pair;
    const bool isPeople = pair.peopleExperiment == view.experiment.id;
    const ExperimentView *other = viewOf(views, isPeople ? pair.technicalExperiment : pair.peopleExperiment);
    const auto stopped = [](const ExperimentView &side) {
        return side.status == ExperimentStatus::StoppedEarly;
    };
    if (!other || stopped(view) || stopped(*other)) {
        view.pair.reset();
        if (other && stopped(*other)) {
            view.words.detail += u' ' + ViewText::tr("“%1”, its other half, stopped early; this one goes on "
                                                     "alone.")
                                            .arg(isolated(other->experiment.title));
        }
        return {};
    }
    view.partner = other->experiment;
    if (pair.arrangement != Arrangement::AlternatingWeeks) {
        return {};
    }
    return stores.pairs.drawFor(pair.id).map([&](const std::optional<Draw> &draw) {
        if (draw && isSealed(view.experiment)) {
            view.turns = alternatingWeeks(view.experiment.start, draw->assignment());
        }
    });
}

} // namespace

Result<QList<ExperimentView>> experimentViews(const Journal &journal)
{
    const Stores &stores = journal.stores();
    const LocalDay today = journal.clock().journalDay().today;
    const auto experiments = stores.experiments.all();
    if (!experiments) {
        return tl::unexpected(experiments.error());
    }
    QList<ExperimentView> views;
    for (const Experiment &experiment : *experiments) {
        const auto facts = experimentFacts(stores, experiment);
        const auto pair = stores.pairs.ofExperiment(experiment.id);
        if (!facts || !pair) {
            return tl::unexpected(facts ? pair.error() : facts.error());
        }
        ExperimentView view = viewFrom(*facts, today, Rules());
        view.pair = *pair;
        views.append(view);
    }
    for (ExperimentView &view : views) {
        if (const auto joined = view.pair ? join(view, views, stores) : Result<void>(); !joined) {
            return tl::unexpected(joined.error());
        }
    }
    return views;
}

const ExperimentView *viewOf(const QList<ExperimentView> &views, const Id &experiment)
{
    const auto found = std::ranges::find_if(
        views, [&](const ExperimentView &view) { return view.experiment.id == experiment; });
    return found == views.end() ? nullptr : &*found;
}

int runningIn(const QList<ExperimentView> &views)
{
    return int(std::ranges::count(views, ExperimentStatus::Running, &ExperimentView::status));
}

ComparisonWords wordsOf(const ExperimentReport &report)
{
    const ExperimentSentence sentence = experimentSentence(report, QLocale());
    if (report.status == ExperimentStatus::Idea) {
        return {sentence.headline, {}, {}, {}};
    }
    return {sentence.headline, countsText(report), sentence.details, computation(report)};
}

ComparisonWords wordsOf(const PairReport &report)
{
    const ExperimentSentence sentence = pairSentence(report, QLocale());
    QStringList lines;
    for (const ExperimentReport *side : {&report.people, &report.technical}) {
        lines << phaseText(side->experiment.title, side->during);
    }
    lines << (report.drawn
                  ? ViewText::tr("The order of the weeks was drawn by lot. The seed, the time and all orders "
                                 "that could have come up are kept with the journal.")
                  : ViewText::tr("The order was not drawn by lot."));
    lines << ViewText::tr("Rules %1.").arg(report.rules);
    return {sentence.headline, {}, sentence.details, lines};
}

} // namespace tryboth
