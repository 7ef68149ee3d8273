// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "domain/directionanswer.h"
#include "domain/expectation.h"
#include "domain/reasonscheck.h"
#include "exchange/exampletexts.h"

namespace tryboth {

/// A decision of the example, with what was expected and what would turn it back.
struct ExampleDecision
{
    DecisionRecord decision;
    QList<Expectation> expectations;
    QList<ReversalCondition> conditions;
};

/// What the example journal says about its direction.
struct ExampleDirection
{
    QList<DirectionAnswer> answers;
    QList<ReasonsCheck> reasons;
    QList<ExampleDecision> decisions;
};

/// Two answers, a look at the reasons and two decisions of the same engineer as ExampleJournal's, as of
/// `today`. `reasonsVersion` is that of the items it answers.
ExampleDirection exampleDirection(LocalDay today, const QString &reasonsVersion, const ExampleTexts &texts);

} // namespace tryboth
