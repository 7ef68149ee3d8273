// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"

#include <QWidget>

class QCheckBox;
class QDateEdit;
class QPushButton;
class QTimeEdit;

namespace tryboth {

/// The day and, if known, the time of an entry. Says "now" until it is touched. In the first hours after
/// midnight it offers the day before.
class WhenField : public QWidget
{
    Q_OBJECT

public:
    explicit WhenField(QWidget *parent = nullptr);

    /// Back to "now" by this clock.
    void reset(const Clock &clock);
    void setValue(const WallTime &when);

    /// What the wall clock said: as set and left alone, as edited, or now.
    WallTime value(const Clock &clock) const;
    bool isEdited() const { return m_edited; }

private:
    void display(const LocalDay &day, const std::optional<LocalTime> &time);
    void goToYesterday();

    QDateEdit *m_day;
    QCheckBox *m_timeKnown;
    QTimeEdit *m_time;
    QPushButton *m_yesterday;
    std::optional<LocalDay> m_offered;
    std::optional<WallTime> m_set; ///< what setValue() gave, for its offset and zone
    bool m_edited = false;
};

} // namespace tryboth
