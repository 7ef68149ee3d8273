// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace tryboth {

class Journal;
class TrashModel;

/// What was thrown away, and how long it stays. Opened with open().
class TrashDialog : public QDialog
{
    Q_OBJECT

public:
    TrashDialog(Journal &journal, TrashModel &trash, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const tryboth::Error &error);
    void informed(const QString &sentence);

private:
    void buildTable();
    QLayout *buildButtons();
    void restoreSelected();
    void removeAll();
    void refresh();

    Journal &m_journal;
    TrashModel &m_trash;
    QTableView *m_table;
    QLabel *m_empty;
    QPushButton *m_restore;
    QPushButton *m_remove;
};

} // namespace tryboth
