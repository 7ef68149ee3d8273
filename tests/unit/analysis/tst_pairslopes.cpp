// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/pairslopes.h"
#include "analysis/trend.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace tryboth;

using Numbers = std::vector<double>;

namespace {

struct Series
{
    Numbers x, y;
};

/// `count` weeks with gaps; y in steps of `step` (0: no steps), rising by `rise` a week.
Series drawn(int count, double step, double rise, unsigned seed)
{
    std::mt19937 random(seed);
    std::normal_distribution<double> noise(0, 1);
    std::uniform_int_distribution<int> gap(1, 3);
    Series series;
    int day = 2461000;
    for (int i = 0; i < count; ++i) {
        day += 7 * gap(random);
        const double y = rise * i + noise(random);
        series.x.push_back(day / 7.0);
        series.y.push_back(step > 0 ? std::round(y / step) * step : y);
    }
    return series;
}

/// All of them, by the definition.
Numbers slopesOf(const Series &s)
{
    Numbers slopes;
    for (std::size_t i = 0; i < s.x.size(); ++i) {
        for (std::size_t j = i + 1; j < s.x.size(); ++j) {
            if (s.x[i] != s.x[j])
                slopes.push_back((s.y[j] - s.y[i]) / (s.x[j] - s.x[i]));
        }
    }
    std::ranges::sort(slopes);
    return slopes;
}

} // namespace

/// The quick ways to what a definition over all pairs says give the very same numbers.
class TestPairSlopes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRankIsTheOneOfTheDefinition_data();
    void everyRankIsTheOneOfTheDefinition();
    void ranksThatWereGotReadyAreTheSameOnes();
    void pointsAboveEachOtherMakeNoSlope();
    void inversionsAreCounted();
    void trendTestsCountWhatTheirDefinitionsCount();
};

void TestPairSlopes::everyRankIsTheOneOfTheDefinition_data()
{
    QTest::addColumn<int>("count");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("rise");
    for (const int count : {3, 40, 256, 257, 700}) {
        for (const double step : {0.0, 0.25, 1.0, 4.0}) {
            for (const double rise : {0.0, 0.01, -3.0}) {
                QTest::addRow("%d points in steps of %g, rising by %g", count, step, rise)
                    << count << step << rise;
            }
        }
    }
}

void TestPairSlopes::everyRankIsTheOneOfTheDefinition()
{
    QFETCH(int, count);
    QFETCH(double, step);
    QFETCH(double, rise);
    const Series series = drawn(count, step, rise, unsigned(count));
    const Numbers all = slopesOf(series);
    PairSlopes slopes(series.x, series.y);
    QCOMPARE(slopes.count(), all.size());
    for (int part = 0; part <= 20; ++part) {
        const std::size_t rank = (all.size() - 1) * std::size_t(part) / 20;
        QVERIFY2(slopes.at(rank) == all[rank], qPrintable(QString::number(rank)));
    }
    const std::size_t half = all.size() / 2;
    QVERIFY(*slopes.median() == (all.size() % 2 == 1 ? all[half] : (all[half - 1] + all[half]) / 2));
}

void TestPairSlopes::ranksThatWereGotReadyAreTheSameOnes()
{
    for (const double step : {0.0, 0.25, 4.0}) { // without, with some and with many slopes of 0
        const Series series = drawn(600, step, 0.0005, 7);
        const Numbers all = slopesOf(series);
        for (const std::size_t width : {std::size_t{0}, all.size() / 50, all.size() / 3}) {
            PairSlopes slopes(series.x, series.y);
            for (std::size_t from = 0; from < all.size(); from += all.size() / 7) {
                const std::size_t to = std::min(from + width, all.size() - 1);
                slopes.prepare(from, to);
                for (const std::size_t rank : {to, from, from + (to - from) / 2, from + (to - from) / 3})
                    QVERIFY2(slopes.at(rank) == all[rank], qPrintable(QString::number(rank)));
            }
            slopes.prepare(all.size(), all.size() + 1); // there are none
            QVERIFY(slopes.at(all.size() - 1) == all.back());
        }
    }
}

void TestPairSlopes::pointsAboveEachOtherMakeNoSlope()
{
    QCOMPARE(PairSlopes(Numbers{}, Numbers{}).count(), std::size_t{0});
    QCOMPARE(PairSlopes(Numbers{1, 2}, Numbers{1}).count(), std::size_t{0});
    const Numbers same(600, 3.0);
    PairSlopes none(same, drawn(600, 0, 0, 1).y);
    QCOMPARE(none.count(), std::size_t{0});
    QVERIFY(!none.median());
    Series series = drawn(600, 0.5, 0.1, 2);
    for (std::size_t i = 1; i < series.x.size(); i += 2) {
        series.x[i] = series.x[i - 1]; // two each
    }
    std::ranges::reverse(series.x); // and in no order
    const Numbers all = slopesOf(series);
    PairSlopes slopes(series.x, series.y);
    QCOMPARE(slopes.count(), all.size());
    for (const double share : {0.1, 0.5, 0.9}) {
        const auto rank = std::size_t(share * double(all.size()));
        QVERIFY(slopes.at(rank) == all[rank]);
    }
}

void TestPairSlopes::inversionsAreCounted()
{
    QCOMPARE(inversions(Numbers{}), std::size_t{0});
    QCOMPARE(inversions(Numbers{1, 1, 2}), std::size_t{0});
    QCOMPARE(inversions(Numbers{3, 1, 2, 1}), std::size_t{4});
}

void TestPairSlopes::trendTestsCountWhatTheirDefinitionsCount()
{
    for (const double step : {0.0, 0.5, 3.0}) {
        const Numbers y = drawn(311, step, 0.003, 5).y;
        double s = 0, largest = 0;
        for (std::size_t i = 0; i < y.size(); ++i) {
            for (std::size_t j = i + 1; j < y.size(); ++j) {
                s += double(y[j] > y[i]) - double(y[j] < y[i]);
            }
        }
        QCOMPARE(mannKendall(y).s, s);
        std::size_t before = 0;
        for (std::size_t t = 1; t < y.size(); ++t) {
            double u = 0;
            for (std::size_t i = 0; i < t; ++i) {
                for (std::size_t j = t; j < y.size(); ++j) {
                    u += double(y[i] > y[j]) - double(y[i] < y[j]);
                }
            }
            if (std::abs(u) > largest) {
                largest = std::abs(u);
                before = t;
            }
        }
        QCOMPARE(pettitt(y)->k, largest);
        QCOMPARE(pettitt(y)->before, before);
    }
}

QTEST_GUILESS_MAIN(TestPairSlopes)
#include "tst_pairslopes.moc"
