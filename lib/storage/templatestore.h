// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/experimenttemplate.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// An own template with its times.
struct KeptTemplate
{
    ExperimentTemplate source;
    Moment created;
    Moment modified;

    bool operator==(const KeptTemplate &) const = default;
};

/// Templates that a person saved from experiments. Shipped ones are read with the other texts.
class TemplateStore
{
public:
    TemplateStore(Database &database, const Clock &clock, IdSource &ids);

    Result<QList<ExperimentTemplate>> all() const;  ///< by the time they were saved
    Result<QString> put(ExperimentTemplate source); ///< adds, or replaces the one with this id; gives the id
    Result<void> remove(const QString &id);

    Result<QList<KeptTemplate>> kept() const;      ///< by the time they were saved
    Result<void> insert(const KeptTemplate &kept); ///< adds one as it is: for an import

private:
    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
