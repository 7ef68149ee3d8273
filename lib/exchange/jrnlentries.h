// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"

namespace tryboth {

/// The `source` of entries that came from jrnl, as text or as JSON.
inline constexpr QLatin1StringView JrnlSource("jrnl");

/// What jrnl takes for tags in `text`: words that begin with one of `symbols`, without it, each once.
QStringList jrnlTags(const QString &text, const QString &symbols);

/// The entry behind a header: a title up to the first end of a sentence or line, a star at either end of that
/// line, tags.
FoundEntry jrnlEntry(const QString &text, const QString &symbols);

/// Whether `document` is what `jrnl --format json` writes.
bool isJrnlJson(const QJsonDocument &document);

/// Reads what `jrnl --format json` writes, old and new. Dates are days of the calendar.
Result<ImportPreview> readJrnlJson(const QJsonDocument &document, const ImportOptions &options,
                                   const ActivityCatalog &catalog);

} // namespace tryboth
