// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QList>

namespace tryboth {

/// Which way an experiment leans. An hour has a focus, a trial has a track.
enum class Track { People, Technical, Mixed };

/// How often the planned sessions come.
enum class CadencePer { Week, Fortnight, Month };

/// What the time before is compared by.
enum class BaselineRule { SameFocus, SameActivityTypes, Everything };

/// How well one can get out again.
enum class ReversibleLevel { Full, WithNotice, Partly, Unknown };

/// Where an experiment stands. Planned, Running and Ended follow from the calendar: see `statusOn`.
enum class ExperimentStatus { Idea, Planned, Running, Paused, Ended, Reviewed, StoppedEarly };

/// The rhythm of the planned sessions.
struct Cadence
{
    static constexpr int MinTimes = 1, MaxTimes = 7;
    static constexpr int MinMinutes = 5, MaxMinutes = 480;

    int times = 1; ///< per `per`
    CadencePer per = CadencePer::Week;
    int minutes = 60; ///< each time

    bool operator==(const Cadence &) const = default;
};

/// How one gets out, and with how much notice.
struct Reversible
{
    static constexpr int MaxHow = 300, MaxNoticeDays = 365;

    ReversibleLevel level = ReversibleLevel::Unknown;
    int noticeDays = 0;
    QString how;

    bool operator==(const Reversible &) const = default;
};

/// A stretch of days in which an experiment rested. Open while there is no last day.
struct Pause
{
    LocalDay from;
    std::optional<LocalDay> to; ///< inclusive

    bool operator==(const Pause &) const = default;
};

/// A trial with a stated expectation, an end and a way out. See PRODUCT.md, entity Experiment.
struct Experiment
{
    static constexpr int MaxTitle = 80, MaxIntent = 300, MaxHypothesis = 500, MaxChangeMyMind = 500,
                         MaxExitRule = 500, MaxWhoAsked = 300, MaxWhyNow = 300; ///< code points
    static constexpr int MaxProtocol = 20, MaxProtocolStep = 300;               ///< steps, code points
    static constexpr int ShortestDays = 7; ///< first and last day counted: end ≥ start + 6
    static constexpr int LongestWeeks = 26;
    static constexpr int UsualBaselineWeeks = 2;

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    std::optional<Moment> deleted;

    QString title;
    Track track = Track::Mixed;
    QString templateId; ///< of the template it was made from; empty when blank
    QString intent;     ///< what I want to find out
    QString hypothesis; ///< what I expect
    QString changeMyMind;
    QString whyNow;       ///< asked because starting after a bad spell looks like a gain
    QStringList protocol; ///< what I will do, step by step
    Cadence cadence;
    QStringList activityTypes; ///< ids of the kinds of work that it samples
    LocalDay start;            ///< invalid while an idea has no dates
    LocalDay end;              ///< inclusive
    std::optional<LocalDay> baselineFrom;
    std::optional<LocalDay> baselineTo; ///< inclusive
    BaselineRule baselineRule = BaselineRule::SameFocus;
    double smallestDifference = 0.5; ///< δ of the verdict table, points
    QString exitRule;                ///< how I get out
    Reversible reversible;
    QString whoAsked;
    ExperimentStatus status = ExperimentStatus::Idea; ///< as stored; `statusOn` says where it stands
    std::optional<LocalDay> stoppedOn;                ///< the last day, where it stopped early
    QList<Pause> pauses;                              ///< ascending
    std::optional<Id> pair;

    bool hasDates() const { return start.isValid() && end.isValid(); }
    int days() const { return hasDates() ? int(start.daysTo(end)) + 1 : 0; }
    /// The last day on which it ran or will run.
    LocalDay lastDay() const { return stoppedOn && *stoppedOn < end ? *stoppedOn : end; }

    bool operator==(const Experiment &) const = default;
};

/// Checks every limit that holds for an idea as well; the error names the first one that does not hold.
Result<void> validate(const Experiment &experiment);

/// The work of which focus an experiment is about.
Focus focusOf(Track track);

QString toWord(Track track);
QString toWord(CadencePer per);
QString toWord(BaselineRule rule);
QString toWord(ReversibleLevel level);
QString toWord(ExperimentStatus status);
std::optional<Track> trackFromWord(QStringView word);
std::optional<CadencePer> cadencePerFromWord(QStringView word);
std::optional<BaselineRule> baselineRuleFromWord(QStringView word);
std::optional<ReversibleLevel> reversibleLevelFromWord(QStringView word);
std::optional<ExperimentStatus> experimentStatusFromWord(QStringView word);

} // namespace tryboth
