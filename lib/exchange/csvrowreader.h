// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "domain/result.h"
#include "exchange/contentid.h"
#include "exchange/csvcolumns.h"
#include "exchange/csvscanner.h"
#include "exchange/importpreview.h"
#include "exchange/walloffsets.h"

#include <array>

namespace tryboth {

/// Turns the rows of one table into entries, given its header. Remembers zones and activities between rows.
class CsvRowReader
{
public:
    CsvRowReader(const CsvRow &header, const ImportOptions &options, const ActivityCatalog &catalog);

    const QStringList &unknownColumns() const { return m_unknownNames; }
    const QList<ActivityType> &newActivities() const { return m_newActivities; }

    /// The entry in `row`; the error's sentence says what is wrong with it.
    Result<CheckIn> read(const CsvRow &row);

private:
    QStringView cell(const CsvRow &row, CsvColumn column) const;
    Result<void> readTime(const CsvRow &row, CheckIn &checkIn);
    Result<void> readZone(QStringView cell, WallTime &when);
    Result<void> readRatings(const CsvRow &row, CheckIn &checkIn) const;
    Result<void> readWords(const CsvRow &row, CheckIn &checkIn) const;
    void readTexts(const CsvRow &row, CheckIn &checkIn) const;
    void keepExperiment(const CsvRow &row, CheckIn &checkIn) const;
    void readActivity(const CsvRow &row, CheckIn &checkIn);
    const ActivityType &activityFor(const QString &label, Focus focus);
    QString identify(const CheckIn &checkIn, QStringView label);
    WallOffsets *offsetsOf(const QString &zone);

    const ActivityCatalog &m_catalog;
    WallOffsets m_localOffsets;
    std::array<int, CsvColumnCount> m_index;
    QList<std::pair<int, QString>> m_unknown; ///< cell number and name
    QStringList m_unknownNames;
    size_t m_columns = 0;
    QHash<QString, WallOffsets> m_offsets;     ///< by zone name; an invalid zone is remembered as such
    QHash<QString, ActivityType> m_activities; ///< by cell text
    QList<ActivityType> m_newActivities;
    QHash<QString, int> m_alike; ///< how often each content came
    ContentId m_contentId;
};

} // namespace tryboth
