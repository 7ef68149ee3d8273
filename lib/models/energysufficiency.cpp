// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energysufficiency.h"

#include "analysis/dayvalues.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

namespace {

bool isSmall(const Range &range, const Rules &rules)
{
    return -rules.smallestDifference < range.lower && range.upper < rules.smallestDifference;
}

bool sameRatingEveryDay(const QList<DaySum> &days, LocalDay last, const Rules &rules)
{
    std::vector<DayValue> values = dayValues(days, Focus::People);
    const auto technical = dayValues(days, Focus::Technical);
    values.insert(values.end(), technical.begin(), technical.end());
    const LocalDay first = last.addDays(1 - rules.recentDays);
    std::erase_if(values, [=](const DayValue &value) { return value.day < first || value.day > last; });
    return std::all_of(values.begin(), values.end(), [&](const DayValue &value) {
        return std::abs(value.value - values.front().value) <= TieTolerance;
    });
}

/// A level can be drawn somewhere: three rated days lie near enough to one day. It need not be one of the
/// period, which may be empty while the journal is not.
bool hasLevel(const QList<DaySum> &days, LocalDay last, const Rules &rules)
{
    const auto between = static_cast<std::size_t>(rules.neighbourRatings - 1);
    for (const Focus focus : {Focus::People, Focus::Technical}) {
        const std::vector<DayValue> values = dayValues(days, focus);
        for (std::size_t i = 0; i + between < values.size() && values[i + between].day <= last; ++i) {
            if (values[i].day.daysTo(values[i + between].day) <= 2 * rules.neighbourDays)
                return true;
        }
    }
    return false;
}

Sufficiency direction(const EnergyNow &now, const Rules &rules)
{
    const Range &range = now.range;
    if (range.halfWidth() > rules.widestSpokenHalfWidth)
        return Sufficiency::TooUncertain;
    if (isSmall(range, rules) || (range.holds(0) && now.recentlyAlike))
        return Sufficiency::Alike;
    if (range.holds(0))
        return Sufficiency::NotApart;
    return now.difference > 0 ? Sufficiency::PeopleMore : Sufficiency::TechnicalMore;
}

} // namespace

Sufficiency sufficiencyOf(const EnergyReport &report, const EnergyTables &tables, const Rules &rules)
{
    const bool any = std::any_of(tables.days.begin(), tables.days.end(),
                                 [&](const DaySum &day) { return day.ratings > 0 && day.day <= report.to; });
    if (!any)
        return Sufficiency::NoRatings;
    if (!report.now)
        return Sufficiency::MixedOnly;
    if (!hasLevel(tables.days, report.to, rules))
        return Sufficiency::MarksOnly;
    const auto [fewer, more] = std::minmax(report.now->recent.peopleDays, report.now->recent.technicalDays);
    if (fewer == 0 && more >= rules.spokenDays)
        return Sufficiency::OneFocusOnly;
    if (fewer < rules.spokenDays)
        return Sufficiency::TooLittle;
    if (sameRatingEveryDay(tables.days, report.to, rules))
        return Sufficiency::SameRatingEveryDay;
    return direction(*report.now, rules);
}

bool recentlyAlike(const Recent &recent, const Rules &rules)
{
    return std::min(recent.peopleDays, recent.technicalDays) >= rules.verdictDays && recent.differenceRange &&
           isSmall(*recent.differenceRange, rules);
}

} // namespace tryboth
