// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/experimentsession.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// The planned and kept times of experiments.
class SessionStore
{
public:
    SessionStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a session, or replaces the one of its id counting its revision up. Which check-in belongs to it
    /// is said by the check-in.
    Result<Id> put(ExperimentSession session);

    /// Adds a session as it is: for an import.
    Result<void> insert(const ExperimentSession &session);

    /// Removes the sessions of `experiment` after `day` that are still planned.
    Result<void> removePlannedAfter(const Id &experiment, LocalDay day);

    Result<std::optional<ExperimentSession>> find(const Id &id) const;

    /// The sessions of an experiment by day.
    Result<QList<ExperimentSession>> of(const Id &experiment) const;

    /// The sessions of the experiments outside of the trash that are planned for `from`…`to`, by day.
    Result<QList<ExperimentSession>> between(LocalDay from, LocalDay to) const;

    Result<QList<ExperimentSession>> all() const;

private:
    Result<QList<ExperimentSession>> list(const QString &where, const QVariantList &values) const;
    Result<void> write(const ExperimentSession &session);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
