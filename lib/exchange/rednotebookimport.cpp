// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/rednotebookimport.h"

#include "exchange/importchecks.h"
#include "exchange/importcollector.h"
#include "exchange/rednotebookmonth.h"
#include "exchange/rednotebooktext.h"
#include "exchange/textdecoding.h"
#include "exchange/titles.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::RedNotebookImport)
};

constexpr QLatin1StringView RedNotebookSource("rednotebook");

/// The first day of the month that a file is named after; invalid for every other name. A file that came
/// alone has its name in `files`.
LocalDay monthOf(const SourceFile &file, const ImportFiles &files)
{
    const QString name = files.isSingle() ? files.name : file.name().toString();
    static const QRegularExpression shape(u"^(\\d{4})-(\\d{2})\\.txt$"_s);
    const QRegularExpressionMatch match = shape.match(name);
    return match.hasMatch() ? LocalDay(match.captured(1).toInt(), match.captured(2).toInt(), 1) : LocalDay();
}

void addCategories(FoundEntry &found, const RedNotebookDay &day)
{
    for (auto it = day.categories.begin(); it != day.categories.end(); ++it) {
        if (it.key() == "Tags"_L1) {
            found.tags.append(it.value());
        } else {
            found.leftOver.append(it.value().isEmpty() ? it.key()
                                                       : it.key() + u": "_s + it.value().join(u", "_s));
        }
    }
}

void addDay(const RedNotebookDay &day, LocalDay month, const SourceFile &file, ImportCollector &collector)
{
    const LocalDay date(month.year(), month.month(), day.day);
    if (!date.isValid()) {
        collector.problem(
            day.line,
            Words::tr("“%1” has a day that its month does not have; it was left out.").arg(file.path));
        return;
    }
    if (day.text.trimmed().isEmpty() && day.categories.isEmpty()) {
        return;
    }
    FoundEntry found;
    found.line = day.line;
    found.checkIn.when = collector.here(date);
    found.text = markdownOfRedNotebook(plainLines(day.text));
    found.tags = redNotebookTags(plainLines(day.text));
    addCategories(found, day);
    collector.add(std::move(found));
}

} // namespace

bool looksLikeRedNotebook(const ImportFiles &files)
{
    return !files.isSingle() && std::ranges::any_of(files.files, [&](const SourceFile &file) {
        return monthOf(file, files).isValid();
    });
}

Result<ImportPreview> readRedNotebook(const ImportFiles &files, const ImportOptions &options,
                                      const ActivityCatalog &catalog, const ImportProgress &progress)
{
    ImportCollector collector(RedNotebookSource, options, catalog);
    int others = files.attachments;
    qsizetype done = 0;
    for (const SourceFile &file : files.files) {
        const LocalDay month = monthOf(file, files);
        if (!month.isValid()) {
            ++others;
            continue;
        }
        if (!goesOn(progress, ++done, files.files.size())) {
            return tl::unexpected(stoppedByReader());
        }
        const auto days = decodeText(file.bytes).and_then(readRedNotebookMonth);
        if (!days) {
            collector.problem(0,
                              Words::tr("“%1” could not be read: %2.").arg(file.path, days.error().sentence));
            continue;
        }
        for (const RedNotebookDay &day : *days) {
            addDay(day, month, file, collector);
        }
    }
    if (done == 0) {
        return failure(
            Words::tr("No file in it is named like a month, such as 2026-11.txt, and RedNotebook says "
                      "only so what its days belong to. Nothing was imported. Choose the folder with "
                      "the months, or one of them under its own name."),
            u"no rednotebook month"_s);
    }
    if (others > 0) {
        collector.problem(
            0, Words::tr("%Ln file(s) that are not named like a month were left out.", nullptr, others));
    }
    return collector.finish();
}

} // namespace tryboth
