// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/result.h"

#include <QString>

#include <optional>

namespace tryboth {

/// What became of a planned session. Moved and not-possible ones take no part in "Kept 3 of 4".
enum class SessionState { Planned, Kept, Moved, Skipped, NotPossible };

/// One time of an experiment's rhythm.
struct ExperimentSession
{
    static constexpr int MaxRemark = 200; ///< code points

    Id id;
    Moment created;
    Moment modified;
    int rev = 1;
    Id experiment;
    std::optional<LocalDay> plannedOn; ///< nothing for one that was not planned
    SessionState state = SessionState::Planned;
    QString remark;
    std::optional<Id> checkIn; ///< the first check-in that belongs to it; kept with the check-in

    bool operator==(const ExperimentSession &) const = default;
};

/// Checks the limits; the error names the one that does not hold.
Result<void> validate(const ExperimentSession &session);

QString toWord(SessionState state);
std::optional<SessionState> sessionStateFromWord(QStringView word);

} // namespace tryboth
