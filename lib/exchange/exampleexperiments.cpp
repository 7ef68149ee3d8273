// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/exampleexperiments.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;

/// Which texts replace the starters of a template, and how it lies in time.
struct Plan
{
    QString templateId;
    QString title;
    QString hypothesis;
    QString changeMyMind;
    int startedDaysAgo = 0;
    int weeks = 6;
    Cadence cadence;
};

Experiment experimentOf(const Content &content, const Plan &plan, LocalDay today)
{
    const auto &templates = content.experimentTemplates();
    const auto source = std::ranges::find(templates, plan.templateId, &ExperimentTemplate::id);
    const LocalDay start = today.addDays(-plan.startedDaysAgo);
    Experiment experiment = source == templates.end() ? Experiment() : experimentFrom(*source, start);
    experiment.title = plan.title;
    experiment.hypothesis = plan.hypothesis;
    experiment.changeMyMind = plan.changeMyMind;
    experiment.cadence = plan.cadence;
    experiment.start = start;
    experiment.end = start.addDays(qint64{DaysPerWeek} * plan.weeks - 1);
    const DayRange before = baselineBefore(start, 4);
    experiment.baselineFrom = before.from;
    experiment.baselineTo = before.to;
    return experiment;
}

/// The sessions of its rhythm: past ones kept, but for the one with number `skipped`.
QList<ExperimentSession> sessionsOf(const Experiment &experiment, LocalDay today, int skipped)
{
    QList<ExperimentSession> sessions;
    for (const LocalDay day : plannedDays(experiment)) {
        ExperimentSession session;
        session.plannedOn = day;
        const bool past = day < today;
        const bool missed = static_cast<int>(sessions.size()) == skipped;
        session.state = !past ? SessionState::Planned : missed ? SessionState::Skipped : SessionState::Kept;
        sessions.append(session);
    }
    return sessions;
}

ExampleExperiment running(const Content &content, const Plan &plan, const Forecast &forecast, int skipped,
                          LocalDay today, const QString &pairQuestion)
{
    Experiment experiment = experimentOf(content, plan, today);
    experiment.status = ExperimentStatus::Running;
    return {experiment, forecast, sessionsOf(experiment, today, skipped), {}, pairQuestion};
}

ExampleExperiment finished(const Content &content, const Plan &plan, LocalDay today,
                           const ExampleTexts &texts)
{
    Experiment experiment = experimentOf(content, plan, today);
    experiment.status = ExperimentStatus::Reviewed;
    ExperimentReview review;
    review.on = experiment.end.addDays(1);
    review.remembered = texts(u"review.remembered"_s);
    review.elseChanged = texts(u"review.else"_s);
    review.mindChanged = Occurred::No;
    review.outcome = ReviewOutcome::Continue;
    review.learned = texts(u"review.learned"_s);
    review.surprised = texts(u"review.surprised"_s);
    review.again = Again::Yes;
    review.noveltyCheckOn = experiment.end.addDays(qint64{DaysPerWeek} * ExperimentReview::SecondLookWeeks);
    return {experiment, Forecast{1, 70}, sessionsOf(experiment, today, -1), review, {}};
}

ExampleExperiment idea(const Content &content, const QString &templateId, const QString &title, int weeks,
                       LocalDay today)
{
    const auto &templates = content.experimentTemplates();
    const auto source = std::ranges::find(templates, templateId, &ExperimentTemplate::id);
    ExampleExperiment example;
    const LocalDay start = today.addDays(DaysPerWeek);
    example.experiment = source == templates.end() ? Experiment() : experimentFrom(*source, start);
    example.experiment.title = title;
    example.experiment.start = start;
    example.experiment.end = start.addDays(qint64{DaysPerWeek} * weeks - 1);
    return example;
}

} // namespace

QList<ExampleExperiment> exampleExperiments(const Content &content, LocalDay today, const ExampleTexts &texts)
{
    const QString pairQuestion = texts(u"pair.question"_s);
    return {
        running(content,
                {u"tpl.people.newcomer-guide"_s,
                 texts(u"experiment.newcomer.title"_s),
                 texts(u"experiment.newcomer.hypothesis"_s),
                 texts(u"experiment.newcomer.mind"_s),
                 24,
                 6,
                 {1, CadencePer::Week, 60}},
                {1, 70}, 2, today, pairQuestion),
        running(content,
                {u"tpl.technical.cross-team-design"_s,
                 texts(u"experiment.cache.title"_s),
                 texts(u"experiment.cache.hypothesis"_s),
                 texts(u"experiment.cache.mind"_s),
                 10,
                 8,
                 {2, CadencePer::Week, 90}},
                {2, 60}, -1, today, pairQuestion),
        finished(content,
                 {u"tpl.people.host-retro"_s,
                  texts(u"experiment.retro.title"_s),
                  texts(u"experiment.retro.hypothesis"_s),
                  texts(u"experiment.retro.mind"_s),
                  120,
                  12,
                  {1, CadencePer::Fortnight, 120}},
                 today, texts),
        idea(content, u"tpl.technical.own-reliability"_s, texts(u"idea.storage"_s), 8, today),
        idea(content, u"tpl.people.stand-in"_s, texts(u"idea.stand-in"_s), 3, today),
        idea(content, u"tpl.people.specific-feedback"_s, texts(u"idea.on-call"_s), 4, today),
        idea(content, u"tpl.technical.new-domain"_s, texts(u"idea.compilers"_s), 6, today),
        idea(content, u"tpl.mixed.six-conversations"_s, texts(u"idea.conversations"_s), 4, today),
    };
}

} // namespace tryboth
