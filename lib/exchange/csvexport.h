// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/result.h"
#include "exchange/importpreview.h"

#include <QHash>

class QIODevice;

namespace tryboth {

/// Writes `checkIns` as Tryboth's CSV: UTF-8 without a mark, a header, rows that end with CRLF, cells guarded
/// against spreadsheets (SAFETY.md P9). `readCsv` gives the same days, times, offsets, zones, ratings and
/// texts back. `experiments` names the experiment of a session. Fails when the device does.
Result<void> writeCsv(QIODevice &device, const QList<CheckIn> &checkIns, const ActivityCatalog &catalog,
                      const QHash<Id, QString> &experiments = {}, const ImportProgress &progress = {});

} // namespace tryboth
