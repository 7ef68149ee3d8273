// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/secondlook.h"
#include "widgets/fittingdialog.h"

#include <QJsonObject>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace tryboth {

class Journal;
class SegmentedControl;
struct CheckIn;

/// "Look at it again": was an entry worth the effort, from here? Its first rating is shown and stays; earlier
/// looks stand above and can be taken away.
class SecondLookDialog : public FittingDialog
{
    Q_OBJECT

public:
    SecondLookDialog(Journal &journal, const CheckIn &entry, QWidget *parent = nullptr);

    /// What is written and chosen, with the entry it is about; empty while nothing is written.
    QJsonObject draft() const;
    /// Takes up what draft() gave.
    void restore(const QJsonObject &draft);

    /// Asks first where words would be lost.
    void reject() override;

Q_SIGNALS:
    void draftChanged();
    void informed(const QString &sentence);
    void failed(const tryboth::Error &error);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *buildEarlier();
    void keep();

    Journal &m_journal;
    Id m_entry;
    SegmentedControl *m_worth;
    QPlainTextEdit *m_note;
    QLabel *m_trouble;
    QPushButton *m_keep;
};

} // namespace tryboth
