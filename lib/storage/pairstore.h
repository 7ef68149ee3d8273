// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/draw.h"
#include "domain/pair.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Pairs of experiments, and the lots that were drawn for them and for single ones.
class PairStore
{
public:
    PairStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a pair, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(Pair pair);

    /// Adds a pair as it is: for an import.
    Result<void> insert(const Pair &pair);

    /// Lets go of a pair; its experiments stay.
    Result<void> remove(const Id &id);

    Result<std::optional<Pair>> find(const Id &id) const;
    Result<std::optional<Pair>> ofExperiment(const Id &experiment) const;
    Result<QList<Pair>> all() const;

    /// Keeps a lot that was drawn. It is not edited any more.
    Result<Id> addDraw(Draw draw);

    /// The latest lot drawn for an experiment or a pair.
    Result<std::optional<Draw>> drawFor(const Id &subject) const;
    Result<QList<Draw>> draws() const;

private:
    Result<QList<Pair>> list(const QString &where, const QVariantList &values) const;
    Result<QList<Draw>> drawList(const QString &where, const QVariantList &values) const;
    Result<void> write(const Pair &pair);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
