// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "domain/time.h"
#include "widgets/card.h"

#include <QHash>

class QLayout;

namespace tryboth {

class Journal;
class MonthCalendar;

/// The month calendar with its name and arrows, showing on which days of the journal something was logged or
/// is planned.
class CalendarCard : public Card
{
    Q_OBJECT

public:
    explicit CalendarCard(Journal &journal, QWidget *parent = nullptr);

    void setToday(LocalDay today);
    /// Shows where the reader is.
    void setDay(LocalDay day);

Q_SIGNALS:
    void chosen(const QDate &day);
    void failed(const tryboth::Error &error);

private:
    QLayout *buildHeader();
    void refresh();
    Result<QHash<LocalDay, QString>> plannedSessions() const;

    Journal &m_journal;
    MonthCalendar *m_calendar;
    QLabel *m_month;
};

} // namespace tryboth
