// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing.h"

#include "exchange/csvimport.h"
#include "exchange/icsimport.h"
#include "exchange/importformats.h"
#include "exchange/importmerge.h"
#include "models/journalrestore.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Importing)
};

constexpr int PageSize = 2000;

bool isOutside(const CheckIn &checkIn, const ImportOptions &options)
{
    return (options.from && checkIn.when.day < *options.from) ||
           (options.to && checkIn.when.day > *options.to);
}

/// Start and title in one text; empty where there is no title to compare.
QString startAndTitle(const CheckIn &checkIn)
{
    if (checkIn.title.isEmpty()) {
        return {};
    }
    const QString start = checkIn.when.time ? QString::number(momentOf(checkIn.when).utcMs)
                                            : checkIn.when.day.toString(Qt::ISODate);
    return start + u' ' + foldForSearch(checkIn.title.simplified());
}

/// What a journal holds of the days that an import is about, in the words by which duplicates are told.
class HeldEntries
{
public:
    HeldEntries(const ImportPreview &preview, const ActivityCatalog &catalog)
        : m_catalog(catalog)
    {
        for (const CheckIn &checkIn : preview.found) {
            m_hasTable = m_hasTable || checkIn.source == CsvSource;
            m_hasCalendar = m_hasCalendar || checkIn.source == IcsSource;
            // All others have ids, and two texts are not one because they begin alike.
            if (checkIn.source == CsvSource || checkIn.source == IcsSource) {
                m_days.insert(checkIn.when.day);
            }
        }
    }

    Result<void> read(const CheckInStore &store)
    {
        if (m_days.isEmpty()) {
            return {};
        }
        CheckInFilter filter;
        filter.from = *std::ranges::min_element(m_days);
        filter.to = *std::ranges::max_element(m_days);
        std::optional<qint64> before;
        for (bool more = true; more;) {
            const auto page = store.page(filter, PageSize, before);
            if (!page) {
                return tl::unexpected(page.error());
            }
            for (const PlacedCheckIn &placed : *page) {
                take(placed.checkIn);
                before = placed.position;
            }
            more = page->size() == PageSize;
        }
        return store.trash().map([this](const QList<CheckIn> &trash) {
            std::ranges::for_each(trash, [this](const CheckIn &checkIn) { take(checkIn); });
        });
    }

    bool hold(const CheckIn &checkIn) const
    {
        return (checkIn.source == CsvSource && m_held.contains(checkIn.sourceId)) ||
               (checkIn.source == IcsSource && m_held.contains(startAndTitle(checkIn)));
    }

private:
    void take(const CheckIn &checkIn)
    {
        if (!m_days.contains(checkIn.when.day)) {
            return;
        }
        if (m_hasCalendar) {
            if (const QString start = startAndTitle(checkIn); !start.isEmpty()) {
                m_held.insert(start);
            }
        }
        if (!m_hasTable) {
            return;
        }
        const QString label = m_catalog.labelOf(checkIn.activity);
        const QString content = csvSourceId(checkIn, label);
        const int alikeBefore = m_alike[content]++;
        m_held.insert(alikeBefore == 0 ? content : csvSourceId(checkIn, label, alikeBefore));
    }

    bool m_hasTable = false;
    bool m_hasCalendar = false;
    const ActivityCatalog &m_catalog;
    QSet<LocalDay> m_days;
    QHash<QString, int> m_alike;
    QSet<QString> m_held;
};

/// Which of the ids that `preview` brings the journal has already.
Result<QHash<QString, QSet<QString>>> knownIds(const CheckInStore &store, const ImportPreview &preview)
{
    QHash<QString, QSet<QString>> known;
    for (const CheckIn &checkIn : preview.found) {
        if (!known.contains(checkIn.source)) {
            auto ids = store.knownSourceIds(checkIn.source);
            if (!ids) {
                return tl::unexpected(ids.error());
            }
            ids->reserve(ids->size() + preview.found.size());
            known.insert(checkIn.source, std::move(*ids));
        }
    }
    return known;
}

/// Adds the activities that the new entries refer to; gives how many those are.
Result<int> addActivities(Stores &stores, const ImportPreview &preview, const ImportPlan &plan,
                          const ActivityCatalog &catalog, const Id &run)
{
    QSet<QString> used;
    for (const qsizetype place : plan.fresh) {
        used.insert(preview.found.at(place).activity);
    }
    int added = 0;
    for (const ActivityType &type : preview.newActivities) {
        if (!used.contains(type.id) || catalog.find(type.id)) {
            continue;
        }
        if (const auto put = stores.activityTypes.put(type, run); !put) {
            return tl::unexpected(put.error());
        }
        ++added;
    }
    return added;
}

Result<void> addEntries(Stores &stores, const ImportPreview &preview, const ImportPlan &plan, const Id &run,
                        const ImportProgress &progress)
{
    QList<CheckIn> entries;
    entries.reserve(plan.fresh.size());
    for (const qsizetype place : plan.fresh) {
        entries.append(preview.found.at(place));
        entries.last().importRun = run;
    }
    return stores.checkIns.addAll(std::move(entries), progress);
}

} // namespace

QStringList importFormats()
{
    QStringList names;
    for (const ImportFormat &format : importFormatList()) {
        names.append(format.name);
    }
    return names;
}

Result<ImportPreview> readImport(const QByteArray &bytes, const QString &format, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return filesOf(bytes, options.limits).and_then([&](const ImportFiles &files) {
        return readImport(files, format, options, catalog, progress);
    });
}

Result<ImportPreview> readImport(const ImportFiles &files, const QString &format,
                                 const ImportOptions &options, const ActivityCatalog &catalog,
                                 const ImportProgress &progress)
{
    return readImportFiles(files, format, options, catalog, progress).map([&](ImportPreview preview) {
        preview.outsideWindow += static_cast<int>(
            preview.found.removeIf([&](const CheckIn &checkIn) { return isOutside(checkIn, options); }));
        return preview;
    });
}

Result<ImportPreview> readImports(const QStringList &paths, const QString &format,
                                  const ImportOptions &options, const ActivityCatalog &catalog,
                                  const ImportProgress &progress)
{
    ImportPreview all;
    std::optional<Error> error;
    for (const QString &path : paths) {
        const auto one = readFiles(path, options.limits).and_then([&](const ImportFiles &files) {
            return readImport(files, format, options, catalog, progress);
        });
        if (paths.size() == 1) {
            return one;
        }
        const QString name = QFileInfo(path).fileName();
        if (!one) {
            error = one.error();
            all.problems.append({0, name + u": "_s + one.error().sentence});
        } else if (one->format == "json"_L1) {
            all.problems.append({0, ImportText::tr("“%1” is a whole journal, which is imported by itself. It "
                                                   "was left out.")
                                        .arg(name)});
        } else {
            appendPreview(all, *one, name);
        }
    }
    return all.found.isEmpty() && all.offeredUnticked.isEmpty() && !all.asks && error
               ? tl::unexpected(*error)
               : Result<ImportPreview>(all);
}

Result<ImportPlan> planImport(const Stores &stores, const ImportPreview &preview,
                              const ActivityCatalog &catalog)
{
    if (preview.format == "json"_L1) {
        return planRestore(stores, preview);
    }
    auto known = knownIds(stores.checkIns, preview);
    if (!known) {
        return tl::unexpected(known.error());
    }
    HeldEntries held(preview, catalog);
    if (const auto read = held.read(stores.checkIns); !read) {
        return tl::unexpected(read.error());
    }
    ImportPlan plan;
    plan.fresh.reserve(preview.found.size());
    for (qsizetype place = 0; place < preview.found.size(); ++place) {
        const CheckIn &checkIn = preview.found.at(place);
        QSet<QString> &ids = (*known)[checkIn.source];
        if (held.hold(checkIn) || (!checkIn.sourceId.isEmpty() && ids.contains(checkIn.sourceId))) {
            ++plan.duplicates;
            continue;
        }
        ids.insert(checkIn.sourceId);
        plan.fresh.append(place);
    }
    // The search index is filled several times as fast from old to new, and files are often new to old.
    std::ranges::stable_sort(plan.fresh, {}, [&preview](qsizetype place) {
        const WallTime &when = preview.found.at(place).when;
        return std::pair(when.day.toJulianDay(), when.time ? when.time->msecsSinceStartOfDay() : -1);
    });
    return plan;
}

Result<ImportOutcome> importInto(Stores &stores, const ImportPreview &preview, const ActivityCatalog &catalog,
                                 const QString &fileName, const Clock &clock, IdSource &ids,
                                 const ImportProgress &progress)
{
    if (preview.format == "json"_L1) {
        return restoreInto(stores, preview, fileName, clock, ids);
    }
    const auto plan = planImport(stores, preview, catalog);
    if (!plan) {
        return tl::unexpected(plan.error());
    }
    ImportOutcome outcome;
    outcome.added = static_cast<int>(plan->fresh.size());
    outcome.duplicates = plan->duplicates;
    if (plan->fresh.isEmpty()) {
        return outcome;
    }
    const Moment now = clock.now();
    outcome.run = ids.next(now);
    const ImportRun run{outcome.run, now, preview.format, QFileInfo(fileName).fileName(), outcome.added};
    return stores.imports.add(run)
        .and_then([&] { return addActivities(stores, preview, *plan, catalog, run.id); })
        .map([&](int added) { outcome.newActivities = added; })
        .and_then([&] { return addEntries(stores, preview, *plan, run.id, progress); })
        .map([&] { return outcome; });
}

namespace {

Result<UndoneImport> undoWholeJournal(Stores &stores, UndoneImport undone)
{
    return stores.importedRows.takeBack(undone.run.id)
        .map([&](const ImportedRows::Taken &taken) {
            undone.taken = taken[u"check_in"_s].all;
            undone.experiments = taken[u"experiment"_s].inUse;
            undone.direction = taken[u"direction_answer"_s].inUse + taken[u"reasons_check"_s].inUse +
                               taken[u"decision_record"_s].inUse;
        })
        .and_then([&] { return stores.imports.remove(undone.run.id); })
        .map([&] { return undone; });
}

} // namespace

Result<UndoneImport> undoLastImport(Stores &stores)
{
    return stores.imports.last().and_then([&](const std::optional<ImportRun> &last) -> Result<UndoneImport> {
        if (!last) {
            return failure(ImportText::tr("There is no import to take back. Nothing was changed."));
        }
        UndoneImport undone{*last};
        if (stores.importedRows.knows(last->id)) {
            return undoWholeJournal(stores, undone);
        }
        return stores.checkIns.removeImported(last->id)
            .map([&](int taken) { undone.taken = taken; })
            .and_then([&] { return stores.experiments.removeImported(last->id); })
            .map([&](int taken) { undone.experiments = taken; })
            .and_then([&] { return stores.direction.removeImported(last->id); })
            .map([&](int taken) { undone.direction = taken; })
            .and_then([&] { return stores.reflections.removeImported(last->id); })
            .and_then([&](int) { return stores.activityTypes.removeImported(last->id); })
            .and_then([&] { return stores.imports.remove(last->id); })
            .map([&] { return undone; });
    });
}

} // namespace tryboth
