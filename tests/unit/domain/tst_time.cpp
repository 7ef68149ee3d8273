// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

#include <QTest>

using namespace tryboth;

class TestTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wallTimeKeepsTheOffsetOnBothSidesOfAFold();
    void momentComesBackFromTheWallClock_data();
    void momentComesBackFromTheWallClock();
    void yesterdayIsOfferedUntilFour_data();
    void yesterdayIsOfferedUntilFour();
    void weekStartsWhereTheProfileSays();
};

void TestTime::wallTimeKeepsTheOffsetOnBothSidesOfAFold()
{
    const QTimeZone berlin("Europe/Berlin");
    const WallTime summer = wallTimeAt(Moment::fromDateTime(QDateTime({2026, 10, 25}, {0, 30}, Qt::UTC)),
                                       berlin);
    const WallTime winter = wallTimeAt(Moment::fromDateTime(QDateTime({2026, 10, 25}, {1, 30}, Qt::UTC)),
                                       berlin);

    QCOMPARE(*summer.time, LocalTime(2, 30));
    QCOMPARE(*winter.time, LocalTime(2, 30));
    QCOMPARE(summer.utcOffsetMinutes, 120);
    QCOMPARE(winter.utcOffsetMinutes, 60);
}

void TestTime::momentComesBackFromTheWallClock_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone :
         {"UTC", "Europe/Berlin", "Asia/Kathmandu", "Pacific/Kiritimati", "America/St_Johns"}) {
        QTest::newRow(zone) << QByteArray(zone);
    }
}

void TestTime::momentComesBackFromTheWallClock()
{
    QFETCH(QByteArray, zone);
    const QTimeZone place(zone);
    const qint64 hour = 60LL * 60 * 1000;
    const Moment start = Moment::fromDateTime(QDateTime({2026, 1, 1}, {0, 0}, Qt::UTC));
    for (qint64 hours = 0; hours < 365 * 24; hours += 7) {
        const Moment moment{start.utcMs + hours * hour};
        QCOMPARE(momentOf(wallTimeAt(moment, place)), moment);
    }
}

void TestTime::yesterdayIsOfferedUntilFour_data()
{
    QTest::addColumn<QTime>("time");
    QTest::addColumn<bool>("offered");
    QTest::newRow("just after midnight") << QTime(0, 0) << true;
    QTest::newRow("03:59") << QTime(3, 59) << true;
    QTest::newRow("04:00") << QTime(4, 0) << false;
    QTest::newRow("afternoon") << QTime(14, 15) << false;
}

void TestTime::yesterdayIsOfferedUntilFour()
{
    QFETCH(QTime, time);
    QFETCH(bool, offered);
    const FixedClock clock(QDateTime({2026, 11, 23}, time, QTimeZone("Europe/Berlin")));

    QCOMPARE(clock.journalDay().today, LocalDay(2026, 11, 23));
    QCOMPARE(clock.journalDay().yesterdayOffered.has_value(), offered);
    QCOMPARE(clock.journalDay().yesterdayOffered.value_or(LocalDay(2026, 11, 22)), LocalDay(2026, 11, 22));
}

void TestTime::weekStartsWhereTheProfileSays()
{
    const LocalDay wednesday(2026, 11, 25);
    QCOMPARE(weekStart(wednesday), LocalDay(2026, 11, 23));
    QCOMPARE(weekStart(wednesday, Qt::Sunday), LocalDay(2026, 11, 22));
    QCOMPARE(weekStart(wednesday, Qt::Saturday), LocalDay(2026, 11, 21));
    QCOMPARE(weekStart(LocalDay(2026, 11, 22), Qt::Sunday), LocalDay(2026, 11, 22));
}

QTEST_APPLESS_MAIN(TestTime)
#include "tst_time.moc"
