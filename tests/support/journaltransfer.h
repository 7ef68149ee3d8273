// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "models/importing.h"
#include "support/testjournal.h"

namespace tryboth::test {

/// The shipped kinds of work and those of `journal`.
inline ActivityCatalog catalogOf(const TestJournal &journal)
{
    static const QList<ActivityType> shipped = must(Content::load()).activityTypes();
    return {shipped, must(journal.core->stores().activityTypes.all())};
}

/// Takes what was found in "journal.json" into `journal`.
inline ImportOutcome takeIn(TestJournal &journal, const ImportPreview &preview)
{
    ImportOutcome outcome;
    const ActivityCatalog catalog = catalogOf(journal);
    must(journal.core->apply([&](Stores &stores) {
        return importInto(stores, preview, catalog, QStringLiteral("journal.json"), journal.clock,
                          journal.core->ids())
            .map([&](const ImportOutcome &done) { outcome = done; });
    }));
    return outcome;
}

inline ImportOutcome takeIn(TestJournal &journal, const QByteArray &json)
{
    return takeIn(journal, must(readImport(json, {}, {}, catalogOf(journal))));
}

} // namespace tryboth::test
