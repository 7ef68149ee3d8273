// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"
#include "models/importing.h"

#include <QAbstractTableModel>

namespace tryboth {

/// What an import would bring, each with a box to tick: what was found and is new is ticked, what is only
/// offered is not.
class ImportEntriesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { WhenColumn, WhatColumn, FocusColumn, EnergyColumn, RemarkColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// Shows what of `preview` is new by `plan`, oldest first, then what is offered.
    void setImport(const ImportPreview &preview, const ImportPlan &plan, const ActivityCatalog &catalog);

    int tickedCount() const { return m_ticked; }

    /// The preview with just the ticked entries, as found.
    ImportPreview chosen() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tickedCountChanged();

private:
    struct Row
    {
        CheckIn checkIn;
        std::optional<Unticked> reason;
        bool ticked = true;
    };
    QString text(const Row &row, int column) const;
    QString activityLabel(const QString &id) const;

    ImportPreview m_preview;
    ActivityCatalog m_catalog;
    QList<Row> m_rows;
    int m_ticked = 0;
};

} // namespace tryboth
