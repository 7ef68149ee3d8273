// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/noticed.h"
#include "models/desk.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QLineEdit;
class QVBoxLayout;

namespace tryboth {

class UnsentText;

/// The plan for the next session with a client: questions of one's own and from the bank, which of them are
/// sent along, and the steps that are proposed or were agreed.
class SessionPane : public QWidget
{
    Q_OBJECT

public:
    explicit SessionPane(Desk &desk, QWidget *parent = nullptr);

    void display(const std::optional<Id> &client, const QList<Noticed> &noticed);
    /// What is typed and not entered yet: a question, a step.
    QList<UnsentText *> unsent() const { return {m_unsentQuestion, m_unsentStep}; }

Q_SIGNALS:
    void failed(const tryboth::Error &error);

private:
    void reload();
    void openBank();
    void addOwnQuestion();
    void addStep();
    QWidget *questionRow(const SessionQuestion &question);
    QWidget *stepRow(const Step &step);
    bool apply(const QString &label, const Desk::Edit &edit);

    Desk &m_desk;
    std::optional<Id> m_client;
    QList<Noticed> m_noticed;
    QVBoxLayout *m_questions;
    QLineEdit *m_own;
    QVBoxLayout *m_steps;
    QLineEdit *m_step;
    QCheckBox *m_dated;
    QDateEdit *m_by;
    UnsentText *m_unsentQuestion;
    UnsentText *m_unsentStep;
};

} // namespace tryboth
