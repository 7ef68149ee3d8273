// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importproblemsmodel.h"

namespace tryboth {

void ImportProblemsModel::setProblems(const QList<ImportProblem> &problems)
{
    beginResetModel();
    m_problems = problems;
    endResetModel();
}

int ImportProblemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_problems.size());
}

int ImportProblemsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportProblemsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ImportProblem &problem = m_problems.at(index.row());
    if (index.column() == SentenceColumn) {
        return problem.sentence;
    }
    return problem.line > 0 ? QVariant(problem.line) : QVariant(); // 0: about the whole file
}

QVariant ImportProblemsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    //: the number of a line in a file
    return section == LineColumn ? tr("Line") : tr("What could not be read");
}

} // namespace tryboth
