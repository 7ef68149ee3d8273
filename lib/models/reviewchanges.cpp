// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewchanges.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct ReviewChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReviewChanges)
};

constexpr int DaysPerWeek = 7;

void forget(const Id &)
{
}

LocalDay todayOf(const Journal &journal)
{
    return journal.clock().journalDay().today;
}

Result<Experiment> found(const Stores &stores, const Id &id)
{
    return stores.experiments.find(id).and_then(
        [](const std::optional<Experiment> &experiment) -> Result<Experiment> {
            if (!experiment) {
                return failure(ReviewChangesText::tr(
                    "This experiment is no longer in the journal. Nothing was changed."));
            }
            return *experiment;
        });
}

/// Why two experiments cannot alternate by weeks.
Result<void> checkAlternation(const Experiment &people, const Experiment &technical)
{
    if (!mayAlternate(people, technical)) {
        return failure(
            ReviewChangesText::tr("Weeks can only alternate where both experiments can be put down at any "
                                  "time. Choose side by side; nothing was changed."));
    }
    if (!people.hasDates() || people.start != technical.start || people.end != technical.end ||
        people.days() % (2 * DaysPerWeek) != 0) {
        return failure(
            ReviewChangesText::tr("Alternating weeks need the same dates for both, and an even number of "
                                  "whole weeks. Nothing was changed."));
    }
    return {};
}

} // namespace

Result<void> markSession(Journal &journal, ExperimentSession session, SessionState state,
                         const QString &remark)
{
    session.state = state;
    session.remark = remark;
    return journal.apply(ReviewChangesText::tr("Mark session"),
                         [&](Stores &stores) { return stores.sessions.put(session).map(forget); });
}

Result<void> moveSession(Journal &journal, ExperimentSession session, LocalDay day)
{
    ExperimentSession later;
    later.experiment = session.experiment;
    later.plannedOn = day;
    session.state = SessionState::Moved;
    return journal.apply(ReviewChangesText::tr("Move session"), [&](Stores &stores) {
        return stores.sessions.put(session).and_then(
            [&](const Id &) { return stores.sessions.put(later).map(forget); });
    });
}

Result<void> keepSession(Journal &journal, ExperimentSession session, CheckIn entry)
{
    session.state = SessionState::Kept;
    entry.experimentSession = session.id;
    entry.waiting = entry.waiting && !entry.energy;
    return journal.apply(ReviewChangesText::tr("Log session"), [&](Stores &stores) {
        const auto logged = entry.id.isNull() ? stores.checkIns.add(entry).map(forget)
                                              : stores.checkIns.update(entry);
        return logged.and_then([&] { return stores.sessions.put(session).map(forget); });
    });
}

Result<Id> saveReview(Journal &journal, const ExperimentReview &review)
{
    Id made;
    return journal
        .apply(
            ReviewChangesText::tr("Save review"),
            [&](Stores &stores) { return stores.reviews.put(review).map([&](const Id &id) { made = id; }); })
        .map([&] { return made; });
}

Result<void> openForecast(Journal &journal, const Experiment &experiment)
{
    if (!mayBeReviewed(experiment, todayOf(journal))) {
        return failure(
            ReviewChangesText::tr("The forecast stays sealed until the experiment is over. Nothing was "
                                  "changed."));
    }
    return journal.stores()
        .reviews.of(experiment.id)
        .and_then([&](const QList<ExperimentReview> &reviews) -> Result<void> {
            if (reviews.isEmpty() || reviews.last().remembered.trimmed().isEmpty()) {
                return failure(ReviewChangesText::tr(
                    "Write first what you think happened, then open the forecast. Nothing "
                    "was changed."));
            }
            return journal.apply(ReviewChangesText::tr("Open forecast"),
                                 [&](Stores &stores) { return stores.forecasts.open(experiment.id); });
        });
}

Result<void> finishReview(Journal &journal, const ExperimentReview &review)
{
    if (!review.outcome) {
        return failure(
            ReviewChangesText::tr("A review ends with one of four answers: continue, change something, "
                                  "pause or stop here. Nothing was changed."));
    }
    return found(journal.stores(), review.experiment)
        .and_then([&](const Experiment &experiment) { return reviewed(experiment, todayOf(journal)); })
        .and_then([&](const Experiment &done) {
            return journal.apply(ReviewChangesText::tr("Finish review"), [&](Stores &stores) {
                return stores.reviews.put(review).and_then(
                    [&](const Id &) { return stores.experiments.update(done); });
            });
        });
}

Result<void> lookAgain(Journal &journal, ExperimentReview review, const QString &seen)
{
    review.lookedAgainOn = todayOf(journal);
    review.lookedAgain = seen;
    return journal.apply(ReviewChangesText::tr("Take a second look"),
                         [&](Stores &stores) { return stores.reviews.put(review).map(forget); });
}

Result<Id> makePair(Journal &journal, const Pair &pair, quint64 seed)
{
    const auto people = found(journal.stores(), pair.peopleExperiment);
    const auto technical = found(journal.stores(), pair.technicalExperiment);
    if (!people || !technical) {
        return tl::unexpected(people ? technical.error() : people.error());
    }
    const bool alternating = pair.arrangement == Arrangement::AlternatingWeeks;
    if (const auto fits = alternating ? checkAlternation(*people, *technical) : Result<void>(); !fits) {
        return tl::unexpected(fits.error());
    }
    Id made;
    return journal
        .apply(ReviewChangesText::tr("Pair experiments"),
               [&](Stores &stores) {
                   return stores.pairs.put(pair).and_then([&](const Id &id) -> Result<void> {
                       made = id;
                       if (!alternating) {
                           return {};
                       }
                       Draw draw = drawWeekPairs(people->days() / (2 * DaysPerWeek), seed,
                                                 journal.clock().now());
                       draw.subject = id;
                       return stores.pairs.addDraw(draw).map(forget);
                   });
               })
        .map([&] { return made; });
}

Result<void> releasePair(Journal &journal, const Pair &pair)
{
    return journal.apply(ReviewChangesText::tr("Release pair"),
                         [&](Stores &stores) { return stores.pairs.remove(pair.id); });
}

Result<void> saveDayNote(Journal &journal, const DayNote &note)
{
    return journal.apply(ReviewChangesText::tr("Note the day"),
                         [&](Stores &stores) { return stores.dayNotes.put(note); });
}

} // namespace tryboth
