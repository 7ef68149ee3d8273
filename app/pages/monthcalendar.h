// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/time.h"

#include <QHash>
#include <QSet>
#include <QWidget>

namespace tryboth {

/// One month to jump by. Days with entries carry a dot, days with a planned session of an experiment a ring.
/// By keyboard: arrows go by day and week, Page Up and Page Down by month, Home to today, Enter chooses.
class MonthCalendar : public QWidget
{
    Q_OBJECT

public:
    explicit MonthCalendar(QWidget *parent = nullptr);

    void setToday(LocalDay today);
    void setWeekStart(Qt::DayOfWeek weekStart);

    /// The day the person stands on; its month is shown.
    LocalDay day() const { return m_day; }
    /// Goes there without choosing.
    void setDay(LocalDay day);

    LocalDay firstShown() const; ///< of the six weeks on screen
    LocalDay lastShown() const;
    void setMarked(const QSet<LocalDay> &days);
    /// What is planned on a day, as a sentence that is said and shown when the pointer rests on it.
    void setPlanned(const QHash<LocalDay, QString> &days);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void shown(); ///< other weeks are on screen: ask firstShown() and lastShown(), and mark them
    void chosen(const QDate &day);

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect cellAt(int column, int row) const;
    LocalDay dayAt(const QPoint &position) const;
    void paintDay(QPainter &painter, const QRect &cell, LocalDay day) const;
    void sayDay();

    LocalDay m_today;
    LocalDay m_day;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    QSet<LocalDay> m_marked;
    QHash<LocalDay, QString> m_planned;
};

} // namespace tryboth
