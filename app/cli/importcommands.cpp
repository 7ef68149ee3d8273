// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "models/importing.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Import)
};

/// The bytes of the source, or one more than the importers take.
Outcome<QByteArray> readSource(const QString &path)
{
    QFile source(path);
    if (!source.open(QIODevice::ReadOnly)) {
        return failed(
            {ImportText::tr("“%1” cannot be read: %2. Nothing was imported.").arg(path, source.errorString()),
             {}});
    }
    QByteArray bytes = source.read(ImportLimits().bytes + 1);
    if (source.error() != QFileDevice::NoError) {
        return failed(
            {ImportText::tr("“%1” cannot be read: %2. Nothing was imported.").arg(path, source.errorString()),
             {}});
    }
    return bytes;
}

Outcome<ImportOptions> optionsOf(const Request &request)
{
    return daysOf(request).map([&](const CheckInFilter &filter) {
        ImportOptions options;
        options.today = request.world.clock.journalDay().today;
        options.localZone = request.world.clock.zone();
        options.from = filter.from;
        options.to = filter.to;
        return options;
    });
}

Answer report(const ImportPreview &preview, int added, int duplicates, bool dryRun)
{
    Answer answer;
    const auto found = static_cast<int>(preview.found.size());
    const int skipped = static_cast<int>(preview.offeredUnticked.size()) + preview.outsideWindow;
    answer.lines.append((dryRun ? ImportText::tr("%1: %2 found, %3 of them new and %4 known; %5 left out. "
                                                 "Nothing was changed.")
                                : ImportText::tr("%1: %2 found, %3 of them added and %4 known; %5 left out."))
                            .arg(preview.format)
                            .arg(found)
                            .arg(added)
                            .arg(duplicates)
                            .arg(skipped));
    QJsonArray problems;
    for (const ImportProblem &problem : preview.problems) {
        answer.lines.append(problem.line > 0
                                ? ImportText::tr("Line %1: %2").arg(problem.line).arg(problem.sentence)
                                : problem.sentence);
        problems.append(QJsonObject{{u"line"_s, problem.line}, {u"sentence"_s, problem.sentence}});
    }
    answer.json = QJsonObject{
        {u"format"_s, preview.format}, {u"found"_s, found},     {u"new"_s, added},
        {u"duplicates"_s, duplicates}, {u"skipped"_s, skipped}, {u"problems"_s, problems}};
    return answer;
}

Outcome<Answer> plan(const OpenedJournal &journal, const ImportPreview &preview,
                     const ActivityCatalog &catalog)
{
    return orFailed(planImport(journal.core->stores(), preview, catalog)).map([&](const ImportPlan &plan) {
        return report(preview, static_cast<int>(plan.fresh.size()), plan.duplicates, true);
    });
}

Outcome<Answer> add(const Request &request, const OpenedJournal &journal, const ImportPreview &preview,
                    const ActivityCatalog &catalog)
{
    ImportOutcome outcome;
    return changeAndSave(journal,
                         [&](Stores &stores) {
                             return importInto(stores, preview, catalog, request.arguments.value(1),
                                               request.world.clock, journal.core->ids())
                                 .map([&](const ImportOutcome &done) { outcome = done; });
                         })
        .map([&] { return report(preview, outcome.added, outcome.duplicates, false); });
}

Outcome<Answer> import(const Request &request)
{
    const QString format = request.options.value(u"format"_s);
    if (request.options.isSet(u"format"_s) && !importFormats().contains(format)) {
        return wrongUsage(
            ImportText::tr("--format is %1, not “%2”.").arg(importFormats().join(u", "_s), format));
    }
    const bool dryRun = request.options.isSet(u"dry-run"_s);
    const auto options = optionsOf(request);
    if (!options) {
        return tl::unexpected(options.error());
    }
    return readSource(request.arguments.value(1)).and_then([&](const QByteArray &bytes) {
        const auto opened = dryRun ? openToRead(request) : openToWrite(request);
        if (!opened) {
            return Outcome<Answer>(tl::unexpected(opened.error()));
        }
        const ActivityCatalog catalog = catalogOf(request.world, opened->core->stores());
        return orFailed(readImport(bytes, format, *options, catalog))
            .and_then([&](const ImportPreview &preview) {
                return dryRun ? plan(*opened, preview, catalog) : add(request, *opened, preview, catalog);
            });
    });
}

Outcome<Answer> undoImport(const Request &request)
{
    return openToWrite(request).and_then([](const OpenedJournal &journal) {
        UndoneImport undone;
        return changeAndSave(journal,
                             [&](Stores &stores) {
                                 return undoLastImport(stores).map(
                                     [&](const UndoneImport &done) { undone = done; });
                             })
            .map([&] {
                return Answer{
                    {ImportText::tr("The import of “%1” was taken back: %2 entries. What was edited "
                                    "since is in the trash.")
                         .arg(undone.run.name)
                         .arg(undone.taken)},
                    QJsonObject{{u"name"_s, undone.run.name},
                                {u"format"_s, undone.run.format},
                                {u"taken"_s, undone.taken}}};
            });
    });
}

} // namespace

Command importCommand()
{
    return {u"import"_s,
            ImportText::tr("Adds what a file holds and the journal does not."),
            u"import my.tryboth work.csv --dry-run"_s,
            {journalArgument(), {u"SOURCE"_s, ImportText::tr("The file to read.")}},
            {{u"format"_s,
              ImportText::tr("What the file is: %1. Told from what is in it unless said.")
                  .arg(importFormats().join(u", "_s)),
              u"FORMAT"_s},
             fromOption(),
             toOption(),
             {u"dry-run"_s, ImportText::tr("Only tells what would be added.")}},
            import};
}

Command undoImportCommand()
{
    return {u"undo-import"_s,
            ImportText::tr("Takes the last import back."),
            u"undo-import my.tryboth"_s,
            {journalArgument()},
            {},
            undoImport};
}

} // namespace tryboth::cli
