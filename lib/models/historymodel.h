// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"

#include <QAbstractTableModel>

namespace tryboth {

/// The earlier texts of one entry or of the whole journal, last changed first, or all that merges left to be
/// looked at. Five-year answers are among them only while they are open. The earlier texts of a desk are
/// those of one client or of all.
class HistoryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { UntilColumn, PlaceColumn, FieldColumn, TextColumn, ColumnCount };
    enum class Which { Conflicts, Whole };
    static constexpr int MaxRows = 2000; ///< of the whole journal

    /// The conflicts, or the earlier texts, of the whole journal.
    explicit HistoryModel(Journal &journal, Which which = Which::Conflicts, QObject *parent = nullptr);
    /// The history of one entry; on a desk that of one client, with all that hangs on them.
    HistoryModel(Journal &journal, const Id &entry, QObject *parent = nullptr);

    /// The text in a row; the row has to exist.
    const EarlierText &text(int row) const { return m_texts.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    /// A text is shown by its first line; text() gives all of it.
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    Result<QList<EarlierText>> read() const;

    Journal &m_journal;
    Which m_which = Which::Conflicts;
    std::optional<Id> m_entry;
    QList<EarlierText> m_texts;
};

} // namespace tryboth
