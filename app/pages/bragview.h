// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/brag.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;

namespace tryboth {

class ChoiceBox;
class Journal;
class MarkdownView;
class SegmentedControl;

/// What one did, by theme and period, without ratings: to copy or to save for a review at work.
class BragView : public QWidget
{
    Q_OBJECT

public:
    explicit BragView(Journal &journal, QWidget *parent = nullptr);

    void refresh();
    QString markdown() const { return m_markdown; }
    QWidget *firstField() const;

Q_SIGNALS:
    void informed(const QString &sentence);
    void failed(const tryboth::Error &error);
    void copyRequested(const QString &markdown);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildChoices();
    BragScope scope() const;
    void askWhereToSave();

    Journal &m_journal;
    QString m_markdown;
    SegmentedControl *m_by;
    ChoiceBox *m_period;
    QCheckBox *m_starred;
    MarkdownView *m_view;
    QPushButton *m_copy;
    QPushButton *m_save;
};

} // namespace tryboth
