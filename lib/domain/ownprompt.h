// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/prompt.h"

namespace tryboth {

/// A question of one's own, among those that Today asks.
struct OwnPrompt
{
    static constexpr int MaxText = 300; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    QString text;
    std::optional<Focus> focus; ///< people or technical where it is about one of them, for the balance

    bool operator==(const OwnPrompt &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const OwnPrompt &own);

/// The own prompt as Today asks it, from the day after the one on which it was written at the earliest.
Prompt asPrompt(const OwnPrompt &own);

} // namespace tryboth
