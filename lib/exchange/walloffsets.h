// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QDateTime>
#include <QHash>
#include <QTimeZone>

#include <functional>
#include <optional>

namespace tryboth {

/// Where a clock stood that showed `wall`, in seconds east of UTC. `offsetAtUtc` gives the same for a moment
/// in seconds since 1970. A time that came twice is its first coming; one that was skipped is read with the
/// offset before the jump (RFC 5545, 3.3.5).
int wallOffset(const QDateTime &wall, const std::function<int(qint64)> &offsetAtUtc);

/// Offsets of one zone, remembered per day so that a hundred thousand rows cost a hash look-up each.
class WallOffsets
{
public:
    explicit WallOffsets(QTimeZone zone = QTimeZone::utc());

    const QTimeZone &zone() const { return m_zone; }

    /// Seconds east of UTC at which the wall clock showed `day` and `time`.
    int at(QDate day, QTime time);

    /// The wall clock of the zone at `day` and `time`; midnight tells the offset where no time is known.
    WallTime wallTime(LocalDay day, std::optional<LocalTime> time);

private:
    int computed(const QDateTime &wall) const;

    QTimeZone m_zone;
    QHash<qint64, int> m_steady; ///< Julian day → offset, for days without a jump near
};

} // namespace tryboth
