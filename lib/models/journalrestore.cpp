// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalrestore.h"

#include "models/journalsection.h"

#include <QFileInfo>

#include <algorithm>

namespace tryboth {

namespace {

Result<bool> isEmpty(const Stores &stores)
{
    return stores.checkIns.count({}).and_then([&](int entries) {
        return stores.checkIns.trash().and_then([&, entries](const QList<CheckIn> &trash) {
            return stores.activityTypes.all().map([&, entries](const QList<ActivityType> &types) {
                return entries == 0 && trash.isEmpty() && types.isEmpty();
            });
        });
    });
}

Result<void> readSections(Stores &stores, const ImportPreview &preview, bool intoEmpty)
{
    for (const JournalSection &section : journalSections()) {
        if (const auto read = section.read(stores, preview.sections[section.name], intoEmpty); !read) {
            return read;
        }
    }
    return {};
}

/// The new entries. In an empty journal they keep the import they came with, if the file has it.
QList<CheckIn> freshEntries(const ImportPreview &preview, const ImportPlan &plan, const QSet<Id> &runs,
                            const std::optional<Id> &run)
{
    QList<CheckIn> entries;
    for (const qsizetype place : plan.fresh) {
        CheckIn checkIn = preview.found.at(place);
        const bool keeps = checkIn.importRun && runs.contains(*checkIn.importRun);
        if (!keeps) {
            checkIn.importRun = run;
        }
        entries.append(std::move(checkIn));
    }
    return entries;
}

} // namespace

Result<ImportPlan> planRestore(const Stores &stores, const ImportPreview &preview)
{
    ImportPlan plan;
    QSet<Id> seen;
    QHash<QString, QSet<QString>> known;
    for (qsizetype place = 0; place < preview.found.size(); ++place) {
        const CheckIn &checkIn = preview.found.at(place);
        const auto there = stores.checkIns.find(checkIn.id);
        if (!there) {
            return tl::unexpected(there.error());
        }
        if (!known.contains(checkIn.source)) {
            const auto ids = stores.checkIns.knownSourceIds(checkIn.source);
            if (!ids) {
                return tl::unexpected(ids.error());
            }
            known.insert(checkIn.source, *ids);
        }
        const bool sameSource = !checkIn.sourceId.isEmpty() &&
                                known[checkIn.source].contains(checkIn.sourceId);
        if (*there || sameSource || seen.contains(checkIn.id)) {
            ++plan.duplicates;
            continue;
        }
        seen.insert(checkIn.id);
        if (!checkIn.sourceId.isEmpty()) {
            known[checkIn.source].insert(checkIn.sourceId);
        }
        plan.fresh.append(place);
    }
    return plan;
}

Result<ImportOutcome> restoreInto(Stores &stores, const ImportPreview &preview, const QString &fileName,
                                  const Clock &clock, IdSource &ids)
{
    const auto plan = planRestore(stores, preview);
    const auto empty = isEmpty(stores);
    if (!plan || !empty) {
        return tl::unexpected(plan ? empty.error() : plan.error());
    }
    ImportOutcome outcome;
    outcome.added = static_cast<int>(plan->fresh.size());
    outcome.duplicates = plan->duplicates;
    if (plan->fresh.isEmpty() && !*empty) {
        return outcome;
    }
    std::optional<Id> run;
    return readSections(stores, preview, *empty)
        .and_then([&]() -> Result<void> {
            if (*empty) {
                return {};
            }
            run = ids.next(clock.now());
            outcome.run = *run;
            return stores.imports.add(
                {*run, clock.now(), preview.format, QFileInfo(fileName).fileName(), outcome.added});
        })
        .and_then(
            [&] { return *empty ? stores.imports.all() : Result<QList<ImportRun>>(QList<ImportRun>()); })
        .and_then([&](const QList<ImportRun> &runs) {
            QSet<Id> runIds;
            for (const ImportRun &known : runs) {
                runIds.insert(known.id);
            }
            return stores.checkIns.restoreAll(freshEntries(preview, *plan, runIds, run));
        })
        .map([&] { return outcome; });
}

} // namespace tryboth
