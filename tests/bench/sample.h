// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/clock.h"
#include "storage/journalcore.h"

namespace tryboth::bench {

/// An example journal of one size, in every form that the rows need.
class Sample
{
public:
    explicit Sample(int entries);

    int size() const { return static_cast<int>(m_entries.size()); }
    const QList<CheckIn> &entries() const { return m_entries; }
    const ActivityCatalog &catalog() const { return m_catalog; }
    const Clock &clock() const { return m_clock; }
    const QByteArray &csv() const { return m_csv; }     ///< the entries, oldest first
    JournalCore &journal() const { return *m_journal; } ///< with the entries in it
    std::unique_ptr<JournalCore> emptyJournal() const;

    /// How often something is to be measured that walks all entries.
    int runs() const;

private:
    FixedClock m_clock;
    ActivityCatalog m_catalog;
    QList<CheckIn> m_entries;
    QByteArray m_csv;
    std::unique_ptr<JournalCore> m_journal;
};

} // namespace tryboth::bench
