// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionweek.h"

#include "domain/dayformats.h"
#include "models/experimentwords.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct WeekText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ReflectionWeek)
};

constexpr int MostEntries = 1000; // of one week

void count(WeekFacts &facts, const CheckIn &entry)
{
    if (!entry.energy) {
        ++facts.unrated;
        return;
    }
    WeekFacts::Ratings &ratings = facts.ratings[std::size_t(entry.focus)];
    ratings.least = ratings.count == 0 ? *entry.energy : std::min(ratings.least, *entry.energy);
    ratings.most = ratings.count == 0 ? *entry.energy : std::max(ratings.most, *entry.energy);
    ++ratings.count;
}

} // namespace

Qt::DayOfWeek weekStartOf(const Stores &stores)
{
    return stores.profile.read().value_or(Profile()).weekStart;
}

Week weekOf(const Stores &stores, LocalDay day)
{
    return {weekStart(day, weekStartOf(stores))};
}

QString weekName(const Week &week, LocalDay today)
{
    const QLocale locale;
    if (week.first.year() != today.year() || week.last().year() != today.year()) {
        //: a week: its first and its last day, with years
        return WeekText::tr("%1 to %2")
            .arg(locale.toString(week.first, QLocale::ShortFormat),
                 locale.toString(week.last(), QLocale::ShortFormat));
    }
    if (week.first.month() == week.last().month()) {
        //: a week within a month: %1 is the number of its first day, %2 its last day: "16 to 22 November"
        return WeekText::tr("%1 to %2").arg(dayNumber(week.first, locale), longDay(week.last()));
    }
    return WeekText::tr("%1 to %2").arg(longDay(week.first), longDay(week.last()));
}

Result<WeekFacts> weekFacts(const Stores &stores, const Week &week)
{
    CheckInFilter filter;
    filter.from = week.first;
    filter.to = week.last();
    filter.waiting = false;
    return stores.checkIns.page(filter, MostEntries).map([&](const QList<PlacedCheckIn> &page) {
        WeekFacts facts;
        facts.week = week;
        for (const PlacedCheckIn &placed : page) {
            facts.entries.prepend(placed.checkIn);
            count(facts, placed.checkIn);
        }
        return facts;
    });
}

bool hasSeenChartsSince(const Stores &stores, const Week &week)
{
    const auto seen = stores.prompts.lastShown(PromptStore::Charts);
    return seen && *seen >= week.first;
}

} // namespace tryboth
