// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directiontimeline.h"

#include "models/directionwords.h"
#include "models/experimentwords.h"
#include "models/fiveyearstate.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct TimelineText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionTimeline)
};

using Kind = TimelineEvent::Kind;

std::optional<Focus> leaningOf(const std::optional<DirectionSort> &sort)
{
    if (!sort || *sort == DirectionSort::Unclear) {
        return std::nullopt;
    }
    return *sort == DirectionSort::People      ? Focus::People
           : *sort == DirectionSort::Technical ? Focus::Technical
                                               : Focus::Mixed;
}

void addAnswers(DirectionTimeline &line, const FiveYearState &state, const FiveYearFlow &flow)
{
    if (state.sealed) {
        for (const LocalDay day : state.answeredOn) {
            line.events.append({Kind::Answer,
                                {},
                                day,
                                day,
                                {},
                                TimelineText::tr("Five-year answer"),
                                TimelineText::tr("Sealed until you write a new one.")});
        }
        return;
    }
    for (const DirectionAnswer &answer : state.answers) {
        line.events.append({Kind::Answer, answer.id, answer.on, answer.on, leaningOf(answer.sort),
                            answer.sort ? flow.labelOf(*answer.sort) : TimelineText::tr("Five-year answer"),
                            answer.text});
    }
}

void addReasons(DirectionTimeline &line, const QList<ReasonsCheck> &checks)
{
    for (const ReasonsCheck &check : checks) {
        line.events.append({Kind::Reasons,
                            check.id,
                            check.on,
                            check.on,
                            {},
                            TimelineText::tr("A look at your reasons"),
                            check.surprised});
    }
}

void addExperiments(DirectionTimeline &line, const QList<Experiment> &experiments)
{
    for (const Experiment &experiment : experiments) {
        if (experiment.hasDates() && isSealed(experiment)) {
            line.events.append({Kind::Experiment, experiment.id, experiment.start, experiment.lastDay(),
                                focusOf(experiment.track), experiment.title, experiment.hypothesis});
        }
    }
}

void addDecisions(DirectionTimeline &line, const QList<DecisionRecord> &decisions,
                  const QList<DecisionReview> &reviews, const DecisionTemplate &words)
{
    for (const DecisionRecord &decision : decisions) {
        if (!decision.isRecorded()) {
            continue;
        }
        const auto leans = decision.leads ? std::optional(focusOf(*decision.leads)) : std::nullopt;
        line.events.append({Kind::Decision, decision.id, decision.decidedOn, decision.decidedOn, leans,
                            decision.title, decision.choice});
        for (const DecisionReview &review : reviews) {
            if (review.decision == decision.id && review.outcome) {
                line.events.append({Kind::Review, decision.id, review.on, review.on, leans, decision.title,
                                    words.nameOf(*review.outcome)});
            }
        }
    }
}

void setSpan(DirectionTimeline &line)
{
    line.from = line.to = line.today;
    for (const TimelineEvent &event : line.events) {
        line.from = std::min(line.from, event.from);
        line.to = std::max(line.to, event.to);
    }
    if (!line.tilt.isEmpty()) {
        line.from = std::min(line.from, line.tilt.first().day);
    }
    line.from = LocalDay(line.from.year(), line.from.month(), 1);
}

/// A decision about a role, or the review that took it back.
struct Turn
{
    LocalDay on;
    Id decision;
    bool back = false;
};

QList<Turn> turnsOf(const QList<DecisionRecord> &decisions, const QList<DecisionReview> &reviews)
{
    QList<Turn> turns;
    for (const DecisionRecord &decision : decisions) {
        if (!decision.changesRole || !decision.leads || !decision.isRecorded()) {
            continue;
        }
        turns.append({decision.decidedOn, decision.id, false});
        for (const DecisionReview &review : reviews) {
            if (review.decision == decision.id && review.outcome == DecisionOutcome::Reverse) {
                turns.append({review.on, decision.id, true});
            }
        }
    }
    std::ranges::stable_sort(turns, {}, &Turn::on);
    return turns;
}

} // namespace

QList<RoleStretch> rolesOf(const QList<DecisionRecord> &decisions, const QList<DecisionReview> &reviews,
                           LocalDay today)
{
    QList<RoleStretch> roles;
    QList<Id> held; // the present role is the last one; what was turned back leaves the one before
    const auto close = [&](LocalDay day) {
        if (!roles.isEmpty() && roles.last().to > day) {
            roles.last().to = day;
        }
    };
    for (const Turn &turn : turnsOf(decisions, reviews)) {
        const bool present = !held.isEmpty() && held.last() == turn.decision;
        turn.back ? void(held.removeAll(turn.decision)) : held.append(turn.decision);
        if (turn.on > today || (turn.back && !present)) {
            continue;
        }
        close(turn.on.addDays(-1));
        if (held.isEmpty()) {
            continue;
        }
        const auto decision = std::ranges::find(decisions, held.last(), &DecisionRecord::id);
        roles.append({*decision->leads, turn.on, today, decision->choice});
    }
    roles.removeIf([](const RoleStretch &role) { return role.to < role.from; });
    return roles;
}

QList<TiltMark> monthlyTilt(const QList<LineSegment> &tilt)
{
    QList<TiltMark> marks;
    for (const LineSegment &segment : tilt) {
        for (const LinePoint &point : segment) {
            const bool sameMonth = !marks.isEmpty() && marks.last().day.year() == point.day.year() &&
                                   marks.last().day.month() == point.day.month();
            if (sameMonth) {
                marks.removeLast();
            }
            marks.append({point.day, point.value, point.band});
        }
    }
    return marks;
}

Result<DirectionTimeline> directionTimeline(const Stores &stores, const Content &content,
                                            const EnergyReport &energy, LocalDay today)
{
    const auto state = fiveYearState(stores, today);
    const auto reasons = stores.reasons.all();
    const auto experiments = stores.experiments.all();
    const auto decisions = stores.decisions.all();
    const auto reviews = stores.decisions.reviews();
    for (const auto &error : {state ? Error() : state.error(), reasons ? Error() : reasons.error(),
                              experiments ? Error() : experiments.error(),
                              decisions ? Error() : decisions.error(), reviews ? Error() : reviews.error()}) {
        if (!error.sentence.isEmpty()) {
            return tl::unexpected(error);
        }
    }
    DirectionTimeline line;
    line.today = today;
    addExperiments(line, *experiments);
    addAnswers(line, *state, content.fiveYearFlow());
    addReasons(line, *reasons);
    addDecisions(line, *decisions, *reviews, content.decisionTemplate());
    std::ranges::stable_sort(line.events, {}, &TimelineEvent::from);
    line.roles = rolesOf(*decisions, *reviews, today);
    line.tilt = monthlyTilt(energy.tilt);
    setSpan(line);
    return line;
}

QString nameOf(TimelineEvent::Kind kind)
{
    switch (kind) {
    case Kind::Experiment:
        return TimelineText::tr("Experiment");
    case Kind::Answer:
        return TimelineText::tr("Five-year answer");
    case Kind::Reasons:
        return TimelineText::tr("Reasons");
    case Kind::Decision:
        return TimelineText::tr("Decision");
    case Kind::Review:
        return TimelineText::tr("Review of a decision");
    }
    return {};
}

} // namespace tryboth
