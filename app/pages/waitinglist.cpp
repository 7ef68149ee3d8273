// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/waitinglist.h"

#include "exchange/icsimport.h"
#include "models/checkinlistmodel.h"
#include "models/entrychanges.h"
#include "pages/waitingdelegate.h"
#include "widgets/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr int MostRowsShown = 6;
constexpr int ZeroKey = 4; // the position of "no different" among the keys 1…7

CheckInFilter waitingFilter()
{
    CheckInFilter filter;
    filter.waiting = true;
    return filter;
}

} // namespace

WaitingList::WaitingList(Journal &journal, QWidget *parent)
    : QListView(parent)
    , m_journal(journal)
    , m_model(new CheckInListModel(journal, CheckInListModel::Order::OldestFirst, waitingFilter(), this))
    , m_lines(new WaitingDelegate(this))
{
    setModel(m_model);
    setModelColumn(CheckInListModel::WhatColumn);
    setItemDelegate(m_lines);
    setObjectName(u"waitingList"_s);
    setAccessibleName(tr("Entries that wait to be rated: keys 1 to 7 rate, S skips"));
    setProperty("role", u"rows"_s);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    const auto recount = [this] {
        keepCurrent();
        recallLastRating();
        updateGeometry();
        Q_EMIT countChanged(count());
    };
    connect(m_model, &QAbstractItemModel::rowsInserted, this, recount);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, recount);
    connect(m_model, &QAbstractItemModel::modelReset, this, recount);
    connect(m_model, &CheckInListModel::failed, this, &WaitingList::failed);
    keepCurrent();
    recallLastRating();
}

bool WaitingList::isAllFromCalendars() const
{
    for (int row = 0; row < count(); ++row) {
        if (m_model->checkIn(row).source != IcsSource) {
            return false;
        }
    }
    return true;
}

void WaitingList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    recallLastRating();
}

void WaitingList::recallLastRating()
{
    const QModelIndex current = currentIndex();
    m_lines->setLastRating(
        current.isValid() ? m_journal.stores().checkIns.lastRating(m_model->checkIn(current.row()).activity)
                          : std::nullopt);
    viewport()->update();
}

int WaitingList::count() const
{
    return m_model->rowCount();
}

int WaitingList::rowHeight() const
{
    return count() > 0 ? sizeHintForRow(0) : fontMetrics().height();
}

QSize WaitingList::sizeHint() const
{
    return {QListView::sizeHint().width(),
            rowHeight() * std::clamp(count(), 1, MostRowsShown) + 2 * frameWidth()};
}

QSize WaitingList::minimumSizeHint() const
{
    return {Theme::px(120), rowHeight()};
}

void WaitingList::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange) {
        updateGeometry();
    }
}

/// There is always a current row, so that the first key press already rates. Until one works here, it is the
/// oldest.
void WaitingList::keepCurrent()
{
    if ((!currentIndex().isValid() || !hasFocus()) && count() > 0) {
        setCurrentIndex(m_model->index(0, modelColumn()));
    }
}

void WaitingList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::KeypadModifier)) == Qt::NoModifier;
    if (plain && event->key() >= Qt::Key_1 && event->key() <= Qt::Key_7) {
        settle(event->key() - Qt::Key_1 + 1 - ZeroKey);
    } else if (plain && event->key() == Qt::Key_S) {
        settle(std::nullopt);
    } else {
        QListView::keyPressEvent(event);
    }
}

void WaitingList::settle(std::optional<int> energy)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid()) {
        return;
    }
    const int row = current.row();
    const CheckIn entry = m_model->checkIn(row);
    if (const auto settled = energy ? rateEntry(m_journal, entry, *energy) : skipEntry(m_journal, entry);
        !settled) {
        Q_EMIT failed(settled.error());
        return;
    }
    if (count() > 0) {
        setCurrentIndex(m_model->index(std::min(row, count() - 1), modelColumn()));
    }
}

} // namespace tryboth
