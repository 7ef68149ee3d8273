// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ownprompt.h"
#include "widgets/fittingdialog.h"

class QLineEdit;
class QListWidget;
class QPushButton;

namespace tryboth {

class Journal;
class SegmentedControl;

/// The questions of one's own: add one, change one, remove one. Each is one step that can be taken back.
class OwnPromptsDialog : public FittingDialog
{
    Q_OBJECT

public:
    explicit OwnPromptsDialog(Journal &journal, QWidget *parent = nullptr);

    /// Shows the question with this id, to be changed; a new one where there is none.
    void choose(const Id &id);

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    void chooseRow(int row);
    void save();
    void removeCurrent();

    Journal &m_journal;
    QList<OwnPrompt> m_own;
    OwnPrompt m_edited; ///< without an id: a new one
    QListWidget *m_list;
    QLineEdit *m_text;
    SegmentedControl *m_focus;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace tryboth
