// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/result.h"

#include <QHash>
#include <QList>

#include <optional>

namespace tryboth {

/// A row that was read by itself, before what depends on the rows above it is known.
struct CsvEntry
{
    int line = 1;               ///< where its row begins
    CheckIn checkIn;            ///< still without an activity; its source id is that of its content alone
    QString activity;           ///< the cell, trimmed
    std::optional<Focus> focus; ///< nothing where the row says none
};

/// Completes the entries of one table in the order of its rows.
class CsvEntries
{
public:
    explicit CsvEntries(const ActivityCatalog &catalog);

    /// Tells alike rows apart and finds the kind of work of `entry`; the error's sentence says what is wrong.
    Result<void> complete(CsvEntry &entry);

    const QList<ActivityType> &newActivities() const { return m_newActivities; }

private:
    const ActivityType &activityFor(const QString &label, Focus focus);

    const ActivityCatalog &m_catalog;
    QHash<QString, int> m_alike;               ///< how often each content came
    QHash<QString, ActivityType> m_activities; ///< by cell text
    QList<ActivityType> m_newActivities;
};

/// The source id of an entry whose content came `alikeBefore` times before in the same table.
QString numberedSourceId(const QString &content, int alikeBefore);

} // namespace tryboth

Q_DECLARE_TYPEINFO(tryboth::CsvEntry, Q_RELOCATABLE_TYPE);
