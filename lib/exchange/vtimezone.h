// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/icsfile.h"
#include "exchange/icsrecurrence.h"

#include <vector>

namespace tryboth {

/// A zone that a file describes itself, for names nobody else knows.
class VTimeZone
{
public:
    /// Works the jumps of `component` out up to the end of `lastYear`. Not valid where it describes none.
    VTimeZone(const IcsComponent &component, int lastYear, IcsWalk &walk);

    bool isValid() const { return !m_jumps.empty(); }

    /// Seconds east of UTC at `utc`, in seconds since 1970.
    int offsetAtUtc(qint64 utc) const;

private:
    struct Jump
    {
        qint64 utc = 0;
        int before = 0; ///< seconds east of UTC
        int after = 0;
    };

    void add(const IcsComponent &observance, int lastYear, IcsWalk &walk);

    std::vector<Jump> m_jumps; ///< ascending
};

} // namespace tryboth
