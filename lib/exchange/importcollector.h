// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "exchange/contentid.h"
#include "exchange/importfiles.h"
#include "exchange/leftover.h"
#include "exchange/problemlist.h"
#include "exchange/walloffsets.h"
#include "exchange/writtenzone.h"

#include <QHash>
#include <QSet>

namespace tryboth {

/// What an importer read of one entry, before it is made to fit the journal.
struct FoundEntry
{
    CheckIn checkIn;            ///< when, ratings, star; source id where the file has one
    QString text;               ///< title and body in one, where the file does not tell them apart
    QStringList tags;           ///< as many as there are
    LeftOver leftOver;          ///< "name: value" lines for what has no field of its own
    QString activity;           ///< label of a kind of work; "Imported" unless set
    Focus focus = Focus::Mixed; ///< of an activity that is not known yet
    std::optional<Focus> ownFocus; ///< of the entry, where that of its activity does not hold
    int line = 0;               ///< for problems
};

/// Collects what an importer finds and makes it fit: titles and notes are cut into parts and never lost, tags
/// beyond the limit go into the note, entries without an id get one from what they say.
class ImportCollector
{
public:
    ImportCollector(QLatin1StringView format, const ImportOptions &options, const ActivityCatalog &catalog);

    /// The wall clock of where the reader is, at `day` and `time`.
    WallTime here(LocalDay day, std::optional<LocalTime> time = {});
    /// `day` and `time` as written where the clock stood; as the reader's clock showed it where that is a
    /// moment.
    WallTime at(LocalDay day, LocalTime time, const WrittenZone &zone) const;

    void add(FoundEntry entry);
    void problem(int line, const QString &sentence) { m_problems.add(line, sentence); }
    void addUnmappedMood(const QString &mood);
    /// Counts one entry with this mood.
    void countMood(const QString &mood, std::optional<int> energy);
    ImportPreview &preview() { return m_preview; }

    /// Whether more entries than allowed came.
    bool isFull() const { return m_preview.found.size() > m_options.limits.entries; }

    /// The preview; fails when there were too many entries.
    Result<ImportPreview> finish();

private:
    void fitTexts(FoundEntry &entry) const;
    void fitAllTags(FoundEntry &entry) const;
    void setActivity(FoundEntry &entry);
    void addParts(CheckIn checkIn, int line);
    QString identify(const CheckIn &checkIn, const QString &note);

    const ImportOptions &m_options;
    const ActivityCatalog &m_catalog;
    QLatin1StringView m_format;
    WallOffsets m_here;
    ImportPreview m_preview;
    ProblemList m_problems;
    QHash<QString, int> m_alike;
    QHash<QString, ActivityType> m_activities;
    QSet<QString> m_newActivities;     ///< ids of those in the preview
    QHash<QString, qsizetype> m_moods; ///< places in the preview
    QSet<QString> m_unmapped;          ///< moods
    ContentId m_contentId;
};

/// Tells how far `done` of `total` files or rows is; false when the reader stopped it.
bool goesOn(const ImportProgress &progress, qsizetype done, qsizetype total);

} // namespace tryboth
