// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/randomisation.h"
#include "analysis/signflip.h"

#include <QTest>

using namespace tryboth;

using Numbers = std::vector<double>;
using Days = std::vector<std::optional<double>>;

class TestRandomisation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tooFewDaysLeaveNoDraw();
    void daysWithoutARatingKeepTheirPlace();
    void switchesOutOfOrderGiveNothing();
    void noPairsGiveNothing();
    void onePairCannotShowAnything();
    void zeroDifferencesStayInTheFlipAndLeaveTheSignTest();
    void manyPairsAreDrawnAndComeOutTheSameWithTheSameSeed();
    void drawnPatternsComeNearTheExactOnes();
};

void TestRandomisation::tooFewDaysLeaveNoDraw()
{
    const Days days{1, 2, 3};
    QVERIFY(!startPointTest({}, 0, 3, Side::Absolute));
    QVERIFY(!startPointTest(days, 1, 2, Side::Absolute));
    QVERIFY(!ababTest(days, {1, 2, 3}, 1, Side::Absolute));
}

void TestRandomisation::daysWithoutARatingKeepTheirPlace()
{
    const Days days{1, {}, {}, 3, 4};
    const auto test = startPointTest(days, 3, 1, Side::BMinusA);
    QCOMPARE(test->observed, 2.5);
    QCOMPARE(test->distribution.size(), std::size_t(4));
    QCOMPARE(test->p, 3.0 / 4); // starts after one, two and three days are the same draw
}

void TestRandomisation::switchesOutOfOrderGiveNothing()
{
    const Days days(12, 1.0);
    QVERIFY(!ababTest(days, {6, 3, 9}, 2, Side::Absolute));
    QVERIFY(!ababTest(days, {3, 6, 13}, 2, Side::Absolute));
    QCOMPARE(ababTest(days, {3, 6, 9}, 3, Side::Absolute)->p, 1.0);
}

void TestRandomisation::noPairsGiveNothing()
{
    QVERIFY(!signFlip({}, Rules(), 1));
}

void TestRandomisation::onePairCannotShowAnything()
{
    const auto test = signFlip(Numbers{2}, Rules(), 1);
    QCOMPARE(test->pTwoSided, 1.0);
    QCOMPARE(test->smallestTwoSided, 1.0);
    QVERIFY(!test->range);
}

void TestRandomisation::zeroDifferencesStayInTheFlipAndLeaveTheSignTest()
{
    const auto none = signFlip(Numbers{0, 0, 0}, Rules(), 1);
    QCOMPARE(none->pTwoSided, 1.0);
    QVERIFY(!none->pSign);
    const auto some = signFlip(Numbers{0, 1, 1, 1, 1}, Rules(), 1);
    QCOMPARE(some->pTwoSided, 2.0 / 16);
    QCOMPARE(*some->pSign, 2.0 / 16);
}

void TestRandomisation::manyPairsAreDrawnAndComeOutTheSameWithTheSameSeed()
{
    const Numbers pairs(70, 0.1);
    const auto one = signFlip(pairs, Rules(), 7);
    QVERIFY(!one->exact);
    QCOMPARE(one->pTwoSided, 1.0 / 100'001);
    Numbers mixed;
    for (int i = 0; i < 30; ++i)
        mixed.push_back(i % 3 - 0.8);
    QCOMPARE(signFlip(mixed, Rules(), 7)->pTwoSided, signFlip(mixed, Rules(), 7)->pTwoSided);
    QVERIFY(signFlip(mixed, Rules(), 7)->pTwoSided != signFlip(mixed, Rules(), 8)->pTwoSided);
}

void TestRandomisation::drawnPatternsComeNearTheExactOnes()
{
    const Numbers pairs{1, -0.5, 2, 0.3, 0.7, -1, 1.5, 0.2, 0.9, -0.4};
    Rules draw;
    draw.exactPairs = 0;
    const double exact = signFlip(pairs, Rules(), 1)->pTwoSided;
    QVERIFY(qAbs(signFlip(pairs, draw, 1)->pTwoSided - exact) < 0.01);
}

QTEST_GUILESS_MAIN(TestRandomisation)
#include "tst_randomisation.moc"
