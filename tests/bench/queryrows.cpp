// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "rawjournal.h"

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr int Runs = 51, PageSize = 200, Hits = 50;
} // namespace

void queryRows(const Sample &sample, Table &table)
{
    RawJournal raw;
    raw.open(sample.journal().image());
    const CheckInStore &store = sample.journal().stores().checkIns;

    const double floorPage = medianMs(Runs, [&] {
        raw.readAll("SELECT * FROM check_in WHERE deleted IS NULL ORDER BY position DESC LIMIT 200");
    });
    table.add({u"newest 200"_s, medianMs(Runs, [&] { must(store.page({}, PageSize)); }), floorPage, {}});

    const auto middle = must(store.page({}, sample.size() / 2)).last().position;
    table.add({u"200 from the middle"_s,
               medianMs(Runs, [&] { must(store.page({}, PageSize, middle)); }),
               floorPage,
               {}});

    const double floorHits = medianMs(Runs, [&] {
        raw.readAll("SELECT c.* FROM check_in_text t CROSS JOIN check_in c ON c.position = t.rowid WHERE "
                    "t.check_in_text MATCH 'design*' ORDER BY t.rowid DESC LIMIT 50");
    });
    const CheckInFilter common = must(parseSearch(u"design"_s)).filter;
    table.add({u"search: newest 50 hits"_s,
               medianMs(Runs, [&] { must(store.page(common, Hits)); }),
               floorHits,
               {}});
    table.add({u"search: count hits"_s, medianMs(Runs, [&] { must(store.count(common)); }), {}, {}});
}

} // namespace tryboth::bench
