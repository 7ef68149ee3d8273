// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/templatelistmodel.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

TemplateListModel::TemplateListModel(Journal &journal, QObject *parent)
    : QAbstractListModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"experiment_template"_s)) {
            reload();
        }
    });
    reload();
}

void TemplateListModel::setTrack(std::optional<Track> track)
{
    m_track = track;
    reload();
}

void TemplateListModel::setText(const QString &text)
{
    m_text = text;
    reload();
}

bool TemplateListModel::fits(const ExperimentTemplate &source) const
{
    if (m_track && source.track != *m_track) {
        return false;
    }
    const QString all = source.title + u'\n' + source.intent + u'\n' + source.protocol.join(u'\n');
    return foldForSearch(all).contains(foldForSearch(m_text).trimmed());
}

void TemplateListModel::reload()
{
    const auto own = m_journal.stores().templates.all();
    if (!own) {
        Q_EMIT failed(own.error());
        return;
    }
    QList<ExperimentTemplate> rows = m_journal.content().experimentTemplates();
    std::ranges::stable_sort(rows, {}, &ExperimentTemplate::track);
    rows += *own;
    rows.removeIf([this](const ExperimentTemplate &source) { return !fits(source); });
    if (rows == m_rows) {
        return;
    }
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

int TemplateListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant TemplateListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ExperimentTemplate &source = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return source.title;
    case IdRole:
        return source.id;
    case TrackRole:
        return static_cast<int>(source.track);
    case IntentRole:
        return source.intent;
    case RhythmRole:
        return source.cadenceText.isEmpty()
                   ? tr("%1 × %2 min").arg(source.cadence.times).arg(source.cadence.minutes)
                   : source.cadenceText;
    case OwnRole:
        return !source.isShipped();
    default:
        return {};
    }
}

} // namespace tryboth
