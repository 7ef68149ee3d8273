// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionrules.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

struct DecisionRulesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DecisionRules)
};

constexpr int DaysPerWeek = 7;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

QStringList boxProblems(const DecisionRecord &decision)
{
    QStringList problems;
    if (isBlank(decision.title)) {
        problems << DecisionRulesText::tr("Say in one sentence what you are deciding.");
    }
    const auto named = std::ranges::count_if(decision.options,
                                             [](const DecisionOption &o) { return !isBlank(o.label); });
    if (named < DecisionRecord::MinOptions) {
        problems << DecisionRulesText::tr("Name at least two things you could do. Doing nothing is one.");
    }
    const auto chosen = [&](const DecisionOption &o) {
        return !isBlank(o.label) && o.label == decision.choice;
    };
    if (!std::ranges::any_of(decision.options, chosen)) {
        problems << DecisionRulesText::tr("Choose one of the options for now.");
    }
    if (isBlank(decision.reasons)) {
        problems << DecisionRulesText::tr("Write why.");
    }
    if (!decision.undoable) {
        problems << DecisionRulesText::tr("Say whether it can be undone. Not knowing is an answer.");
    }
    return problems;
}

bool isReviewToCome(const DecisionRecord &decision, LocalDay today)
{
    return decision.reviewOn.isValid() && decision.reviewOn > today;
}

QString reviewProblem()
{
    return DecisionRulesText::tr("Choose a day to come for the review.");
}

QString dayProblem()
{
    return DecisionRulesText::tr("The day of the decision cannot be to come. Choose an earlier one.");
}

} // namespace

QStringList recordingProblems(const DecisionRecord &decision, const QList<Expectation> &expectations,
                              const QList<ReversalCondition> &conditions, LocalDay today)
{
    QStringList problems = boxProblems(decision);
    if (std::ranges::none_of(expectations,
                             [](const Expectation &e) { return !isBlank(e.text) && e.by.isValid(); })) {
        problems << DecisionRulesText::tr("Write one thing you expect to see, and by when.");
    }
    if (std::ranges::none_of(
            conditions, [](const ReversalCondition &c) { return !isBlank(c.sign) && c.lookOn.isValid(); })) {
        problems << DecisionRulesText::tr("Write one sign that would make you turn back, and when to look.");
    }
    if (!isReviewToCome(decision, today)) {
        problems << reviewProblem();
    }
    if (decision.decidedOn > today) {
        problems << dayProblem();
    }
    return problems;
}

QStringList amendingProblems(const DecisionRecord &before, const DecisionRecord &after, LocalDay today)
{
    QStringList problems = boxProblems(after);
    const QStringList known = boxProblems(before);
    problems.removeIf([&](const QString &problem) { return known.contains(problem); });
    if (after.reviewOn != before.reviewOn && !isReviewToCome(after, today)) {
        problems << reviewProblem(); // one that is overdue may stay so
    }
    if (after.decidedOn != before.decidedOn && after.decidedOn > today) {
        problems << dayProblem();
    }
    return problems;
}

bool isAfterTheFact(const DecisionRecord &decision, const QTimeZone &zone)
{
    return decision.recordedAt && decision.decidedOn < decision.recordedAt->inZone(zone).date();
}

std::optional<LocalDay> nextReview(const DecisionRecord &decision)
{
    return decision.isInForce() && decision.reviewOn.isValid() ? std::optional(decision.reviewOn)
                                                               : std::nullopt;
}

DecisionState stateAfter(DecisionOutcome outcome)
{
    switch (outcome) {
    case DecisionOutcome::Stand:
        return DecisionState::Stands;
    case DecisionOutcome::Adjust:
        return DecisionState::Adjusted;
    case DecisionOutcome::Reverse:
        return DecisionState::Reversed;
    case DecisionOutcome::Replace:
        return DecisionState::Replaced;
    }
    return DecisionState::Recorded;
}

DecisionRecord blankDecision(LocalDay today, const QString &doingNothing)
{
    DecisionRecord decision;
    decision.decidedOn = today;
    decision.options = {{}, {doingNothing, {}, {}}};
    decision.reviewOn = today.addDays(qint64{DaysPerWeek} * DecisionRecord::ReviewWeeks);
    return decision;
}

} // namespace tryboth
