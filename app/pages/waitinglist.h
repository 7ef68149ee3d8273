// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QListView>

namespace tryboth {

class CheckInListModel;
class Journal;
class WaitingDelegate;

/// What came in from a calendar and waits to be rated: one key an entry. 1–7 rate the current one and go on
/// to the next, S skips it. Both are steps that can be taken back.
class WaitingList : public QListView
{
    Q_OBJECT

public:
    explicit WaitingList(Journal &journal, QWidget *parent = nullptr);

    int count() const;
    /// Whether all that waits came from calendars.
    bool isAllFromCalendars() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void failed(const tryboth::Error &error);
    void countChanged(int count);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void settle(std::optional<int> energy);
    void keepCurrent();
    void recallLastRating();
    int rowHeight() const;

    Journal &m_journal;
    CheckInListModel *m_model;
    WaitingDelegate *m_lines;
};

} // namespace tryboth
