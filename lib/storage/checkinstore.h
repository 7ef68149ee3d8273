// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "domain/clock.h"
#include "storage/change.h"
#include "storage/checkinwriter.h"
#include "storage/database.h"

#include <QSet>

#include <optional>

namespace tryboth {

/// An entry and its place in the journal: places ascend with day, time and order of writing.
struct PlacedCheckIn
{
    CheckIn checkIn;
    qint64 position = 0;
};

/// A tag and how many entries carry it.
struct TagCount
{
    QString tag;
    int count = 0;
};

/// The entries of a journal. Writing goes through Journal::apply, which makes it one undoable change.
class CheckInStore
{
public:
    /// `database` has the newest schema.
    CheckInStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds `checkIn` after checking its limits and gives its id. Fills in id, created, modified and, unless
    /// set, recorded.
    Result<Id> add(CheckIn checkIn);

    /// Told how many of how many are done; false stops, and the change fails.
    using Progress = CheckInWriter::Progress;

    /// Adds many entries as `add` does one, in one change; quickest from old to new. Several times as fast as
    /// one by one.
    Result<void> addAll(QList<CheckIn> checkIns, const Progress &progress = {});

    /// Puts back entries with all that they had: ids, times of writing, revisions, also those in the trash.
    Result<void> restoreAll(const QList<CheckIn> &checkIns);

    /// Replaces the entry of the same id, counting its revision up. Changes nothing when nothing differs.
    Result<void> update(CheckIn checkIn);

    /// Moves an entry to the trash, or back.
    Result<void> moveToTrash(const Id &id);
    Result<void> restore(const Id &id);

    /// Removes for good what has been in the trash since before `moment`, its earlier texts and its words in
    /// the search index, too; gives how many entries that were.
    Result<int> emptyTrash(Moment before);

    /// Removes the entries of one import that nobody has touched since; touched ones go to the trash instead.
    Result<int> removeImported(const Id &importRun);

    /// The entry with this id, also from the trash.
    Result<std::optional<CheckIn>> find(const Id &id) const;

    /// The entries with these ids that `filter` lets through, in no order.
    Result<QList<PlacedCheckIn>> find(const QSet<QString> &ids, const CheckInFilter &filter) const;

    /// Up to `limit` entries that `filter` lets through, newest first, those before `before` where it is
    /// given.
    Result<QList<PlacedCheckIn>> page(const CheckInFilter &filter, int limit,
                                      std::optional<qint64> before = std::nullopt) const;

    /// How many entries `filter` lets through.
    Result<int> count(const CheckInFilter &filter) const;
    Result<QSet<Id>> ids() const; ///< also of those in the trash

    /// What is in the trash, last thrown away first.
    Result<QList<CheckIn>> trash() const;

    /// What was marked with a star, newest first.
    Result<QList<CheckIn>> starred() const;

    /// The newest rating of an activity, if it was ever rated.
    std::optional<int> lastRating(const QString &activity) const;

    /// The days between `from` and `to` that have entries.
    Result<QSet<LocalDay>> daysWithEntries(LocalDay from, LocalDay to) const;

    /// Every tag in use, most used first.
    Result<QList<TagCount>> tags() const;

    /// Which of an importer's ids the journal already holds, also in the trash.
    Result<QSet<QString>> knownSourceIds(const QString &source) const;

    /// What SQLite plans for a page of `filter`: for the test that no full scan serves where an index can.
    QString plan(const CheckInFilter &filter) const;

private:
    Result<void> complete(CheckIn &checkIn, Moment now);
    Result<bool> isFree(const AddedEntries &added) const;
    Result<QList<CheckIn>> listWhere(const QString &condition) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
    CheckInWriter m_writer;
};

} // namespace tryboth
