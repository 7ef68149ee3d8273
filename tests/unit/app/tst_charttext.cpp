// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/charttext.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestChartText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersCarryTheirSign_data();
    void numbersCarryTheirSign();
    void decimalsFollowTheLocale();
    void aMeanOfSeveralSaysHowMany();
    void aDaySaysItsMarksByKind();
    void aDayWithoutMarksIsOnlyItsDate();
};

void TestChartText::numbersCarryTheirSign_data()
{
    QTest::addColumn<double>("energy");
    QTest::addColumn<int>("decimals");
    QTest::addColumn<QString>("text");
    QTest::newRow("plus") << 1.94 << 1 << u"+1.9"_s;
    QTest::newRow("real minus") << -1.3 << 1 << u"\u22121.3"_s;
    QTest::newRow("zero has no sign") << 0.0 << 1 << u"0.0"_s;
    QTest::newRow("what rounds to zero is zero") << -0.04 << 1 << u"0.0"_s;
    QTest::newRow("whole") << -3.0 << 0 << u"\u22123"_s;
}

void TestChartText::numbersCarryTheirSign()
{
    QFETCH(double, energy);
    QFETCH(int, decimals);
    QTEST(charttext::signedNumber(energy, decimals, QLocale::c()), "text");
}

void TestChartText::decimalsFollowTheLocale()
{
    QCOMPARE(charttext::signedNumber(1.5, 1, QLocale(QLocale::German)), u"+1,5"_s);
}

void TestChartText::aMeanOfSeveralSaysHowMany()
{
    QCOMPARE(charttext::markValue({0, 2, Focus::People, 1}, QLocale::c()), u"+2"_s);
    QCOMPARE(charttext::markValue({0, 1.5, Focus::People, 3}, QLocale::c()), u"+1.5 (3 ratings)"_s);
}

void TestChartText::aDaySaysItsMarksByKind()
{
    const LocalDay day(2026, 5, 12);
    const double number = double(day.toJulianDay());
    const QList<Mark> marks{{number + 0.4, -1, Focus::Technical, 1},
                            {number + 0.5, 2, Focus::People, 1},
                            {number + 0.9, 1, Focus::People, 1},
                            {number + 1, 3, Focus::People, 1}};
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(charttext::marksSentence(day, marks, english),
             u"12 May 2026: people +2, +1; technical \u22121"_s);
}

void TestChartText::aDayWithoutMarksIsOnlyItsDate()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    QCOMPARE(charttext::marksSentence({2026, 5, 12}, {}, english), u"12 May 2026"_s);
}

QTEST_APPLESS_MAIN(TestChartText)
#include "tst_charttext.moc"
