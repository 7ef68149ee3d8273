// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

namespace tryboth {

/// Collects problems up to a limit and counts the rest in one last line.
class ProblemList
{
public:
    explicit ProblemList(int limit)
        : m_limit(limit)
    {
    }

    void add(int line, const QString &sentence);

    /// All of them, in the order of the file.
    QList<ImportProblem> sorted() const;

private:
    int m_limit;
    int m_more = 0;
    QList<ImportProblem> m_problems;
};

} // namespace tryboth
