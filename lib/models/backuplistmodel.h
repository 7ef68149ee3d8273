// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/backupsource.h"

#include <QAbstractTableModel>
#include <QHash>

namespace tryboth {

/// Why a backup was kept, in words.
QString reasonText(BackupReason reason);
/// "12", or "12 and 3 others": entries, and what stands beside them.
QString heldText(const HeldCount &held);

/// The backups of a journal, newest first, with why they were kept and how much each holds. That is counted
/// in the worker, because each backup has to be opened for it, and appear one by one.
class BackupListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeptColumn, ReasonColumn, EntriesColumn, SizeColumn, SealColumn, ColumnCount };

    /// `source` has to outlive the model.
    explicit BackupListModel(BackupSource &source, QObject *parent = nullptr);

    /// The backup in a row; the row has to exist.
    const Backup &backup(int row) const { return m_backups.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    void reload();
    void noteCount(const QString &path, const OpenResult<HeldCount> &held);
    QString entriesOf(const Backup &backup) const;

    BackupSource &m_source;
    QList<Backup> m_backups;
    QHash<QString, OpenResult<HeldCount>> m_counts; ///< by path
};

} // namespace tryboth
