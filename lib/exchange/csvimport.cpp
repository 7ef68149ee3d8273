// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvimport.h"

#include "exchange/csvrowreader.h"
#include "exchange/importchecks.h"
#include "exchange/problemlist.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>
#include <vector>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvImport)
};

constexpr int RowsPerReport = 1000;
constexpr qsizetype SmallestPart = 64 * 1024; ///< characters; less is not worth a thread

/// What a thread found in its part of the rows.
struct PartRows
{
    QList<CsvEntry> entries;
    QList<ImportProblem> problems;
};

/// What the threads of one reading share.
struct Reading
{
    int limit = 0; ///< of rows
    std::atomic_int rows = 0;
    std::atomic_bool stopped = false;
};

using Report = std::function<bool(qsizetype position)>;

PartRows readPart(CsvScanner scanner, CsvRowReader reader, Reading &reading, const Report &report)
{
    constexpr qsizetype UsualRow = 120; // characters; the list grows where rows are shorter
    PartRows part;
    part.entries.reserve(scanner.remaining() / UsualRow);
    int rows = 0;
    while (const CsvRow *row = scanner.next()) {
        if (row->isBlank()) {
            continue;
        }
        if (++reading.rows > reading.limit || reading.stopped) {
            break;
        }
        if (report && ++rows % RowsPerReport == 0 && !report(scanner.position())) {
            reading.stopped = true;
        }
        if (row->unclosedQuote) {
            part.problems.append(
                {row->line, CsvText::tr("A quote is opened in this row and never closed; all "
                                        "that follows it was left out.")});
            continue;
        }
        if (Result<CsvEntry> entry = reader.read(*row)) {
            part.entries.append(std::move(*entry));
        } else {
            part.problems.append({row->line, entry.error().sentence});
        }
    }
    return part;
}

/// Cuts what `scanner` has before it at the beginnings of rows, one part for each core.
std::vector<CsvScanner> cutInto(CsvScanner &scanner, qsizetype total)
{
    const qsizetype start = scanner.position();
    const qsizetype count = std::clamp<qsizetype>((total - start) / SmallestPart, 1,
                                                  QThread::idealThreadCount());
    std::vector<CsvScanner> parts;
    for (qsizetype i = 1; i <= count; ++i) {
        const qsizetype end = start + (total - start) * i / count;
        parts.push_back(scanner.part(end));
        while (i < count && scanner.position() < end && scanner.next()) {
        }
    }
    return parts;
}

/// The rows behind the header, each read by itself, in the order of the file.
QList<PartRows> readParts(CsvScanner &scanner, const CsvRowReader &reader, Reading &reading,
                          const ImportProgress &progress, qsizetype total)
{
    std::vector<CsvScanner> parts = cutInto(scanner, total);
    std::vector<std::future<PartRows>> others;
    for (size_t i = 1; i < parts.size(); ++i) {
        others.push_back(std::async(std::launch::async, [&, part = parts[i]]() mutable {
            return readPart(std::move(part), reader, reading, {});
        }));
    }
    // This thread reads the first part and tells how far all are.
    const auto share = static_cast<qsizetype>(parts.size());
    const Report report = !progress ? Report() : [&](qsizetype position) {
        return progress(static_cast<int>(std::min(position * share, total)), static_cast<int>(total));
    };
    QList<PartRows> read{readPart(std::move(parts.front()), reader, reading, report)};
    for (auto &other : others) {
        read.append(other.get());
    }
    return read;
}

Result<ImportPreview> readRows(CsvScanner &scanner, const CsvRowReader &reader, const ImportOptions &options,
                               const ActivityCatalog &catalog, const ImportProgress &progress,
                               qsizetype total)
{
    Reading reading{options.limits.entries};
    QList<PartRows> parts = readParts(scanner, reader, reading, progress, total);
    if (reading.stopped) {
        return tl::unexpected(stoppedByReader());
    }
    if (reading.rows > options.limits.entries) {
        return tl::unexpected(tooManyEntries(options.limits.entries));
    }
    ImportPreview preview;
    ProblemList problems(options.limits.problems);
    CsvEntries entries(catalog, reading.rows);
    preview.found.reserve(reading.rows);
    for (PartRows &part : parts) {
        for (const ImportProblem &problem : std::as_const(part.problems)) {
            problems.add(problem.line, problem.sentence);
        }
        for (CsvEntry &entry : part.entries) {
            const int line = entry.line;
            if (Result<CheckIn> checkIn = entries.complete(std::move(entry))) {
                preview.found.append(std::move(*checkIn));
            } else {
                problems.add(line, checkIn.error().sentence);
            }
        }
    }
    preview.problems = problems.sorted();
    preview.newActivities = entries.newActivities();
    return preview;
}

} // namespace

Result<ImportPreview> readCsv(const QByteArray &bytes, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress)
{
    const Result<QString> text = checkSize(bytes.size(), options.limits).and_then([&] {
        return decodeText(bytes);
    });
    if (!text) {
        return tl::unexpected(text.error());
    }
    const std::optional<QChar> delimiter = csvDelimiter(*text);
    if (!delimiter) {
        return failure(
            CsvText::tr("The first row has to name the columns: date, and energy or title. Nothing was "
                        "imported. Add a row such as “date,activity,energy,title” and try again."),
            u"no csv header"_s);
    }
    CsvScanner scanner(*text, *delimiter);
    const CsvRowReader reader(*scanner.next(), options);
    Result<ImportPreview> preview = readRows(scanner, reader, options, catalog, progress, text->size());
    if (preview) {
        preview->format = u"csv"_s;
        preview->unknownColumns = reader.unknownColumns();
    }
    return preview;
}

} // namespace tryboth
