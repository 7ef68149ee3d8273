// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "exchange/csvvalues.h"
#include "exchange/importformats.h"
#include "models/exporting.h"
#include "models/importing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct ImportText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Import)
};

/// "column=name" pairs as a mapping.
Outcome<ColumnMapping> columnsOf(const Request &request)
{
    ColumnMapping mapping;
    const QHash<QString, QString *> places{
        {u"date"_s, &mapping.date},         {u"time"_s, &mapping.time},     {u"minutes"_s, &mapping.minutes},
        {u"activity"_s, &mapping.activity}, {u"energy"_s, &mapping.energy}, {u"title"_s, &mapping.title},
        {u"note"_s, &mapping.note},         {u"tags"_s, &mapping.tags}};
    for (const QString &pair : request.options.values(u"column"_s)) {
        QString *place = places.value(pair.section(u'=', 0, 0).trimmed().toLower());
        if (!place || !pair.contains(u'=')) {
            return wrongUsage(
                ImportText::tr("--column takes date, time, minutes, activity, energy, title, note or tags "
                               "and the name of a column, as in date=Day; “%1” is none.")
                    .arg(pair));
        }
        *place = pair.section(u'=', 1);
    }
    return mapping;
}

/// "name=energy" pairs.
Outcome<QHash<QString, int>> moodsOf(const Request &request)
{
    QHash<QString, int> moods;
    for (const QString &pair : request.options.values(u"mood"_s)) {
        const std::optional<int> energy = wholeNumber(pair.section(u'=', -1).trimmed());
        if (!pair.contains(u'=') || !energy || qAbs(*energy) > CheckIn::MaxEnergy) {
            return wrongUsage(
                ImportText::tr(
                    "--mood takes a name and an energy from −3 to +3, as in tired=-2; “%1” is none.")
                    .arg(pair));
        }
        moods.insert(pair.section(u'=', 0, -2), *energy);
    }
    return moods;
}

Outcome<std::optional<DateOrder>> dateOrderOf(const Request &request)
{
    const QString order = request.options.value(u"dates"_s);
    if (order.isEmpty()) {
        return std::optional<DateOrder>();
    }
    if (order != "day-first"_L1 && order != "month-first"_L1) {
        return wrongUsage(ImportText::tr("--dates is day-first or month-first, not “%1”.").arg(order));
    }
    return std::optional(order == "day-first"_L1 ? DateOrder::DayFirst : DateOrder::MonthFirst);
}

/// The options that say how to read one format or another.
Outcome<ImportOptions> withReading(const Request &request, ImportOptions options)
{
    options.timeFormat = request.options.value(u"time-format"_s);
    options.ownAddresses = request.options.values(u"own-address"_s);
    options.subjects = request.options.isSet(u"subjects"_s);
    options.attendees = request.options.isSet(u"attendees"_s);
    options.descriptions = request.options.isSet(u"descriptions"_s);
    return columnsOf(request)
        .and_then([&](const ColumnMapping &columns) {
            options.columns = columns;
            return moodsOf(request);
        })
        .and_then([&](const QHash<QString, int> &moods) {
            options.moods = moods;
            return dateOrderOf(request);
        })
        .map([&](const std::optional<DateOrder> &order) {
            options.dateOrder = order;
            return options;
        });
}

Outcome<ImportOptions> optionsOf(const Request &request)
{
    return daysOf(request).and_then([&](const CheckInFilter &filter) {
        ImportOptions options;
        options.today = request.world.clock.journalDay().today;
        options.localZone = request.world.clock.zone();
        options.from = filter.from;
        options.to = filter.to;
        return withReading(request, options);
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
    if (!preview.unmappedMoods.isEmpty()) {
        answer.lines.append(ImportText::tr("Moods without a number: %1. Give them one with --mood.")
                                .arg(preview.unmappedMoods.join(u", "_s)));
    }
    if (!preview.unknownColumns.isEmpty()) {
        answer.lines.append(
            ImportText::tr("Columns kept in the notes: %1.").arg(preview.unknownColumns.join(u", "_s)));
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
        .map([&] {
            Answer answer = report(preview, outcome.added, outcome.duplicates, false);
            if (outcome.newExperiments > 0) {
                answer.lines.append(
                    ImportText::tr("Experiments that came along: %1.").arg(outcome.newExperiments));
                QJsonObject object = answer.json.toObject();
                object.insert(u"new_experiments"_s, outcome.newExperiments);
                answer.json = object;
            }
            return answer;
        });
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
    return orFailed(readFiles(request.arguments.value(1), options->limits))
        .and_then([&](const ImportFiles &files) {
            const auto opened = dryRun ? openToRead(request) : openToWrite(request);
            if (!opened) {
                return Outcome<Answer>(tl::unexpected(opened.error()));
            }
            const ActivityCatalog catalog = catalogOf(request.world, opened->core->stores());
            return orFailed(readImport(files, format, *options, catalog))
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
                Answer answer{
                    {ImportText::tr("The import of “%1” was taken back: %2 entries. What was edited "
                                    "since is in the trash.")
                         .arg(undone.run.name)
                         .arg(undone.taken)},
                    {}};
                QJsonObject object{{u"name"_s, undone.run.name},
                                   {u"format"_s, undone.run.format},
                                   {u"taken"_s, undone.taken}};
                if (undone.experiments > 0) {
                    answer.lines.append(
                        ImportText::tr("Experiments that went with it: %1.").arg(undone.experiments));
                    object.insert(u"experiments"_s, undone.experiments);
                }
                if (undone.direction > 0) {
                    answer.lines.append(
                        ImportText::tr("Answers, reasons and decisions that went with it: %1.")
                            .arg(undone.direction));
                    object.insert(u"direction"_s, undone.direction);
                }
                answer.json = object;
                return answer;
            });
    });
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        ImportText::tr("Adds what a file holds and the journal does not."),
        u"import my.tryboth work.csv --dry-run"_s,
        {journalArgument(), {u"SOURCE"_s, ImportText::tr("The file or folder to read.")}},
        {{u"format"_s,
          ImportText::tr("What the file is: %1. Told from what is in it unless said.")
              .arg(importFormats().join(u", "_s)),
          u"FORMAT"_s},
         fromOption(),
         toOption(),
         {u"dates"_s, ImportText::tr("day-first or month-first, where 01/07 could be either."), u"ORDER"_s},
         {u"column"_s, ImportText::tr("Which column of a table is what, e.g. date=Day; repeat it."),
          u"FIELD=NAME"_s},
         {u"mood"_s, ImportText::tr("The energy that a mood means, e.g. tired=-2; repeat it."),
          u"NAME=ENERGY"_s},
         {u"time-format"_s, ImportText::tr("The timeformat of your jrnl settings."), u"FORMAT"_s},
         {u"own-address"_s, ImportText::tr("An e-mail address of yours; repeat it."), u"ADDRESS"_s},
         {u"subjects"_s, ImportText::tr("Keeps the subjects of commits.")},
         {u"attendees"_s, ImportText::tr("Keeps the names of the invited.")},
         {u"descriptions"_s, ImportText::tr("Keeps the descriptions of events.")},
         {u"dry-run"_s, ImportText::tr("Only tells what would be added.")}},
        import};
}

Command formatsCommand()
{
    return {u"formats"_s,
            ImportText::tr("Lists what can be read and written."),
            u"formats --json"_s,
            {},
            {},
            [](const Request &) -> Outcome<Answer> {
                Answer answer;
                QJsonArray array;
                for (const ImportFormat &format : importFormatList()) {
                    const QString sentence = importFormatSentence(format.name);
                    answer.lines.append(QString(format.name).leftJustified(14) + sentence);
                    array.append(QJsonObject{{u"format"_s, format.name}, {u"description"_s, sentence}});
                }
                answer.json = QJsonObject{{u"import"_s, array},
                                          {u"export"_s, QJsonArray::fromStringList(exportFormats())}};
                answer.lines.append(ImportText::tr("Written: %1").arg(exportFormats().join(u", "_s)));
                return answer;
            }};
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
