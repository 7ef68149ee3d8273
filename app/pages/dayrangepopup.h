// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages/energyperiod.h"

#include <QFrame>

class QDateEdit;

namespace tryboth {

/// A small window that asks for a first and a last day. Enter takes them, Escape leaves all as it was.
class DayRangePopup : public QFrame
{
    Q_OBJECT

public:
    explicit DayRangePopup(QWidget *parent);

    /// Shows itself below `anchor` with `period` filled in.
    void ask(const EnergyPeriod &period, const QWidget &anchor);

Q_SIGNALS:
    void accepted(const tryboth::EnergyPeriod &period);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void accept();

    QDateEdit *m_from;
    QDateEdit *m_to;
    bool m_taken = false;
};

} // namespace tryboth
