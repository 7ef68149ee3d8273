// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"
#include "models/reflectionweek.h"

namespace tryboth {

/// The ratings of one week, a mark for each: seven days side by side, −3…+3 from bottom to top, and the shape
/// of its focus. No line, no mean: a week is marks.
class WeekMarks : public ChartWidget
{
    Q_OBJECT

public:
    explicit WeekMarks(QWidget *parent = nullptr);

    void setFacts(const WeekFacts &facts);
    void paintPicture(QPainter &painter) override;

    /// Where the centre of the mark of `entry` lies; an empty point for an entry without a rating.
    QPointF centreOf(const CheckIn &entry) const;

    QSize sizeHint() const override { return {520, 200}; }
    QSize minimumSizeHint() const override { return {260, 140}; }

protected:
    void applyColors() override { update(); }
    void paintEvent(QPaintEvent *event) override;

private:
    QRectF grid() const;
    double heightOf(int energy) const;
    void paintGrid(QPainter &painter) const;

    WeekFacts m_facts;
};

} // namespace tryboth
