// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "models/energynumbers.h"
#include "rawjournal.h"

namespace tryboth::bench {

using namespace Qt::StringLiterals;

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
    const auto [first, last] = store.ratedSpan();
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
