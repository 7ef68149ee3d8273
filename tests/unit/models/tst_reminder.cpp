// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal.h"
#include "models/reminder.h"
#include "support/testjournal.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MinuteMs = 60'000;
const QTimeZone Berlin("Europe/Berlin");

/// A clock that is moved by hand, also to other places.
class PocketClock final : public Clock
{
public:
    Moment now() const override { return m_now; }
    QTimeZone zone() const override { return m_zone; }
    void set(const QDateTime &when)
    {
        m_now = Moment::fromDateTime(when);
        m_zone = when.timeZone();
    }
    void advance(qint64 milliseconds) { m_now.utcMs += milliseconds; }

private:
    Moment m_now;
    QTimeZone m_zone;
};

} // namespace

/// The reminder over days that are short, long, slept through and written in; the clock is moved by hand.
class TestReminder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void itIsOffUnlessSetAndWaitsForNothing();
    void itComesAtItsTimeAndOnceADay();
    void whoHasLoggedSomethingHearsNothing();
    void whatCameFromACalendarIsNoEntry();
    void aTimeThatPassedDuringSleepIsLetGo();
    void wakingInTimeIsEarlyEnough();
    void aTimeThatPassedBeforeTheStartIsLetGo();
    void snoozingComesBackInAnHour();
    void aSnoozePastMidnightLeavesTheNextDayItsOwn();
    void aSnoozeThatWasSleptThroughIsLetGo();
    void pastMidnightTheEveningBeforeCounts();
    void anHourThatIsSkippedIsMadeUpForAtItsEnd();
    void anHourThatComesTwiceRemindsOnce();
    void aClockSetBackDoesNotRemindTwice();
    void whoTravelsIsRemindedByTheClockOfTheNewPlace();
    void settingItIsOneStepThatIsTakenBack();

private:
    /// The clock shows `when` in Berlin.
    void setWall(LocalDay day, QTime time) { m_clock->set(QDateTime(day, time, Berlin)); }
    int lookAt(LocalDay day, QTime time)
    {
        setWall(day, time);
        m_due->clear();
        m_reminder->check();
        return static_cast<int>(m_due->size());
    }
    void remindAt(QTime time) { must(m_reminder->setTime(time)); }
    void log(LocalDay day)
    {
        must(m_journal->apply(u"Log"_s, [day](Stores &stores) {
            return stores.checkIns.addAll({checkIn(day, QTime(9, 0), Focus::People, 1, u"Talk"_s)});
        }));
    }
    void start()
    {
        m_reminder = std::make_unique<Reminder>(*m_journal);
        m_due = std::make_unique<QSignalSpy>(m_reminder.get(), &Reminder::due);
    }

    const LocalDay m_monday{2026, 11, 23};
    Content m_content = must(Content::load());
    std::unique_ptr<PocketClock> m_clock;
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Reminder> m_reminder;
    std::unique_ptr<QSignalSpy> m_due;
};

void TestReminder::init()
{
    m_clock = std::make_unique<PocketClock>();
    setWall(m_monday, {9, 0});
    m_journal = std::make_unique<Journal>(must(JournalCore::create(*m_clock, IdSource(1))), m_content,
                                          *m_clock);
    start();
}

void TestReminder::cleanup()
{
    m_due.reset();
    m_reminder.reset();
    m_journal.reset();
}

void TestReminder::itIsOffUnlessSetAndWaitsForNothing()
{
    QVERIFY(!m_reminder->time());
    QVERIFY(!m_reminder->isWaiting());
    QVERIFY(!m_reminder->next());
    QCOMPARE(lookAt(m_monday, {17, 0}), 0);
    remindAt({17, 0});
    QVERIFY(m_reminder->isWaiting());
    must(m_reminder->setTime(std::nullopt));
    QVERIFY(!m_reminder->isWaiting());
}

void TestReminder::itComesAtItsTimeAndOnceADay()
{
    remindAt({17, 0});
    QCOMPARE(*m_reminder->next(), Moment::fromDateTime(QDateTime(m_monday, {17, 0}, Berlin)));
    QCOMPARE(lookAt(m_monday, {16, 59}), 0);
    QCOMPARE(lookAt(m_monday, {17, 0}), 1);
    QCOMPARE(lookAt(m_monday, {17, 1}), 0);
    QCOMPARE(*m_reminder->next(), Moment::fromDateTime(QDateTime(m_monday.addDays(1), {17, 0}, Berlin)));
    QCOMPARE(lookAt(m_monday.addDays(1), {17, 0}), 1);
}

void TestReminder::whoHasLoggedSomethingHearsNothing()
{
    remindAt({17, 0});
    log(m_monday);
    QCOMPARE(lookAt(m_monday, {17, 0}), 0);
    QCOMPARE(lookAt(m_monday.addDays(1), {17, 0}), 1); // yesterday's entry is none of today's
}

void TestReminder::whatCameFromACalendarIsNoEntry()
{
    remindAt({17, 0});
    must(m_journal->apply(u"Import"_s, [this](Stores &stores) {
        CheckIn meeting = checkIn(m_monday, QTime(9, 0), Focus::People, {}, u"Meeting"_s);
        meeting.origin = Origin::Calendar;
        meeting.waiting = true;
        return stores.checkIns.addAll({meeting});
    }));
    QCOMPARE(lookAt(m_monday, {17, 0}), 1);
}

void TestReminder::aTimeThatPassedDuringSleepIsLetGo()
{
    remindAt({17, 0});
    QCOMPARE(lookAt(m_monday, {19, 30}), 0); // the timer fires at resume, long after
    QCOMPARE(lookAt(m_monday, {19, 31}), 0);
    QVERIFY(m_reminder->isWaiting());
    QCOMPARE(lookAt(m_monday.addDays(1), {17, 0}), 1);
}

void TestReminder::wakingInTimeIsEarlyEnough()
{
    remindAt({17, 0});
    QCOMPARE(lookAt(m_monday, {17, 14}), 1);
    QCOMPARE(lookAt(m_monday.addDays(1), {17, 16}), 0);
}

void TestReminder::aTimeThatPassedBeforeTheStartIsLetGo()
{
    remindAt({17, 0});
    setWall(m_monday, {17, 5});
    start(); // the program starts five minutes late
    QCOMPARE(lookAt(m_monday, {17, 6}), 0);
    QCOMPARE(lookAt(m_monday.addDays(1), {17, 0}), 1);
}

void TestReminder::snoozingComesBackInAnHour()
{
    remindAt({17, 0});
    QCOMPARE(lookAt(m_monday, {17, 0}), 1);
    m_reminder->snooze();
    QCOMPARE(lookAt(m_monday, {17, 59}), 0);
    QCOMPARE(lookAt(m_monday, {18, 0}), 1);
    QCOMPARE(lookAt(m_monday, {19, 0}), 0); // once, unless one snoozes again
    m_reminder->snooze();
    log(m_monday);
    QCOMPARE(lookAt(m_monday, {20, 0}), 0);
}

void TestReminder::aSnoozePastMidnightLeavesTheNextDayItsOwn()
{
    remindAt({23, 30});
    QCOMPARE(lookAt(m_monday, {23, 30}), 1);
    m_reminder->snooze();
    const LocalDay tuesday = m_monday.addDays(1);
    QCOMPARE(lookAt(tuesday, {0, 30}), 1);
    QCOMPARE(lookAt(tuesday, {23, 30}), 1);
}

void TestReminder::aSnoozeThatWasSleptThroughIsLetGo()
{
    remindAt({17, 0});
    QCOMPARE(lookAt(m_monday, {17, 0}), 1);
    m_reminder->snooze();
    QCOMPARE(lookAt(m_monday, {22, 0}), 0);
    QCOMPARE(*m_reminder->next(), Moment::fromDateTime(QDateTime(m_monday.addDays(1), {17, 0}, Berlin)));
}

void TestReminder::pastMidnightTheEveningBeforeCounts()
{
    const LocalDay tuesday = m_monday.addDays(1);
    remindAt({0, 30});
    log(m_monday);
    QCOMPARE(lookAt(tuesday, {0, 30}), 0);
    QCOMPARE(lookAt(tuesday.addDays(1), {0, 30}), 1);
}

void TestReminder::anHourThatIsSkippedIsMadeUpForAtItsEnd()
{
    const LocalDay spring(2026, 3, 29); // from 2:00 the clocks go to 3:00
    setWall(spring.addDays(-1), {12, 0});
    start();
    remindAt({2, 30});
    setWall(spring, {1, 59});
    m_reminder->check();
    const QDateTime next = m_reminder->next()->inZone(Berlin);
    QCOMPARE(next, QDateTime(spring, {3, 30}, Berlin));
    QCOMPARE(lookAt(spring, {3, 30}), 1);
    QCOMPARE(lookAt(spring.addDays(1), {2, 30}), 1);
}

void TestReminder::anHourThatComesTwiceRemindsOnce()
{
    const LocalDay autumn(2026, 10, 25); // 2:00 to 3:00 comes twice
    setWall(autumn, {1, 0});
    start();
    remindAt({2, 30});
    int reminded = 0;
    connect(m_reminder.get(), &Reminder::due, this, [&] { ++reminded; });
    for (qint64 minute = 0; minute < 240; ++minute) {
        m_clock->advance(MinuteMs);
        m_reminder->check();
    }
    QCOMPARE(reminded, 1);
    QCOMPARE(lookAt(autumn.addDays(1), {2, 30}), 1);
}

void TestReminder::aClockSetBackDoesNotRemindTwice()
{
    remindAt({17, 0});
    QCOMPARE(lookAt(m_monday, {17, 0}), 1);
    QCOMPARE(lookAt(m_monday, {15, 0}), 0);
    QCOMPARE(lookAt(m_monday, {17, 0}), 0);
    QVERIFY(m_reminder->isWaiting());
}

void TestReminder::whoTravelsIsRemindedByTheClockOfTheNewPlace()
{
    remindAt({17, 0});
    const QTimeZone newYork("America/New_York");
    m_clock->set(QDateTime(m_monday, {11, 0}, newYork)); // 17:00 in Berlin, where the timer was set
    m_due->clear();
    m_reminder->check();
    QCOMPARE(m_due->size(), 0);
    QCOMPARE(*m_reminder->next(), Moment::fromDateTime(QDateTime(m_monday, {17, 0}, newYork)));
    m_clock->set(QDateTime(m_monday, {17, 0}, newYork));
    m_reminder->check();
    QCOMPARE(m_due->size(), 1);
}

void TestReminder::settingItIsOneStepThatIsTakenBack()
{
    remindAt({17, 0});
    QCOMPARE(must(m_journal->stores().profile.read()).reminder, QTime(17, 0));
    m_journal->undoStack()->undo();
    QVERIFY(!m_reminder->time());
    QVERIFY(!m_reminder->isWaiting());
    m_journal->undoStack()->redo();
    QCOMPARE(m_reminder->time(), QTime(17, 0));
}

QTEST_GUILESS_MAIN(TestReminder)
#include "tst_reminder.moc"
