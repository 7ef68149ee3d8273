// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

enum class StepState { Proposed, TakenOn, Changed, Left, Done };
enum class ProposedBy { Coach, Client };

/// Something that was said would be done. Those the coach proposes go into the reply.
struct Step
{
    static constexpr int MaxText = 1'000; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id client;
    QString text;
    ProposedBy proposedBy = ProposedBy::Coach;
    StepState state = StepState::Proposed;
    std::optional<LocalDay> by;

    bool operator==(const Step &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const Step &step);

QString toWord(StepState state);
QString toWord(ProposedBy by);
std::optional<StepState> stepStateFromWord(QStringView word);
std::optional<ProposedBy> proposedByFromWord(QStringView word);

} // namespace tryboth
