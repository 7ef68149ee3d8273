// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/contentid.h"
#include "exchange/csvcolumns.h"
#include "exchange/csventries.h"
#include "exchange/csvscanner.h"
#include "exchange/importpreview.h"
#include "exchange/walloffsets.h"

#include <array>

namespace tryboth {

/// Reads the rows of one table, each by itself, given its header. Copies read the same, so that several
/// threads can share a table.
class CsvRowReader
{
public:
    CsvRowReader(const CsvRow &header, const ImportOptions &options);

    const QStringList &unknownColumns() const { return m_unknownNames; }

    /// What stands in `row`; the error's sentence says what is wrong with it.
    Result<CsvEntry> read(const CsvRow &row);

private:
    QStringView cell(const CsvRow &row, CsvColumn column) const;
    Result<void> readTime(const CsvRow &row, CheckIn &checkIn);
    Result<void> readZone(QStringView cell, WallTime &when);
    Result<void> readRatings(const CsvRow &row, CheckIn &checkIn) const;
    Result<void> readWords(const CsvRow &row, CsvEntry &entry) const;
    void readTexts(const CsvRow &row, CheckIn &checkIn) const;
    void keepExperiment(const CsvRow &row, CheckIn &checkIn) const;
    WallOffsets *offsetsOf(const QString &zone);

    WallOffsets m_localOffsets;
    std::array<int, CsvColumnCount> m_index;
    QList<std::pair<int, QString>> m_unknown; ///< cell number and name
    QStringList m_unknownNames;
    size_t m_columns = 0;
    QHash<QString, WallOffsets> m_offsets; ///< by zone name; an invalid zone is remembered as such
    ContentId m_contentId;
};

} // namespace tryboth
