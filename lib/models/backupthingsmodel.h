// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "models/backupthings.h"

#include <QAbstractListModel>

namespace tryboth {

/// What a backup holds besides its entries: of one kind or of all, and what a search lets through.
class BackupThingsModel : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit BackupThingsModel(QList<BackupThing> things, QObject *parent = nullptr);

    /// Shows all of `things` from now on.
    void setThings(QList<BackupThing> things);

    /// The kinds there are, as in ThingStore::kinds(), each with how many.
    QList<std::pair<QString, int>> kinds() const;

    /// Shows those of `kind`, or of all where that is empty, in which stands all that `filter` looks for,
    /// ignoring case and diacritics. None where it asks for more than words, phrases and days: what only an
    /// entry has, these do not fit.
    void show(const QString &kind, const CheckInFilter &filter);

    /// What is in a row; the row has to exist.
    const BackupThing &thing(int row) const { return m_things.at(m_shown.at(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<BackupThing> m_things;
    QList<qsizetype> m_shown; ///< places in m_things
};

/// All that a thing says, to read.
QString wordsOf(const BackupThing &thing);

} // namespace tryboth
