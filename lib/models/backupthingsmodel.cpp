// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupthingsmodel.h"

#include "domain/activitycatalog.h"

#include <QLocale>

#include <algorithm>
#include <numeric>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

bool letsThrough(const CheckInFilter &filter, const QStringList &wanted, const BackupThing &thing)
{
    if ((filter.from && thing.day < *filter.from) || (filter.to && thing.day > *filter.to)) {
        return false;
    }
    QStringList texts{thing.title};
    for (const LabelledText &part : thing.parts) {
        texts.append(part.text);
    }
    const QString folded = foldForSearch(texts.join(u'\n'));
    return std::ranges::all_of(wanted, [&](const QString &word) { return folded.contains(word); });
}

} // namespace

BackupThingsModel::BackupThingsModel(QList<BackupThing> things, QObject *parent)
    : QAbstractListModel(parent)
{
    setThings(std::move(things));
}

void BackupThingsModel::setThings(QList<BackupThing> things)
{
    beginResetModel();
    m_things = std::move(things);
    m_shown.resize(m_things.size());
    std::iota(m_shown.begin(), m_shown.end(), 0);
    endResetModel();
}

QList<std::pair<QString, int>> BackupThingsModel::kinds() const
{
    QList<std::pair<QString, int>> kinds; // the things stand by kind
    for (const BackupThing &thing : m_things) {
        if (kinds.isEmpty() || kinds.last().first != thing.table) {
            kinds.append({thing.table, 0});
        }
        ++kinds.last().second;
    }
    return kinds;
}

void BackupThingsModel::show(const QString &kind, const CheckInFilter &filter)
{
    CheckInFilter fitting;
    fitting.words = filter.words;
    fitting.phrases = filter.phrases;
    fitting.from = filter.from;
    fitting.to = filter.to;
    QStringList wanted;
    for (const QString &word : filter.words + filter.phrases) {
        wanted.append(foldForSearch(word).trimmed());
    }
    beginResetModel();
    m_shown.clear();
    for (qsizetype place = 0; fitting == filter && place < m_things.size(); ++place) {
        const BackupThing &thing = m_things.at(place);
        if ((kind.isEmpty() || thing.table == kind) && letsThrough(filter, wanted, thing)) {
            m_shown.append(place);
        }
    }
    endResetModel();
}

int BackupThingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant BackupThingsModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const BackupThing &found = thing(index.row());
    return found.day.isValid() ? found.title + u" · "_s + QLocale().toString(found.day, QLocale::ShortFormat)
                               : found.title;
}

QString wordsOf(const BackupThing &thing)
{
    QStringList paragraphs;
    for (const LabelledText &part : thing.parts) {
        paragraphs.append(part.label + u'\n' + part.text);
    }
    return paragraphs.join(u"\n\n"_s);
}

} // namespace tryboth
