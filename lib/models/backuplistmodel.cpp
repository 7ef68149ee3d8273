// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backuplistmodel.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

QString reasonText(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Import:
        return BackupListModel::tr("Before an import");
    case BackupReason::Renewal:
        return BackupListModel::tr("Before the format was renewed");
    case BackupReason::Save:
        break;
    }
    //: why a backup was kept: the journal was saved
    return BackupListModel::tr("Saved");
}

QString heldText(const HeldCount &held)
{
    const QString entries = QLocale().toString(held.entries);
    //: %1 is a number of entries; the others are reflections, experiments and the like
    return held.others == 0 ? entries
                            : BackupListModel::tr("%1 and %Ln others", nullptr, held.others).arg(entries);
}

BackupListModel::BackupListModel(BackupSource &source, QObject *parent)
    : QAbstractTableModel(parent)
    , m_source(source)
{
    connect(&source, &BackupSource::changed, this, &BackupListModel::reload);
    reload();
}

void BackupListModel::reload()
{
    const QList<Backup> backups = m_source.backups();
    if (backups == m_backups) {
        return;
    }
    beginResetModel();
    m_backups = backups;
    endResetModel();
    for (const Backup &backup : m_backups) {
        if (!m_counts.contains(backup.path)) {
            m_source.count(backup, this, [this, path = backup.path](const OpenResult<HeldCount> &held) {
                noteCount(path, held);
            });
        }
    }
}

void BackupListModel::noteCount(const QString &path, const OpenResult<HeldCount> &held)
{
    m_counts.insert(path, held);
    const auto found = std::ranges::find(m_backups, path, &Backup::path);
    if (found != m_backups.end()) {
        const QModelIndex cell = index(static_cast<int>(found - m_backups.begin()), EntriesColumn);
        Q_EMIT dataChanged(cell, cell);
    }
}

QString BackupListModel::entriesOf(const Backup &backup) const
{
    const auto count = m_counts.constFind(backup.path);
    if (count == m_counts.constEnd()) {
        return QString(QChar(u'…'));
    }
    if (*count) {
        return heldText(**count);
    }
    switch (count->error().problem) {
    case OpenProblem::NeedsPassphrase:
        return tr("sealed: its passphrase tells");
    case OpenProblem::WrongPassphrase:
    case OpenProblem::WrongKey:
        return tr("sealed with another passphrase");
    case OpenProblem::Damaged:
        return tr("damaged");
    case OpenProblem::Newer:
    case OpenProblem::NotAJournal:
    case OpenProblem::OtherKind:
    case OpenProblem::InUse:
    case OpenProblem::Unreadable:
        break;
    }
    return tr("cannot be opened");
}

int BackupListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_backups.size());
}

int BackupListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant BackupListModel::data(const QModelIndex &index, int role) const
{
    if (role == Qt::ToolTipRole && index.column() == EntriesColumn && m_source.kind() == FileKind::Journal) {
        return tr("Entries, and what stands beside them: reflections, experiments, decisions and the like");
    }
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Backup &backup = m_backups.at(index.row());
    switch (index.column()) {
    case KeptColumn:
        return QLocale().toString(backup.keptAt.inZone(m_source.clock().zone()), QLocale::ShortFormat);
    case ReasonColumn:
        return reasonText(backup.reason);
    case EntriesColumn:
        return entriesOf(backup);
    case SizeColumn:
        return QLocale().formattedDataSize(backup.bytes);
    case SealColumn:
        return backup.sealed ? tr("sealed") : tr("not sealed");
    default:
        return {};
    }
}

QVariant BackupListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case KeptColumn:
        //: when a backup was kept
        return tr("Kept on");
    case ReasonColumn:
        //: why a backup was kept
        return tr("Why");
    case EntriesColumn:
        return m_source.kind() == FileKind::Desk ? tr("Clients") : tr("Entries");
    case SizeColumn:
        return tr("Size");
    case SealColumn:
        //: whether a backup is sealed
        return tr("Seal");
    default:
        return {};
    }
}

} // namespace tryboth
