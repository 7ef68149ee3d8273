// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/shareditemsmodel.h"

#include "models/experimentwords.h"
#include "models/itemwords.h"
#include "models/words.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QVariant energyOf(const ShareItem &item)
{
    const auto *entry = std::get_if<SharedCheckIn>(&item.content);
    return entry && entry->energy ? QVariant(*entry->energy) : QVariant();
}

QString spoken(const ShareItem &item, int comments)
{
    QStringList parts{dayOf(item).isValid() ? longDay(dayOf(item)) : QString(), nameOf(item.kind()),
                      titleOf(item)};
    if (const auto focus = focusOf(item)) {
        parts.append(nameOf(*focus));
    }
    if (const QVariant energy = energyOf(item); energy.isValid()) {
        parts.append(signedNumber(energy.toInt()));
    }
    if (comments > 0) {
        parts.append(SharedItemsModel::tr("%Ln comments", nullptr, comments));
    }
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

void SharedItemsModel::setItems(QList<DeskItem> items)
{
    std::ranges::reverse(items);
    if (items == m_items) {
        return;
    }
    beginResetModel();
    m_items = std::move(items);
    endResetModel();
}

void SharedItemsModel::setComments(const QList<Comment> &comments)
{
    QHash<Id, int> counted;
    for (const Comment &comment : comments) {
        if (comment.item) {
            ++counted[*comment.item];
        }
    }
    if (counted == m_comments) {
        return;
    }
    m_comments = counted;
    if (!m_items.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_items.size()) - 1), {CommentsRole, Qt::AccessibleTextRole});
    }
}

int SharedItemsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

QVariant SharedItemsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const ShareItem &item = m_items.at(index.row()).item;
    switch (role) {
    case Qt::DisplayRole:
        return titleOf(item);
    case Qt::AccessibleTextRole:
        return spoken(item, m_comments.value(item.id));
    case DayRole:
        return dayOf(item);
    case KindRole:
        return nameOf(item.kind());
    case FocusRole: {
        const auto focus = focusOf(item);
        return focus ? QVariant(int(*focus)) : QVariant();
    }
    case EnergyRole:
        return energyOf(item);
    case CommentsRole:
        return m_comments.value(item.id);
    default: // NOLINT: Qt's roles, not an enumeration of ours
        return {};
    }
}

int SharedItemsModel::rowOf(const Id &item) const
{
    for (int row = 0; row < m_items.size(); ++row) {
        if (m_items.at(row).item.id == item) {
            return row;
        }
    }
    return -1;
}

} // namespace tryboth
