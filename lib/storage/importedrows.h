// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/importstore.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <QVariantList>

namespace tryboth {

struct BroughtRows;
struct ImportedRow;
struct TableShape;

/// What the import of a whole journal brought, kept row by row so that all of it can be taken back, of
/// whatever kind it is. It stands beside the journal, in `meta`: what is exported stays equal to what came
/// in.
class ImportedRows
{
public:
    /// What a journal holds before an import.
    struct Before
    {
        QHash<QString, QSet<QString>> keys; ///< of the rows of each table
        QVariantList profile;               ///< whose journal it is; an import into an empty one says so, too
    };

    ImportedRows(Database &database, const Clock &clock);

    Result<Before> before() const;

    /// Notes that `run` brought what is there by now and was not among `before`. Gives whether that is
    /// anything; if not, nothing is noted.
    Result<bool> remember(const ImportRun &run, const Before &before);

    /// Whether it was remembered what `run` brought.
    bool knows(const Id &run) const;

    /// How many rows of a table went.
    struct Count
    {
        int all = 0;   ///< with those that came into the trash
        int inUse = 0; ///< without them
    };
    using Taken = QHash<QString, Count>; ///< by table, of those that have a trash

    /// Removes what `run` brought. What was changed since goes to the trash and, where there is none, stays
    /// as it is. What later things need stays, too: the kind of work of an entry, the coach of a share, and
    /// keys once something was shared with them.
    Result<Taken> takeBack(const Id &run);

private:
    Result<QVariantList> profile() const;
    Result<void> putProfile(const QVariantList &values);
    Result<QList<ImportedRow>> newRows(const QString &table, const QSet<QString> &before) const;
    Result<QJsonObject> found(const TableShape &shape, const QJsonObject &kept) const;
    Result<void> forgetRuns(const QString &table, const QStringList &runs);
    Result<QStringList> changed(const BroughtRows &brought) const;
    Result<int> inUse(const BroughtRows &brought) const;
    Result<int> moveToTrash(const BroughtRows &brought, const QStringList &keys);
    Result<int> remove(const BroughtRows &brought, const QStringList &kept, Moment at);

    Database &m_database;
    const Clock &m_clock;
};

} // namespace tryboth
