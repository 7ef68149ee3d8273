// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/calendarticks.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCalendarTicks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void labelsNeverOverlap_data();
    void labelsNeverOverlap();
    void aYearIsTickedAtFirstsOfMonths();
    void weeksStartOnTheDayOfTheLocale();
    void januaryCarriesTheYear();
    void monthNamesFollowTheLocale();
    void anInvalidPeriodHasNoTicks();
};

namespace {

constexpr double LetterWidth = 6;

double widthOf(const QString &text)
{
    return double(text.size()) * LetterWidth;
}

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

} // namespace

void TestCalendarTicks::labelsNeverOverlap_data()
{
    QTest::addColumn<int>("days");
    QTest::addColumn<double>("width");
    for (const int days : {1, 2, 7, 28, 90, 365, 1000, 5000, 20'000}) {
        for (const double width : {200.0, 500.0, 900.0, 2000.0})
            QTest::addRow("%d days on %d pixels", days, int(width)) << days << width;
    }
}

void TestCalendarTicks::labelsNeverOverlap()
{
    QFETCH(int, days);
    QFETCH(double, width);
    const LocalDay from(1972, 2, 3), to = from.addDays(days - 1);
    const auto ticks = calendarTicks(from, to, width, widthOf, English);
    const double perDay = width / double(std::max<qint64>(1, from.daysTo(to)));
    double end = -1000;
    for (const CalendarTick &tick : ticks) {
        QVERIFY(tick.day >= from && tick.day <= to);
        const double middle = double(from.daysTo(tick.day)) * perDay, half = widthOf(tick.text) / 2;
        QVERIFY2(middle - half > end, qPrintable(tick.text));
        end = middle + half;
    }
}

void TestCalendarTicks::aYearIsTickedAtFirstsOfMonths()
{
    const auto ticks = calendarTicks({2026, 1, 28}, {2026, 11, 6}, 850, widthOf, English);
    QCOMPARE(ticks.size(), 10);
    QCOMPARE(ticks.first(), (CalendarTick{{2026, 2, 1}, u"Feb"_s}));
    QCOMPARE(ticks.last(), (CalendarTick{{2026, 11, 1}, u"Nov"_s}));
}

void TestCalendarTicks::weeksStartOnTheDayOfTheLocale()
{
    const LocalDay from(2026, 10, 1), to(2026, 10, 31);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    QCOMPARE(calendarTicks(from, to, 300, widthOf, English).first(),
             (CalendarTick{{2026, 10, 5}, u"5 Oct"_s}));
    QCOMPARE(calendarTicks(from, to, 300, widthOf, american).first(),
             (CalendarTick{{2026, 10, 4}, u"Oct 4"_s}));
    // A journal that was begun elsewhere keeps its own.
    QCOMPARE(calendarTicks(from, to, 300, widthOf, american, Qt::Monday).first(),
             (CalendarTick{{2026, 10, 5}, u"Oct 5"_s}));
}

void TestCalendarTicks::januaryCarriesTheYear()
{
    const auto ticks = calendarTicks({2025, 11, 1}, {2026, 3, 1}, 300, widthOf, English);
    QVERIFY(ticks.contains(CalendarTick{{2026, 1, 1}, u"2026"_s}));
}

void TestCalendarTicks::monthNamesFollowTheLocale()
{
    const auto ticks = calendarTicks({2026, 5, 1}, {2026, 12, 31}, 600, widthOf, QLocale(QLocale::French));
    QCOMPARE(ticks.first().text, QLocale(QLocale::French).standaloneMonthName(5, QLocale::ShortFormat));
    QVERIFY(ticks.first().text != u"May"_s);
}

void TestCalendarTicks::anInvalidPeriodHasNoTicks()
{
    QVERIFY(calendarTicks({}, {2026, 1, 1}, 600, widthOf).isEmpty());
    QVERIFY(calendarTicks({2026, 1, 2}, {2026, 1, 1}, 600, widthOf).isEmpty());
    QVERIFY(calendarTicks({2026, 1, 1}, {2026, 1, 2}, 0, widthOf).isEmpty());
}

QTEST_APPLESS_MAIN(TestCalendarTicks)
#include "tst_calendarticks.moc"
