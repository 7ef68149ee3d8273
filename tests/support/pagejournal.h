// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"
#include "support/testjournal.h"

namespace tryboth::test {

/// A journal without a file as pages see it, on the Monday of testjournal.h.
struct PageJournal
{
    FixedClock clock{aMonday()};
    Journal journal{must(JournalCore::create(clock, IdSource(1))), must(Content::load()), clock};

    LocalDay today() const { return clock.journalDay().today; }

    void add(const QList<CheckIn> &entries)
    {
        must(journal.apply(QStringLiteral("Add"), [&](Stores &stores) -> Result<void> {
            for (const CheckIn &entry : entries) {
                if (const auto id = stores.checkIns.add(entry); !id)
                    return tl::unexpected(id.error());
            }
            return {};
        }));
    }

    /// One entry `daysAgo` days before today.
    CheckIn entry(int daysAgo, Focus focus, std::optional<int> energy, const QString &title = {}) const
    {
        const int hour = focus == Focus::People ? 10 : focus == Focus::Technical ? 14 : 16;
        return checkIn(today().addDays(-daysAgo), {hour, 0}, focus, energy, title);
    }
};

} // namespace tryboth::test
