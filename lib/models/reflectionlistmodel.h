// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"
#include "models/reflectionweek.h"

#include <QAbstractListModel>

namespace tryboth {

/// The reflections by week, newest first: a row for each week that has entries or reflections, and below it
/// the reflections of that week.
class ReflectionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IsWeekRole = Qt::UserRole, ///< the row is the name of a week
        LineRole,                  ///< what stands small below the name of a reflection
    };
    static constexpr int WeeksBack = 52; ///< older weeks show only where they have reflections

    /// A week, or a reflection in it.
    struct Row
    {
        Week week;
        std::optional<Reflection> reflection;

        bool operator==(const Row &) const = default;
    };

    explicit ReflectionListModel(Journal &journal, QObject *parent = nullptr);

    /// Reads the list anew; the rows that are the same stay.
    void refresh();

    const Row &row(int number) const { return m_rows.at(number); }
    /// The row of a reflection, or of a week; −1 where it is not there.
    int rowOf(const Id &reflection) const;
    int rowOf(const Week &week) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    Result<QList<Row>> read() const;

    Journal &m_journal;
    QList<Row> m_rows;
};

} // namespace tryboth
