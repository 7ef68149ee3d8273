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
                          LocalDay today)
{
    Experiment experiment = experimentOf(content, plan, today);
    experiment.status = ExperimentStatus::Running;
    return {experiment, forecast, sessionsOf(experiment, today, skipped), {}, true};
}

ExampleExperiment finished(const Content &content, const Plan &plan, LocalDay today)
{
    Experiment experiment = experimentOf(content, plan, today);
    experiment.status = ExperimentStatus::Reviewed;
    ExperimentReview review;
    review.on = experiment.end.addDays(1);
    review.remembered = u"The first two felt stiff. From the third on I looked forward to the quiet ones."_s;
    review.elseChanged = u"A release in the fourth week made everybody tired."_s;
    review.mindChanged = Occurred::No;
    review.outcome = ReviewOutcome::Continue;
    review.learned = u"Asking is work of its own, and I like it."_s;
    review.surprised = u"That a hard silence did not bother me."_s;
    review.again = Again::Yes;
    review.noveltyCheckOn = experiment.end.addDays(qint64{DaysPerWeek} * ExperimentReview::SecondLookWeeks);
    return {experiment, Forecast{1, 70}, sessionsOf(experiment, today, -1), review, false};
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

QList<ExampleExperiment> exampleExperiments(const Content &content, LocalDay today)
{
    return {
        running(content,
                {u"tpl.people.newcomer-guide"_s,
                 u"Mentor a newcomer weekly"_s,
                 u"Weekly mentoring leaves me at +1 or better on most days, even when we are stuck."_s,
                 u"Three sessions in a row below 0, or relief when one is cancelled."_s,
                 24,
                 6,
                 {1, CadencePer::Week, 60}},
                {1, 70}, 2, today),
        running(content,
                {u"tpl.technical.cross-team-design"_s,
                 u"Lead the cache design"_s,
                 u"Two long blocks a week on one design leave me at +2, also when nobody agrees yet."_s,
                 u"If I keep giving the blocks away, or write only when somebody watches."_s,
                 10,
                 8,
                 {2, CadencePer::Week, 90}},
                {2, 60}, -1, today),
        finished(content,
                 {u"tpl.people.host-retro"_s,
                  u"Run the retro for a quarter"_s,
                  u"When I host instead of argue, I expect to come out of the room at +1."_s,
                  u"If I miss having an opinion."_s,
                  120,
                  12,
                  {1, CadencePer::Fortnight, 120}},
                 today),
        idea(content, u"tpl.technical.own-reliability"_s, u"Own the storage RFC"_s, 8, today),
        idea(content, u"tpl.people.stand-in"_s, u"Stand in for my lead"_s, 3, today),
        idea(content, u"tpl.people.specific-feedback"_s, u"Teach the on-call course"_s, 4, today),
        idea(content, u"tpl.technical.new-domain"_s, u"An hour of compilers"_s, 6, today),
        idea(content, u"tpl.mixed.six-conversations"_s, u"Six conversations about going on"_s, 4, today),
    };
}

} // namespace tryboth
