// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/confounders.h"

#include <QTest>

using namespace tryboth;

using Numbers = std::vector<double>;

namespace {

constexpr double Step = 0.7, PerSleep = 0.4, PerLoad = -0.3, OnFridays = 0.5;

/// Days whose energy is known without noise: sleep falls and load rises on the side of B.
std::vector<CircumstanceDay> knownDays(int count)
{
    const LocalDay monday(2026, 1, 5);
    std::vector<CircumstanceDay> days;
    for (int i = 0; i < count; ++i) {
        CircumstanceDay day{monday.addDays(i), i >= count / 2, 0, 1.0 + i % 5, 1.0 + (i / 3) % 5};
        const bool friday = day.day.dayOfWeek() == Qt::Friday;
        day.energy = 1 + (day.inB ? Step : 0) + PerSleep * *day.sleep + PerLoad * *day.load +
                     (friday ? OnFridays : 0);
        days.push_back(day);
    }
    return days;
}

} // namespace

class TestConfounders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void imbalanceIsTheDifferenceInPooledDeviations();
    void anEvenSpreadIsNotFlagged();
    void exactlyHalfADeviationIsNotFlagged();
    void aSideWithoutValuesCannotBeCompared();
    void constantCircumstancesHaveNoDeviation();
    void weekdaysAreCountedFromMonday();
    void theAdjustedDifferenceIsTheKnownOne();
    void fewerThanFortyCompleteDaysAreNotAdjusted();
    void daysWithoutSleepOrLoadAreLeftOutOfBothNumbers();
    void circumstancesThatNeverVaryCannotBeTakenOut();
};

void TestConfounders::imbalanceIsTheDifferenceInPooledDeviations()
{
    // s² = (2 + 2)/(3 + 3 − 2) = 1
    const auto found = imbalance(Numbers{3, 4, 5}, Numbers{2, 3, 1}, Rules());
    QVERIFY(found);
    QCOMPARE(found->meanA, 4.0);
    QCOMPARE(found->meanB, 2.0);
    QCOMPARE(*found->standardised, 2.0);
    QVERIFY(found->flag);
}

void TestConfounders::anEvenSpreadIsNotFlagged()
{
    const auto found = imbalance(Numbers{1, 2, 3, 4}, Numbers{4, 3, 2, 1, 2.6}, Rules());
    QVERIFY(found && !found->flag);
    QCOMPARE(found->daysB, 5);
}

void TestConfounders::exactlyHalfADeviationIsNotFlagged()
{
    const auto found = imbalance(Numbers{3, 4, 5}, Numbers{3.5, 4.5, 5.5}, Rules());
    QVERIFY(found);
    QCOMPARE(*found->standardised, 0.5);
    QVERIFY(!found->flag);
}

void TestConfounders::aSideWithoutValuesCannotBeCompared()
{
    QVERIFY(!imbalance({}, Numbers{1}, Rules()));
    QVERIFY(!imbalance(Numbers{1}, {}, Rules()));
}

void TestConfounders::constantCircumstancesHaveNoDeviation()
{
    const auto apart = imbalance(Numbers{1, 1}, Numbers{4, 4}, Rules());
    QVERIFY(apart && !apart->standardised && apart->flag);
    const auto alike = imbalance(Numbers{3, 3}, Numbers{3, 3}, Rules());
    QVERIFY(alike && !alike->standardised && !alike->flag);
    const auto single = imbalance(Numbers{1}, Numbers{5}, Rules());
    QVERIFY(single && !single->standardised && !single->flag);
}

void TestConfounders::weekdaysAreCountedFromMonday()
{
    const std::vector<LocalDay> days{LocalDay(2026, 1, 5), LocalDay(2026, 1, 9), LocalDay(2026, 1, 16),
                                     LocalDay(2026, 1, 11), LocalDay()};
    QCOMPARE(weekdayMix(days), (std::array<int, 7>{1, 0, 0, 0, 2, 0, 1}));
}

void TestConfounders::theAdjustedDifferenceIsTheKnownOne()
{
    const auto days = knownDays(60);
    const auto estimate = adjustedEstimate(days, Rules());
    QVERIFY(estimate);
    QCOMPARE(estimate->days, 60);
    QCOMPARE(estimate->leftOut, 0);
    QVERIFY(std::abs(estimate->adjusted - Step) < 1e-9);
    QVERIFY(std::abs(estimate->perSleep - PerSleep) < 1e-9);
    QVERIFY(std::abs(estimate->perLoad - PerLoad) < 1e-9);
    QVERIFY(std::abs(estimate->friday - OnFridays) < 1e-9);
    QVERIFY(std::abs(estimate->raw - Step) < 0.5);
}

void TestConfounders::fewerThanFortyCompleteDaysAreNotAdjusted()
{
    QVERIFY(!adjustedEstimate({}, Rules()));
    QVERIFY(!adjustedEstimate(knownDays(39), Rules()));
    QVERIFY(adjustedEstimate(knownDays(40), Rules()));
}

void TestConfounders::daysWithoutSleepOrLoadAreLeftOutOfBothNumbers()
{
    auto days = knownDays(60);
    const auto complete = adjustedEstimate(days, Rules());
    days.push_back({LocalDay(2026, 5, 1), true, 300, std::nullopt, 3});
    days.push_back({LocalDay(2026, 5, 2), true, 300, 3, std::nullopt});
    const auto estimate = adjustedEstimate(days, Rules());
    QVERIFY(estimate && complete);
    QCOMPARE(estimate->leftOut, 2);
    QCOMPARE(estimate->days, 60);
    QCOMPARE(estimate->raw, complete->raw);
    QVERIFY(std::abs(estimate->adjusted - Step) < 1e-9);
}

void TestConfounders::circumstancesThatNeverVaryCannotBeTakenOut()
{
    auto days = knownDays(60);
    for (CircumstanceDay &day : days)
        day.sleep = 3;
    QVERIFY(!adjustedEstimate(days, Rules()));
    auto oneSide = knownDays(60);
    for (CircumstanceDay &day : oneSide)
        day.inB = true;
    QVERIFY(!adjustedEstimate(oneSide, Rules()));
}

QTEST_GUILESS_MAIN(TestConfounders)
#include "tst_confounders.moc"
