// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/amendment.h"
#include "domain/clock.h"
#include "domain/result.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Changes after the start or the recording. They are only added, never edited.
class AmendmentStore
{
public:
    AmendmentStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds an amendment; fills in its id and time where they are missing.
    Result<Id> add(Amendment amendment);

    /// The amendments of an experiment or a decision record, oldest first.
    Result<QList<Amendment>> of(const Id &subject) const;
    Result<QList<Amendment>> all() const;

private:
    Result<QList<Amendment>> list(const QString &where, const QVariantList &values) const;

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
