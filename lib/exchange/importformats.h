// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

#include <QStringList>

namespace tryboth {

/// One kind of file that can be read.
struct ImportFormat
{
    using Recognise = bool (*)(const ImportFiles &);
    using Read = Result<ImportPreview> (*)(const ImportFiles &, const ImportOptions &,
                                           const ActivityCatalog &, const ImportProgress &);

    QLatin1StringView name; ///< as people type it
    Recognise looksLike;
    Read read;
    bool isGeneral = false; ///< takes what no other format knows
};

/// Every format, by name.
const QList<ImportFormat> &importFormatList();

/// What each format is, in one sentence for people.
QString importFormatSentence(QLatin1StringView name);

/// The names of formats that `files` may be in; a general one only where no other is. Told by what is in them
/// (FORMATS.md), and by file names only inside of folders and archives.
QStringList detectFormats(const ImportFiles &files);

/// Reads `files` as `format`, or as what they look like where that is empty. Fails when nobody knows them,
/// when they could be several things, or as the reader of the format does.
Result<ImportPreview> readImportFiles(const ImportFiles &files, const QString &format,
                                      const ImportOptions &options, const ActivityCatalog &catalog,
                                      const ImportProgress &progress = {});

} // namespace tryboth
