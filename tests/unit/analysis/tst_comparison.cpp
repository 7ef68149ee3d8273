// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/effect.h"
#include "analysis/nap.h"
#include "analysis/ranktests.h"
#include "analysis/verdict.h"

#include <QTest>

#include <vector>

using namespace tryboth;

using Numbers = std::vector<double>;

class TestComparison : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptySideCannotBeCompared();
    void oneValueASideHasANapButNoRangeOfTheDifference();
    void completeSeparationIsNeverCertain();
    void theRangeIsMirroredWhenSidesSwap();
    void allTheSameHasNoVariationToTestOn();
    void aSteadyRiseIsFlaggedAndAStepIsNot();
    void timesMustFitTheRatings();
    void adherenceOutsideItsBoundsHasNoRange();
    void aVerdictWithoutARangeIsTooUncertain();
    void theHalfWidthLimitItselfIsStillAllowed();
    void onlyAStrongDesignIsEverClear();
};

void TestComparison::anEmptySideCannotBeCompared()
{
    const Numbers some{1, 2, 3};
    QVERIFY(!nonOverlap({}, some) && !nonOverlap(some, {}));
    QVERIFY(!effectOf({}, some, Rules()) && !effectOf(some, {}, Rules()));
    QVERIFY(!mannWhitney({}, some) && !welch(some, {}, 0.9) && !shiftRange({}, some, 0.9));
    QVERIFY(!napRange(0.5, 0, 3, 0.9) && !napRange(1.1, 3, 3, 0.9));
}

void TestComparison::oneValueASideHasANapButNoRangeOfTheDifference()
{
    const auto effect = effectOf(Numbers{1}, Numbers{2}, Rules());
    QCOMPARE(effect->difference, 1.0);
    QCOMPARE(effect->nap, 1.0);
    QVERIFY(!effect->differenceRange && !effect->trend);
    QVERIFY(!nonOverlap(Numbers{1}, Numbers{2})->errorUnbiased);
    QVERIFY(!welch(Numbers{1}, Numbers{2}, 0.9));
}

void TestComparison::completeSeparationIsNeverCertain()
{
    const auto range = napRange(1, 14, 14, 0.9);
    QVERIFY(range->lower > 0.8 && range->lower < 0.9);
    QCOMPARE(range->upper, 1.0);
    QVERIFY(nonOverlap(Numbers{1, 1}, Numbers{2, 2})->errorUnbiased > 0);
}

void TestComparison::theRangeIsMirroredWhenSidesSwap()
{
    for (const double nap : {0.0, 0.1, 0.5, 0.83, 1.0}) {
        const auto one = napRange(nap, 9, 12, 0.9);
        const auto other = napRange(1 - nap, 12, 9, 0.9);
        QVERIFY(qAbs(one->lower - (1 - other->upper)) < 1e-12);
        QVERIFY(one->lower <= nap && nap <= one->upper);
    }
}

void TestComparison::allTheSameHasNoVariationToTestOn()
{
    const Numbers same(9, 2.0);
    QCOMPARE(carryOver(same, same, Rules()), Rules().carryOverPrior);
    const auto ranks = mannWhitney(same, same);
    QCOMPARE(ranks->nap, 0.5);
    QVERIFY(!ranks->pNormal);
    QVERIFY(!welch(same, same, 0.9));
    QVERIFY(effectOf(same, same, Rules())->differenceRange->range.halfWidth() > 0);
}

void TestComparison::aSteadyRiseIsFlaggedAndAStepIsNot()
{
    QVERIFY(effectOf(Numbers{1, 2, 3, 4, 5}, Numbers{6, 7, 8, 9, 10}, Rules())->trend->flag);
    QVERIFY(!effectOf(Numbers{1, 2, 1, 2, 1}, Numbers{5, 6, 5, 6, 5}, Rules())->trend->flag);
}

void TestComparison::timesMustFitTheRatings()
{
    QVERIFY(!effectOf(Numbers{1, 2}, Numbers{3, 4}, Rules(), Numbers{1, 2, 3}));
    QVERIFY(effectOf(Numbers{1, 2}, Numbers{3, 4}, Rules(), Numbers{1, 2, 8, 9}));
}

void TestComparison::adherenceOutsideItsBoundsHasNoRange()
{
    QVERIFY(!wilsonRange(0, 0, 0.95) && !wilsonRange(-1, 3, 0.95) && !wilsonRange(4, 3, 0.95));
    QCOMPARE(wilsonRange(3, 3, 0.95)->upper, 1.0);
}

void TestComparison::aVerdictWithoutARangeIsTooUncertain()
{
    Comparison comparison{true, 20, 20, 5, 5, std::nullopt, std::nullopt, false, Design::RandomisedPairs};
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::TooUncertain);
}

void TestComparison::theHalfWidthLimitItselfIsStillAllowed()
{
    Comparison comparison{true, 20, 20, 5, 5, Range{-1.4, 1.6}, Range{0.4, 0.6}, false, Design::Unrandomised};
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::NoClearDifference);
    comparison.difference->upper = 1.7;
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::TooUncertain);
}

void TestComparison::onlyAStrongDesignIsEverClear()
{
    Comparison comparison{
        true, 20, 20, 5, 5, Range{0.5, 1.5}, Range{0.6, 0.9}, true, Design::RandomisedPairs};
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::ClearDifference);
    comparison.design = Design::RandomisedStart;
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::DifferenceButTrend);
    comparison.trendFlag = false;
    QCOMPARE(verdictOf(comparison, Rules()), Verdict::LikelyDifference);
}

QTEST_GUILESS_MAIN(TestComparison)
#include "tst_comparison.moc"
