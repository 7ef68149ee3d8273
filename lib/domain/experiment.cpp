// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experiment.h"

#include "domain/enumwords.h"

#include <QCoreApplication>
#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExperimentText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Experiment)
};

constexpr EnumWords<Track, 3> TrackWords{
    {{Track::People, "people"_L1}, {Track::Technical, "technical"_L1}, {Track::Mixed, "mixed"_L1}}};
constexpr EnumWords<CadencePer, 3> CadenceWords{{{CadencePer::Week, "week"_L1},
                                                 {CadencePer::Fortnight, "fortnight"_L1},
                                                 {CadencePer::Month, "month"_L1}}};
constexpr EnumWords<BaselineRule, 3> BaselineWords{
    {{BaselineRule::SameFocus, "same_focus"_L1},
     {BaselineRule::SameActivityTypes, "same_activity_types"_L1},
     {BaselineRule::Everything, "everything"_L1}}};
constexpr EnumWords<ReversibleLevel, 4> ReversibleWords{{{ReversibleLevel::Full, "full"_L1},
                                                         {ReversibleLevel::WithNotice, "with_notice"_L1},
                                                         {ReversibleLevel::Partly, "partly"_L1},
                                                         {ReversibleLevel::Unknown, "unknown"_L1}}};
constexpr EnumWords<ExperimentStatus, 7> StatusWords{{{ExperimentStatus::Idea, "idea"_L1},
                                                      {ExperimentStatus::Planned, "planned"_L1},
                                                      {ExperimentStatus::Running, "running"_L1},
                                                      {ExperimentStatus::Paused, "paused"_L1},
                                                      {ExperimentStatus::Ended, "ended"_L1},
                                                      {ExperimentStatus::Reviewed, "reviewed"_L1},
                                                      {ExperimentStatus::StoppedEarly, "stopped_early"_L1}}};
constexpr int DaysPerWeek = 7;
constexpr double MostDifference = CheckIn::MaxEnergy - CheckIn::MinEnergy;

/// A text of the design with its limit, in the words of the page.
struct LimitedText
{
    QString name;
    const QString &text;
    int limit;
};

Result<void> validateTexts(const Experiment &e)
{
    const LimitedText texts[] = {
        {ExperimentText::tr("What I want to find out"), e.intent, Experiment::MaxIntent},
        {ExperimentText::tr("I expect"), e.hypothesis, Experiment::MaxHypothesis},
        {ExperimentText::tr("What would change my mind"), e.changeMyMind, Experiment::MaxChangeMyMind},
        {ExperimentText::tr("Why now"), e.whyNow, Experiment::MaxWhyNow},
        {ExperimentText::tr("How I get out"), e.exitRule, Experiment::MaxExitRule},
        {ExperimentText::tr("How it can be undone"), e.reversible.how, Reversible::MaxHow},
        {ExperimentText::tr("Who was asked"), e.whoAsked, Experiment::MaxWhoAsked},
    };
    for (const LimitedText &limited : texts) {
        if (codePoints(limited.text) > limited.limit) {
            return failure(
                ExperimentText::tr("“%1” holds at most %2 characters. Shorten it; nothing was changed.")
                    .arg(limited.name)
                    .arg(limited.limit));
        }
    }
    return {};
}

Result<void> validatePlan(const Experiment &e)
{
    if (e.protocol.size() > Experiment::MaxProtocol) {
        return failure(ExperimentText::tr("“What I will do” holds at most %1 steps. Nothing was changed.")
                           .arg(Experiment::MaxProtocol));
    }
    for (const QString &step : e.protocol) {
        if (step.trimmed().isEmpty() || codePoints(step) > Experiment::MaxProtocolStep) {
            return failure(
                ExperimentText::tr("A step of “What I will do” has 1 to %1 characters. Nothing was changed.")
                    .arg(Experiment::MaxProtocolStep));
        }
    }
    if (e.cadence.times < Cadence::MinTimes || e.cadence.times > Cadence::MaxTimes ||
        e.cadence.minutes < Cadence::MinMinutes || e.cadence.minutes > Cadence::MaxMinutes) {
        return failure(
            ExperimentText::tr("The rhythm is 1 to 7 times of 5 to 480 minutes. Nothing was changed."));
    }
    if (e.reversible.noticeDays < 0 || e.reversible.noticeDays > Reversible::MaxNoticeDays) {
        return failure(ExperimentText::tr("Notice is given in 0 to %1 days. Nothing was changed.")
                           .arg(Reversible::MaxNoticeDays));
    }
    if (!(e.smallestDifference > 0 && e.smallestDifference <= MostDifference)) {
        return failure(ExperimentText::tr(
            "The smallest difference that matters lies above 0 and up to 6 points. Nothing was changed."));
    }
    return {};
}

bool withinYears(LocalDay day)
{
    return day.year() >= CheckIn::MinYear && day.year() <= CheckIn::MaxYear;
}

Result<void> validateBaseline(const Experiment &e)
{
    if (e.baselineFrom.has_value() != e.baselineTo.has_value()) {
        return failure(ExperimentText::tr("The time before needs both a first and a last day, or neither. "
                                          "Nothing was changed."));
    }
    if (!e.baselineFrom) {
        return {};
    }
    if (!e.baselineFrom->isValid() || !e.baselineTo->isValid() || *e.baselineTo < *e.baselineFrom ||
        (e.hasDates() && *e.baselineTo >= e.start)) {
        return failure(ExperimentText::tr("The time before has to begin before it ends, and to end before "
                                          "the experiment starts. Nothing was changed."));
    }
    return {};
}

Result<void> validateDates(const Experiment &e)
{
    if (e.start.isValid() != e.end.isValid()) {
        return failure(ExperimentText::tr("An experiment has both a start and an end. Nothing was changed."));
    }
    if (!e.hasDates()) {
        return validateBaseline(e);
    }
    if (!withinYears(e.start) || !withinYears(e.end)) {
        return failure(
            ExperimentText::tr("The dates lie outside of what a journal can hold. Nothing was changed."));
    }
    if (e.end < e.start) {
        return failure(
            ExperimentText::tr("The end lies before the start. Choose a later end; nothing was changed."));
    }
    if (e.days() < Experiment::ShortestDays) {
        return failure(
            ExperimentText::tr("An experiment takes a week at least: choose an end on or after %1. "
                               "Nothing was changed.")
                .arg(QLocale().toString(e.start.addDays(Experiment::ShortestDays - 1), QLocale::LongFormat)));
    }
    if (e.days() > Experiment::LongestWeeks * DaysPerWeek) {
        return failure(ExperimentText::tr("An experiment takes at most %1 weeks. Choose an earlier end, and "
                                          "another experiment after it; nothing was changed.")
                           .arg(Experiment::LongestWeeks));
    }
    return validateBaseline(e);
}

} // namespace

Result<void> validate(const Experiment &experiment)
{
    if (experiment.title.trimmed().isEmpty() || codePoints(experiment.title) > Experiment::MaxTitle) {
        return failure(
            ExperimentText::tr("An experiment needs a title of 1 to %1 characters. Nothing was changed.")
                .arg(Experiment::MaxTitle));
    }
    return validateTexts(experiment).and_then([&] { return validatePlan(experiment); }).and_then([&] {
        return validateDates(experiment);
    });
}

Focus focusOf(Track track)
{
    switch (track) {
    case Track::People:
        return Focus::People;
    case Track::Technical:
        return Focus::Technical;
    case Track::Mixed:
        return Focus::Mixed;
    }
    return Focus::Mixed;
}

QString toWord(Track track)
{
    return wordOf(TrackWords, track);
}

QString toWord(CadencePer per)
{
    return wordOf(CadenceWords, per);
}

QString toWord(BaselineRule rule)
{
    return wordOf(BaselineWords, rule);
}

QString toWord(ReversibleLevel level)
{
    return wordOf(ReversibleWords, level);
}

QString toWord(ExperimentStatus status)
{
    return wordOf(StatusWords, status);
}

std::optional<Track> trackFromWord(QStringView word)
{
    return valueOf(TrackWords, word);
}

std::optional<CadencePer> cadencePerFromWord(QStringView word)
{
    return valueOf(CadenceWords, word);
}

std::optional<BaselineRule> baselineRuleFromWord(QStringView word)
{
    return valueOf(BaselineWords, word);
}

std::optional<ReversibleLevel> reversibleLevelFromWord(QStringView word)
{
    return valueOf(ReversibleWords, word);
}

std::optional<ExperimentStatus> experimentStatusFromWord(QStringView word)
{
    return valueOf(StatusWords, word);
}

} // namespace tryboth
