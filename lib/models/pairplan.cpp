// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairplan.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct PairPlanText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PairPlan)
};

constexpr int DaysPerWeek = 7;

/// The pair of `experiment` with the lot of its weeks; nothing where its weeks do not alternate.
struct Alternation
{
    Pair pair;
    Draw draw;
};
Result<std::optional<Alternation>> alternationOf(const Stores &stores, const Id &experiment)
{
    if (experiment.isNull()) {
        return std::optional<Alternation>();
    }
    return stores.pairs.ofExperiment(experiment)
        .and_then([&](const std::optional<Pair> &pair) -> Result<std::optional<Alternation>> {
            if (!pair || pair->arrangement != Arrangement::AlternatingWeeks) {
                return std::optional<Alternation>();
            }
            return stores.pairs.drawFor(pair->id).map([&](const std::optional<Draw> &draw) {
                return draw ? std::optional(Alternation{*pair, *draw}) : std::nullopt;
            });
        });
}

Id otherOf(const Pair &pair, const Id &experiment)
{
    return pair.peopleExperiment == experiment ? pair.technicalExperiment : pair.peopleExperiment;
}

/// Why `experiment` cannot alternate in the weeks of `draw`.
Result<void> checkDates(const Experiment &experiment, const std::optional<Experiment> &other,
                        const Draw &draw)
{
    const qint64 weeks = 2 * qint64{draw.assignment().size()};
    if (experiment.days() != weeks * DaysPerWeek) {
        return failure(
            PairPlanText::tr("The order was drawn for %1 weeks. Choose a last day that keeps them; "
                             "nothing was changed.")
                .arg(weeks));
    }
    if (other && isSealed(*other) && other->start != experiment.start) {
        return failure(PairPlanText::tr("The weeks of the two alternate, and the other one is sealed. Choose "
                                        "the same first day; nothing was changed."));
    }
    return {};
}

} // namespace

QList<LocalDay> plannedInTurn(const Experiment &experiment, Track side, const QList<WeekPair> &weeks)
{
    const bool isPeople = side == Track::People;
    QList<LocalDay> days;
    for (const LocalDay day : plannedDays(experiment)) {
        const auto both = std::ranges::find_if(
            weeks, [&](const WeekPair &pair) { return pair.people.holds(day) || pair.technical.holds(day); });
        if (both == weeks.end()) {
            continue;
        }
        const DayRange &own = isPeople ? both->people : both->technical;
        const DayRange &others = isPeople ? both->technical : both->people;
        if (!own.holds(day) && experiment.cadence.per == CadencePer::Week) {
            continue;
        }
        LocalDay moved = own.holds(day) ? day : day.addDays(others.from.daysTo(own.from));
        while (days.contains(moved) && moved < own.to) {
            moved = moved.addDays(1);
        }
        days.append(moved);
    }
    std::ranges::sort(days);
    return days;
}

Result<std::optional<Experiment>> alternatesWith(const Stores &stores, const Experiment &experiment)
{
    return alternationOf(stores, experiment.id)
        .and_then([&](const std::optional<Alternation> &alternation) -> Result<std::optional<Experiment>> {
            return alternation ? stores.experiments.find(otherOf(alternation->pair, experiment.id))
                               : std::optional<Experiment>();
        });
}

Result<QList<LocalDay>> daysToPlan(const Stores &stores, const Experiment &experiment)
{
    return alternationOf(stores, experiment.id)
        .and_then([&](const std::optional<Alternation> &alternation) -> Result<QList<LocalDay>> {
            if (!alternation) {
                return plannedDays(experiment);
            }
            return stores.experiments.find(otherOf(alternation->pair, experiment.id))
                .and_then([&](const std::optional<Experiment> &other) {
                    return checkDates(experiment, other, alternation->draw);
                })
                .map([&] {
                    const bool isPeople = alternation->pair.peopleExperiment == experiment.id;
                    return plannedInTurn(experiment, isPeople ? Track::People : Track::Technical,
                                         alternatingWeeks(experiment.start, alternation->draw.assignment()));
                });
        });
}

Result<void> takeAlong(Stores &stores, const Experiment &experiment)
{
    return alternatesWith(stores, experiment)
        .and_then([&](const std::optional<Experiment> &other) -> Result<void> {
            if (!other || isSealed(*other) ||
                (other->start == experiment.start && other->end == experiment.end)) {
                return {};
            }
            Experiment moved = *other;
            moved.start = experiment.start;
            moved.end = experiment.end;
            moved.baselineFrom = experiment.baselineFrom;
            moved.baselineTo = experiment.baselineTo;
            return stores.experiments.update(moved);
        });
}

} // namespace tryboth
