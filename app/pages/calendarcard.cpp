// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/calendarcard.h"

#include "models/journal.h"
#include "models/reflectionweek.h"
#include "pages/monthcalendar.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QToolButton *arrow(const QString &name, const QString &text, const QString &spoken)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setText(text);
    button->setProperty("role", u"quiet"_s);
    button->setAccessibleName(spoken);
    button->setToolTip(spoken);
    button->setFocusPolicy(Qt::NoFocus); // Page Up and Page Down in the calendar do the same
    return button;
}

} // namespace

CalendarCard::CalendarCard(Journal &journal, QWidget *parent)
    : Card({}, parent)
    , m_journal(journal)
    , m_calendar(new MonthCalendar)
    , m_month(new QLabel)
{
    setObjectName(u"calendarCard"_s);
    m_calendar->setWeekStart(weekStartOf(journal.stores()));
    body()->addLayout(buildHeader());
    body()->addWidget(m_calendar);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    connect(m_calendar, &MonthCalendar::shown, this, &CalendarCard::refresh);
    connect(m_calendar, &MonthCalendar::chosen, this, &CalendarCard::chosen);
    connect(&journal, &Journal::changed, this, [this](const TouchedRows &rows) {
        if (rows.tables.contains(u"profile"_s)) {
            m_calendar->setWeekStart(weekStartOf(m_journal.stores()));
        }
        if (rows.touchesCheckIns() || rows.tables.contains(u"experiment_session"_s) ||
            rows.tables.contains(u"experiment"_s)) {
            refresh();
        }
    });
    setToday(journal.clock().journalDay().today);
}

void CalendarCard::setToday(LocalDay today)
{
    m_calendar->setToday(today);
}

void CalendarCard::setDay(LocalDay day)
{
    m_calendar->setDay(day);
}

QLayout *CalendarCard::buildHeader()
{
    auto *header = new QHBoxLayout;
    m_month->setProperty("role", u"heading"_s);
    m_month->setTextFormat(Qt::PlainText);
    auto *back = arrow(u"monthBack"_s, u"‹"_s, tr("The month before"));
    auto *on = arrow(u"monthOn"_s, u"›"_s, tr("The month after"));
    connect(back, &QToolButton::clicked, this, [this] { setDay(m_calendar->day().addMonths(-1)); });
    connect(on, &QToolButton::clicked, this, [this] { setDay(m_calendar->day().addMonths(1)); });
    header->addWidget(m_month, 1);
    header->addWidget(back);
    header->addWidget(on);
    return header;
}

void CalendarCard::refresh()
{
    //: a month in the letters of QLocale::toString: "November 2026"
    m_month->setText(QLocale().toString(m_calendar->day(), tr("MMMM yyyy")));
    const auto days = m_journal.stores().checkIns.daysWithEntries(m_calendar->firstShown(),
                                                                  m_calendar->lastShown());
    if (!days) {
        Q_EMIT failed(days.error());
        return;
    }
    m_calendar->setMarked(*days);
    const auto planned = plannedSessions();
    if (!planned) {
        Q_EMIT failed(planned.error());
        return;
    }
    m_calendar->setPlanned(*planned);
}

/// What is planned on the days on screen and not done yet, by the titles of the experiments.
Result<QHash<LocalDay, QString>> CalendarCard::plannedSessions() const
{
    const Stores &stores = m_journal.stores();
    return stores.experiments.titlesBySession().and_then([&](const QHash<Id, QString> &titles) {
        return stores.sessions.between(m_calendar->firstShown(), m_calendar->lastShown())
            .map([&](const QList<ExperimentSession> &sessions) {
                QHash<LocalDay, QStringList> byDay;
                for (const ExperimentSession &session : sessions) {
                    if (session.state == SessionState::Planned && session.plannedOn) {
                        byDay[*session.plannedOn].append(titles.value(session.id));
                    }
                }
                QHash<LocalDay, QString> said;
                for (auto day = byDay.cbegin(); day != byDay.cend(); ++day) {
                    //: %1 is the title of an experiment, or several with commas
                    said.insert(day.key(), tr("Planned: %1").arg(day->join(u", "_s)));
                }
                return said;
            });
    });
}

} // namespace tryboth
