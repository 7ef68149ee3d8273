// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ownfiles.h"

#include "exchange/csvimport.h"
#include "exchange/icsimport.h"
#include "exchange/importmerge.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ImportFiles)
};

bool isCalendar(const SourceFile &file)
{
    return detectFormat(file.bytes) == "ics"_L1;
}

} // namespace

bool looksLikeCalendars(const ImportFiles &files)
{
    return std::ranges::any_of(files.files, isCalendar);
}

Result<ImportPreview> readCalendars(const ImportFiles &files, const ImportOptions &options,
                                    const ActivityCatalog &catalog, const ImportProgress &progress)
{
    if (files.isSingle()) {
        return readIcs(files.files.first().bytes, options, catalog, progress);
    }
    ImportPreview all;
    std::optional<Error> error;
    for (const SourceFile &file : files.files) {
        if (!isCalendar(file)) {
            all.problems.append({0, FilesText::tr("“%1” is no calendar and was left out.").arg(file.path)});
            continue;
        }
        const Result<ImportPreview> one = readIcs(file.bytes, options, catalog, progress);
        if (one) {
            appendPreview(all, *one, file.path);
        } else {
            error = one.error();
            all.problems.append({0, file.path + u": "_s + one.error().sentence});
        }
    }
    return all.format.isEmpty() && error ? tl::unexpected(*error) : Result<ImportPreview>(all);
}

bool looksLikeOwnCsv(const ImportFiles &files)
{
    return files.isSingle() && detectFormat(files.files.first().bytes) == "csv"_L1;
}

Result<ImportPreview> readOwnCsv(const ImportFiles &files, const ImportOptions &options,
                                 const ActivityCatalog &catalog, const ImportProgress &progress)
{
    return readCsv(files.files.value(0).bytes, options, catalog, progress);
}

} // namespace tryboth
