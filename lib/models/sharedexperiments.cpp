// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareedits.h"
#include "models/sharekind.h"

namespace tryboth {

namespace {

LocalDay dayAt(Moment moment)
{
    return QDateTime::fromMSecsSinceEpoch(moment.utcMs).date();
}

std::optional<LocalDay> optionalDay(LocalDay day)
{
    return day.isValid() ? std::optional(day) : std::nullopt;
}

SharedExperiment sharedOf(const Experiment &e, const QList<ExperimentSession> &sessions,
                          const std::optional<Pair> &pair)
{
    SharedExperiment shared;
    shared.title = e.title;
    shared.track = e.track;
    shared.intent = e.intent;
    shared.hypothesis = e.hypothesis;
    shared.changeMyMind = e.changeMyMind;
    shared.whyNow = e.whyNow;
    shared.protocol = e.protocol;
    shared.cadence = e.cadence;
    shared.start = optionalDay(e.start);
    shared.end = optionalDay(e.end);
    shared.baselineFrom = e.baselineFrom;
    shared.baselineTo = e.baselineTo;
    shared.exitRule = e.exitRule;
    shared.reversible = e.reversible;
    shared.whoAsked = e.whoAsked;
    shared.status = e.status;
    shared.stoppedOn = e.stoppedOn;
    for (const ExperimentSession &session : sessions) {
        shared.sessions.append({session.plannedOn, session.state, session.remark});
    }
    if (pair) {
        shared.pairedWith = pair->peopleExperiment == e.id ? pair->technicalExperiment
                                                           : pair->peopleExperiment;
        shared.pairQuestion = pair->question;
    }
    return shared;
}

/// What of an experiment is an item of its own covers the same days and is chosen with it.
ShareCandidate partOf(const Experiment &e, const Id &local, int rev, ShareItem::Content content)
{
    const LocalDay last = e.hasDates() ? e.lastDay() : LocalDay();
    return {local, rev, ShareKind::Experiments, e.start, last, e.title, {}, e.id, std::move(content)};
}

SharedReview sharedOf(const ExperimentReview &r)
{
    return {r.experiment, r.on,        r.remembered, r.elseChanged,    r.mindChanged,   r.outcome,
            r.learned,    r.surprised, r.again,      r.noveltyCheckOn, r.lookedAgainOn, r.lookedAgain};
}

Result<QList<ShareCandidate>> candidatesOf(const Experiment &e, const Stores &stores)
{
    const auto sessions = stores.sessions.of(e.id);
    const auto reviews = stores.reviews.of(e.id);
    const auto forecast = stores.forecasts.find(e.id);
    const auto pair = stores.pairs.ofExperiment(e.id);
    if (!sessions || !reviews || !forecast || !pair) {
        return tl::unexpected(!sessions   ? sessions.error()
                              : !reviews  ? reviews.error()
                              : !forecast ? forecast.error()
                                          : pair.error());
    }
    QList<ShareCandidate> candidates{
        partOf(e, e.id, editsOf(e, *sessions, *pair), sharedOf(e, *sessions, *pair))};
    candidates.first().belongsTo.reset();
    for (const ExperimentReview &review : *reviews) {
        if (review.outcome) { // a draft is nobody's yet
            candidates.append(partOf(e, review.id, review.rev, sharedOf(review)));
        }
    }
    if (*forecast && (*forecast)->opened && (*forecast)->forecast) {
        const SharedForecast shared{e.id, (*forecast)->forecast->energyExpected,
                                    (*forecast)->forecast->confidence, dayAt((*forecast)->sealed),
                                    dayAt(*(*forecast)->opened)};
        candidates.append(partOf(e, e.id, 1, shared));
    }
    return candidates;
}

} // namespace

Result<QList<ShareCandidate>> shareableExperiments(const ShareSource &source)
{
    return source.stores.experiments.all().and_then(
        [&](const QList<Experiment> &experiments) -> Result<QList<ShareCandidate>> {
            QList<ShareCandidate> all;
            for (const Experiment &experiment : experiments) {
                auto some = candidatesOf(experiment, source.stores);
                if (!some) {
                    return some;
                }
                all.append(std::move(*some));
            }
            return all;
        });
}

} // namespace tryboth
