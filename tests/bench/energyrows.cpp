// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "models/energynumbers.h"
#include "rawjournal.h"

#include <QElapsedTimer>

#include <algorithm>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double MostSliceMs = 50; // the window stands still for no longer

/// The longest time that reading the details holds the window up.
double longestSliceMs(const EnergyDetailStore &details, const EnergyScope &scope)
{
    EnergyDetailReader reader = details.reader(scope);
    double longest = 0;
    while (!reader.isDone()) {
        QElapsedTimer timer;
        timer.start();
        must(reader.readOn());
        longest = std::max(longest, double(timer.nsecsElapsed()) / 1e6);
    }
    return longest;
}

} // namespace

void energyRows(const Sample &sample, Table &table)
{
    RawJournal raw;
    raw.open(sample.journal().image());
    const double floor = medianMs(sample.runs(), [&] {
        raw.readAll(
            "SELECT day, focus, energy, minutes, activity, minute, chosen FROM check_in WHERE energy IS "
            "NOT NULL AND deleted IS NULL ORDER BY day");
    });
    const EnergyStore &store = sample.journal().stores().energy;
    const auto span = store.ratedSpan();
    const LocalDay first = span.first, last = span.second; // clang 14 captures no part of a binding
    const EnergyScope all{first, last};
    const EnergyScope year{last.addYears(-1), last};
    table.add(
        {u"energy tables, all days"_s, medianMs(sample.runs(), [&] { must(store.tables(all)); }), floor, {}});
    table.add({u"energy tables, last year"_s,
               medianMs(sample.runs(), [&] { must(store.tables(year)); }),
               floor,
               {}});
    const EnergyTables tables = must(store.tables(year));
    table.add({u"energy report, last year"_s,
               medianMs(sample.runs(),
                        [&] { static_cast<void>(energyReport(tables, year.from, year.to, last, Rules())); }),
               {},
               {}});
    const EnergyDetailStore &details = sample.journal().stores().energyDetails;
    const EnergyReport report = energyReport(tables, year.from, year.to, last, Rules());
    const ActivityCatalog catalog;
    table.add({u"numbers below the charts, longest slice, all days; floor: allowed"_s,
               longestSliceMs(details, all), MostSliceMs, 1.0});
    const EnergyDetails counts = must(details.details(all));
    table.add({u"numbers below the charts, from what was read to sentences; floor: allowed"_s,
               medianMs(sample.runs(),
                        [&] {
                            const EnergyDetail detail = energyDetail(tables, counts, all.from, all.to,
                                                                     Rules());
                            static_cast<void>(energyNumbers(report, detail, catalog, {}, QLocale::c()));
                        }),
               MostSliceMs, 1.0});
    table.add({u"numbers below the charts, last year"_s,
               medianMs(sample.runs(),
                        [&] {
                            const EnergyDetail detail = energyDetail(tables, must(details.details(year)),
                                                                     year.from, year.to, Rules());
                            static_cast<void>(energyNumbers(report, detail, catalog, {}, QLocale::c()));
                        }),
               floor,
               {}});
}

} // namespace tryboth::bench
