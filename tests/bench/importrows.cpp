// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "models/importing.h"
#include "rawjournal.h"

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr double Limit = 1.5;
constexpr qsizetype LimitFrom = 100'000; ///< rows; fewer are over before one could count them

ImportPreview read(const Sample &sample)
{
    ImportOptions options;
    options.localZone = sample.clock().zone();
    return must(readImport(sample.csv(), {}, options, sample.catalog()));
}

void apply(const Sample &sample, JournalCore &journal, const ImportPreview &preview)
{
    must(journal.apply([&](Stores &stores) {
        return importInto(stores, preview, sample.catalog(), u"bench.csv"_s, sample.clock(), journal.ids())
            .map([](const ImportOutcome &) {});
    }));
}

} // namespace

void importRows(const Sample &sample, Table &table)
{
    const QList<RawJournal::ReadyRow> ready = RawJournal::ready(sample.entries());
    std::unique_ptr<RawJournal> raw;
    const double floor = medianMs(
        sample.runs(), [&] { raw->insert(ready); }, [&] { raw = std::make_unique<RawJournal>(); });

    std::unique_ptr<JournalCore> journal;
    const auto renew = [&] { journal = sample.emptyJournal(); };
    const double whole = medianMs(
        sample.runs(), [&] { apply(sample, *journal, read(sample)); }, renew);
    table.add({u"import a CSV"_s, whole, floor,
               sample.entries().size() >= LimitFrom ? std::optional(Limit) : std::nullopt});

    table.add({u"  of that: read the CSV"_s, medianMs(sample.runs(), [&] { read(sample); }), floor, {}});
    const ImportPreview preview = read(sample);
    const double adding = medianMs(
        sample.runs(), [&] { apply(sample, *journal, preview); }, renew);
    table.add({u"  of that: one undoable change"_s, adding, floor, {}});
    table.add({u"import the same CSV again"_s,
               medianMs(sample.runs(), [&] { apply(sample, *journal, preview); }),
               {},
               {}});
}

} // namespace tryboth::bench
