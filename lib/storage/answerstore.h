// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/directionanswer.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Answers to the five-year question, drafts among them, and the times it was put off.
class AnswerStore
{
public:
    AnswerStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds an answer, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(DirectionAnswer answer);

    /// Adds an answer as it is: for an import.
    Result<void> insert(const DirectionAnswer &answer);

    /// The answer with this id, also from the trash.
    Result<std::optional<DirectionAnswer>> find(const Id &id) const;

    /// All outside of the trash, oldest first.
    Result<QList<DirectionAnswer>> all() const;

    /// What is in the trash, last thrown away first.
    Result<QList<DirectionAnswer>> trash() const;

    /// Adds a deferral; fills in its id and time where they are missing.
    Result<Id> defer(DirectionDeferral deferral);

    /// All deferrals, oldest first.
    Result<QList<DirectionDeferral>> deferrals() const;

private:
    Result<QList<DirectionAnswer>> list(const QString &rest, const QVariantList &values) const;
    Result<void> write(const DirectionAnswer &answer);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
