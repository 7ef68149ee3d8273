// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "charts/chartwidget.h"

#include <QPoint>

namespace tryboth {

class WeekdayHourModel;

/// Weekday by hour as grey cells, darker (in dark colours: lighter) the higher the mean is
/// between the lowest and the highest one; the signed mean
/// stands in the cell where it fits. Cells without ratings stay empty. Arrow keys move the current cell.
class WeekdayHourMap : public ChartWidget
{
    Q_OBJECT

public:
    /// The model is not owned and must live longer.
    explicit WeekdayHourMap(WeekdayHourModel *model, QWidget *parent = nullptr);

    void paintPicture(QPainter &painter) override;

    /// The cell the keys stand on: x is the column, y the row.
    QPoint currentCell() const { return m_current; }
    void setCurrentCell(QPoint cell);
    QRectF cellRect(int row, int column) const;
    /// The cell at a position of this widget, or (−1, −1).
    QPoint cellAt(QPointF position) const;

    QSize sizeHint() const override { return {300, 150}; }
    QSize minimumSizeHint() const override { return {220, 110}; }

Q_SIGNALS:
    /// A cell with ratings was clicked, or Enter pressed on it.
    void cellActivated(int weekday, int hour);

protected:
    void applyColors() override { update(); }
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void paintCell(QPainter &painter, int row, int column) const;
    void paintHours(QPainter &painter) const;
    QRectF grid() const;
    void activateCurrent();

    WeekdayHourModel *m_model;
    QPoint m_current{0, 0};
};

} // namespace tryboth
