// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentreview.h"

namespace tryboth {

/// What becomes of a decision at its review. Four answers of the same weight.
enum class DecisionOutcome { Stand, Adjust, Reverse, Replace };

/// Looking back on a decision. A draft until there is an outcome.
struct DecisionReview
{
    static constexpr int MaxNote = 2'000; ///< code points of each text

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id decision;
    LocalDay on;
    std::optional<Again> same;              ///< knowing only what one knew then, would one decide the same?
    QString learned;                        ///< what one knows now about oneself
    QString wayBack;                        ///< how one goes back, when turning back
    std::optional<DecisionOutcome> outcome; ///< nothing while the review is a draft

    bool operator==(const DecisionReview &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const DecisionReview &review);

QString toWord(DecisionOutcome outcome);
std::optional<DecisionOutcome> decisionOutcomeFromWord(QStringView word);

} // namespace tryboth
