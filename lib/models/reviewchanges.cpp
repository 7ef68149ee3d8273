// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewchanges.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

namespace {

struct ReviewChangesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReviewChanges)
};

void forget(const Id &)
{
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

/// A session moves to a day that is still to come and belongs to its experiment.
Result<void> checkMove(const Experiment &experiment, LocalDay day, LocalDay today)
{
    if (day < today || day < experiment.start || day > experiment.end) {
        return failure(ReviewChangesText::tr("A session moves to a day from today to the end of its "
                                             "experiment, %1. Choose another day; nothing was changed.")
                           .arg(QLocale().toString(experiment.end, QLocale::ShortFormat)));
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
    return found(journal.stores(), session.experiment)
        .and_then([&](const Experiment &experiment) { return checkMove(experiment, day, journal.today()); })
        .and_then([&] {
            return journal.apply(ReviewChangesText::tr("Move session"), [&](Stores &stores) {
                return stores.sessions.put(session).and_then(
                    [&](const Id &) { return stores.sessions.put(later).map(forget); });
            });
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
    return journal.applyForId(ReviewChangesText::tr("Save review"),
                              [&](Stores &stores) { return stores.reviews.put(review); });
}

Result<void> openForecast(Journal &journal, const Experiment &experiment)
{
    if (!mayBeReviewed(experiment, journal.today())) {
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
        .and_then([&](const Experiment &experiment) { return reviewed(experiment, journal.today()); })
        .and_then([&](const Experiment &done) {
            return journal.apply(ReviewChangesText::tr("Finish review"), [&](Stores &stores) {
                return stores.reviews.put(review).and_then(
                    [&](const Id &) { return stores.experiments.update(done); });
            });
        });
}

Result<void> lookAgain(Journal &journal, ExperimentReview review, const QString &seen)
{
    review.lookedAgainOn = journal.today();
    review.lookedAgain = seen;
    return journal.apply(ReviewChangesText::tr("Take a second look"),
                         [&](Stores &stores) { return stores.reviews.put(review).map(forget); });
}

Result<void> saveDayNote(Journal &journal, const DayNote &note)
{
    return journal.apply(ReviewChangesText::tr("Note the day"),
                         [&](Stores &stores) { return stores.dayNotes.put(note); });
}

} // namespace tryboth
