// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/energynumbers.h"

#include <QFrame>

class QFormLayout;
class QLabel;
class QPushButton;

namespace tryboth {

/// Says how a number came about: how many of what, from which days, what was left out, the formula in words
/// and the rules; and leads to the rows behind it. Escape closes it.
class HowPopup : public QFrame
{
    Q_OBJECT

public:
    explicit HowPopup(QWidget *parent);

    /// Opens beside `anchor`, which gets the focus back.
    void explain(const EnergyNumber &number, const QWidget &anchor);

Q_SIGNALS:
    void rowsWanted(const tryboth::CheckInFilter &filter);

protected:
    /// Enter shows the entries, as the button does.
    void keyPressEvent(QKeyEvent *event) override;

private:
    void add(const QString &name, const QString &text);

    QLabel *m_sentence;
    QFormLayout *m_form;
    QPushButton *m_rows;
    CheckInFilter m_filter;
};

} // namespace tryboth
