// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentrules.h"
#include "models/journal.h"

#include <QAbstractListModel>

namespace tryboth {

/// The experiments of a journal in three groups: running, finished, ideas. Follows the journal.
class ExperimentListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Group { Running, Finished, Ideas };
    enum Role {
        IdRole = Qt::UserRole + 1, ///< text of the id
        GroupRole,                 ///< int of Group
        TrackRole,                 ///< int of Track
        StatusRole,                ///< int of ExperimentStatus, today
        LineRole,                  ///< "week 4 of 6"
    };

    explicit ExperimentListModel(Journal &journal, QObject *parent = nullptr);

    /// Shows only what holds all of these words; none shows all.
    void setWords(const QStringList &words);

    /// Reads anew, because a day has begun.
    void refresh() { reload(); }

    const Experiment &experiment(int row) const { return m_rows.at(row).experiment; }
    int rowOf(const Id &id) const; ///< −1 where it is not shown
    int count(Group group) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    /// Which group a status belongs to, and its heading.
    static Group groupOf(ExperimentStatus status);
    static QString nameOf(Group group);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    struct Row
    {
        Experiment experiment;
        ExperimentStatus status = ExperimentStatus::Idea;
        QString line;

        bool operator==(const Row &) const = default;
    };
    void reload();
    Row rowFor(const Experiment &experiment) const;
    QString lineFor(const Experiment &experiment, ExperimentStatus status) const;

    Journal &m_journal;
    QStringList m_words;
    QList<Row> m_rows;
};

/// A journal change that experiments, their sessions or reviews may have to do with.
bool touchesExperiments(const TouchedRows &rows);

} // namespace tryboth
