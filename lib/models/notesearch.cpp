// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/notesearch.h"

#include "models/entrychanges.h"
#include "models/wantedwords.h"

namespace tryboth {

namespace {

Result<QList<FoundNote>> looksFound(const Stores &stores, const ActivityCatalog &catalog,
                                    const QStringList &words, const WantedWords &wanted)
{
    return stores.secondLooks.matching(words).and_then(
        [&](const QList<SecondLook> &looks) -> Result<QList<FoundNote>> {
            QList<FoundNote> found;
            for (const SecondLook &look : looks) {
                if (!wanted.asksFor(look.on)) {
                    continue;
                }
                const auto entry = stores.checkIns.find(look.checkIn);
                if (!entry) {
                    return tl::unexpected(entry.error());
                }
                if (*entry) {
                    found.append({FoundNote::Kind::SecondLook, look.id, nameOf(catalog, **entry),
                                  look.checkIn, look.on});
                }
            }
            return found;
        });
}

Result<QList<FoundNote>> questionsFound(const Stores &stores, const WantedWords &wanted)
{
    return stores.prompts.all().map([&](const QList<OwnPrompt> &questions) {
        QList<FoundNote> found;
        for (const OwnPrompt &question : questions) {
            if (wanted.anyDay() && wanted.allIn({question.text})) {
                found.append({FoundNote::Kind::OwnPrompt, question.id, question.text.simplified()});
            }
        }
        return found;
    });
}

} // namespace

Result<QList<FoundNote>> notesFound(const Stores &stores, const ActivityCatalog &catalog,
                                    const CheckInFilter &filter)
{
    const auto wanted = WantedWords::of(filter);
    if (!wanted) {
        return QList<FoundNote>();
    }
    return looksFound(stores, catalog, filter.words + filter.phrases, *wanted)
        .and_then([&](const QList<FoundNote> &looks) {
            return questionsFound(stores, *wanted).map([&](const QList<FoundNote> &questions) {
                return looks + questions;
            });
        });
}

} // namespace tryboth
