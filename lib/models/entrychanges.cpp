// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EntryChanges)
};

/// A planned session that an entry belongs to was kept.
Result<void> keep(Stores &stores, const std::optional<Id> &session)
{
    if (!session) {
        return {};
    }
    return stores.sessions.find(*session).and_then(
        [&](const std::optional<ExperimentSession> &found) -> Result<void> {
            if (!found || found->state != SessionState::Planned) {
                return {};
            }
            ExperimentSession kept = *found;
            kept.state = SessionState::Kept;
            return stores.sessions.put(kept).map([](const Id &) {});
        });
}

} // namespace

Result<void> saveEntry(Journal &journal, CheckIn entry, const std::optional<ActivityType> &newType)
{
    const bool isNew = entry.id.isNull();
    entry.waiting = entry.waiting && !entry.energy;
    const auto put = [&](Stores &stores) -> Result<void> {
        const auto written = isNew ? stores.checkIns.add(entry).map([](const Id &) {})
                                   : stores.checkIns.update(entry);
        return written.and_then([&] { return keep(stores, entry.experimentSession); });
    };
    return journal.apply(isNew ? EntryText::tr("Log entry") : EntryText::tr("Edit entry"),
                         [&](Stores &stores) -> Result<void> {
                             if (!newType) {
                                 return put(stores);
                             }
                             return stores.activityTypes.put(*newType).and_then([&](const QString &id) {
                                 entry.activity = id;
                                 return put(stores);
                             });
                         });
}

Result<void> rateEntry(Journal &journal, CheckIn entry, int energy)
{
    entry.energy = energy;
    entry.waiting = false;
    return journal.apply(EntryText::tr("Rate entry"),
                         [&](Stores &stores) { return stores.checkIns.update(entry); });
}

Result<void> skipEntry(Journal &journal, CheckIn entry)
{
    entry.waiting = false;
    return journal.apply(EntryText::tr("Skip entry"),
                         [&](Stores &stores) { return stores.checkIns.update(entry); });
}

Result<void> toggleStar(Journal &journal, CheckIn entry)
{
    entry.starred = !entry.starred;
    return journal.apply(entry.starred ? EntryText::tr("Star entry") : EntryText::tr("Remove star"),
                         [&](Stores &stores) { return stores.checkIns.update(entry); });
}

Result<void> throwAway(Journal &journal, const CheckIn &entry)
{
    return journal.apply(EntryText::tr("Delete entry"),
                         [&](Stores &stores) { return stores.checkIns.moveToTrash(entry.id); });
}

QString nameOf(const Journal &journal, const CheckIn &entry)
{
    return nameOf(journal.catalog(), entry);
}

QString nameOf(const ActivityCatalog &catalog, const CheckIn &entry)
{
    const QString title = entry.title.simplified();
    return title.isEmpty() ? catalog.labelOf(entry.activity) : title;
}

} // namespace tryboth
