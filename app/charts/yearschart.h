// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"
#include "models/directiontimeline.h"

namespace tryboth {

/// The timeline of years: roles and decisions as a pendulum between people and technical work, then five-year
/// answers, reasons, experiments, and the tilt below them on the same days. Arrows go from mark to mark,
/// Enter opens one.
class YearsChart : public ChartWidget
{
    Q_OBJECT

public:
    explicit YearsChart(QWidget *parent = nullptr);

    /// On which day the ticks of weeks stand, for a journal too young for years.
    void setWeekStart(Qt::DayOfWeek weekStart) { m_weekStart = weekStart; }
    void setTimeline(const DirectionTimeline &timeline);
    const DirectionTimeline &timeline() const { return m_timeline; }

    /// The mark that the keyboard stands on; −1 for none.
    int current() const { return m_current; }
    void setCurrent(int event);
    /// What is said about a mark: its day, what it is, and its words.
    static QString textOf(const TimelineEvent &event);
    /// Where a mark is painted.
    QRectF boxOf(int event) const;

    void paintPicture(QPainter &painter) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void currentChanged(int event);
    void eventActivated(const tryboth::TimelineEvent &event);

protected:
    void applyColors() override { update(); }
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool event(QEvent *event) override;

private:
    enum Lane { PendulumLane, AnswerLane, ReasonsLane, ExperimentLane, TiltLane, LaneCount };

    int lineHeight() const;
    int experimentRows() const;
    int heightOf(Lane lane) const;
    QRectF laneBox(Lane lane) const;
    Lane laneOf(const TimelineEvent &event) const;
    double labelWidth() const;
    double xOf(LocalDay day) const;
    double pendulumY(const std::optional<Focus> &side) const;
    int rowOf(int event) const { return m_rows.value(event); }
    int eventAt(QPointF place) const;
    void packExperiments();
    void paintLanes(QPainter &painter) const;
    void paintTicks(QPainter &painter) const;
    void paintRoles(QPainter &painter) const;
    void paintEvent(QPainter &painter, int number) const;
    void paintTilt(QPainter &painter) const;
    static QString nameOf(Lane lane);

    DirectionTimeline m_timeline;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QList<int> m_rows; ///< of each event within its lane
    int m_current = -1;
    mutable std::optional<int> m_widestLabel; ///< nothing until it is measured in the present letters
};

} // namespace tryboth
