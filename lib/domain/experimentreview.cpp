// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/experimentreview.h"

#include "domain/checkin.h"
#include "domain/enumwords.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ReviewText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentReview)
};

constexpr EnumWords<ReviewOutcome, 4> OutcomeWords{{{ReviewOutcome::Continue, "continue"_L1},
                                                    {ReviewOutcome::Change, "change"_L1},
                                                    {ReviewOutcome::Pause, "pause"_L1},
                                                    {ReviewOutcome::Stop, "stop"_L1}}};
constexpr EnumWords<Again, 3> AgainWords{
    {{Again::Yes, "yes"_L1}, {Again::No, "no"_L1}, {Again::Unsure, "unsure"_L1}}};
constexpr EnumWords<Occurred, 3> OccurredWords{
    {{Occurred::Yes, "yes"_L1}, {Occurred::No, "no"_L1}, {Occurred::CannotTell, "cannot_tell"_L1}}};

} // namespace

Result<void> validate(const ExperimentReview &review)
{
    for (const QString *text :
         {&review.remembered, &review.elseChanged, &review.learned, &review.surprised, &review.lookedAgain}) {
        if (codePoints(*text) > ExperimentReview::MaxText) {
            return failure(
                ReviewText::tr("An answer holds at most %1 characters. Shorten it; nothing was changed.")
                    .arg(ExperimentReview::MaxText));
        }
    }
    if (!review.on.isValid()) {
        return failure(ReviewText::tr("The review has no valid date. Nothing was changed."));
    }
    return {};
}

QString toWord(ReviewOutcome outcome)
{
    return wordOf(OutcomeWords, outcome);
}

QString toWord(Again again)
{
    return wordOf(AgainWords, again);
}

QString toWord(Occurred occurred)
{
    return wordOf(OccurredWords, occurred);
}

std::optional<ReviewOutcome> reviewOutcomeFromWord(QStringView word)
{
    return valueOf(OutcomeWords, word);
}

std::optional<Again> againFromWord(QStringView word)
{
    return valueOf(AgainWords, word);
}

std::optional<Occurred> occurredFromWord(QStringView word)
{
    return valueOf(OccurredWords, word);
}

} // namespace tryboth
