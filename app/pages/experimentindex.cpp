// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentindex.h"

#include "models/experimentwords.h"
#include "models/words.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

void ExperimentIndex::setViews(const QList<ExperimentView> &views)
{
    beginResetModel();
    m_views = views;
    m_rows.clear();
    const auto addGroup = [this](Group group, const QString &heading) {
        int count = 0;
        for (qsizetype i = 0; i < m_views.size(); ++i) {
            if (groupOf(m_views.at(i).status) != group) {
                continue;
            }
            if (count++ == 0) {
                m_rows.append({heading, -1});
            }
            m_rows.append({{}, i});
        }
        return count;
    };
    //: a group of experiments
    m_running = addGroup(Group::Running, tr("Running"));
    //: a group of experiments
    m_finished = addGroup(Group::Finished, tr("Finished"));
    //: a group of experiments
    m_ideas = addGroup(Group::Ideas, tr("Ideas"));
    endResetModel();
}

const ExperimentView *ExperimentIndex::viewAt(int row) const
{
    const qsizetype view = m_rows.value(row).view;
    return row < 0 || row >= m_rows.size() || view < 0 ? nullptr : &m_views.at(view);
}

int ExperimentIndex::rowOf(const Id &id) const
{
    const auto found = std::ranges::find_if(
        m_rows, [&](const Row &row) { return row.view >= 0 && m_views.at(row.view).experiment.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int ExperimentIndex::firstRow() const
{
    return m_rows.size() > 1 ? 1 : -1; // the first row is a heading
}

QString ExperimentIndex::sentence() const
{
    QStringList parts;
    if (m_running > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 running").arg(numberInWords(m_running));
    }
    if (m_finished > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 finished").arg(numberInWords(m_finished));
    }
    if (m_ideas > 0) {
        //: part of "Two running, one finished, five ideas waiting": %1 is a number in words
        parts << tr("%1 ideas waiting", nullptr, m_ideas).arg(numberInWords(m_ideas));
    }
    return capitalised(parts.join(u", "_s));
}

int ExperimentIndex::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ExperimentIndex::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExperimentView *view = viewAt(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return view ? view->experiment.title : m_rows.at(index.row()).heading;
    case HeadingRole:
        return view == nullptr;
    case FocusRole:
        return view ? QVariant(static_cast<int>(view->focus())) : QVariant();
    case SecondLineRole:
        return view ? QVariant(secondLine(*view)) : QVariant();
    case Qt::AccessibleTextRole:
        return view ? QStringList{view->experiment.title, nameOf(view->focus()), secondLine(*view)}.join(
                          u", "_s)
                    : m_rows.at(index.row()).heading;
    default:
        return {};
    }
}

Qt::ItemFlags ExperimentIndex::flags(const QModelIndex &index) const
{
    return index.isValid() && !viewAt(index.row()) ? Qt::NoItemFlags : QAbstractListModel::flags(index);
}

QString ExperimentIndex::secondLine(const ExperimentView &view)
{
    const Experiment &experiment = view.experiment;
    switch (view.status) {
    case ExperimentStatus::Idea:
        return lengthText(experiment);
    case ExperimentStatus::Planned:
        return tr("begins on %1").arg(longDay(experiment.start));
    case ExperimentStatus::Running:
        return weekText(experiment, view.today);
    case ExperimentStatus::Paused:
        return tr("resting since %1")
            .arg(longDay(experiment.pauses.isEmpty() ? view.today : experiment.pauses.last().from));
    case ExperimentStatus::Ended:
        return tr("ready for its review");
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        break;
    }
    QStringList parts;
    if (view.status == ExperimentStatus::StoppedEarly) {
        parts << tr("stopped on %1").arg(shortDay(experiment.lastDay()));
    }
    parts << keptText(view.kept());
    if (view.review && view.review->again == Again::Yes) {
        parts << tr("would do again");
    }
    return parts.join(u" · "_s);
}

ExperimentIndex::Group ExperimentIndex::groupOf(ExperimentStatus status)
{
    switch (status) {
    case ExperimentStatus::Idea:
        return Group::Ideas;
    case ExperimentStatus::Planned:
    case ExperimentStatus::Running:
    case ExperimentStatus::Paused:
    case ExperimentStatus::Ended:
        return Group::Running;
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        break;
    }
    return Group::Finished;
}

} // namespace tryboth
