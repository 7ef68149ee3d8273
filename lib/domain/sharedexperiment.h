// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"
#include "domain/experimentreview.h"
#include "domain/experimentsession.h"

namespace tryboth {

/// One time of an experiment's rhythm, as it leaves the journal.
struct SharedSession
{
    std::optional<LocalDay> plannedOn;
    SessionState state = SessionState::Planned;
    QString remark;

    bool operator==(const SharedSession &) const = default;
};

/// An experiment as it leaves the journal: its plan as it now reads and what became of its sessions.
struct SharedExperiment
{
    QString title; ///< empty where only numbers were chosen, as are all other words
    Track track = Track::Mixed;
    QString intent;
    QString hypothesis;
    QString changeMyMind;
    QString whyNow;
    QStringList protocol;
    Cadence cadence;
    std::optional<LocalDay> start;
    std::optional<LocalDay> end; ///< inclusive
    std::optional<LocalDay> baselineFrom;
    std::optional<LocalDay> baselineTo; ///< inclusive
    QString exitRule;
    Reversible reversible;
    QString whoAsked;
    ExperimentStatus status = ExperimentStatus::Idea;
    std::optional<LocalDay> stoppedOn;
    QList<SharedSession> sessions; ///< by day
    std::optional<Id> pairedWith;  ///< the other side of the pair, where the same share has it
    QString pairQuestion;

    bool operator==(const SharedExperiment &) const = default;
};

/// A forecast that its review has opened. Sealed ones never leave.
struct SharedForecast
{
    std::optional<Id> experiment; ///< of the same share
    int energyExpected = 0;       ///< −3…+3
    int confidence = 70;          ///< how sure, in per cent: 50, 55, … 95
    LocalDay sealedOn;
    LocalDay openedOn;

    bool operator==(const SharedForecast &) const = default;
};

/// What somebody made of an experiment.
struct SharedReview
{
    std::optional<Id> experiment; ///< of the same share
    LocalDay on;
    QString remembered;
    QString elseChanged;
    std::optional<Occurred> mindChanged;
    std::optional<ReviewOutcome> outcome;
    QString learned;
    QString surprised;
    std::optional<Again> again;
    std::optional<LocalDay> secondLookOn;
    std::optional<LocalDay> lookedAgainOn;
    QString lookedAgain;

    bool operator==(const SharedReview &) const = default;
};

} // namespace tryboth
