// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/result.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// The `source` of entries that came from a calendar.
inline constexpr QLatin1StringView IcsSource("ics");

/// Reads an iCalendar file (RFC 5545, and what programs write in its name): every event that happens within
/// the window, repetitions worked out, as an unrated entry that waits. An event is dated by its own clock;
/// one that is written in UTC by the calendar's zone (X-WR-TIMEZONE), else the reader's. Cancelled, declined,
/// transparent and all-day events are offered unticked; what was declined is known by
/// ImportOptions::ownAddresses, else by a calendar named after its owner's address, else by the one who is
/// invited to everything. An event that does not hold together is reported with its line and left out. Fails
/// when there is no calendar in the file, a limit is passed, or `progress` stops it.
Result<ImportPreview> readIcs(const QByteArray &bytes, const ImportOptions &options,
                              const ActivityCatalog &catalog, const ImportProgress &progress = {});

} // namespace tryboth
