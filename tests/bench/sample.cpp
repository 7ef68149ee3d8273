// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "domain/content.h"
#include "exchange/csvexport.h"
#include "exchange/examplejournal.h"
#include "measure.h"

#include <QBuffer>

namespace tryboth::bench {

namespace {

constexpr quint32 Seed = 1;

QByteArray writtenAsCsv(const QList<CheckIn> &entries, const ActivityCatalog &catalog)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    must(writeCsv(buffer, entries, catalog));
    return buffer.data();
}

} // namespace

Sample::Sample(int entries)
    : m_clock(QDateTime({2026, 11, 23}, {14, 15}, QTimeZone("Europe/Berlin")))
    , m_catalog(must(Content::load()).activityTypes(), {})
    , m_entries(ExampleJournal(Seed, m_clock.journalDay().today, m_catalog, m_clock.zone(),
                               must(ExampleTexts::load()))
                    .entries(entries))
    , m_csv(writtenAsCsv(m_entries, m_catalog))
    , m_journal(emptyJournal())
{
    must(m_journal->apply([this](Stores &stores) { return stores.checkIns.addAll(m_entries); }));
}

std::unique_ptr<JournalCore> Sample::emptyJournal() const
{
    return must(JournalCore::create(m_clock, IdSource(Seed)));
}

int Sample::runs() const
{
    constexpr int Large = 50'000;
    return size() < Large ? 9 : 5;
}

} // namespace tryboth::bench
