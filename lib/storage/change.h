// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <functional>
#include <optional>

struct sqlite3_session;

namespace tryboth {

/// Which rows a change touched, for views that refresh just these.
struct TouchedRows
{
    /// Beyond this many rows of a table a view reloads as a whole, and ids are not listed.
    static constexpr qsizetype MaxListed = 500;

    QSet<QString> checkIns; ///< ids in check_in that were added, changed or removed, also through their tags
    bool manyCheckIns = false;
    QSet<QString> tables; ///< every table with a change

    bool touchesCheckIns() const { return manyCheckIns || !checkIns.isEmpty(); }
};

/// Entries that one call added by the thousand. Their ids follow each other, so the outer two name them all.
struct AddedEntries
{
    QString firstId;
    QString lastId;
    qsizetype count = 0;
};

/// One step of a journal's life: what it did, as bytes that can be applied again or inverted.
struct Change
{
    QByteArray changeset; ///< SQLite changeset; empty when nothing changed

    /// Added besides, and not in the changeset: reading each row back while it is written would take longer
    /// than writing it. What they hold is recorded when they are taken back.
    std::optional<AddedEntries> added;

    bool isEmpty() const { return changeset.isEmpty() && !added; }

    /// Whether applying it takes longer than a window may wait: about a thousand rows.
    bool isLarge() const
    {
        constexpr qsizetype LargeBytes = 256 * 1024;
        return changeset.size() > LargeBytes || (added && added->count > TouchedRows::MaxListed);
    }
};

/// The change that is being recorded, for stores that know a cheaper way than row by row.
class ChangeRecording
{
public:
    explicit ChangeRecording(sqlite3_session *session)
        : m_session(session)
    {
    }

    /// Runs `add`, which inserts `entries` and does nothing else, and remembers only which those are. Nothing
    /// that follows in the same change may touch them. A second time in one change they are recorded as
    /// usual.
    Result<void> recordAsAdded(const AddedEntries &entries, const std::function<Result<void>()> &add);

    const std::optional<AddedEntries> &added() const { return m_added; }

private:
    sqlite3_session *m_session;
    std::optional<AddedEntries> m_added;
};

/// Runs `edit` in one transaction and records it. A failing edit leaves no trace.
Result<Change> recordChange(Database &database, const std::function<Result<void>()> &edit);

/// Does again what `change` did. Fails, changing nothing, when the rows are no longer as the change left or
/// found them, or when `change.added` was not recorded yet.
Result<void> applyChange(Database &database, const Change &change);

/// Takes `change` back and gives it as it can be applied again: the same, or with all that it added now in
/// the changeset. Fails, changing nothing, when the rows are no longer as the change left them.
Result<Change> revertChange(Database &database, const Change &change);

/// The change that takes back what is in the changeset of `change`.
Result<Change> inverse(const Change &change);

/// Which rows `change` touches.
TouchedRows touchedRows(const Change &change);

} // namespace tryboth
