// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

struct EntryText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EntryChanges)
};

} // namespace

Result<void> saveEntry(Journal &journal, CheckIn edited, const std::optional<ActivityType> &newType)
{
    edited.waiting = edited.waiting && !edited.energy;
    return journal.apply(EntryText::tr("Edit entry"), [&](Stores &stores) -> Result<void> {
        if (!newType) {
            return stores.checkIns.update(edited);
        }
        return stores.activityTypes.put(*newType).and_then([&](const QString &id) {
            edited.activity = id;
            return stores.checkIns.update(edited);
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
    const QString title = entry.title.simplified();
    return title.isEmpty() ? journal.catalog().labelOf(entry.activity) : title;
}

} // namespace tryboth
