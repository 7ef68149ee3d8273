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

enum class Kinds { Journals, JournalsAndDesks };

/// Asks for what opens a seal only where there is one. Only inside of it one sees which kind of file it is.
Outcome<OpenedJournal> open(const Request &request, OpenMode mode, const QString &first = {},
                            Kinds kinds = Kinds::Journals)
{
    const World &world = request.world;
    auto plain = JournalFile::open(request.file(), mode, world.places, world.clock);
    if (plain || plain.error().problem != OpenProblem::NeedsPassphrase) {
        return orFailed(std::move(plain));
    }
    return unlockOf(request, first).and_then([&](const Unlock &unlock) {
        auto journal = JournalFile::open(request.file(), mode, world.places, world.clock, {}, unlock);
        const bool other = !journal && journal.error().problem == OpenProblem::OtherKind;
        return orFailed(other && kinds == Kinds::JournalsAndDesks
                            ? JournalFile::open(request.file(), mode, world.places, world.clock, {}, unlock,
                                                FileKind::Desk)
                            : std::move(journal));
    });
}

} // namespace

Outcome<OpenedJournal> openToRead(const Request &request, const QString &first)
{
    return open(request, OpenMode::Read, first);
}

Outcome<OpenedJournal> openToWrite(const Request &request)
{
    return open(request, OpenMode::Write);
}

Outcome<OpenedJournal> openEitherToRead(const Request &request)
{
    return open(request, OpenMode::Read, {}, Kinds::JournalsAndDesks);
}

Outcome<OpenedJournal> openEitherToWrite(const Request &request)
{
    return open(request, OpenMode::Write, {}, Kinds::JournalsAndDesks);
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
        return kept.and_then([&] { return journal.file->save(journal.core->fileImage()); });
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
