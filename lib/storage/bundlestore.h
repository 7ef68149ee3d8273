// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bundle.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The shares that were opened, and their items. They are added and removed, never edited.
class BundleStore
{
public:
    BundleStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a share that was opened with its items. Fails where the client has this share already. Gives the
    /// id.
    Result<Id> add(const Bundle &bundle, const QList<BundleItem> &items);

    Result<std::optional<Bundle>> find(const Id &id) const;
    /// Every copy of a share, whichever client it was put under.
    Result<QList<Bundle>> ofShare(const Id &share) const;
    /// The shares of a client, the one that was made last first.
    Result<QList<Bundle>> of(const Id &client) const;
    /// The share of each client that was made last.
    Result<QList<Bundle>> latestOfEach() const;
    /// The shares of all clients whose date lies before `day` and that nobody gave a reason to keep.
    Result<QList<Bundle>> overdue(LocalDay day) const;

    /// The items of a share by day.
    Result<QList<BundleItem>> items(const Id &bundle) const;
    /// What a client shared, each item as it stands in the share that was made last; those of shares that
    /// are overdue on `today` are left out. By day.
    Result<QList<BundleItem>> newestItems(const Id &client, LocalDay today) const;
    /// Those of newestItems() that hold every word of `words` (as foldForSearch() makes them).
    Result<QList<BundleItem>> search(const Id &client, LocalDay today, const QStringList &words) const;
    /// How many items of the share no earlier one of the same client had.
    Result<int> countNew(const Bundle &bundle) const;

    /// Notes why a share is kept beyond its date. An empty reason takes the note away.
    Result<void> keepBecause(const Id &bundle, const QString &reason);
    /// Puts a share under another client; refused once there is a comment on it.
    Result<void> move(const Id &bundle, const Id &client);
    /// Removes a share with its items and the comments on it.
    Result<void> remove(const Id &bundle);

private:
    Result<QList<Bundle>> list(const QString &where, const QVariantList &values) const;
    Result<QList<BundleItem>> newest(const Id &client, LocalDay today, const QStringList &words) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
