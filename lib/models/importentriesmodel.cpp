// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importentriesmodel.h"

#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString reasonText(Unticked reason)
{
    switch (reason) {
    case Unticked::Cancelled:
        //: why a calendar event is not ticked
        return ImportEntriesModel::tr("cancelled");
    case Unticked::Declined:
        //: why a calendar event is not ticked
        return ImportEntriesModel::tr("declined");
    case Unticked::AllDay:
        //: why a calendar event is not ticked
        return ImportEntriesModel::tr("all day");
    case Unticked::Transparent:
        //: why a calendar event is not ticked: the calendar shows the time as free
        return ImportEntriesModel::tr("shown as free");
    }
    return {};
}

QString whenText(const WallTime &when)
{
    const QLocale locale;
    const QString day = locale.toString(when.day, QLocale::ShortFormat);
    return when.time ? day + u' ' + locale.toString(*when.time, timeFormat()) : day;
}

} // namespace

void ImportEntriesModel::setImport(const ImportPreview &preview, const ImportPlan &plan,
                                   const ActivityCatalog &catalog)
{
    beginResetModel();
    m_preview = preview;
    m_catalog = catalog;
    m_rows.clear();
    for (const qsizetype place : plan.fresh) {
        m_rows.append({preview.found.at(place), std::nullopt, true});
    }
    m_ticked = static_cast<int>(m_rows.size());
    for (const OfferedCheckIn &offered : preview.offeredUnticked) {
        m_rows.append({offered.checkIn, offered.reason, false});
    }
    endResetModel();
    Q_EMIT tickedCountChanged();
}

ImportPreview ImportEntriesModel::chosen() const
{
    ImportPreview result = m_preview;
    result.found.clear();
    result.offeredUnticked.clear();
    for (const Row &row : m_rows) {
        if (row.ticked) {
            result.found.append(row.checkIn);
        }
    }
    return result;
}

int ImportEntriesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ImportEntriesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ImportEntriesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row &row = m_rows.at(index.row());
    if (role == Qt::CheckStateRole && index.column() == WhenColumn) {
        return static_cast<int>(row.ticked ? Qt::Checked : Qt::Unchecked);
    }
    return role == Qt::DisplayRole ? QVariant(text(row, index.column())) : QVariant();
}

bool ImportEntriesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != WhenColumn ||
        !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return false;
    }
    Row &row = m_rows[index.row()];
    const bool ticked = value.toInt() == Qt::Checked;
    if (ticked != row.ticked) {
        row.ticked = ticked;
        m_ticked += ticked ? 1 : -1;
        Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
        Q_EMIT tickedCountChanged();
    }
    return true;
}

Qt::ItemFlags ImportEntriesModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.column() == WhenColumn ? flags | Qt::ItemIsUserCheckable : flags;
}

QString ImportEntriesModel::text(const Row &row, int column) const
{
    const CheckIn &entry = row.checkIn;
    switch (column) {
    case WhenColumn:
        return whenText(entry.when);
    case WhatColumn: {
        const QString activity = activityLabel(entry.activity);
        return entry.title.isEmpty() ? activity : entry.title.simplified() + u" – "_s + activity;
    }
    case FocusColumn:
        return toWord(entry.focus);
    case EnergyColumn:
        return entry.energy ? signedNumber(*entry.energy) : tr("not rated");
    case RemarkColumn:
        return row.reason ? reasonText(*row.reason) : QString();
    default:
        return {};
    }
}

QString ImportEntriesModel::activityLabel(const QString &id) const
{
    const auto isNew = std::ranges::find(m_preview.newActivities, id, &ActivityType::id);
    return isNew == m_preview.newActivities.end() ? m_catalog.labelOf(id) : isNew->label;
}

QVariant ImportEntriesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case FocusColumn:
        return tr("Focus");
    case EnergyColumn:
        return tr("Energy");
    case RemarkColumn:
        //: why an entry is not ticked
        return tr("Remark");
    default:
        return {};
    }
}

} // namespace tryboth
