// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharerecord.h"
#include "domain/shareselection.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The ledger of what was shared with whom.
class ShareStore
{
public:
    explicit ShareStore(Database &database)
        : m_database(database)
    {
    }

    /// Adds a share with its map of items. A share is never edited.
    Result<void> insert(const ShareRecord &share);
    /// Takes a share out of the ledger, with what came back to it. The file that left stays where it is.
    Result<void> remove(const Id &id);

    Result<std::optional<ShareRecord>> find(const Id &id) const;
    /// All shares, newest first.
    Result<QList<ShareRecord>> all() const;

    /// What was shared with a coach before: the ids things have there and how they were then. Readable files,
    /// which nobody answers, do not count.
    Result<EarlierShares> earlierFor(const Id &coach) const;
    /// The last sealed share for a coach.
    Result<std::optional<ShareRecord>> lastFor(const Id &coach) const;

private:
    Result<QList<ShareRecord>> list(const QString &where, const QVariantList &values) const;
    Result<QList<ShareLink>> linksOf(const Id &share) const;

    Database &m_database;
};

} // namespace tryboth
