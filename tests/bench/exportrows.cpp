// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "models/exporting.h"
#include "report/pdfexport.h"

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {
constexpr double MsFor10000 = 500; ///< what the whole journal as JSON may take at 10,000 check-ins
constexpr int TenThousand = 10'000;
} // namespace

void exportRows(const Sample &sample, Table &table)
{
    const Stores &stores = sample.journal().stores();
    const double allowed = MsFor10000 * sample.size() / TenThousand;
    table.add({u"export everything as JSON, against 0.5 s for 10,000"_s,
               medianMs(sample.runs(), [&] { must(exportedBytes(stores, sample.catalog(), u"json"_s, {})); }),
               allowed, sample.size() >= TenThousand ? std::optional(1.0) : std::nullopt});
    if (sample.size() <= TenThousand) {
        table.add(
            {u"export as PDF"_s,
             medianMs(1,
                      [&] {
                          must(exportedDocument(stores, sample.catalog(), {}).and_then([](const auto &d) {
                              return pdfOf(d);
                          }));
                      }),
             {},
             {}});
    }
}

} // namespace tryboth::bench
