// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/experimentview.h"

#include <QAbstractListModel>

namespace tryboth {

/// The list of the Experiments page: running ones, finished ones and ideas, each group under its heading.
/// Headings cannot be selected, so that the arrow keys step over them.
class ExperimentIndex : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        HeadingRole = Qt::UserRole + 1, ///< bool: the row is a heading
        FocusRole,                      ///< int of Focus
        SecondLineRole,                 ///< "week 4 of 6"
    };

    using QAbstractListModel::QAbstractListModel;

    void setViews(const QList<ExperimentView> &views);

    /// The experiment in `row`; null for a heading.
    const ExperimentView *viewAt(int row) const;
    /// The row of the experiment with this id, or −1.
    int rowOf(const Id &id) const;
    /// The row that is shown when nothing was chosen yet, or −1.
    int firstRow() const;

    /// "Two running, one finished, five ideas waiting".
    QString sentence() const;
    int running() const { return m_running; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

    /// "week 4 of 6", "kept 6 of 6 · would do again", "8 weeks".
    static QString secondLine(const ExperimentView &view);

private:
    struct Row
    {
        QString heading;
        qsizetype view = -1;
    };
    enum class Group { Running, Finished, Ideas };
    static Group groupOf(ExperimentStatus status);

    QList<ExperimentView> m_views;
    QList<Row> m_rows;
    int m_running = 0, m_finished = 0, m_ideas = 0;
};

} // namespace tryboth
