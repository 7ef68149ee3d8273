// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journalrestore.h"

#include "models/journalsection.h"

#include <QFileInfo>

#include <QJsonArray>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The ids of what an import can bring besides entries.
struct Things
{
    QSet<Id> experiments;
    QSet<Id> direction; ///< answers, reasons and decisions

    bool isEmpty() const { return experiments.isEmpty() && direction.isEmpty(); }
};

Result<Things> heldThings(const Stores &stores)
{
    return stores.experiments.ids().and_then([&](const QSet<Id> &experiments) {
        return stores.direction.ids().map([&](const QSet<Id> &direction) {
            return Things{experiments, direction};
        });
    });
}

Result<bool> isEmpty(const Stores &stores)
{
    return stores.checkIns.count({}).and_then([&](int entries) {
        return stores.checkIns.trash().and_then([&, entries](const QList<CheckIn> &trash) {
            return stores.activityTypes.all().and_then([&, entries](const QList<ActivityType> &types) {
                return heldThings(stores).and_then([&, entries](const Things &things) {
                    return stores.reflections.ids().map([&, entries](const QSet<Id> &reflections) {
                        return entries == 0 && trash.isEmpty() && types.isEmpty() && things.isEmpty() &&
                               reflections.isEmpty();
                    });
                });
            });
        });
    });
}

Result<void> readSections(Stores &stores, const ImportPreview &preview, bool intoEmpty, bool afterEntries)
{
    for (const JournalSection &section : journalSections()) {
        if (section.afterEntries != afterEntries) {
            continue;
        }
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

/// Reads what comes before the entries; gives what came by it.
Result<Things> bringSections(Stores &stores, const ImportPreview &preview, bool intoEmpty, const Things &held)
{
    return readSections(stores, preview, intoEmpty, false)
        .and_then([&] { return heldThings(stores); })
        .map([&](const Things &now) {
            return Things{now.experiments - held.experiments, now.direction - held.direction};
        });
}

Result<void> markImported(Stores &stores, const Things &brought, const Id &run)
{
    return stores.experiments.markImported(brought.experiments, run).and_then([&] {
        return stores.direction.markImported(brought.direction, run);
    });
}

/// The reflections in the file that the journal does not have.
Result<QSet<Id>> newReflections(const Stores &stores, const ImportPreview &preview)
{
    return stores.reflections.ids().map([&](const QSet<Id> &held) {
        QSet<Id> fresh;
        for (const QJsonValue &item : preview.sections[u"reflections"_s].toArray()) {
            const auto id = Id::fromText(item[u"id"_s].toString());
            if (id && !held.contains(*id)) {
                fresh.insert(*id);
            }
        }
        return fresh;
    });
}

/// Reads what points to entries, which are there by now.
Result<void> bringLateSections(Stores &stores, const ImportPreview &preview, bool intoEmpty,
                               const QSet<Id> &reflections, const std::optional<Id> &run)
{
    return readSections(stores, preview, intoEmpty, true).and_then([&] {
        return run ? stores.reflections.markImported(reflections, *run) : Result<void>();
    });
}

/// The runs that entries may go on pointing to: those that came into an empty journal.
Result<QSet<Id>> keptRuns(const Stores &stores, bool intoEmpty)
{
    const auto all = intoEmpty ? stores.imports.all() : Result<QList<ImportRun>>(QList<ImportRun>());
    return all.map([](const QList<ImportRun> &runs) {
        QSet<Id> ids;
        for (const ImportRun &run : runs) {
            ids.insert(run.id);
        }
        return ids;
    });
}

} // namespace

Result<ImportPlan> planRestore(const Stores &stores, const ImportPreview &preview)
{
    ImportPlan plan;
    auto seen = stores.checkIns.ids(); // those that are there, and then those before in the file
    if (!seen) {
        return tl::unexpected(seen.error());
    }
    QHash<QString, QSet<QString>> known;
    for (qsizetype place = 0; place < preview.found.size(); ++place) {
        const CheckIn &checkIn = preview.found.at(place);
        if (!known.contains(checkIn.source)) {
            const auto ids = stores.checkIns.knownSourceIds(checkIn.source);
            if (!ids) {
                return tl::unexpected(ids.error());
            }
            known.insert(checkIn.source, *ids);
        }
        const bool sameSource = !checkIn.sourceId.isEmpty() &&
                                known[checkIn.source].contains(checkIn.sourceId);
        if (sameSource || seen->contains(checkIn.id)) {
            ++plan.duplicates;
            continue;
        }
        seen->insert(checkIn.id);
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
    const auto held = heldThings(stores);
    const auto before = thingsIn(stores);
    const auto rows = stores.importedRows.before();
    if (!held || !before || !rows) {
        return tl::unexpected(!held ? held.error() : !before ? before.error() : rows.error());
    }
    const auto brought = bringSections(stores, preview, *empty, *held);
    if (!brought) {
        return tl::unexpected(brought.error());
    }
    const auto reflections = newReflections(stores, preview);
    if (!reflections) {
        return tl::unexpected(reflections.error());
    }
    outcome.newExperiments = static_cast<int>(brought->experiments.size());
    const Moment now = clock.now();
    const ImportRun record{ids.next(now), now, preview.format, QFileInfo(fileName).fileName(), outcome.added};
    std::optional<Id> run;
    if (!*empty && (!plan->fresh.isEmpty() || !brought->isEmpty() || !reflections->isEmpty())) {
        run = record.id;
        const auto added = stores.imports.add(record).and_then(
            [&] { return markImported(stores, *brought, *run); });
        if (!added) {
            return tl::unexpected(added.error());
        }
    }
    return keptRuns(stores, *empty)
        .and_then([&](const QSet<Id> &runs) {
            return stores.checkIns.restoreAll(freshEntries(preview, *plan, runs, run));
        })
        .and_then([&] { return bringLateSections(stores, preview, *empty, *reflections, run); })
        .and_then([&] { return stores.importedRows.remember(record, *rows); })
        .map([&](bool anything) { outcome.run = anything ? record.id : Id(); })
        .and_then([&] { return thingsIn(stores); })
        .map([&](const QList<NewThings> &after) {
            outcome.others = moreThings(*before, after);
            return outcome;
        });
}

} // namespace tryboth
