// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reviewchanges.h"
#include "pages/calendarcard.h"
#include "pages/monthcalendar.h"
#include "support/pagejournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCalendarCard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void plannedSessionsAreSaidAndPainted();
    void whatIsDoneOrThrownAwayIsNotPlannedAnyMore();
    void weeksBeginAsTheJournalSays();

private:
    /// What the calendar says of a day.
    QString said(LocalDay day)
    {
        m_card->setDay(day);
        return m_card->findChild<MonthCalendar *>()->accessibleDescription();
    }
    QImage painted()
    {
        auto *calendar = m_card->findChild<MonthCalendar *>();
        calendar->resize(calendar->sizeHint() * 2);
        return calendar->grab().toImage();
    }
    ExperimentSession plan(const QString &title, LocalDay day)
    {
        ExperimentSession session;
        session.plannedOn = day;
        must(m->journal.apply(u"Plan"_s, [&](Stores &s) -> Result<void> {
            Experiment e;
            e.title = title;
            session.experiment = must(s.experiments.add(e));
            session.id = must(s.sessions.put(session));
            return {};
        }));
        return session;
    }

    std::unique_ptr<PageJournal> m;
    std::unique_ptr<CalendarCard> m_card;
};

void TestCalendarCard::init()
{
    m_card.reset();
    m = std::make_unique<PageJournal>();
    m_card = std::make_unique<CalendarCard>(m->journal);
}

void TestCalendarCard::plannedSessionsAreSaidAndPainted()
{
    const LocalDay day = m->today().addDays(1);
    said(m->today());
    const QImage before = painted();
    plan(u"Mentor one person"_s, day);
    QVERIFY(painted() != before);
    QVERIFY(said(day).endsWith(u"no entries. Planned: Mentor one person"_s));
    plan(u"One hard problem"_s, day);
    QVERIFY(said(day).contains(u"Mentor one person"_s) && said(day).contains(u"One hard problem"_s));
    QVERIFY(!said(day.addDays(1)).contains(u"Planned"_s));
}

void TestCalendarCard::whatIsDoneOrThrownAwayIsNotPlannedAnyMore()
{
    const LocalDay day = m->today().addDays(1);
    const ExperimentSession kept = plan(u"Mentor one person"_s, day);
    const ExperimentSession thrown = plan(u"One hard problem"_s, day);
    must(markSession(m->journal, kept, SessionState::Skipped));
    QVERIFY(said(day).endsWith(u"Planned: One hard problem"_s));
    must(m->journal.apply(u"x"_s, [&](Stores &s) { return s.experiments.moveToTrash(thrown.experiment); }));
    QVERIFY(!said(day).contains(u"Planned"_s));
}

void TestCalendarCard::weeksBeginAsTheJournalSays()
{
    const auto *calendar = m_card->findChild<MonthCalendar *>();
    QCOMPARE(calendar->firstShown().dayOfWeek(), int(Qt::Monday));
    must(m->journal.apply(u"Import"_s, [](Stores &stores) {
        Profile profile;
        profile.weekStart = Qt::Sunday;
        return stores.profile.write(profile);
    }));
    QCOMPARE(calendar->firstShown().dayOfWeek(), int(Qt::Sunday));
}

QTEST_MAIN(TestCalendarCard)
#include "tst_calendarcard.moc"
