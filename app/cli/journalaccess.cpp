// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/journalaccess.h"

#include "cli/secrets.h"

#include <QCoreApplication>

namespace tryboth::cli {

namespace {
struct AccessText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::List)
};

constexpr int PageSize = 2000;

/// Asks for what opens a seal only where there is one.
Outcome<OpenedJournal> open(const Request &request, OpenMode mode)
{
    const World &world = request.world;
    auto plain = JournalFile::open(request.file(), mode, world.places, world.clock);
    if (plain || plain.error().problem != OpenProblem::NeedsPassphrase) {
        return orFailed(std::move(plain));
    }
    return unlockOf(request).and_then([&](const Unlock &unlock) {
        return orFailed(JournalFile::open(request.file(), mode, world.places, world.clock, {}, unlock));
    });
}

} // namespace

Outcome<OpenedJournal> openToRead(const Request &request)
{
    return open(request, OpenMode::Read);
}

Outcome<OpenedJournal> openToWrite(const Request &request)
{
    return open(request, OpenMode::Write);
}

ActivityCatalog catalogOf(const World &world, const Stores &stores)
{
    return ActivityCatalog(world.content.activityTypes(),
                           stores.activityTypes.all().value_or(QList<ActivityType>()));
}

Outcome<void> changeAndSave(const OpenedJournal &journal, const JournalCore::Edit &edit, BackupReason reason)
{
    return orFailed(journal.core->apply(edit).and_then([&](const Change &change) -> Result<void> {
        if (change.isEmpty()) {
            return {};
        }
        const auto kept = reason == BackupReason::Save ? Result<void>() : journal.file->keepBackup(reason);
        return kept.and_then([&] { return journal.file->save(journal.core->image()); });
    }));
}

Outcome<CheckInFilter> withActivities(const SearchQuery &query, const ActivityCatalog &catalog)
{
    CheckInFilter filter = query.filter;
    for (const QString &name : query.activityNames) {
        const QList<const ActivityType *> meant = catalog.complete(name);
        if (meant.isEmpty()) {
            return failed({AccessText::tr("There is no activity called “%1”.").arg(name), {}});
        }
        for (const ActivityType *type : meant) {
            filter.activities.append(type->id);
        }
    }
    return filter;
}

Outcome<QList<CheckIn>> entriesOf(const CheckInStore &store, const CheckInFilter &filter)
{
    QList<CheckIn> entries;
    std::optional<qint64> before;
    for (bool more = true; more;) {
        const auto page = store.page(filter, PageSize, before);
        if (!page) {
            return failed(page.error());
        }
        for (const PlacedCheckIn &placed : *page) {
            entries.append(placed.checkIn);
            before = placed.position;
        }
        more = page->size() == PageSize;
    }
    return entries;
}

} // namespace tryboth::cli
