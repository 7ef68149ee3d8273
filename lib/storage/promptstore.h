// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/ownprompt.h"
#include "storage/database.h"

#include <QHash>
#include <QList>

namespace tryboth {

/// Own prompts, and on which day something was shown last: a question that was put aside, or charts.
class PromptStore
{
public:
    /// What the charts of the Energy page are called among the things that were shown.
    static constexpr QLatin1StringView Charts{"charts"};

    PromptStore(Database &database, const Clock &clock, IdSource &ids);

    /// Adds an own prompt, or replaces the one of its id counting its revision up. Gives the id.
    Result<Id> put(OwnPrompt own);
    /// Adds an own prompt as it is: for an import.
    Result<void> insert(const OwnPrompt &own);
    /// Removes it; answers to it keep the question.
    Result<void> remove(const Id &id);
    /// In the order of writing.
    Result<QList<OwnPrompt>> all() const;

    /// Remembers that `what` was shown on `day`; an earlier day than the one that is known changes nothing.
    Result<void> markShown(const QString &what, LocalDay day);
    Result<QHash<QString, LocalDay>> lastShown() const;
    std::optional<LocalDay> lastShown(const QString &what) const;

private:
    Result<void> write(const OwnPrompt &own);

    Database &m_database;
    const Clock &m_clock;
    IdSource &m_ids;
};

} // namespace tryboth
