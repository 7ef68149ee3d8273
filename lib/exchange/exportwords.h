// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "exchange/importpreview.h"

namespace tryboth {

/// "+2", "0", "−1" with a real minus.
QString signedText(int value);

/// What exports say about an entry besides its own words: "energy +2", "engagement 4", "45 min", "technical".
QStringList ratingParts(const CheckIn &checkIn);

/// Its tags: "#tag".
QStringList tagParts(const CheckIn &checkIn);

/// Both in a line: "energy +2 · engagement 4 · 45 min · technical · #tag".
QString ratingLine(const CheckIn &checkIn);

/// Its title, else the name of its kind of work.
QString headingOf(const CheckIn &checkIn, const ActivityCatalog &catalog);

/// "Monday, 23 November 2026" in the reader's language.
QString dayHeading(LocalDay day);

/// The error of an export that was stopped.
Error exportStopped();

/// Tells `progress` after every 500th entry; false when the reader stopped it.
bool exportGoesOn(const ImportProgress &progress, qsizetype done, qsizetype total);

} // namespace tryboth
