// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/importfiles.h"

#include <QJsonArray>
#include <QJsonObject>

class QIODevice;

namespace tryboth {

/// What our own JSON calls itself.
inline constexpr QLatin1StringView JournalFormat("tryboth.journal");
inline constexpr int JournalFormatVersion = 1;

/// One entry as JSON and back, every field of it. The error names what does not fit.
QJsonObject jsonOfCheckIn(const CheckIn &checkIn);
Result<CheckIn> checkInOfJson(const QJsonObject &json);

/// Circumstances as a list of words and back; words of a newer version are left out.
QJsonArray jsonOfContext(ContextFlags flags);
ContextFlags contextOfJson(const QJsonArray &array);

/// One kind of work as JSON and back.
QJsonObject jsonOfActivity(const ActivityType &type);
Result<ActivityType> activityOfJson(const QJsonObject &json);

/// Writes a journal: `sections` has everything but the entries, by name. Fails when the device does, or
/// `progress` stops it.
Result<void> writeJournalJson(QIODevice &device, const QJsonObject &sections, const QList<CheckIn> &checkIns,
                              const ImportProgress &progress = {});

/// Whether this is a journal in our own JSON.
bool looksLikeJournalJson(const ImportFiles &files);

/// Reads it back: entries with their ids, all else in ImportPreview::sections. Members of a newer version are
/// named and left out; a newer format version is refused.
Result<ImportPreview> readJournalJson(const ImportFiles &files, const ImportOptions &options,
                                      const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
