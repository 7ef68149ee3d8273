// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QList>
#include <QWidget>

namespace tryboth {

/// The weeks of an experiment as short dashes: filled where sessions were kept, tinted where none was, grey
/// to come. Not a progress bar: nothing has to be full.
class WeekDashes : public QWidget
{
    Q_OBJECT

public:
    enum class Week { Kept, NoneKept, ToCome };

    explicit WeekDashes(QWidget *parent = nullptr);

    void setWeeks(const QList<Week> &weeks, Focus focus);
    const QList<Week> &weeks() const { return m_weeks; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<Week> m_weeks;
    Focus m_focus = Focus::Mixed;
};

} // namespace tryboth
