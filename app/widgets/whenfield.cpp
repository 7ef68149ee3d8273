// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whenfield.h"

#include "domain/dayformats.h"
#include "models/words.h"
#include "widgets/flowlayout.h"
#include "widgets/theme.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimeEdit>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Noon = 12; ///< a day without a time has the offset its clocks showed at noon

} // namespace

WhenField::WhenField(QWidget *parent)
    : QWidget(parent)
    , m_day(new QDateEdit)
    //: before a time of day, as in "at 14:30"
    , m_timeKnown(new QCheckBox(tr("at")))
    , m_time(new QTimeEdit)
    , m_yesterday(new QPushButton(tr("Yesterday")))
{
    auto *layout = new FlowLayout(Theme::px(space::Small), Theme::px(space::Hair));
    setLayout(layout);
    m_day->setObjectName(u"day"_s);
    m_day->setAccessibleName(tr("Day"));
    m_day->setDisplayFormat(dayFieldFormat());
    m_timeKnown->setObjectName(u"timeKnown"_s);
    m_timeKnown->setAccessibleName(tr("The time is known"));
    m_time->setObjectName(u"time"_s);
    m_time->setAccessibleName(tr("Time"));
    m_time->setDisplayFormat(timeFormat());
    m_yesterday->setObjectName(u"yesterday"_s);
    m_yesterday->setAutoDefault(false);
    m_yesterday->setToolTip(tr("It is past midnight: log this for the day before."));
    for (QWidget *part : {static_cast<QWidget *>(m_day), static_cast<QWidget *>(m_timeKnown),
                          static_cast<QWidget *>(m_time), static_cast<QWidget *>(m_yesterday)}) {
        layout->addWidget(part);
    }
    // Arrow keys step; Fusion draws the little buttons badly under a style sheet.
    m_day->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_yesterday->hide();
    const auto edited = [this] {
        m_edited = true;
        m_time->setEnabled(m_timeKnown->isChecked());
    };
    connect(m_day, &QDateEdit::dateChanged, this, edited);
    connect(m_time, &QTimeEdit::timeChanged, this, edited);
    connect(m_timeKnown, &QCheckBox::toggled, this, edited);
    connect(m_yesterday, &QPushButton::clicked, this, &WhenField::goToYesterday);
}

void WhenField::reset(const Clock &clock)
{
    const WallTime now = clock.wallTime();
    m_offered = clock.journalDay().yesterdayOffered;
    m_yesterday->setVisible(m_offered.has_value());
    m_set.reset();
    display(now.day, now.time);
}

void WhenField::setValue(const WallTime &when)
{
    m_set = when;
    m_yesterday->hide();
    display(when.day, when.time);
}

WallTime WhenField::value(const Clock &clock) const
{
    if (!m_edited) {
        return m_set ? *m_set : clock.wallTime();
    }
    const QTimeZone own = m_set ? QTimeZone(m_set->zone) : QTimeZone();
    const QTimeZone zone = own.isValid() ? own : clock.zone();
    const bool timeKnown = m_timeKnown->isChecked();
    const QDateTime at(m_day->date(), timeKnown ? m_time->time() : QTime(Noon, 0), zone);
    WallTime when = wallTimeAt(Moment::fromDateTime(at), zone);
    if (!timeKnown) {
        when.time.reset();
    }
    return when;
}

void WhenField::display(const LocalDay &day, const std::optional<LocalTime> &time)
{
    m_day->setDate(day);
    m_timeKnown->setChecked(time.has_value());
    m_time->setTime(time.value_or(QTime(Noon, 0)));
    m_time->setEnabled(time.has_value());
    m_edited = false;
}

/// Late in the evening is all we know then, so the time is left open.
void WhenField::goToYesterday()
{
    m_day->setDate(m_offered.value_or(m_day->date()));
    m_timeKnown->setChecked(false);
}

} // namespace tryboth
