// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"

#include "exchange/csvexport.h"
#include "exchange/journaljson.h"
#include "models/journalsection.h"
#include "models/reflectionwords.h"
#include "storage/backup.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ExportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Exporting)
};

constexpr int PageSize = 2000;

Result<QJsonObject> sectionsOf(const Stores &stores, const ExportScope &scope)
{
    QJsonObject sections;
    for (const JournalSection &section : journalSections()) {
        const auto value = section.write(stores, scope);
        if (!value) {
            return tl::unexpected(value.error());
        }
        if (!value->isUndefined()) {
            sections[section.name] = *value;
        }
    }
    return sections;
}

/// What a filtered export must not carry along: where an entry came from and what it belonged to.
QList<CheckIn> withoutTraces(QList<CheckIn> entries)
{
    for (CheckIn &checkIn : entries) {
        checkIn.importRun.reset();
        checkIn.experimentSession.reset();
    }
    return entries;
}

Result<QByteArray> journalJson(const Stores &stores, const CheckInFilter &filter, QList<CheckIn> entries,
                               const ImportProgress &progress, bool namesAndKeys)
{
    ExportScope scope;
    scope.everything = filter.isEmpty();
    scope.namesAndKeys = namesAndKeys;
    for (const CheckIn &checkIn : entries) {
        scope.activities.insert(checkIn.activity);
    }
    if (scope.everything) {
        const auto trash = stores.checkIns.trash();
        if (!trash) {
            return tl::unexpected(trash.error());
        }
        entries.append(*trash);
    } else {
        entries = withoutTraces(std::move(entries));
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return sectionsOf(stores, scope)
        .and_then([&](const QJsonObject &sections) {
            return writeJournalJson(buffer, sections, entries, progress);
        })
        .map([&] { return buffer.data(); });
}

/// A filtered table does without the experiments that its entries belong to, as a filtered journal does.
Result<QByteArray> table(const Stores &stores, const CheckInFilter &filter, const QList<CheckIn> &entries,
                         const ActivityCatalog &catalog, const ImportProgress &progress)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const auto experiments = filter.isEmpty() ? stores.experiments.titlesBySession()
                                              : Result<QHash<Id, QString>>(QHash<Id, QString>());
    return experiments.and_then([&](const QHash<Id, QString> &titles) {
        return writeCsv(buffer, entries, catalog, titles, progress).map([&] { return buffer.data(); });
    });
}

/// Whether `filter` asks for days alone, and not for what only entries have.
bool asksForDaysOnly(const CheckInFilter &filter)
{
    CheckInFilter daysOnly;
    daysOnly.from = filter.from;
    daysOnly.to = filter.to;
    return daysOnly == filter;
}

/// What is still to come of the experiments, within the days of `filter`; nothing where it asks for what only
/// entries have.
Result<QList<PlannedSession>> plannedSessions(const Stores &stores, const CheckInFilter &filter)
{
    if (!asksForDaysOnly(filter)) {
        return QList<PlannedSession>();
    }
    return stores.experiments.all().and_then([&](const QList<Experiment> &experiments) {
        return stores.sessions.all().map([&](const QList<ExperimentSession> &sessions) {
            QList<PlannedSession> planned;
            for (const ExperimentSession &session : sessions) {
                const auto of = std::ranges::find(experiments, session.experiment, &Experiment::id);
                const auto day = session.plannedOn;
                const bool fits = of != experiments.end() && session.state == SessionState::Planned && day &&
                                  (!filter.from || *filter.from <= *day) &&
                                  (!filter.to || *day <= *filter.to);
                if (fits) {
                    planned.append({session.id, *day, of->title, of->cadence.minutes, session.modified});
                }
            }
            return planned;
        });
    });
}

} // namespace

QStringList exportFormats()
{
    return {u"csv"_s, u"html"_s, u"ics"_s, u"json"_s, u"markdown"_s, u"pdf"_s};
}

Result<QList<CheckIn>> entriesForExport(const Stores &stores, const CheckInFilter &filter)
{
    QList<CheckIn> entries;
    std::optional<qint64> before;
    for (bool more = true; more;) {
        const auto page = stores.checkIns.page(filter, PageSize, before);
        if (!page) {
            return tl::unexpected(page.error());
        }
        for (const PlacedCheckIn &placed : *page) {
            entries.append(placed.checkIn);
            before = placed.position;
        }
        more = page->size() == PageSize;
    }
    std::ranges::reverse(entries);
    return entries;
}

Result<QList<DocumentReflection>> reflectionsForExport(const Stores &stores, const CheckInFilter &filter)
{
    if (!asksForDaysOnly(filter)) {
        return QList<DocumentReflection>();
    }
    return stores.reflections.all().map([&](const QList<Reflection> &all) {
        QList<DocumentReflection> reflections;
        for (const Reflection &reflection : all) {
            const bool fits = (!filter.from || *filter.from <= reflection.day) &&
                              (!filter.to || reflection.day <= *filter.to);
            if (fits) {
                const QString memory = recalledText(reflection.recalled);
                reflections.prepend(
                    {reflection.day, nameOf(stores, reflection, reflection.day),
                     memory.isEmpty() ? textOf(reflection) : memory + u"\n\n"_s + textOf(reflection)});
            }
        }
        return reflections;
    });
}

Result<QByteArray> exportedBytes(const Stores &stores, const ActivityCatalog &catalog, const QString &format,
                                 const CheckInFilter &filter, const ImportProgress &progress,
                                 const ExportExtras &extras)
{
    const QList<DocumentChapter> shown = filter.isEmpty() ? extras.chapters : QList<DocumentChapter>();
    return entriesForExport(stores, filter)
        .and_then([&](const QList<CheckIn> &entries) -> Result<QByteArray> {
            if (format == "json"_L1) {
                return journalJson(stores, filter, entries, progress, extras.namesAndKeys);
            }
            if (format == "csv"_L1) {
                return table(stores, filter, entries, catalog, progress);
            }
            if (format == "markdown"_L1) {
                return reflectionsForExport(stores, filter).and_then([&](const auto &reflections) {
                    return markdownOf(entries, reflections, catalog, progress, shown);
                });
            }
            if (format == "html"_L1 || format == "pdf"_L1) {
                return reflectionsForExport(stores, filter).and_then([&](const auto &reflections) {
                    return htmlOf(entries, reflections, catalog, progress, shown);
                });
            }
            if (format == "ics"_L1) {
                return plannedSessions(stores, filter).and_then([&](const QList<PlannedSession> &planned) {
                    return calendarOf(entries, planned, catalog, progress);
                });
            }
            return failure(ExportText::tr("Nothing can be written as “%1”. It writes: %2.")
                               .arg(format, exportFormats().join(u", "_s)),
                           u"export format"_s);
        });
}

Result<JournalDocument> exportedDocument(const Stores &stores, const ActivityCatalog &catalog,
                                         const CheckInFilter &filter, const ImportProgress &progress,
                                         const ExportExtras &extras)
{
    const QList<DocumentChapter> shown = filter.isEmpty() ? extras.chapters : QList<DocumentChapter>();
    return entriesForExport(stores, filter).and_then([&](const QList<CheckIn> &entries) {
        return reflectionsForExport(stores, filter).and_then([&](const auto &reflections) {
            return documentOf(entries, reflections, catalog, progress, shown);
        });
    });
}

Result<void> writeExport(const QString &path, const QByteArray &bytes)
{
    return writeCopy(path, bytes);
}

} // namespace tryboth
