// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/vtimezone.h"

#include <QDateTime>

#include <algorithm>

namespace tryboth {

namespace {
constexpr int MostJumps = 2'000; ///< of one observance: two a year since 1601 are 850
} // namespace

VTimeZone::VTimeZone(const IcsComponent &component, int lastYear, IcsWalk &walk)
{
    for (const IcsComponent &observance : component.children) {
        add(observance, lastYear, walk);
    }
    std::ranges::stable_sort(m_jumps, {}, &Jump::utc);
}

void VTimeZone::add(const IcsComponent &observance, int lastYear, IcsWalk &walk)
{
    const std::optional<IcsStamp> start = icsStamp(observance.value("DTSTART"));
    const std::optional<int> from = icsOffset(observance.value("TZOFFSETFROM"));
    const std::optional<int> to = icsOffset(observance.value("TZOFFSETTO"));
    if (!start || !from || !to) {
        return;
    }
    QList<qint64> walls{start->wall};
    const qint64 end = QDateTime(QDate(lastYear, 12, 31), QTime(23, 59), Qt::UTC).toSecsSinceEpoch();
    for (const IcsProperty &property : observance.properties) {
        if (property.name == "RDATE") {
            for (const QByteArray &value : property.value.split(',')) {
                if (const auto stamp = icsStamp(value); stamp && walls.size() < MostJumps) {
                    walls.append(stamp->wall);
                }
            }
        }
        const auto rule = property.name == "RRULE" ? IcsRule::parse(property.value) : std::nullopt;
        if (!rule) {
            continue;
        }
        const qint64 until = rule->until() ? rule->until()->wall + (rule->until()->utc ? *from : 0) : end;
        walls += rule->between(start->wall, false, start->wall, qMin(end, until), MostJumps, walk).walls;
    }
    for (const qint64 wall : walls) {
        m_jumps.push_back({wall - *from, *from, *to});
    }
}

int VTimeZone::offsetAtUtc(qint64 utc) const
{
    const auto next = std::ranges::upper_bound(m_jumps, utc, {}, &Jump::utc);
    return next == m_jumps.begin() ? next->before : std::prev(next)->after;
}

} // namespace tryboth
