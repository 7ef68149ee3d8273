// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace tryboth::bench {

/// One thing that was measured, next to the least that the machine needs for it.
struct Row
{
    QString name;
    double medianMs = 0;
    std::optional<double> floorMs; ///< measured in the same run
    std::optional<double> limit;   ///< of the ratio to the floor
};

/// The rows of one size, printed as they come.
class Table
{
public:
    explicit Table(const QString &heading);

    void add(const Row &row);

    /// How many rows were over their limit.
    int misses() const { return m_misses; }

private:
    int m_misses = 0;
};

} // namespace tryboth::bench
