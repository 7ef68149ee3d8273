// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionlistmodel.h"

#include "models/directiondue.h"
#include "models/directionwords.h"

#include <algorithm>
#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

DecisionListModel::DecisionListModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesDirection(rows)) {
            reload();
        }
    });
    reload();
}

void DecisionListModel::reload()
{
    auto all = m_journal.stores().decisions.all();
    if (!all) {
        Q_EMIT failed(all.error());
        return;
    }
    std::ranges::stable_sort(*all, std::ranges::greater(), &DecisionRecord::decidedOn);
    std::stable_partition(all->begin(), all->end(), [](const DecisionRecord &d) { return !d.isRecorded(); });
    if (*all == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = *std::move(all);
    endResetModel();
}

int DecisionListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find(m_rows, id, &DecisionRecord::id);
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int DecisionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant DecisionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const DecisionRecord &decision = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return decision.title.trimmed().isEmpty() ? tr("A decision without a title")
                                                  : decision.title.simplified();
    case LineRole:
        return decisionLine(decision, m_journal.clock().zone());
    case Qt::AccessibleTextRole:
        //: a row as it is spoken: the title of a decision, and where it stands
        return tr("%1. %2").arg(data(index, Qt::DisplayRole).toString(),
                                decisionLine(decision, m_journal.clock().zone()));
    case IdRole:
        return decision.id.toText();
    default:
        return {};
    }
}

} // namespace tryboth
