// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvimport.h"

#include "exchange/csvrowreader.h"
#include "exchange/importchecks.h"
#include "exchange/problemlist.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct CsvText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::CsvImport)
};

constexpr int RowsPerReport = 1000;

/// The rows behind the header.
Result<ImportPreview> readRows(CsvScanner &scanner, CsvRowReader &reader, const ImportOptions &options,
                               const ImportProgress &progress, qsizetype total)
{
    ImportPreview preview;
    ProblemList problems(options.limits.problems);
    int rows = 0;
    while (const CsvRow *row = scanner.next()) {
        if (row->isBlank()) {
            continue;
        }
        if (++rows > options.limits.entries) {
            return tl::unexpected(tooManyEntries(options.limits.entries));
        }
        if (progress && rows % RowsPerReport == 0 &&
            !progress(static_cast<int>(scanner.position()), static_cast<int>(total))) {
            return tl::unexpected(stoppedByReader());
        }
        if (row->unclosedQuote) {
            problems.add(row->line,
                         CsvText::tr("A quote is opened in this row and never closed; all that follows it "
                                     "was left out."));
            continue;
        }
        Result<CheckIn> checkIn = reader.read(*row);
        if (checkIn) {
            preview.found.append(std::move(*checkIn));
        } else {
            problems.add(row->line, checkIn.error().sentence);
        }
    }
    preview.problems = problems.sorted();
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
    CsvRowReader reader(*scanner.next(), options, catalog);
    Result<ImportPreview> preview = readRows(scanner, reader, options, progress, text->size());
    if (preview) {
        preview->format = u"csv"_s;
        preview->unknownColumns = reader.unknownColumns();
        preview->newActivities = reader.newActivities();
    }
    return preview;
}

} // namespace tryboth
