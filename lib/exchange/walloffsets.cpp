// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/walloffsets.h"

namespace tryboth {

namespace {
constexpr qint64 DaySeconds = 24LL * 60 * 60;
constexpr qsizetype MaxRememberedDays = 100'000;
} // namespace

int wallOffset(const QDateTime &wall, const std::function<int(qint64)> &offsetAtUtc)
{
    const qint64 asUtc = QDateTime(wall.date(), wall.time(), Qt::UTC).toSecsSinceEpoch();
    const int before = offsetAtUtc(asUtc - DaySeconds);
    const int after = offsetAtUtc(asUtc + DaySeconds);
    if (before == after || offsetAtUtc(asUtc - before) == before) {
        return before;
    }
    return offsetAtUtc(asUtc - after) == after ? after : before;
}

WallOffsets::WallOffsets(QTimeZone zone)
    : m_zone(std::move(zone))
{
}

int WallOffsets::at(QDate day, QTime time)
{
    const qint64 key = day.toJulianDay();
    if (const auto known = m_steady.constFind(key); known != m_steady.cend()) {
        return *known;
    }
    const int offset = computed(QDateTime(day, time, Qt::UTC));
    const int dayBefore = computed(QDateTime(day.addDays(-2), time, Qt::UTC));
    const int dayAfter = computed(QDateTime(day.addDays(2), time, Qt::UTC));
    if (dayBefore == offset && dayAfter == offset && m_steady.size() < MaxRememberedDays) {
        m_steady.insert(key, offset);
    }
    return offset;
}

WallTime WallOffsets::wallTime(LocalDay day, std::optional<LocalTime> time)
{
    constexpr int SecondsPerMinute = 60;
    return {day, time, at(day, time.value_or(LocalTime(0, 0))) / SecondsPerMinute, m_zone.id()};
}

int WallOffsets::computed(const QDateTime &wall) const
{
    return wallOffset(wall, [this](qint64 utc) {
        return m_zone.offsetFromUtc(QDateTime::fromSecsSinceEpoch(utc, Qt::UTC));
    });
}

} // namespace tryboth
