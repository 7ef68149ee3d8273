// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

/// How the two experiments of a pair lie in time.
enum class Arrangement { SideBySide, AlternatingWeeks, OneAfterOther };

/// A people and a technical experiment with one question and one review for both.
struct Pair
{
    static constexpr int MaxQuestion = 200; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id peopleExperiment;
    Id technicalExperiment;
    Arrangement arrangement = Arrangement::SideBySide;
    QString question;
    LocalDay reviewOn;

    bool operator==(const Pair &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Pair &pair);

QString toWord(Arrangement arrangement);
std::optional<Arrangement> arrangementFromWord(QStringView word);

} // namespace tryboth
