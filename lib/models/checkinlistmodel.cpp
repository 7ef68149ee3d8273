// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkinlistmodel.h"

#include "models/words.h"

#include <QLocale>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

template <typename T>
QVariant orNothing(const std::optional<T> &value)
{
    return value ? QVariant::fromValue(*value) : QVariant();
}

} // namespace

CheckInListModel::CheckInListModel(Journal &journal, Order order, const CheckInFilter &filter,
                                   QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
    , m_order(order)
    , m_filter(filter)
{
    connect(&journal, &Journal::changed, this, &CheckInListModel::follow);
    connect(&journal, &Journal::catalogChanged, this, [this] {
        if (!m_rows.isEmpty()) {
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        }
    });
    reload();
}

void CheckInListModel::setFilter(const CheckInFilter &filter)
{
    m_filter = filter;
    reload();
}

int CheckInListModel::total() const
{
    if (!m_total) {
        m_total = m_complete ? static_cast<int>(m_rows.size())
                             : m_journal.stores().checkIns.count(m_filter).value_or(0);
    }
    return *m_total;
}

int CheckInListModel::rowOf(const Id &id) const
{
    const auto found = std::ranges::find_if(m_rows,
                                            [&](const PlacedCheckIn &row) { return row.checkIn.id == id; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CheckInListModel::fetchTo(LocalDay day)
{
    Q_ASSERT(m_order == Order::NewestFirst);
    while (canFetchMore({}) && (m_rows.isEmpty() || m_rows.last().checkIn.when.day > day)) {
        fetchMore({});
    }
    const auto found = std::ranges::find_if(
        m_rows, [&](const PlacedCheckIn &row) { return row.checkIn.when.day <= day; });
    return found == m_rows.end() ? -1 : static_cast<int>(found - m_rows.begin());
}

int CheckInListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int CheckInListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant CheckInListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const CheckIn &entry = m_rows.at(index.row()).checkIn;
    switch (role) {
    case Qt::DisplayRole:
        return displayText(entry, index.column());
    case Qt::AccessibleTextRole:
        return QStringList{displayText(entry, WhenColumn), displayText(entry, WhatColumn),
                           displayText(entry, FocusColumn), displayText(entry, EnergyColumn)}
            .join(u", "_s);
    default:
        return roleValue(entry, role);
    }
}

QVariant CheckInListModel::roleValue(const CheckIn &entry, int role) const
{
    switch (role) {
    case IdRole:
        return entry.id.toText();
    case DayRole:
        return entry.when.day;
    case TimeRole:
        return entry.when.time.value_or(QTime());
    case TitleRole:
        return entry.title;
    case ActivityRole:
        return m_journal.catalog().labelOf(entry.activity);
    case FocusRole:
        return static_cast<int>(entry.focus);
    case EnergyRole:
        return orNothing(entry.energy);
    case EngagementRole:
        return orNothing(entry.engagement);
    case MinutesRole:
        return orNothing(entry.minutes);
    case NoteRole:
        return entry.note;
    case TagsRole:
        return entry.tags;
    case StarredRole:
        return entry.starred;
    case WaitingRole:
        return entry.waiting;
    case LateRole:
        return isLate(entry);
    default:
        return {};
    }
}

QString CheckInListModel::displayText(const CheckIn &entry, int column) const
{
    switch (column) {
    case WhenColumn: {
        const QLocale locale;
        const QString day = locale.toString(entry.when.day, QLocale::ShortFormat);
        return entry.when.time ? day + u' ' + locale.toString(*entry.when.time, timeFormat()) : day;
    }
    case WhatColumn: {
        const QString activity = m_journal.catalog().labelOf(entry.activity);
        return entry.title.isEmpty() ? activity : entry.title + u" – "_s + activity;
    }
    case FocusColumn:
        return nameOf(entry.focus);
    default:
        return entry.energy ? signedNumber(*entry.energy) : tr("not rated");
    }
}

QVariant CheckInListModel::headerData(int section, Qt::Orientation orientation, int role) const
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
    default:
        return {};
    }
}

bool CheckInListModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_complete;
}

void CheckInListModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent)) {
        return;
    }
    const QList<PlacedCheckIn> page = read(m_rows.last().position);
    if (page.isEmpty()) {
        return;
    }
    const int first = rowCount();
    beginInsertRows({}, first, first + static_cast<int>(page.size()) - 1);
    m_rows.append(page);
    endInsertRows();
}

QList<PlacedCheckIn> CheckInListModel::read(std::optional<qint64> before)
{
    const int limit = m_order == Order::NewestFirst ? PageSize : std::numeric_limits<int>::max();
    auto page = m_journal.stores().checkIns.page(m_filter, limit, before);
    if (!page) {
        m_complete = true;
        Q_EMIT failed(page.error());
        return {};
    }
    m_complete = page->size() < limit;
    if (m_order == Order::OldestFirst) {
        std::ranges::reverse(*page);
    }
    return *page;
}

void CheckInListModel::reload()
{
    beginResetModel();
    m_total.reset();
    m_rows = read(std::nullopt);
    endResetModel();
}

void CheckInListModel::follow(const TouchedRows &rows)
{
    if (!rows.touchesCheckIns()) {
        return;
    }
    if (rows.manyCheckIns) {
        reload();
        return;
    }
    m_total.reset();
    const auto found = m_journal.stores().checkIns.find(rows.checkIns, m_filter);
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    for (const QString &id : rows.checkIns) {
        const auto now = std::ranges::find_if(
            *found, [&](const PlacedCheckIn &row) { return row.checkIn.id.toText() == id; });
        followEntry(id, now == found->end() ? nullptr : &*now);
    }
}

void CheckInListModel::followEntry(const QString &id, const PlacedCheckIn *now)
{
    const auto old = std::ranges::find_if(
        m_rows, [&](const PlacedCheckIn &row) { return row.checkIn.id.toText() == id; });
    const int oldRow = old == m_rows.end() ? -1 : static_cast<int>(old - m_rows.begin());
    if (oldRow >= 0 && now && old->position == now->position) {
        *old = *now;
        Q_EMIT dataChanged(index(oldRow, 0), index(oldRow, ColumnCount - 1));
        return;
    }
    if (oldRow >= 0) {
        beginRemoveRows({}, oldRow, oldRow);
        m_rows.removeAt(oldRow);
        endRemoveRows();
    }
    if (now && isFetched(now->position)) {
        const int row = placeFor(now->position);
        beginInsertRows({}, row, row);
        m_rows.insert(row, *now);
        endInsertRows();
    }
}

int CheckInListModel::placeFor(qint64 position) const
{
    const auto place = m_order == Order::NewestFirst
                           ? std::ranges::lower_bound(m_rows, position, std::ranges::greater(),
                                                      &PlacedCheckIn::position)
                           : std::ranges::lower_bound(m_rows, position, {}, &PlacedCheckIn::position);
    return static_cast<int>(place - m_rows.begin());
}

bool CheckInListModel::isFetched(qint64 position) const
{
    return m_complete || (!m_rows.isEmpty() && position > m_rows.last().position);
}

} // namespace tryboth
