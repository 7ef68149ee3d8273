// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

/// What one does after a review. Four equal answers.
enum class ReviewOutcome { Continue, Change, Pause, Stop };

/// Would one do it again?
enum class Again { Yes, No, Unsure };

/// Did what would change one's mind occur?
enum class Occurred { Yes, No, CannotTell };

/// Looking back on an experiment, in the order in which it is asked. It is a draft until there is an outcome.
struct ExperimentReview
{
    static constexpr int MaxText = 2'000;     ///< code points of each text
    static constexpr int SecondLookWeeks = 8; ///< after the end, when a second look is due

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id experiment;
    LocalDay on;
    QString remembered;  ///< what I think happened, written before the forecast is opened
    QString elseChanged; ///< "What else changed?", asked before the numbers
    std::optional<Occurred> mindChanged;
    std::optional<ReviewOutcome> outcome; ///< nothing while the review is a draft
    QString learned;
    QString surprised;
    std::optional<Again> again;
    std::optional<LocalDay> noveltyCheckOn; ///< when a second look is due; nothing if it is not wanted
    std::optional<LocalDay> lookedAgainOn;  ///< when the second look was taken
    QString lookedAgain;

    bool operator==(const ExperimentReview &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const ExperimentReview &review);

QString toWord(ReviewOutcome outcome);
QString toWord(Again again);
QString toWord(Occurred occurred);
std::optional<ReviewOutcome> reviewOutcomeFromWord(QStringView word);
std::optional<Again> againFromWord(QStringView word);
std::optional<Occurred> occurredFromWord(QStringView word);

} // namespace tryboth
