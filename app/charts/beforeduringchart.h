// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/beforeduringdata.h"
#include "charts/timechart.h"

namespace tryboth {

/// Energy −3…+3 before an experiment and during it: grey marks, then marks in the colour and shape of its
/// focus over a shaded stretch. Marks that no comparison counts are hollow. Nothing but marks: no line, no
/// mean.
class BeforeDuringChart : public TimeChart
{
    Q_OBJECT

public:
    explicit BeforeDuringChart(QWidget *parent = nullptr);

    const BeforeDuringData &data() const { return m_data; }
    /// Also describes the chart to those who do not see it.
    void setData(const BeforeDuringData &data);

    /// "Four weeks before: 18 rated days"; empty where there is no time before.
    QString beforeLabel() const;
    /// "Since it began: 14 rated days".
    QString duringLabel() const;

    /// The mark whose shape lies within reach of `position`, nearest first.
    std::optional<RatedDayMark> markAt(QPointF position) const;

    QSize sizeHint() const override { return {680, 220}; }
    QSize minimumSizeHint() const override { return {260, 160}; }

protected:
    void rebuild() override;
    void applyColors() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPointF positionOf(const RatedDayMark &mark) const;
    void paintGround(QPainter &painter) const;
    void paintMarks(QPainter &painter) const;
    void paintLabels(QPainter &painter) const;
    QString description() const;

    BeforeDuringData m_data;
    QList<PaintedItem *> m_layers; ///< owned by the chart
};

} // namespace tryboth
