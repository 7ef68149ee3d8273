// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journallist.h"

#include "models/checkinlistmodel.h"
#include "models/words.h"
#include "pages/journaldelegate.h"

#include <QAction>
#include <QKeyEvent>
#include <QMenu>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int MiddleKey = 4; // the digits 1…7 are positions on the scale −3…+3
} // namespace

JournalList::JournalList(CheckInListModel &entries, QWidget *parent)
    : QListView(parent)
    , m_entries(entries)
    , m_delegate(new JournalDelegate(this))
{
    setObjectName(u"journalList"_s);
    setAccessibleName(tr("Entries, newest first"));
    setFrameShape(QFrame::NoFrame);
    setProperty("role", u"rows"_s);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setResizeMode(QListView::Adjust);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::ActionsContextMenu);
    setItemDelegate(m_delegate);
    addActions();
    setModel(&entries);
    connect(&entries, &QAbstractItemModel::modelReset, this, &JournalList::takeUpAfterReload);
    connect(&entries, &QAbstractItemModel::rowsRemoved, this, &JournalList::currentEntryChanged);
    connect(&entries, &QAbstractItemModel::rowsInserted, this, [this] {
        if (!currentIndex().isValid()) {
            takeUpAfterReload();
        }
    });
    connect(this, &QAbstractItemView::doubleClicked, this, &JournalList::editRequested);
    connect(this, &JournalList::currentEntryChanged, this, &JournalList::refreshActions);
    takeUpAfterReload();
}

void JournalList::setToday(LocalDay today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

const CheckIn *JournalList::currentEntry() const
{
    const QModelIndex index = currentIndex();
    return index.isValid() && index.row() < m_entries.rowCount() ? &m_entries.checkIn(index.row()) : nullptr;
}

bool JournalList::goTo(LocalDay day)
{
    const int row = m_entries.fetchTo(day);
    if (row < 0) {
        return false;
    }
    const QModelIndex index = m_entries.index(row, 0);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    return true;
}

bool JournalList::goTo(const CheckIn &entry)
{
    m_entries.fetchTo(entry.when.day.addDays(-1)); // all of its day
    if (m_entries.rowOf(entry.id) < 0) {
        return goTo(entry.when.day);
    }
    const QModelIndex index = m_entries.index(m_entries.rowOf(entry.id), 0);
    setCurrentIndex(index);
    scrollTo(index, QAbstractItemView::PositionAtTop);
    return true;
}

void JournalList::addActions()
{
    addEntryAction(u"editEntry"_s, tr("&Edit"),
                   {QKeySequence(Qt::Key_Return), QKeySequence(Qt::Key_Enter), QKeySequence(Qt::Key_F2)},
                   &JournalList::editRequested);
    m_rate = rateMenu()->menuAction();
    addAction(m_rate);
    m_star = addEntryAction(u"starEntry"_s, tr("&Star"),
                            {QKeySequence(Qt::Key_Space), QKeySequence(Qt::Key_Asterisk)},
                            &JournalList::starRequested);
    m_star->setCheckable(true);
    addEntryAction(u"lookAgain"_s, tr("&Look at it again…"), {QKeySequence(Qt::Key_L)},
                   &JournalList::lookAgainRequested);
    addEntryAction(u"entryHistory"_s, tr("Earlier te&xts…"), {QKeySequence(Qt::Key_H)},
                   &JournalList::requestHistory);
    addEntryAction(u"trashEntry"_s, tr("Move to &trash"), {QKeySequence(QKeySequence::Delete)},
                   &JournalList::trashRequested);
}

QAction *JournalList::addEntryAction(const QString &name, const QString &text,
                                     const QList<QKeySequence> &keys, void (JournalList::*wanted)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    connect(action, &QAction::triggered, this, wanted);
    addAction(action);
    m_needEntry.append(action);
    return action;
}

QMenu *JournalList::rateMenu()
{
    auto *menu = new QMenu(tr("&Rate"), this);
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        //: %1 is a rating, %2 what it means, %3 the key for it: "+2 energised (key 6)"
        auto *action = menu->addAction(
            tr("%1 %2 (key %3)").arg(signedNumber(energy), energyWords(energy)).arg(energy + MiddleKey));
        connect(action, &QAction::triggered, this, [this, energy] { Q_EMIT rateRequested(energy); });
    }
    return menu;
}

void JournalList::requestHistory()
{
    if (const CheckIn *entry = currentEntry()) {
        Q_EMIT historyRequested(entry->id);
    }
}

void JournalList::refreshActions()
{
    const CheckIn *entry = currentEntry();
    for (QAction *action : m_needEntry) {
        action->setEnabled(entry);
    }
    m_rate->setEnabled(entry && !entry->energy);
    m_star->setChecked(entry && entry->starred);
}

/// A digit rates an entry that has no rating yet. One that has is changed in the editor, where a slip of a
/// key shows.
void JournalList::keyPressEvent(QKeyEvent *event)
{
    const int energy = event->key() - Qt::Key_0 - MiddleKey;
    const CheckIn *entry = currentEntry();
    const bool plain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (plain && energy >= CheckIn::MinEnergy && energy <= CheckIn::MaxEnergy) {
        if (entry && !entry->energy) {
            Q_EMIT rateRequested(energy);
        }
        return;
    }
    QListView::keyPressEvent(event);
}

void JournalList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (const CheckIn *entry = currentEntry()) {
        m_current = entry->id;
    }
    Q_EMIT currentEntryChanged();
}

void JournalList::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                              const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    if (const int row = currentIndex().row(); row >= topLeft.row() && row <= bottomRight.row()) {
        Q_EMIT currentEntryChanged();
    }
}

void JournalList::takeUpAfterReload()
{
    const int row = std::max(0, m_entries.rowOf(m_current));
    if (m_entries.rowCount() > 0) {
        setCurrentIndex(m_entries.index(row, 0));
    }
    Q_EMIT currentEntryChanged();
}

} // namespace tryboth
