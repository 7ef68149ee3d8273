// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/personalias.h"
#include "domain/result.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tryboth {

class Journal;

/// The names that are replaced in shares: who, how else they are written, what stands in for them. The list
/// never leaves the journal.
class NamesDialog : public QDialog
{
    Q_OBJECT

public:
    explicit NamesDialog(Journal &journal, QWidget *parent = nullptr);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    QWidget *buildFields();
    void reload();
    void choose(int row);
    void save();
    void remove();
    void begin();

    Journal &m_journal;
    QList<PersonAlias> m_names;
    QListWidget *m_list;
    QLineEdit *m_name;
    QLineEdit *m_spellings;
    QLineEdit *m_standsIn;
    QPushButton *m_remove;
};

} // namespace tryboth
