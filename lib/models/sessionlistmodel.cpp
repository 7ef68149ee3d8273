// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/sessionlistmodel.h"

#include "domain/dayformats.h"
#include "models/experimentlistmodel.h"

#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

SessionListModel::SessionListModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesExperiments(rows) || rows.touchesCheckIns()) {
            reload();
        }
    });
}

void SessionListModel::showExperiment(const Id &experiment)
{
    m_experiment = experiment;
    reload();
}

void SessionListModel::showDays(LocalDay from, LocalDay to)
{
    m_experiment.reset();
    m_days = {from, to};
    reload();
}

Result<QList<ExperimentSession>> SessionListModel::read() const
{
    if (m_experiment) {
        return m_journal.stores().sessions.of(*m_experiment);
    }
    return m_days.from.isValid() ? m_journal.stores().sessions.between(m_days.from, m_days.to)
                                 : Result<QList<ExperimentSession>>(QList<ExperimentSession>());
}

void SessionListModel::reload()
{
    const auto sessions = read();
    const auto experiments = m_journal.stores().experiments.all();
    if (!sessions || !experiments) {
        Q_EMIT failed(sessions ? experiments.error() : sessions.error());
        return;
    }
    QHash<Id, Experiment> byId;
    for (const Experiment &experiment : *experiments) {
        byId.insert(experiment.id, experiment);
    }
    if (*sessions == m_rows && byId == m_experiments) {
        return;
    }
    beginResetModel();
    m_rows = *sessions;
    m_experiments = std::move(byId);
    endResetModel();
}

int SessionListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant SessionListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExperimentSession &session = m_rows.at(index.row());
    const Experiment experiment = m_experiments.value(session.experiment);
    const LocalDay day = session.plannedOn.value_or(LocalDay());
    switch (role) {
    case Qt::DisplayRole:
        return day.isValid() ? QLocale().toString(day, DayFormat{.shortMonth = true}.in(QLocale()))
                             : QString();
    case Qt::AccessibleTextRole:
        return u"%1, %2: %3"_s.arg(experiment.title, QLocale().toString(day, QLocale::LongFormat),
                                   nameOf(session.state));
    case IdRole:
        return session.id.toText();
    case DayRole:
        return day;
    case StateRole:
        return static_cast<int>(session.state);
    case RemarkRole:
        return session.remark;
    case ExperimentRole:
        return session.experiment.toText();
    case TitleRole:
        return experiment.title;
    case MinutesRole:
        return experiment.cadence.minutes;
    case TrackRole:
        return static_cast<int>(experiment.track);
    default:
        return {};
    }
}

QString nameOf(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return SessionListModel::tr("planned");
    case SessionState::Kept:
        return SessionListModel::tr("kept");
    case SessionState::Moved:
        return SessionListModel::tr("moved");
    case SessionState::Skipped:
        return SessionListModel::tr("skipped");
    case SessionState::NotPossible:
        return SessionListModel::tr("not possible");
    }
    return {};
}

} // namespace tryboth
