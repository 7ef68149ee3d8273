// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/noticed.h"
#include "domain/coachcontent.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPushButton;

namespace tryboth {

class ChoiceBox;

/// The bank of questions. First come those that something in the shared material may bring to mind, then all
/// the others by stage; each with the words for what was seen and for when to leave it.
class QuestionBankDialog : public QDialog
{
    Q_OBJECT

public:
    QuestionBankDialog(const CoachContent &content, const QList<Noticed> &noticed, QWidget *parent = nullptr);

Q_SIGNALS:
    void questionChosen(const tryboth::BankQuestion &question);

private:
    void fill();
    void showCare();
    void choose();
    QStringList seenFor(const BankQuestion &question) const;

    const CoachContent &m_content;
    QList<Noticed> m_noticed;
    ChoiceBox *m_stage;
    QListWidget *m_list;
    QLabel *m_why;
    QLabel *m_care;
    QPushButton *m_insert;
};

} // namespace tryboth
