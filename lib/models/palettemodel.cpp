// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/palettemodel.h"

#include "models/fuzzymatch.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString spoken(const PaletteItem &item)
{
    QStringList parts{item.title, item.detail, item.keys};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace

PaletteModel::PaletteModel(QList<PaletteItem> items, Source source, QObject *parent)
    : QAbstractListModel(parent)
    , m_items(std::move(items))
    , m_source(std::move(source))
    , m_rows(matching({}))
{
}

/// Those that fit, nearest first, in their own order where two are as near. Where a title does not fit, its
/// place may help: "lock never" finds what is under Lock.
QList<PaletteItem> PaletteModel::matching(const QString &typed) const
{
    constexpr int DetailCost = 10; // behind everything that fits by its title
    QList<std::pair<int, PaletteItem>> found;
    for (const PaletteItem &item : m_items) {
        if (const auto near = fuzzyDistance(typed, item.title)) {
            found.append({*near, item});
        } else if (const auto far = fuzzyDistance(typed, item.title + u' ' + item.detail)) {
            found.append({*far + DetailCost, item});
        }
    }
    std::ranges::stable_sort(found, {}, &std::pair<int, PaletteItem>::first);
    QList<PaletteItem> items;
    for (const auto &[distance, item] : std::as_const(found)) {
        items.append(item);
    }
    return items;
}

void PaletteModel::setTyped(const QString &typed)
{
    beginResetModel();
    m_rows = matching(typed);
    if (m_source && !typed.trimmed().isEmpty()) {
        m_rows += m_source(typed);
    }
    endResetModel();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid()) {
        return {};
    }
    const PaletteItem &item = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return item.title;
    case Qt::AccessibleTextRole:
        return spoken(item);
    case DetailRole:
        return item.detail;
    case KeysRole:
        return item.keys;
    case KindRole:
        return static_cast<int>(item.kind);
    default:
        return {};
    }
}

} // namespace tryboth
