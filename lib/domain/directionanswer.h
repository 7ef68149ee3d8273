// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

/// How a person sorts an own answer. The program does not read it.
enum class DirectionSort { Technical, People, Both, Unclear };

/// A dated answer to the question what the room will turn to one for in five years. It is a draft until the
/// last step of the flow was reached.
struct DirectionAnswer
{
    static constexpr int MaxText = 2'000; ///< code points of each text
    static constexpr int MinClarity = 1, MaxClarity = 5;

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    std::optional<Moment> deleted;

    LocalDay on;
    QString text;
    QString flowVersion; ///< of the texts that it answers
    std::optional<DirectionSort> sort;
    std::optional<int> clarity;
    QString givesWay;               ///< what one would do less of
    QString askedToday;             ///< what people come for today
    QString changed;                ///< what stayed and what moved since the answers before
    QString nextStep;               ///< the branch that was chosen, such as "fy.next.rest"; empty for none
    std::optional<LocalDay> nextOn; ///< when to meet the question again
    bool finished = false;

    bool operator==(const DirectionAnswer &) const = default;
};

/// Not answering when it was due: "another day" or "not this time".
struct DirectionDeferral
{
    Id id;
    Moment created;
    LocalDay on;                   ///< when it was said
    std::optional<LocalDay> until; ///< put off to this day; nothing when it was skipped

    bool operator==(const DirectionDeferral &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const DirectionAnswer &answer);

/// What hinders finishing: no text, or no label of one's own.
Result<void> mayFinish(const DirectionAnswer &answer);

QString toWord(DirectionSort sort);
std::optional<DirectionSort> directionSortFromWord(QStringView word);

} // namespace tryboth
