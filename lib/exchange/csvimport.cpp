// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvimport.h"

#include "exchange/csvrowreader.h"
#include "exchange/csvscanner.h"
#include "exchange/importchecks.h"
#include "exchange/problemlist.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <atomic>
#include <deque>
#include <functional>
#include <future>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvImport)
};

constexpr qsizetype UsualRow = 120; ///< characters; lists grow where rows are shorter
/// Characters that a thread reads at once: enough to be worth it, few enough that the rows found are taken
/// over while they are in the cache, and that their memory serves the next piece.
constexpr qsizetype PieceSize = 64 * 1024;

/// What was found in a piece of the rows.
struct PieceRows
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

PieceRows readPiece(CsvScanner scanner, CsvRowReader reader, Reading &reading)
{
    PieceRows piece;
    piece.entries.reserve(scanner.remaining() / UsualRow);
    while (const CsvRow *row = scanner.next()) {
        if (row->isBlank()) {
            continue;
        }
        if (++reading.rows > reading.limit || reading.stopped) {
            break;
        }
        if (row->unclosedQuote) {
            piece.problems.append(
                {row->line, CsvText::tr("A quote is opened in this row and never closed; all "
                                        "that follows it was left out.")});
            continue;
        }
        if (Result<CsvEntry> entry = reader.read(*row)) {
            piece.entries.append(std::move(*entry));
        } else {
            piece.problems.append({row->line, entry.error().sentence});
        }
    }
    return piece;
}

/// Cuts off the next piece of what `scanner` has before it, and goes on to the row behind it.
CsvScanner cutPiece(CsvScanner &scanner, qsizetype total)
{
    const qsizetype end = std::min(scanner.position() + PieceSize, total);
    CsvScanner piece = scanner.part(end);
    while (scanner.position() < end && scanner.next()) {
    }
    return piece;
}

/// Hands the rows behind the header to `take`, a piece after the other in the order of the file. Other
/// threads read what comes next meanwhile.
void readPieces(CsvScanner &scanner, const CsvRowReader &reader, Reading &reading,
                const ImportProgress &progress, qsizetype total, const std::function<void(PieceRows)> &take)
{
    const auto tell = [&] {
        reading.stopped = progress &&
                          !progress(static_cast<int>(scanner.position()), static_cast<int>(total));
    };
    if (scanner.remaining() <= PieceSize) {
        take(readPiece(cutPiece(scanner, total), reader, reading)); // not worth a thread
        return tell();
    }
    const auto ahead = static_cast<size_t>(QThread::idealThreadCount());
    std::deque<std::future<PieceRows>> running;
    const auto takeNext = [&] {
        take(running.front().get());
        running.pop_front();
    };
    while (scanner.position() < total && reading.rows <= reading.limit && !reading.stopped) {
        running.push_back(std::async(std::launch::async, [&, piece = cutPiece(scanner, total)] {
            return readPiece(piece, reader, reading);
        }));
        if (running.size() > ahead) {
            takeNext();
        }
        tell();
    }
    while (!running.empty()) {
        takeNext();
    }
}

Result<ImportPreview> readRows(CsvScanner &scanner, const CsvRowReader &reader, const ImportOptions &options,
                               const ActivityCatalog &catalog, const ImportProgress &progress,
                               qsizetype total)
{
    Reading reading{options.limits.entries};
    ImportPreview preview;
    ProblemList problems(options.limits.problems);
    CsvEntries entries(catalog);
    preview.found.reserve(std::min(total / UsualRow, qsizetype{options.limits.entries}));
    readPieces(scanner, reader, reading, progress, total, [&](PieceRows piece) {
        for (const ImportProblem &problem : std::as_const(piece.problems)) {
            problems.add(problem.line, problem.sentence);
        }
        for (CsvEntry &entry : piece.entries) {
            if (const Result<void> complete = entries.complete(entry)) {
                preview.found.append(std::move(entry.checkIn));
            } else {
                problems.add(entry.line, complete.error().sentence);
            }
        }
    });
    if (reading.stopped) {
        return tl::unexpected(stoppedByReader());
    }
    if (reading.rows > options.limits.entries) {
        return tl::unexpected(tooManyEntries(options.limits.entries));
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
    const CsvRowReader reader(*headerRow(scanner), options);
    Result<ImportPreview> preview = readRows(scanner, reader, options, catalog, progress, text->size());
    if (preview) {
        preview->format = u"csv"_s;
        preview->unknownColumns = reader.unknownColumns();
    }
    return preview;
}

} // namespace tryboth
