// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decisionrecord.h"
#include "models/journal.h"

#include <QAbstractListModel>

namespace tryboth {

/// The decisions of a journal, drafts first and then the latest ones first. Follows the journal.
class DecisionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1, ///< text of the id
        LineRole,                  ///< "3 March 2026 · stands · review on 2 June 2026"
    };

    explicit DecisionListModel(Journal &journal, QObject *parent = nullptr);

    const DecisionRecord &decision(int row) const { return m_rows.at(row); }
    int rowOf(const Id &id) const; ///< −1 where it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();

    Journal &m_journal;
    QList<DecisionRecord> m_rows;
};

} // namespace tryboth
