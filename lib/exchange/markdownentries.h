// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/checkin.h"
#include "exchange/frontmatter.h"
#include "exchange/importcollector.h"
#include "exchange/walloffsets.h"

namespace tryboth {

/// Text that a Markdown reader shows as it is: marks at the beginning of a line get a backslash.
QString plainInMarkdown(const QString &text);

/// Writes entries as Tryboth's Markdown has them.
class MarkdownEntryWriter
{
public:
    MarkdownEntryWriter(const QList<CheckIn> &checkIns, const ActivityCatalog &catalog);

    /// The zone in which most of the entries were made, for the front matter; empty where none is known.
    QByteArray zone() const { return m_zone ? m_zone->zone().id() : QByteArray(); }

    /// One of them, below the heading of its day: heading, a line of what was rated, note. The clock is
    /// written where it is not that of zone().
    QString text(const CheckIn &checkIn);

private:
    QString heading(const CheckIn &checkIn) const;

    const ActivityCatalog &m_catalog;
    std::optional<WallOffsets> m_zone;
};

/// Whether this stands before a text that Tryboth wrote.
bool isOwnMarkdown(const FrontMatter &matter);

/// Adds the entries of such a text. Its words may be of any language: numbers are told apart by sign and
/// place, and the other words are those of files. The chapters after the entries are for reading only, which
/// is told.
void addMarkdownEntries(const FrontMatter &matter, const ActivityCatalog &catalog,
                        ImportCollector &collector);

} // namespace tryboth
