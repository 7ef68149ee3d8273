// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "cli/progressline.h"
#include "exchange/columnplaces.h"
#include "exchange/csvvalues.h"
#include "exchange/importformats.h"
#include "models/importchoices.h"
#include "models/importing.h"
#include "report/journalexport.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

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
    for (const QString &pair : request.options.values(u"column"_s)) {
        const QString name = pair.section(u'=', 0, 0).trimmed().toLower();
        const auto place = std::ranges::find(columnPlaces(), name, &ColumnPlace::name);
        if (place == columnPlaces().end() || !pair.contains(u'=')) {
            return wrongUsage(
                ImportText::tr("--column takes date, time, minutes, activity, energy, title, note or tags "
                               "and the name of a column, as in date=Day; “%1” is none.")
                    .arg(pair));
        }
        mapping.*(place->column) = pair.section(u'=', 1);
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
    options.encoding = request.options.value(u"encoding"_s).toLatin1();
    options.moodWords = request.options.values(u"mood-word"_s);
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
    if (found == 0 && preview.outsideWindow > 0) {
        answer.lines.append(ImportText::tr("Other days are chosen with --from and --to."));
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

/// What came or would come besides entries.
void addOthers(Answer &answer, const QList<NewThings> &others)
{
    if (others.isEmpty()) {
        return;
    }
    answer.lines.append(ImportText::tr("Besides entries: %1.").arg(thingsText(others)));
    QJsonObject counts;
    for (const NewThings &things : others) {
        counts.insert(things.section, things.count);
    }
    QJsonObject object = answer.json.toObject();
    object.insert(u"others"_s, counts);
    answer.json = object;
}

Outcome<Answer> plan(const Request &request, const OpenedJournal &journal, const ImportPreview &preview,
                     const ActivityCatalog &catalog)
{
    const auto others = preview.format == "json"_L1
                            ? thingsToCome(*journal.core, preview, request.world.clock)
                            : Result<QList<NewThings>>(QList<NewThings>());
    // The journal is only open to be read: what is tried in memory is not saved, and goes with the program.
    return orFailed(others).and_then([&](const QList<NewThings> &things) {
        return orFailed(planImport(journal.core->stores(), preview, catalog))
            .map([&](const ImportPlan &plan) {
                Answer answer = report(preview, static_cast<int>(plan.fresh.size()), plan.duplicates, true);
                addOthers(answer, things);
                return answer;
            });
    });
}

Outcome<Answer> add(const Request &request, const OpenedJournal &journal, const ImportPreview &preview,
                    const ImportOptions &options, const ActivityCatalog &catalog)
{
    ImportOutcome outcome;
    const ProgressLine line(ImportText::tr("Taking in"));
    const auto edit = [&](Stores &stores) {
        return importInto(stores, preview, catalog, request.arguments.value(1), request.world.clock,
                          journal.core->ids(), line.progress())
            .and_then([&](const ImportOutcome &done) {
                outcome = done;
                return done.run.isNull() ? Result<void>() : rememberChoices(stores, options, preview);
            });
    };
    return changeAndSave(journal, edit, BackupReason::Import).map_error(stoppedIfAsked).map([&] {
        Answer answer = report(preview, outcome.added, outcome.duplicates, false);
        if (outcome.newExperiments > 0) {
            QJsonObject object = answer.json.toObject();
            object.insert(u"new_experiments"_s, outcome.newExperiments);
            answer.json = object;
        }
        addOthers(answer, outcome.others);
        return answer;
    });
}

/// What to add to the command so that the file can be read.
QString answerTo(ImportQuestion question)
{
    switch (question) {
    case ImportQuestion::Columns:
        return ImportText::tr("Say it with --column, as in --column date=Day.");
    case ImportQuestion::DateOrder:
        return ImportText::tr("Say it with --dates day-first or --dates month-first.");
    case ImportQuestion::Encoding:
        return ImportText::tr("Say it with --encoding, as in --encoding windows-1252.");
    case ImportQuestion::OwnAddress:
        return ImportText::tr("Say it with --own-address.");
    }
    return {};
}

/// The preview; where it asks something, what it asks and how to answer.
Outcome<ImportPreview> answered(const ImportPreview &preview)
{
    if (!preview.asks) {
        return preview;
    }
    QStringList lines;
    for (const ImportProblem &problem : preview.problems) {
        lines.append(problem.sentence);
    }
    lines.last() += u" "_s + ImportText::tr("Nothing was imported.") + u' ' + answerTo(*preview.asks);
    if (!preview.columns.isEmpty()) {
        lines.append(ImportText::tr("Its columns: %1").arg(preview.columns.join(u", "_s)));
    }
    for (const QStringList &row :
         preview.asks == ImportQuestion::Encoding ? preview.rows : QList<QStringList>()) {
        lines.append(u"  "_s + row.value(0).leftJustified(14) + row.value(2));
    }
    return tl::unexpected(Stop{Exit::Failed, lines.join(u'\n')});
}

Outcome<Answer> importFiles(const Request &request, const OpenedJournal &journal, const ImportFiles &files,
                            const ImportOptions &options)
{
    const ActivityCatalog catalog = catalogOf(request.world, journal.core->stores());
    return orFailed(withEarlierChoices(journal.core->stores(), options))
        .and_then([&](const ImportOptions &known) {
            const ProgressLine line(ImportText::tr("Reading"));
            return orStopped(
                readImport(files, request.options.value(u"format"_s), known, catalog, line.progress()));
        })
        .and_then(answered)
        .and_then([&](const ImportPreview &preview) {
            return request.options.isSet(u"dry-run"_s) ? plan(request, journal, preview, catalog)
                                                       : add(request, journal, preview, options, catalog);
        });
}

Outcome<Answer> import(const Request &request)
{
    const QString format = request.options.value(u"format"_s);
    if (request.options.isSet(u"format"_s) && !importFormats().contains(format)) {
        return wrongUsage(
            ImportText::tr("--format is %1, not “%2”.").arg(importFormats().join(u", "_s), format));
    }
    return optionsOf(request).and_then([&](const ImportOptions &options) {
        return orFailed(readFiles(request.arguments.value(1), options.limits))
            .and_then([&](const ImportFiles &files) {
                const auto opened = request.options.isSet(u"dry-run"_s) ? openToRead(request)
                                                                        : openToWrite(request);
                return opened ? importFiles(request, *opened, files, options)
                              : Outcome<Answer>(tl::unexpected(opened.error()));
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
                         .arg(undone.run.name, QString::number(undone.taken))},
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
         {u"mood-word"_s, ImportText::tr("A mood that stays a word, without an energy; repeat it."),
          u"NAME"_s},
         {u"encoding"_s,
          ImportText::tr("How a text that is neither UTF-8 nor UTF-16 was written, e.g. windows-1252."),
          u"NAME"_s},
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
                                          {u"export"_s, QJsonArray::fromStringList(writtenFormats())}};
                answer.lines.append(ImportText::tr("Written: %1").arg(writtenFormats().join(u", "_s)));
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
