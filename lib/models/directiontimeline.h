// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "domain/directionkind.h"
#include "models/energyreport.h"
#include "storage/journalcore.h"

namespace tryboth {

/// One thing on the timeline of years: a day, or a stretch of them.
struct TimelineEvent
{
    enum class Kind { Experiment, Answer, Reasons, Decision, Review };

    Kind kind = Kind::Decision;
    Id id; ///< of the experiment, answer, look or decision
    LocalDay from;
    LocalDay to;                ///< the same as `from` but for experiments
    std::optional<Focus> leans; ///< where it leads, as its author said; nothing where that was not said
    QString title;
    QString detail; ///< one's own words, or what came out

    bool operator==(const TimelineEvent &) const = default;
};

/// How long a role lasted, from decisions that change it; a decision that was turned back swings back.
struct RoleStretch
{
    Track track = Track::Mixed;
    LocalDay from;
    LocalDay to; ///< inclusive; today for the present one
    QString title;

    bool operator==(const RoleStretch &) const = default;
};

/// People minus technical at the end of a month, with its range.
struct TiltMark
{
    LocalDay day;
    double value = 0;
    Range range;

    bool operator==(const TiltMark &) const = default;
};

/// Decisions, answers, reasons, experiments, roles and the tilt over the years.
struct DirectionTimeline
{
    LocalDay from; ///< first of the month in which everything begins
    LocalDay to;   ///< today, or the last day of an experiment that is planned
    LocalDay today;
    QList<TimelineEvent> events; ///< by day
    QList<RoleStretch> roles;    ///< by day, without overlaps
    QList<TiltMark> tilt;        ///< by day, at most one a month

    bool isEmpty() const { return events.isEmpty() && tilt.isEmpty(); }
};

/// Answers show what they say only while they are open.
Result<DirectionTimeline> directionTimeline(const Stores &stores, const Content &content,
                                            const EnergyReport &energy, LocalDay today);

/// The roles that follow from recorded `decisions` and their reviews.
QList<RoleStretch> rolesOf(const QList<DecisionRecord> &decisions, const QList<DecisionReview> &reviews,
                           LocalDay today);

/// The last mark of each month of the drawn line.
QList<TiltMark> monthlyTilt(const QList<LineSegment> &tilt);

/// The word for a kind on screen.
QString nameOf(TimelineEvent::Kind kind);

} // namespace tryboth
