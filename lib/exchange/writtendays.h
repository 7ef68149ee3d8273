// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

namespace tryboth {

/// The days of one table, whose order of day and month one has to know or ask.
class WrittenDays
{
public:
    explicit WrittenDays(std::optional<DateOrder> said)
        : m_order(said)
    {
    }

    /// Looks at one cell: a number above 12 tells the order of all.
    void see(const QString &cell);

    /// Whether days were seen that can be read both ways, and nothing told the order.
    bool isAmbiguous() const { return m_seen && !m_order; }

    /// 2026-11-23, 23.11.2026, 23/11/2026 or 11/23/2026 and the same with '-'; invalid for anything else.
    LocalDay read(const QString &cell) const;

private:
    std::optional<DateOrder> m_order;
    bool m_seen = false;
};

} // namespace tryboth
