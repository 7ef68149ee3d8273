// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energydetail.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

constexpr std::array Compared{Focus::People, Focus::Technical};

struct Sum
{
    int ratings = 0;
    int energy = 0;

    RatedPart part() const
    {
        return {ratings, ratings > 0 ? std::optional(double(energy) / ratings) : std::nullopt};
    }
};

Selection selection(const Sum &one, const Sum &other, const Rules &rules)
{
    Selection found{one.part(), other.part(), false};
    found.warn = std::min(one.ratings, other.ratings) >= rules.selectionRatings &&
                 std::abs(*found.one.mean - *found.other.mean) > rules.notableChoiceGap + TieTolerance;
    return found;
}

Selection chosenIn(const QList<ChosenSum> &sums, Focus focus, const Rules &rules)
{
    Sum mine, asked;
    for (const ChosenSum &sum : sums) {
        if (sum.focus != focus || !sum.chosen)
            continue;
        Sum &into = *sum.chosen == Chosen::Mine ? mine : asked;
        into.ratings += sum.ratings;
        into.energy += sum.energy;
    }
    return selection(mine, asked, rules);
}

Selection startedIn(const QList<OriginSum> &sums, Focus focus, const Rules &rules)
{
    Sum self, calendar;
    for (const OriginSum &sum : sums) {
        if (sum.focus != focus || sum.origin == Origin::Import)
            continue;
        Sum &into = sum.origin == Origin::Typed ? self : calendar;
        into.ratings += sum.ratings;
        into.energy += sum.energy;
    }
    return selection(self, calendar, rules);
}

} // namespace

bool EnergyDetail::warns() const
{
    const auto warned = [](const Selection &one) { return one.warn; };
    return std::ranges::any_of(chosen, warned) || std::ranges::any_of(started, warned);
}

EnergyDetail energyDetail(const EnergyTables &tables, const EnergyDetails &counts, LocalDay from, LocalDay to,
                          const Rules &rules)
{
    EnergyDetail detail;
    detail.counts = counts;
    for (const Focus focus : Compared) {
        auto days = dayValues(tables.days, focus);
        std::erase_if(days, [=](const DayValue &day) { return day.day < from || day.day > to; });
        const WeeklyMedians weeks = weeklyMedians(days, rules);
        const auto index = std::size_t(focus);
        detail.trendWeeks[index] = int(weeks.medians.size());
        detail.trends[index] = trendOf(weeks, rules);
        const auto shift = int(weeks.medians.size()) >= rules.shiftWeeks ? pettitt(weeks.medians)
                                                                         : std::nullopt;
        if (shift && shift->p < rules.shiftP && (!detail.shift || shift->p < detail.shift->p))
            detail.shift = ShiftMark{focus, weeks.mondays[shift->before], int(weeks.medians.size()),
                                     shift->p};
    }
    for (const Focus focus : {Focus::People, Focus::Technical, Focus::Mixed}) {
        detail.chosen[std::size_t(focus)] = chosenIn(tables.chosen, focus, rules);
        detail.started[std::size_t(focus)] = startedIn(counts.origins, focus, rules);
    }
    return detail;
}

} // namespace tryboth
