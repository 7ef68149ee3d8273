// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/bundle.h"
#include "domain/client.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

#include <optional>

namespace tryboth {

class Desk;

/// The clients of a desk by name, each with a quiet line about its latest share. They are never ranked, and
/// nothing says who was here last.
class ClientListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { LineRole = Qt::UserRole + 1, OverdueRole };

    explicit ClientListModel(Desk &desk, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    const Client &clientAt(int row) const { return m_rows.at(row).client; }
    /// The row of a client; −1 where it is not on the desk.
    int rowOf(const Id &client) const;

    void reload();

private:
    struct Row
    {
        Client client;
        std::optional<Bundle> latest;
        bool overdue = false;

        bool operator==(const Row &) const = default;
    };
    QString lineOf(const Row &row) const;
    QList<Row> rows() const;

    Desk &m_desk;
    QList<Row> m_rows;
    mutable QHash<Id, QString> m_lines; ///< made when a row is first looked at: hundreds never are
};

} // namespace tryboth
