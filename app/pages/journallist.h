// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"
#include "domain/time.h"

#include <QListView>

#include <optional>

class QAction;

namespace tryboth {

class CheckInListModel;
class JournalDelegate;
struct CheckIn;

/// The list of the Journal page. Says which entry is the current one and what the person wants done to it,
/// by key, by menu or by double click; a reload of the model keeps the current entry where it is still there.
class JournalList : public QListView
{
    Q_OBJECT

public:
    explicit JournalList(CheckInListModel &entries, QWidget *parent = nullptr);

    void setToday(LocalDay today);

    /// The entry the person stands on; null where the list is empty. Valid until the model changes.
    const CheckIn *currentEntry() const;

    /// With the next reload one stands on the newest entry, not on the same one as before.
    void startAtTop() { m_current = Id(); }

    /// Goes to the newest entry of `day` or before it; false where there is none.
    bool goTo(LocalDay day);
    /// Goes to `entry`; false where it is not among those shown.
    bool goTo(const CheckIn &entry);

    void keyboardSearch(const QString &) override {} ///< letters search in the search line, not here

Q_SIGNALS:
    void currentEntryChanged(); ///< another entry, or the same one with other contents
    void editRequested();
    void starRequested();
    void trashRequested();
    void lookAgainRequested(); ///< how does the entry look from here?
    void historyRequested(const tryboth::Id &entry);
    void rateRequested(int energy); ///< −3…+3; for an entry without a rating

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles) override;

private:
    void addActions();
    QAction *addEntryAction(const QString &name, const QString &text, const QList<QKeySequence> &keys,
                            void (JournalList::*wanted)());
    QMenu *rateMenu();
    void refreshActions();
    void requestHistory();
    void takeUpAfterReload();

    CheckInListModel &m_entries;
    JournalDelegate *m_delegate;
    QList<QAction *> m_needEntry;
    QAction *m_rate = nullptr;
    QAction *m_star = nullptr;
    Id m_current; ///< remembered through a reload
};

} // namespace tryboth
