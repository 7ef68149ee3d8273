// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/whenfield.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QPushButton>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestWhenField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void untouchedItIsNow();
    void pastMidnightYesterdayIsOffered();
    void anotherDayHasTheOffsetOfThatDay();
    void aStoredTimeIsKeptAsItWas();
};

static QDateTime berlin(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, QTimeZone("Europe/Berlin"));
}

void TestWhenField::untouchedItIsNow()
{
    FixedClock clock(berlin({2026, 11, 23}, {14, 30}));
    WhenField field;
    field.reset(clock);
    clock.advance(5 * 60'000);
    QCOMPARE(field.value(clock).time, std::optional(QTime(14, 35)));
    QVERIFY(!field.isEdited());
    QVERIFY(field.findChild<QPushButton *>(u"yesterday"_s)->isHidden());
}

void TestWhenField::pastMidnightYesterdayIsOffered()
{
    const FixedClock clock(berlin({2026, 11, 24}, {0, 40}));
    WhenField field;
    field.reset(clock);
    auto *yesterday = field.findChild<QPushButton *>(u"yesterday"_s);
    QVERIFY(!yesterday->isHidden());
    QTest::mouseClick(yesterday, Qt::LeftButton);
    QCOMPARE(field.value(clock).day, QDate(2026, 11, 23));
    QVERIFY(!field.value(clock).time);
}

void TestWhenField::anotherDayHasTheOffsetOfThatDay()
{
    const FixedClock clock(berlin({2026, 11, 23}, {14, 30}));
    WhenField field;
    field.reset(clock);
    field.findChild<QDateEdit *>(u"day"_s)->setDate({2026, 7, 1});
    QCOMPARE(field.value(clock).utcOffsetMinutes, 120);
    QCOMPARE(field.value(clock).time, std::optional(QTime(14, 30)));
}

void TestWhenField::aStoredTimeIsKeptAsItWas()
{
    const FixedClock clock(berlin({2026, 11, 23}, {14, 30}));
    const WallTime when{QDate(2026, 3, 1), QTime(9, 5), -300, "America/New_York"};
    WhenField field;
    field.setValue(when);
    QVERIFY(field.value(clock) == when);
}

QTEST_MAIN(TestWhenField)
#include "tst_whenfield.moc"
