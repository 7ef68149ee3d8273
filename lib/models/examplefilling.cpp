// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/examplefilling.h"

#include "models/examplereflections.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int MorningHour = 8, EveningHour = 18;

Moment momentOn(LocalDay day, int hour, const QTimeZone &zone)
{
    return Moment::fromDateTime(QDateTime(day, LocalTime(hour, 0), zone));
}

Result<void> sealExample(Stores &stores, const Id &id, const ExampleExperiment &example,
                         const QTimeZone &zone)
{
    if (!example.forecast) {
        return {};
    }
    return stores.forecasts.putDraft(id, *example.forecast)
        .and_then(
            [&] { return stores.forecasts.seal(id, momentOn(example.experiment.start, MorningHour, zone)); })
        .and_then([&]() -> Result<void> {
            return example.review ? stores.forecasts.open(id, momentOn(example.review->on, EveningHour, zone))
                                  : Result<void>();
        });
}

Result<void> attach(Stores &stores, const Id &id, const ExampleExperiment &example)
{
    for (ExperimentSession session : example.sessions) {
        session.experiment = id;
        if (const auto added = stores.sessions.put(session); !added) {
            return tl::unexpected(added.error());
        }
    }
    if (!example.review) {
        return {};
    }
    ExperimentReview review = *example.review;
    review.experiment = id;
    return stores.reviews.put(review).map([](const Id &) {});
}

} // namespace

Result<void> addExamples(Stores &stores, const QList<ExampleExperiment> &examples, const QTimeZone &zone)
{
    Pair pair;
    for (const ExampleExperiment &example : examples) {
        const auto id = stores.experiments.add(example.experiment);
        if (!id) {
            return tl::unexpected(id.error());
        }
        const auto filled = sealExample(stores, *id, example, zone).and_then([&] {
            return attach(stores, *id, example);
        });
        if (!filled) {
            return filled;
        }
        if (!example.pairQuestion.isEmpty()) {
            pair.question = example.pairQuestion;
            Id &side = example.experiment.track == Track::People ? pair.peopleExperiment
                                                                 : pair.technicalExperiment;
            side = *id;
            pair.reviewOn = std::max(pair.reviewOn, example.experiment.end);
        }
    }
    return pair.peopleExperiment.isNull() || pair.technicalExperiment.isNull()
               ? Result<void>()
               : stores.pairs.put(pair).map([](const Id &) {});
}

namespace {

Result<void> addDecision(Stores &stores, const ExampleDecision &example, const QTimeZone &zone)
{
    DecisionRecord decision = example.decision;
    const Moment recorded = momentOn(decision.decidedOn, EveningHour, zone);
    decision.recordedAt = recorded;
    return stores.decisions.put(decision).and_then([&](const Id &id) {
        auto done = stores.expectations.putDrafts(id, example.expectations).and_then([&] {
            return stores.expectations.seal(id, recorded);
        });
        for (ReversalCondition condition : example.conditions) {
            condition.decision = id;
            done = done.and_then(
                [&] { return stores.decisions.putCondition(condition).map([](const Id &) {}); });
        }
        return done;
    });
}

} // namespace

Result<void> addExamples(Stores &stores, const ExampleDirection &example, const QTimeZone &zone)
{
    Result<void> done;
    for (const DirectionAnswer &answer : example.answers) {
        done = done.and_then([&] { return stores.answers.put(answer).map([](const Id &) {}); });
    }
    for (const ReasonsCheck &check : example.reasons) {
        done = done.and_then([&] { return stores.reasons.put(check); }).and_then([&](const Id &id) {
            Result<void> put;
            for (const ReasonResponse &response : check.responses) {
                put = put.and_then([&] { return stores.reasons.putResponse(id, response); });
            }
            return put;
        });
    }
    for (const ExampleDecision &decision : example.decisions) {
        done = done.and_then([&] { return addDecision(stores, decision, zone); });
    }
    return done;
}

Result<int> fillWithExample(Stores &stores, const ExampleSources &sources, int checkIns, quint32 seed)
{
    const auto &[content, texts, clock] = sources;
    const LocalDay today = clock.journalDay().today;
    const QTimeZone zone = clock.zone();
    const ActivityCatalog catalog(content.activityTypes(), {});
    const QList<CheckIn> entries = ExampleJournal(seed, today, catalog, zone, texts).entries(checkIns);
    const auto experiments = exampleExperiments(content, today, texts);
    const auto direction = exampleDirection(today, content.reasonItems().version, texts);
    return stores.checkIns.addAll(entries)
        .and_then([&] { return addExamples(stores, experiments, zone); })
        .and_then([&] { return addExamples(stores, direction, zone); })
        .and_then([&] { return addExampleReflections(stores, sources.content, today, sources.texts); })
        .map([&] { return static_cast<int>(entries.size()); });
}

} // namespace tryboth
