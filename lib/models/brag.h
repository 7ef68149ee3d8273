// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "storage/journalcore.h"

namespace tryboth {

/// How what one did is put together.
enum class BragBy { Tag, Activity, Focus };

/// Which days and entries count.
struct BragScope
{
    LocalDay from;
    LocalDay to;
    BragBy by = BragBy::Tag;
    bool onlyStarred = false;

    bool operator==(const BragScope &) const = default;
};

/// What was done under one name, and how often: equal names are one line.
struct BragLine
{
    QString name;
    LocalDay last; ///< the latest day of it
    int times = 1;

    bool operator==(const BragLine &) const = default;
};

/// What was done on one theme.
struct BragTheme
{
    QString name;          ///< empty for entries without a tag
    QList<BragLine> lines; ///< in the order of their latest day
    int entries = 0;
    int minutes = 0; ///< of the entries that say how long they took

    bool operator==(const BragTheme &) const = default;
};

/// What one did by theme, the largest first. Ratings, notes and what waits to be rated are no part of it.
Result<QList<BragTheme>> bragThemes(const Stores &stores, const ActivityCatalog &catalog,
                                    const BragScope &scope);

/// The same as a Markdown document to paste into a review.
QString bragMarkdown(const QList<BragTheme> &themes, const BragScope &scope);

} // namespace tryboth
