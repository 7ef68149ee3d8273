// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentlistmodel.h"

#include "domain/dayformats.h"
#include "models/experimentsentence.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

ExperimentListModel::ExperimentListModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (touchesExperiments(rows)) {
            reload();
        }
    });
    reload();
}

void ExperimentListModel::setWords(const QStringList &words)
{
    if (words != m_words) {
        m_words = words;
        reload();
    }
}

void ExperimentListModel::reload()
{
    const auto experiments = m_journal.stores().experiments.matching(m_words);
    if (!experiments) {
        Q_EMIT failed(experiments.error());
        return;
    }
    QList<Row> rows;
    for (const Experiment &experiment : *experiments) {
        rows.append(rowFor(experiment));
    }
    std::ranges::stable_sort(rows, {}, [](const Row &row) { return groupOf(row.status); });
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ExperimentListModel::Row ExperimentListModel::rowFor(const Experiment &experiment) const
{
    const ExperimentStatus status = statusOn(experiment, m_journal.clock().journalDay().today);
    return {experiment, status, lineFor(experiment, status)};
}

QString ExperimentListModel::lineFor(const Experiment &experiment, ExperimentStatus status) const
{
    const QLocale locale;
    const LocalDay today = m_journal.clock().journalDay().today;
    switch (status) {
    case ExperimentStatus::Idea:
        return experiment.hasDates() ? tr("%Ln weeks", nullptr, weekCount(experiment)) : tr("no dates yet");
    case ExperimentStatus::Planned:
        return tr("starts on %1").arg(locale.toString(experiment.start, DayFormat().in(locale)));
    case ExperimentStatus::Running:
        return tr("week %1 of %2").arg(weekNumber(experiment, today)).arg(weekCount(experiment));
    case ExperimentStatus::Paused:
        return tr("resting");
    case ExperimentStatus::Ended:
        return tr("ready for its review");
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        break;
    }
    const auto sessions = m_journal.stores().sessions.of(experiment.id).value_or(QList<ExperimentSession>());
    const auto reviews = m_journal.stores().reviews.of(experiment.id).value_or(QList<ExperimentReview>());
    const Kept kept = keptOf(sessions);
    QStringList parts{tr("kept %1 of %2").arg(kept.kept).arg(kept.due)};
    if (status == ExperimentStatus::StoppedEarly) {
        parts.append(tr("stopped early"));
    }
    if (!reviews.isEmpty() && reviews.last().again == Again::Yes) {
        parts.append(tr("would do again"));
    }
    return parts.join(u" · "_s);
}

int ExperimentListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const Row &row) { return row.experiment.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int ExperimentListModel::count(Group group) const
{
    return static_cast<int>(
        std::ranges::count_if(m_rows, [&](const Row &row) { return groupOf(row.status) == group; }));
}

int ExperimentListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant ExperimentListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return row.experiment.title;
    case Qt::AccessibleTextRole:
        return u"%1: %2, %3"_s.arg(nameOf(groupOf(row.status)), row.experiment.title, row.line);
    case IdRole:
        return row.experiment.id.toText();
    case GroupRole:
        return static_cast<int>(groupOf(row.status));
    case TrackRole:
        return static_cast<int>(row.experiment.track);
    case StatusRole:
        return static_cast<int>(row.status);
    case LineRole:
        return row.line;
    default:
        return {};
    }
}

ExperimentListModel::Group ExperimentListModel::groupOf(ExperimentStatus status)
{
    switch (status) {
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
    case ExperimentStatus::Paused:
    case ExperimentStatus::Ended: // it waits for its review
        return Group::Running;
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        return Group::Finished;
    case ExperimentStatus::Idea:
        break;
    }
    return Group::Ideas;
}

QString ExperimentListModel::nameOf(Group group)
{
    switch (group) {
    case Group::Running:
        return tr("Running");
    case Group::Finished:
        return tr("Finished");
    case Group::Ideas:
        return tr("Ideas");
    }
    return {};
}

bool touchesExperiments(const TouchedRows &rows)
{
    static const QSet<QString> tables{u"experiment"_s,        u"forecast"_s, u"experiment_session"_s,
                                      u"experiment_review"_s, u"pair"_s,     u"draw"_s,
                                      u"amendment"_s,         u"day_note"_s};
    return rows.tables.intersects(tables);
}

} // namespace tryboth
