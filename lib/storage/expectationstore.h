// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/expectation.h"
#include "storage/database.h"

#include <QList>

namespace tryboth {

/// An expectation as a file carries it: a draft or an opened one says what it says, a sealed one is closed.
struct KeptExpectation
{
    Expectation expectation;      ///< without its words and confidence while it is sealed
    std::optional<Moment> sealed; ///< nothing for a draft
    std::optional<Moment> opened;
    QString closed; ///< closedText() while it is sealed

    bool isSealed() const { return sealed && !opened; }
    bool operator==(const KeptExpectation &) const = default;
};

/// What is expected of decisions. What a sealed one says does not leave this store before the review has
/// opened it.
class ExpectationStore
{
public:
    ExpectationStore(Database &database, const Clock &clock, IdSource &ids);

    /// Writes what is expected of a decision that is not recorded yet, in place of what was. Fails once they
    /// are sealed.
    Result<void> putDrafts(const Id &decision, const QList<Expectation> &expectations);

    /// What is expected of a decision that is not recorded yet, in the order of writing.
    Result<QList<Expectation>> drafts(const Id &decision) const;

    /// Closes the drafts of a decision, now or as of `at`: from then on they can neither be changed nor read.
    Result<void> seal(const Id &decision, const std::optional<Moment> &at = std::nullopt);

    /// Opens them for the review, now or as of `at`. Opening again changes nothing.
    Result<void> open(const Id &decision, const std::optional<Moment> &at = std::nullopt);

    /// Says whether an opened one came true.
    Result<void> setOutcome(const Id &expectation, const std::optional<CameTrue> &outcome);

    /// The sealed ones of a decision in the order of writing, with what they say only where they were opened.
    Result<QList<SealedExpectation>> of(const Id &decision) const;

    /// Every one, drafts too, as an export carries it.
    Result<QList<KeptExpectation>> kept() const;

    /// Adds one that an export carried; a sealed one stays sealed. Fails where it does not open.
    Result<void> restore(const KeptExpectation &kept);

private:
    Result<void> write(const Expectation &expectation, const std::optional<Moment> &sealed,
                       const std::optional<Moment> &opened);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
