// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/decisionreview.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DecisionReview)
};

constexpr EnumWords<DecisionOutcome, 4> OutcomeWords{{{DecisionOutcome::Stand, "stand"_L1},
                                                      {DecisionOutcome::Adjust, "adjust"_L1},
                                                      {DecisionOutcome::Reverse, "reverse"_L1},
                                                      {DecisionOutcome::Replace, "replace"_L1}}};

} // namespace

Result<void> validate(const DecisionReview &review)
{
    for (const QString *text : {&review.learned, &review.wayBack}) {
        if (codePoints(*text) > DecisionReview::MaxNote) {
            return failure(
                ReviewText::tr("An answer holds at most %1 characters. Shorten it; nothing was changed.")
                    .arg(DecisionReview::MaxNote));
        }
    }
    if (!review.on.isValid()) {
        return failure(ReviewText::tr("The review has no valid date. Nothing was changed."));
    }
    return {};
}

QString toWord(DecisionOutcome outcome)
{
    return wordOf(OutcomeWords, outcome);
}

std::optional<DecisionOutcome> decisionOutcomeFromWord(QStringView word)
{
    return valueOf(OutcomeWords, word);
}

} // namespace tryboth
