// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/problemlist.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {
struct ProblemText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ProblemList)
};
} // namespace

void ProblemList::add(int line, const QString &sentence)
{
    if (m_problems.size() < m_limit) {
        m_problems.append({line, sentence});
    } else {
        ++m_more;
    }
}

QList<ImportProblem> ProblemList::sorted() const
{
    QList<ImportProblem> problems = m_problems;
    std::ranges::stable_sort(problems, {}, &ImportProblem::line);
    if (m_more > 0) {
        problems.append({0, ProblemText::tr("%Ln more problem(s) are not listed.", nullptr, m_more)});
    }
    return problems;
}

} // namespace tryboth
