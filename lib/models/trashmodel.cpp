// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trashmodel.h"

#include "domain/isolated.h"
#include "models/directiondue.h"
#include "models/entrychanges.h"
#include "models/reflectionwords.h"

#include <QLocale>

#include <algorithm>
#include <functional>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;

/// Answers by their label only: what they say may be sealed.
Result<QList<TrashItem>> directionTrash(const Stores &stores)
{
    const auto answers = stores.answers.trash();
    const auto reasons = stores.reasons.trash();
    const auto decisions = stores.decisions.trash();
    if (!answers || !reasons || !decisions) {
        return tl::unexpected(!answers ? answers.error() : !reasons ? reasons.error() : decisions.error());
    }
    QList<TrashItem> items;
    for (const DirectionAnswer &answer : *answers) {
        items.append({TrashItem::Kind::Answer, answer.id, TrashModel::tr("Five-year answer"), answer.on,
                      answer.deleted.value_or(Moment())});
    }
    for (const ReasonsCheck &check : *reasons) {
        items.append({TrashItem::Kind::Reasons, check.id, TrashModel::tr("A look at your reasons"), check.on,
                      check.deleted.value_or(Moment())});
    }
    for (const DecisionRecord &decision : *decisions) {
        //: %1 is the title of a decision
        items.append({TrashItem::Kind::Decision, decision.id,
                      TrashModel::tr("Decision: %1").arg(isolated(decision.title)), decision.decidedOn,
                      decision.deleted.value_or(Moment())});
    }
    return items;
}

} // namespace

TrashModel::TrashModel(Journal &journal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_journal(journal)
{
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.touchesCheckIns() || rows.tables.contains(u"experiment"_s) ||
            rows.tables.contains(u"reflection"_s) || touchesDirection(rows)) {
            reload();
        }
    });
    reload();
}

Result<QList<TrashItem>> TrashModel::readItems() const
{
    QList<TrashItem> items;
    const auto entries = m_journal.stores().checkIns.trash();
    const auto experiments = m_journal.stores().experiments.trash();
    const auto reflections = m_journal.stores().reflections.trash();
    if (!entries || !experiments || !reflections) {
        return tl::unexpected(!entries       ? entries.error()
                              : !experiments ? experiments.error()
                                             : reflections.error());
    }
    for (const CheckIn &entry : *entries) {
        items.append({TrashItem::Kind::Entry, entry.id, nameOf(m_journal, entry), entry.when.day,
                      entry.deleted.value_or(Moment())});
    }
    for (const Experiment &experiment : *experiments) {
        //: %1 is the title of an experiment
        items.append({TrashItem::Kind::Experiment, experiment.id,
                      tr("Experiment: %1").arg(isolated(experiment.title)), experiment.start,
                      experiment.deleted.value_or(Moment())});
    }
    const auto direction = directionTrash(m_journal.stores());
    if (!direction) {
        return tl::unexpected(direction.error());
    }
    items += *direction;
    for (const Reflection &reflection : *reflections) {
        items.append({TrashItem::Kind::Reflection, reflection.id,
                      nameOf(m_journal.stores(), reflection, m_journal.clock().journalDay().today),
                      reflection.day, reflection.deleted.value_or(Moment())});
    }
    std::ranges::stable_sort(items, std::ranges::greater(), &TrashItem::deleted);
    return items;
}

void TrashModel::reload()
{
    auto items = readItems();
    if (!items) {
        Q_EMIT failed(items.error());
        return;
    }
    if (*items == m_items) {
        return;
    }
    beginResetModel();
    m_items = *std::move(items);
    endResetModel();
}

int TrashModel::daysLeft(Moment deleted) const
{
    const qint64 left = deleted.utcMs + KeepDays * MsPerDay - m_journal.clock().now().utcMs;
    const qint64 begun = (left + MsPerDay - 1) / MsPerDay;
    return static_cast<int>(std::clamp<qint64>(begun, 0, KeepDays));
}

Moment TrashModel::dueBefore(Moment now)
{
    return {now.utcMs - KeepDays * MsPerDay};
}

int TrashModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int TrashModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant TrashModel::data(const QModelIndex &index, int role) const
{
    if (role != Qt::DisplayRole || !checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const TrashItem &item = m_items.at(index.row());
    const QLocale locale;
    switch (index.column()) {
    case WhatColumn:
        return item.what;
    case DayColumn:
        return locale.toString(item.day, QLocale::ShortFormat);
    case ThrownAwayColumn:
        return locale.toString(item.deleted.inZone(m_journal.clock().zone()).date(), QLocale::ShortFormat);
    case DaysLeftColumn:
        return daysLeft(item.deleted);
    default:
        return {};
    }
}

QVariant TrashModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case WhatColumn:
        return tr("What");
    case DayColumn:
        //: the day an entry is about, or an experiment starts
        return tr("Day");
    case ThrownAwayColumn:
        //: the day on which something was moved to the trash
        return tr("Deleted on");
    case DaysLeftColumn:
        //: until something in the trash is removed for good
        return tr("Days left");
    default:
        return {};
    }
}

namespace {

Result<void> restoreItem(Stores &stores, const TrashItem &item)
{
    switch (item.kind) {
    case TrashItem::Kind::Entry:
        return stores.checkIns.restore(item.id);
    case TrashItem::Kind::Experiment:
        return stores.experiments.restore(item.id);
    case TrashItem::Kind::Reflection:
        return stores.reflections.restore(item.id);
    case TrashItem::Kind::Answer:
        return stores.direction.restore(DirectionKind::Answer, item.id);
    case TrashItem::Kind::Reasons:
        return stores.direction.restore(DirectionKind::Reasons, item.id);
    case TrashItem::Kind::Decision:
        return stores.direction.restore(DirectionKind::Decision, item.id);
    }
    return {};
}

} // namespace

Result<void> removeThrownAway(Stores &stores, Moment before)
{
    return stores.checkIns.emptyTrash(before)
        .and_then([&](int) { return stores.experiments.emptyTrash(before); })
        .and_then([&](int) { return stores.reflections.emptyTrash(before); })
        .and_then([&](int) { return stores.direction.emptyTrash(before); })
        .map([](int) {});
}

Result<void> restoreFromTrash(Journal &journal, const QList<TrashItem> &items)
{
    return journal.apply(TrashModel::tr("Restore from trash"), [&](Stores &stores) -> Result<void> {
        for (const TrashItem &item : items) {
            if (const auto done = restoreItem(stores, item); !done) {
                return done;
            }
        }
        return {};
    });
}

Result<void> emptyTrash(Journal &journal)
{
    constexpr qint64 LaterThanAny = 1; // also what was thrown away in this very millisecond
    const Moment end{journal.clock().now().utcMs + LaterThanAny};
    return journal.apply(TrashModel::tr("Empty trash"),
                         [&](Stores &stores) { return removeThrownAway(stores, end); });
}

} // namespace tryboth
