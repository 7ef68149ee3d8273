// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "models/dayquestion.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tryboth {

class Journal;

/// The quiet question of the day: one line below the heading of Today. It opens into a field when one wants
/// to answer, and is gone for the day when one does not.
class QuietQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit QuietQuestion(Journal &journal, QWidget *parent = nullptr);

    /// Shows the question of `day`; what is being written stays.
    void setDay(LocalDay day);
    /// Whether there is a question to see.
    bool hasQuestion() const { return m_question.prompt.has_value(); }

    /// Opens the field with the present answer and puts the keyboard there.
    void open();

    /// What is written and not kept; empty when nothing is.
    QString draft() const;
    void restoreDraft(const QString &text);

Q_SIGNALS:
    void draftChanged();
    void informed(const QString &sentence);
    void failed(const tryboth::Error &error);
    void questionChanged(); ///< there is one now, or none any more
    void closed();          ///< the field was left

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildField();
    void refresh();
    void show(const DayQuestion &question);
    void keep();
    void putAside();
    void close();
    void showOwn();

    Journal &m_journal;
    LocalDay m_day;
    DayQuestion m_question;
    QLabel *m_words;
    QPushButton *m_answer;
    QPushButton *m_aside;
    QWidget *m_opened;
    QLabel *m_hint;
    QPlainTextEdit *m_field;
};

} // namespace tryboth
