// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/experiment.h"
#include "storage/database.h"

#include <QHash>
#include <QList>
#include <QSet>

namespace tryboth {

/// The experiments of a journal. Their forecasts, sessions and reviews have stores of their own.
class ExperimentStore
{
public:
    ExperimentStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds `experiment` after checking its limits and gives its id. Fills in id, created and modified.
    Result<Id> add(Experiment experiment);

    /// Adds `experiment` as it is, with its id and times: for an import.
    Result<void> insert(const Experiment &experiment);

    /// Replaces the experiment of the same id, counting its revision up. Changes nothing when nothing
    /// differs.
    Result<void> update(Experiment experiment);

    /// Moves an experiment to the trash, or back. Its check-ins stay where they are.
    Result<void> moveToTrash(const Id &id);
    Result<void> restore(const Id &id);

    /// Removes for good what has been in the trash since before `moment`, with all that hangs on it; the
    /// check-ins stay and belong to no session any more. Gives how many experiments that were.
    Result<int> emptyTrash(Moment before);

    /// The experiment with this id, also from the trash.
    Result<std::optional<Experiment>> find(const Id &id) const;

    /// All outside of the trash, by start and title; ideas without dates last.
    Result<QList<Experiment>> all() const;

    /// What is in the trash, last thrown away first.
    Result<QList<Experiment>> trash() const;

    /// The experiments in whose texts or amendments, reviews and remarks all of `words` stand, ignoring case
    /// and diacritics. Forecasts are not looked at.
    Result<QList<Experiment>> matching(const QStringList &words) const;

    /// The title of the experiment of each session, for tables of check-ins.
    Result<QHash<Id, QString>> titlesBySession() const;

    /// The ids of all experiments, also of those in the trash.
    Result<QSet<Id>> ids() const;

    /// Remembers that an import brought these experiments.
    Result<void> markImported(const QSet<Id> &experiments, const Id &importRun);

    /// Takes back what an import brought: untouched ones go for good with all that belongs to them, those
    /// edited since go to the trash. Gives how many left the lists.
    Result<int> removeImported(const Id &importRun);

private:
    Result<void> put(const Experiment &experiment);
    Result<void> removeWhere(const QString &condition, const QVariantList &values);
    Result<void> setDeleted(const Id &id, const std::optional<Moment> &deleted);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
