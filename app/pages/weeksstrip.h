// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/experiment.h"

#include "models/pairreport.h"

#include <QWidget>

namespace tryboth {

/// The weeks of a pair in two rows, people above technical. Weeks whose order is still to be drawn are
/// outlined in both rows.
class WeeksStrip : public QWidget
{
    Q_OBJECT

public:
    enum class Week { Off, On, ToBeDrawn };

    explicit WeeksStrip(QWidget *parent = nullptr);

    /// Lists of the same length; the description says the same in words.
    void setWeeks(const QList<Week> &people, const QList<Week> &technical, const QString &description);

    /// The drawn order of two experiments whose weeks alternate.
    void showTurns(const QList<WeekPair> &turns);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Week> m_people, m_technical;
};

} // namespace tryboth
