// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/energydetailstore.h"

#include "storage/rawstatement.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <bit>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// Late is as in EnergyStore: recorded after the day following the entry's own has ended, in its own offset.
// Early is before that day began anywhere in that offset. A rating beyond the scale is no rating.
constexpr auto ByOrigin =
    "SELECT focus, origin, energy IS NOT NULL, "
    "recorded > ((day + 2 - 2440588) * 86400 - utc_offset * 60) * 1000, "
    "recorded < ((day - 2440588) * 86400 - utc_offset * 60) * 1000, zone = '', "
    "count(*), total(energy) FROM check_in WHERE deleted IS NULL AND day BETWEEN ? AND ? "
    "AND (energy IS NULL OR energy BETWEEN -3 AND 3) GROUP BY 1, 2, 3, 4, 5, 6";
constexpr auto AfterTheLastDay =
    "SELECT count(*) FROM check_in WHERE energy IS NOT NULL AND deleted IS NULL AND day > ?";
// The index check_in_rated gives its columns in this order without touching the table.
constexpr auto ByDay = "SELECT day, focus, energy, activity FROM check_in WHERE energy IS NOT NULL AND "
                       "energy BETWEEN -3 AND 3 AND deleted IS NULL AND day <= ?"_L1;
constexpr auto InTime = " AND recorded <= ((day + 2 - 2440588) * 86400 - utc_offset * 60) * 1000"_L1;
constexpr auto InOrder = " ORDER BY day"_L1;

constexpr std::size_t Focuses = 3, TimesGroups = 5;

Focus focusOf(QByteArrayView word)
{
    return focusFromWord(QString::fromLatin1(word)).value_or(Focus::Mixed);
}

struct Kind
{
    unsigned times = 0; ///< under any focus
    std::array<int, Focuses> ratings{};
};

void addKinds(const QHash<QByteArray, Kind> &kinds, EnergyDetails &details)
{
    for (auto kind = kinds.cbegin(); kind != kinds.cend(); ++kind) {
        for (std::size_t focus = 0; focus < Focuses; ++focus) {
            if (kind->ratings[focus] > 0) {
                details.kinds.append({QString::fromUtf8(kind.key()), Focus(focus), kind->ratings[focus]});
            }
        }
    }
    std::ranges::sort(details.kinds, [](const KindSum &a, const KindSum &b) {
        return std::tie(a.activity, a.focus) < std::tie(b.activity, b.focus);
    });
}

} // namespace

Result<EnergyDetails> EnergyDetailStore::details(const EnergyScope &scope) const
{
    EnergyDetails details;
    if (const auto read = addOrigins(scope, details); !read) {
        return tl::unexpected(read.error());
    }
    if (const auto read = addTimes(scope, details); !read) {
        return tl::unexpected(read.error());
    }
    return details;
}

Result<void> EnergyDetailStore::addOrigins(const EnergyScope &scope, EnergyDetails &details) const
{
    enum Column { FocusWord, OriginWord, Rated, Late, Early, Zoneless, Count, Energy };
    RawStatement rows(m_database, ByOrigin);
    rows.bind(scope.from.toJulianDay()).bind(scope.to.toJulianDay());
    while (rows.next()) {
        const int count = int(rows.integer(Count));
        if (rows.integer(Rated) == 0) {
            details.unrated += count;
            continue;
        }
        details.late += rows.integer(Late) != 0 ? count : 0;
        if (rows.integer(Late) != 0 && scope.leaveOutLate) {
            continue;
        }
        details.early += rows.integer(Early) != 0 ? count : 0;
        details.zoneless += rows.integer(Zoneless) != 0 ? count : 0;
        const OriginSum sum{
            focusOf(rows.text(FocusWord)),
            originFromWord(QString::fromLatin1(rows.text(OriginWord))).value_or(Origin::Typed), count,
            int(rows.integer(Energy))};
        const auto same = std::ranges::find_if(details.origins, [&](const OriginSum &other) {
            return other.focus == sum.focus && other.origin == sum.origin;
        });
        if (same == details.origins.end()) {
            details.origins.append(sum);
        } else {
            same->ratings += sum.ratings;
            same->energy += sum.energy;
        }
    }
    if (const auto read = rows.run(); !read) {
        return read;
    }
    RawStatement future(m_database, AfterTheLastDay);
    future.bind(scope.to.toJulianDay());
    if (future.next()) {
        details.future = int(future.integer(0));
    }
    return future.run();
}

Result<void> EnergyDetailStore::addTimes(const EnergyScope &scope, EnergyDetails &details) const
{
    enum Column { Day, FocusWord, Energy, Activity };
    QHash<QByteArray, Kind> kinds;
    std::array<TimesSum, Focuses * TimesGroups> groups;
    const QString sql = ByDay + (scope.leaveOutLate ? InTime : QLatin1StringView()) + InOrder;
    RawStatement rows(m_database, sql.toLatin1().constData());
    rows.bind(scope.to.toJulianDay());
    const qint64 from = scope.from.toJulianDay();
    while (rows.next()) {
        const QByteArrayView name = rows.text(Activity);
        auto kind = kinds.find(QByteArray::fromRawData(name.data(), name.size()));
        if (kind == kinds.end()) {
            kind = kinds.insert(name.toByteArray(), {});
        }
        const auto focus = std::size_t(focusOf(rows.text(FocusWord)));
        ++kind->ratings[focus];
        ++kind->times;
        if (rows.integer(Day) < from) {
            continue;
        }
        const std::size_t group = std::min(std::size_t(std::bit_width(kind->times)) - 1, TimesGroups - 1);
        TimesSum &sum = groups[focus * TimesGroups + group];
        sum.focus = Focus(focus);
        sum.fromTime = 1 << group;
        ++sum.ratings;
        sum.energy += int(rows.integer(Energy));
    }
    addKinds(kinds, details);
    std::ranges::copy_if(groups, std::back_inserter(details.times),
                         [](const TimesSum &sum) { return sum.ratings > 0; });
    return rows.run();
}

} // namespace tryboth
