// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/energydetailreader.h"

#include "storage/checkinrow.h"
#include "storage/rawstatement.h"

#include <algorithm>
#include <bit>
#include <tuple>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto DayFurtherOn =
    "SELECT day FROM check_in WHERE position >= ? ORDER BY position LIMIT 1 OFFSET ?";
// Late is as in EnergyStore: recorded after the day following the entry's own has ended, in its own offset.
// Early is before that day began anywhere in that offset. A rating beyond the scale is no rating.
constexpr auto ByOrigin =
    "SELECT focus, origin, energy IS NOT NULL, "
    "recorded > ((day + 2 - 2440588) * 86400 - utc_offset * 60) * 1000, "
    "recorded < ((day - 2440588) * 86400 - utc_offset * 60) * 1000, zone = '', "
    "count(*), total(energy) FROM check_in WHERE deleted IS NULL AND position >= ? AND position < ? "
    "AND (energy IS NULL OR energy BETWEEN -3 AND 3) GROUP BY 1, 2, 3, 4, 5, 6";
constexpr auto AfterTheLastDay =
    "SELECT count(*) FROM check_in WHERE energy IS NOT NULL AND deleted IS NULL AND day > ?";
// The index check_in_rated gives its columns in this order without touching the table.
constexpr auto ByDay = "SELECT day, focus, energy, activity FROM check_in WHERE energy IS NOT NULL AND "
                       "energy BETWEEN -3 AND 3 AND deleted IS NULL AND day BETWEEN ? AND ?"_L1;
constexpr auto InTime = " AND recorded <= ((day + 2 - 2440588) * 86400 - utc_offset * 60) * 1000"_L1;
constexpr auto InOrder = " ORDER BY day, minute"_L1; // as entries are numbered: without a time first

Focus focusOf(QByteArrayView word)
{
    return focusFromWord(QString::fromLatin1(word)).value_or(Focus::Mixed);
}

/// The day that `rows` gives; invalid where there is none.
Result<LocalDay> dayOf(RawStatement &rows)
{
    const LocalDay day = rows.next() ? LocalDay::fromJulianDay(rows.integer(0)) : LocalDay();
    return rows.run().map([&] { return day; });
}

} // namespace

EnergyDetailReader::EnergyDetailReader(const Database &database, const EnergyScope &scope,
                                       int entriesPerSlice)
    : m_database(database)
    , m_scope(scope)
    , m_entriesPerSlice(entriesPerSlice)
{
}

Result<void> EnergyDetailReader::readOn()
{
    const bool first = !m_next.isValid();
    const auto last = lastDayOfSlice();
    if (!last) {
        return tl::unexpected(last.error());
    }
    const LocalDay from = first ? LocalDay::fromJulianDay(0) : m_next;
    m_next = last->addDays(1);
    m_done = m_next > m_scope.to;
    return addOrigins(std::max(from, m_scope.from), *last)
        .and_then([&] { return addTimes(from, *last); })
        .and_then([&] { return m_done ? addFuture() : Result<void>(); });
}

/// Where to stop, so that as many entries lie before it as make a slice.
Result<LocalDay> EnergyDetailReader::lastDayOfSlice() const
{
    RawStatement further(m_database, DayFurtherOn);
    further.bind(m_next.isValid() ? firstPositionAt(m_next, std::nullopt) : 0)
        .bind(qint64{m_entriesPerSlice});
    return dayOf(further).map(
        [this](LocalDay day) { return day.isValid() ? std::min(day, m_scope.to) : m_scope.to; });
}

Result<void> EnergyDetailReader::addOrigins(LocalDay from, LocalDay to)
{
    enum Column { FocusWord, OriginWord, Rated, Late, Early, Zoneless, Count, Energy };
    RawStatement rows(m_database, ByOrigin);
    rows.bind(firstPositionAt(from, std::nullopt)).bind(positionAfter(to));
    while (rows.next()) {
        const int count = int(rows.integer(Count));
        if (rows.integer(Rated) == 0) {
            m_details.unrated += count;
            continue;
        }
        m_details.late += rows.integer(Late) != 0 ? count : 0;
        if (rows.integer(Late) != 0 && m_scope.leaveOutLate) {
            continue;
        }
        m_details.early += rows.integer(Early) != 0 ? count : 0;
        m_details.zoneless += rows.integer(Zoneless) != 0 ? count : 0;
        addOrigin({focusOf(rows.text(FocusWord)),
                   originFromWord(QString::fromLatin1(rows.text(OriginWord))).value_or(Origin::Typed), count,
                   int(rows.integer(Energy))});
    }
    return rows.run();
}

void EnergyDetailReader::addOrigin(const OriginSum &sum)
{
    const auto same = std::ranges::find_if(m_details.origins, [&](const OriginSum &other) {
        return other.focus == sum.focus && other.origin == sum.origin;
    });
    if (same == m_details.origins.end()) {
        m_details.origins.append(sum);
        return;
    }
    same->ratings += sum.ratings;
    same->energy += sum.energy;
}

Result<void> EnergyDetailReader::addTimes(LocalDay from, LocalDay to)
{
    enum Column { Day, FocusWord, Energy, Activity };
    const QString sql = ByDay + (m_scope.leaveOutLate ? InTime : QLatin1StringView()) + InOrder;
    RawStatement rows(m_database, sql.toLatin1().constData());
    rows.bind(from.toJulianDay()).bind(to.toJulianDay());
    const qint64 periodBegins = m_scope.from.toJulianDay();
    while (rows.next()) {
        const QByteArrayView name = rows.text(Activity);
        auto kind = m_kinds.find(QByteArray::fromRawData(name.data(), name.size()));
        if (kind == m_kinds.end()) {
            kind = m_kinds.insert(name.toByteArray(), {});
        }
        const auto focus = std::size_t(focusOf(rows.text(FocusWord)));
        ++kind->ratings[focus];
        ++kind->times;
        if (rows.integer(Day) < periodBegins) {
            continue;
        }
        const std::size_t group = std::min(std::size_t(std::bit_width(kind->times)) - 1, TimesGroups - 1);
        TimesSum &sum = m_times[focus * TimesGroups + group];
        sum.focus = Focus(focus);
        sum.fromTime = 1 << group;
        ++sum.ratings;
        sum.energy += int(rows.integer(Energy));
    }
    return rows.run();
}

Result<void> EnergyDetailReader::addFuture()
{
    RawStatement future(m_database, AfterTheLastDay);
    future.bind(m_scope.to.toJulianDay());
    if (future.next()) {
        m_details.future = int(future.integer(0));
    }
    return future.run();
}

EnergyDetails EnergyDetailReader::details() const
{
    EnergyDetails details = m_details;
    for (auto kind = m_kinds.cbegin(); kind != m_kinds.cend(); ++kind) {
        for (std::size_t focus = 0; focus < Focuses; ++focus) {
            if (kind->ratings[focus] > 0) {
                details.kinds.append({QString::fromUtf8(kind.key()), Focus(focus), kind->ratings[focus]});
            }
        }
    }
    std::ranges::sort(details.origins, [](const OriginSum &a, const OriginSum &b) { // as slices come
        return std::tie(a.focus, a.origin) < std::tie(b.focus, b.origin);
    });
    std::ranges::sort(details.kinds, [](const KindSum &a, const KindSum &b) {
        return std::tie(a.activity, a.focus) < std::tie(b.activity, b.focus);
    });
    std::ranges::copy_if(m_times, std::back_inserter(details.times),
                         [](const TimesSum &sum) { return sum.ratings > 0; });
    return details;
}

} // namespace tryboth
