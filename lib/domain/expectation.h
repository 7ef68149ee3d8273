// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/forecast.h"

namespace tryboth {

/// Whether what one expected came true.
enum class CameTrue { Yes, No, CannotTell };

/// A statement that can turn out wrong, with a day and how sure one is.
struct Expectation
{
    static constexpr int MaxText = 200; ///< code points
    static constexpr int Most = 5;      ///< of one decision

    Id id;
    Id decision;
    QString text;
    LocalDay by;
    int confidence = 70; ///< 50, 55, … 95 per cent
    std::optional<CameTrue> outcome;

    bool operator==(const Expectation &) const = default;
};

/// An expectation as it can be seen: what it says only after the review opened it.
struct SealedExpectation
{
    Id id;
    Id decision;
    LocalDay by;
    Moment sealed;
    std::optional<Moment> opened;
    std::optional<Expectation> expectation; ///< nothing until it was opened

    bool operator==(const SealedExpectation &) const = default;
};

/// Checks the limits that hold for a draft as well; the error names the one that does not hold.
Result<void> validate(const Expectation &expectation);

/// What a sealed one says, closed for a file, and back: see closedWords().
QString closedText(const Expectation &expectation, Moment sealed);
std::optional<Expectation> expectationInClosedText(const QString &text, const Id &id, Moment sealed);

QString toWord(CameTrue outcome);
std::optional<CameTrue> cameTrueFromWord(QStringView word);

} // namespace tryboth
