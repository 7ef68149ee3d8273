// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/experimentreview.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// Reviews of experiments, drafts among them.
class ReviewStore
{
public:
    ReviewStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds a review, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(ExperimentReview review);

    /// Adds a review as it is: for an import.
    Result<void> insert(const ExperimentReview &review);

    /// The reviews of an experiment, oldest first.
    Result<QList<ExperimentReview>> of(const Id &experiment) const;
    Result<QList<ExperimentReview>> all() const;

private:
    Result<QList<ExperimentReview>> list(const QString &where, const QVariantList &values) const;
    Result<void> write(const ExperimentReview &review);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
