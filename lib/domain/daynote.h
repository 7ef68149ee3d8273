// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <optional>

namespace tryboth {

/// What colours a whole day: asked for because it differs between the weeks that are compared.
struct DayNote
{
    static constexpr int Least = 1, Most = 5;

    LocalDay day;
    std::optional<int> sleep;    ///< of the night before, 1…5
    std::optional<int> workload; ///< 1…5
    bool unusual = false;        ///< a release, an incident, an illness, a reorganisation

    bool isEmpty() const { return !sleep && !workload && !unusual; }
    bool operator==(const DayNote &) const = default;
};

} // namespace tryboth
