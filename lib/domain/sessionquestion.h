// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

enum class QuestionState { Planned, Asked, Parked };

/// A question for the next coaching session. It leaves with a reply only when the coach says so.
struct SessionQuestion
{
    static constexpr int MaxText = 1'000; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id client;
    QString text;
    QString fromBank; ///< id of the bank's question it was copied from; empty for an own one
    QuestionState state = QuestionState::Planned;
    bool send = false; ///< part of the next reply

    bool operator==(const SessionQuestion &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const SessionQuestion &question);

QString toWord(QuestionState state);
std::optional<QuestionState> questionStateFromWord(QStringView word);

} // namespace tryboth
