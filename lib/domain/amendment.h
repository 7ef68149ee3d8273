// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QString>

namespace tryboth {

/// What an amendment changes.
enum class AmendmentOf { Experiment, DecisionRecord };

/// A change after the start or the recording. Both versions stay.
struct Amendment
{
    static constexpr int MaxReason = 300; ///< code points

    Id id;
    AmendmentOf of = AmendmentOf::Experiment;
    Id subject;      ///< the experiment or the decision record
    QString field;   ///< its code name, e.g. "exit_rule"
    QString oldText; ///< as shown to people
    QString newText;
    QString reason; ///< may be empty
    Moment at;

    bool operator==(const Amendment &) const = default;
};

} // namespace tryboth
