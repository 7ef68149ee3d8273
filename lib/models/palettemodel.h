// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>

#include <functional>

namespace tryboth {

/// What one may have looked for in the command palette.
enum class PaletteKind { Action, Setting, Experiment, Entry, Note };

/// One line of the command palette.
struct PaletteItem
{
    PaletteKind kind = PaletteKind::Action;
    QString title;
    QString detail; ///< where it is, or of which day
    QString keys;   ///< the shortcut that does the same; empty for none
    std::function<void()> run;
};

/// The command palette: what fits what was typed, nearest first and things to do before things to read.
/// Before anything is typed, all there is to do.
class PaletteModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, KeysRole, KindRole };

    /// Gives the lines for what was typed, best first; asked anew with each letter.
    using Source = std::function<QList<PaletteItem>(const QString &typed)>;

    /// `items` are matched here, see fuzzyDistance(); `source` looks for more where something was typed.
    explicit PaletteModel(QList<PaletteItem> items, Source source = {}, QObject *parent = nullptr);

    void setTyped(const QString &typed);
    const PaletteItem &item(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<PaletteItem> matching(const QString &typed) const;

    QList<PaletteItem> m_items;
    Source m_source;
    QList<PaletteItem> m_rows;
};

} // namespace tryboth
