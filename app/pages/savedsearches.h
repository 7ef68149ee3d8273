// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/journal.h"
#include "models/journalsearch.h"

#include <QToolButton>

class QMenu;

namespace tryboth {

/// The button with the searches one has kept: choose one, keep the present one, remove one.
class SavedSearches : public QToolButton
{
    Q_OBJECT

public:
    explicit SavedSearches(Journal &journal, QWidget *parent = nullptr);

    /// What "Save this search" keeps.
    void setCurrent(const JournalSearch &search);

    /// Keeps the current search as `name`, replacing one of that name.
    void save(const QString &name);

Q_SIGNALS:
    void chosen(const tryboth::JournalSearch &search);
    void failed(const tryboth::Error &error);
    void informed(const QString &sentence);

private:
    void refresh();
    void askName();
    void remove(const SavedFilter &saved);

    Journal &m_journal;
    QMenu *m_menu;
    QAction *m_save = nullptr;
    QList<SavedFilter> m_saved;
    JournalSearch m_current;
};

} // namespace tryboth
