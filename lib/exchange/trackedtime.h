// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"

namespace tryboth {

/// A stretch of work as a time tracker keeps it.
struct TrackedTime
{
    WallTime start;
    qint64 seconds = 0;
    QString title; ///< what was done; the project where nobody said
    QString project;
    QStringList tags;
    QStringList leftOver;
    QString sourceId;
    int line = 0;
};

/// Adds it as an unrated entry. It waits to be rated when its day is within the last 90 days, which is about
/// as far as one remembers how an hour was; older ones are there and do not wait.
void addTracked(ImportCollector &collector, const ImportOptions &options, const ActivityCatalog &catalog,
                TrackedTime tracked);

} // namespace tryboth
