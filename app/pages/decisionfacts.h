// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/decisionrules.h"
#include "storage/journalcore.h"

namespace tryboth {

/// A decision with all that its pages show. Expectations say what they say only once they were opened.
struct DecisionFacts
{
    DecisionRecord decision;
    QList<Expectation> drafts; ///< while it is a draft
    QList<SealedExpectation> expectations;
    QList<ReversalCondition> conditions;
    QList<DecisionReview> reviews; ///< oldest first, the last one perhaps a draft
    QList<Amendment> amendments;   ///< oldest first
    QStringList comments;          ///< of a coach, see commentsBeside()
    QString replacedBy;            ///< the title of what took its place
    LocalDay today;
    QTimeZone zone;

    bool isReviewBegun() const { return !reviews.isEmpty() && !reviews.last().outcome; }
};

/// Nothing where the decision is gone.
Result<std::optional<DecisionFacts>> decisionFacts(const Stores &stores, const Id &decision,
                                                   const Clock &clock);

} // namespace tryboth
