// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/pairchanges.h"

#include "models/experimentchanges.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct PairChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PairChanges)
};

constexpr int DaysPerWeek = 7;

/// Why two experiments cannot alternate by weeks.
Result<void> checkAlternation(const Experiment &people, const Experiment &technical)
{
    if (!mayAlternate(people, technical)) {
        return failure(
            PairChangesText::tr("Weeks can only alternate where both experiments can be put down at any "
                                "time. Choose side by side; nothing was changed."));
    }
    if (!people.hasDates() || people.start != technical.start || people.end != technical.end ||
        people.days() % (2 * DaysPerWeek) != 0) {
        return failure(
            PairChangesText::tr("Alternating weeks need the same dates for both, and an even number of "
                                "whole weeks. Nothing was changed."));
    }
    return {};
}

/// Keeps a side: an idea is added or written anew, a sealed one stays as it is.
Result<Experiment> keepSide(Stores &stores, Experiment side)
{
    if (isSealed(side)) {
        return side;
    }
    const auto id = side.id.isNull() ? stores.experiments.add(side)
                                     : stores.experiments.update(side).map([&] { return side.id; });
    return id.map([&](const Id &kept) {
        side.id = kept;
        return side;
    });
}

/// Pairs `people` and `technical`, which the journal has, and draws the order of their weeks.
Result<Id> join(Stores &stores, Pair pair, const Experiment &people, const Experiment &technical,
                quint64 seed, Moment now)
{
    const bool alternating = pair.arrangement == Arrangement::AlternatingWeeks;
    if (const auto fits = alternating ? checkAlternation(people, technical) : Result<void>(); !fits) {
        return tl::unexpected(fits.error());
    }
    pair.peopleExperiment = people.id;
    pair.technicalExperiment = technical.id;
    return stores.pairs.put(pair).and_then([&](const Id &id) -> Result<Id> {
        if (!alternating) {
            return id;
        }
        Draw draw = drawWeekPairs(people.days() / (2 * DaysPerWeek), seed, now);
        draw.subject = id;
        return stores.pairs.addDraw(draw).map([&](const Id &) { return id; });
    });
}

Result<Experiment> found(const Stores &stores, const Id &id)
{
    return stores.experiments.find(id).and_then(
        [](const std::optional<Experiment> &experiment) -> Result<Experiment> {
            if (!experiment) {
                return failure(
                    PairChangesText::tr("This experiment is no longer in the journal. Nothing was changed."));
            }
            return *experiment;
        });
}

} // namespace

Result<Id> makePair(Journal &journal, const Pair &pair, quint64 seed)
{
    const auto people = found(journal.stores(), pair.peopleExperiment);
    const auto technical = found(journal.stores(), pair.technicalExperiment);
    if (!people || !technical) {
        return tl::unexpected(people ? technical.error() : people.error());
    }
    return designPair(journal, *people, *technical, pair, seed);
}

Result<Id> designPair(Journal &journal, const Experiment &people, const Experiment &technical,
                      const Pair &pair, quint64 seed)
{
    return journal.applyForId(PairChangesText::tr("Pair experiments"), [&](Stores &stores) -> Result<Id> {
        const auto first = keepSide(stores, people);
        const auto second = first ? keepSide(stores, technical) : first;
        if (!second) {
            return tl::unexpected(second.error());
        }
        return join(stores, pair, *first, *second, seed, journal.clock().now());
    });
}

Result<void> releasePair(Journal &journal, const Pair &pair)
{
    return journal.apply(PairChangesText::tr("Release pair"),
                         [&](Stores &stores) { return stores.pairs.remove(pair.id); });
}

} // namespace tryboth
