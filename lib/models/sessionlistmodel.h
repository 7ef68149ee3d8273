// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experimentrules.h"
#include "models/journal.h"

#include <QAbstractListModel>

namespace tryboth {

/// The sessions of one experiment, or those of a day for Today and the calendar. Follows the journal.
class SessionListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        IdRole = Qt::UserRole + 1,
        DayRole,   ///< QDate, invalid where none was planned
        StateRole, ///< int of SessionState
        RemarkRole,
        ExperimentRole, ///< text of the id
        TitleRole,      ///< of the experiment
        MinutesRole,    ///< planned
        TrackRole,      ///< int of Track
    };

    explicit SessionListModel(Journal &journal, QObject *parent = nullptr);

    void showExperiment(const Id &experiment);
    void showDays(LocalDay from, LocalDay to);

    const ExperimentSession &session(int row) const { return m_rows.at(row); }
    Kept kept() const { return keptOf(m_rows); }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    Result<QList<ExperimentSession>> read() const;

    Journal &m_journal;
    std::optional<Id> m_experiment;
    DayRange m_days;
    QList<ExperimentSession> m_rows;
    QHash<Id, Experiment> m_experiments;
};

/// What a state of a session is called: "kept", "not possible".
QString nameOf(SessionState state);

} // namespace tryboth
