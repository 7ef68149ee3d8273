// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// One way it could have gone.
struct SharedOption
{
    QString label;
    QString reasonsFor;
    QString reasonsAgainst;
    bool chosen = false;

    bool operator==(const SharedOption &) const = default;
};

/// What somebody expected of a decision, by when, and what came of it.
struct SharedExpectation
{
    QString text;
    std::optional<LocalDay> by;
    std::optional<int> confidence; ///< how sure, in per cent: 50…95
    QString outcome;               ///< true, false, cannot_tell; empty while open

    bool operator==(const SharedExpectation &) const = default;
};

/// "I would turn back if …"
struct SharedCondition
{
    QString sign;
    std::optional<LocalDay> lookOn;
    QString occurred; ///< yes, no, cannot_tell; empty while open

    bool operator==(const SharedCondition &) const = default;
};

/// A look back at a decision.
struct SharedDecisionReview
{
    LocalDay on;
    QString outcome; ///< stand, adjust, reverse or replace
    QString sameWithWhatIKnew;
    QString note;

    bool operator==(const SharedDecisionReview &) const = default;
};

/// A decision record as it leaves the journal.
struct SharedDecision
{
    LocalDay on; ///< recorded on
    QString title;
    QString context;
    QList<SharedOption> options;
    QString reasons;
    QString reversible; ///< fully, with_cost, partly or unknown
    QString wayBack;
    QString told;
    QString state; ///< draft, recorded, stands, adjusted, reversed or replaced
    QList<SharedExpectation> expectations;
    QList<SharedCondition> conditions;
    QList<SharedDecisionReview> reviews;
    std::optional<LocalDay> reviewOn;

    bool operator==(const SharedDecision &) const = default;
};

} // namespace tryboth
