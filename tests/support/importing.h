// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "exchange/importformats.h"

#include <QTest>

namespace tryboth::test {

/// Reads as a person in Berlin would on 23 November 2026.
struct Importing
{
    ImportOptions options;
    ActivityCatalog catalog{Content::load()->activityTypes(), {}};

    Importing()
    {
        options.localZone = QTimeZone("Europe/Berlin");
        options.today = LocalDay(2026, 11, 23);
    }

    Result<ImportPreview> bytes(const QByteArray &bytes, const QString &format = {}) const
    {
        return filesOf(bytes, options.limits).and_then([&](const ImportFiles &files) {
            return readImportFiles(files, format, options, catalog);
        });
    }
    Result<ImportPreview> file(const QString &name, const QString &format = {}) const
    {
        const QString path = QStringLiteral(TRYBOTH_TEST_DATA "/exchange/") + name;
        return readFiles(path, options.limits).and_then([&](const ImportFiles &files) {
            return readImportFiles(files, format, options, catalog);
        });
    }
};

/// The preview; a refusal ends the test program with its sentence.
inline ImportPreview readable(const Result<ImportPreview> &preview)
{
    if (!preview) {
        qFatal("%s", qPrintable(preview.error().sentence));
    }
    return *preview;
}

} // namespace tryboth::test
