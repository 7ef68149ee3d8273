// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/numbers.h"
#include "calibration/cell.h"
#include "calibration/simulation.h"

#include <QTest>

#include <cmath>

using namespace tryboth::calibration;
using namespace Qt::StringLiterals;

namespace {

/// One row of every method, so that the test stays small.
std::vector<Cell> someCells()
{
    return {levelCells()[0], effectCells()[4], pairCells()[9], trendCells()[4]};
}

} // namespace

class TestCalibration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void diceFallTheSameEveryTime();
    void ratingsStayOnTheScale();
    void theTruthIsWhatRatingsTendTo();
    void carriedOverRatingsResembleTheirNeighbours();
    void threadsDoNotChangeTheTable();
    void aFewJournalsComeOutAsPromised();
    void aRowThatBreaksAPromiseIsNamed();
};

void TestCalibration::diceFallTheSameEveryTime()
{
    Dice dice(1, 1);
    const auto first = dice.bits();
    QCOMPARE(Dice(1, 1).bits(), first);
    QVERIFY(Dice(1, 2).bits() != first && Dice(2, 1).bits() != first);
}

void TestCalibration::ratingsStayOnTheScale()
{
    QCOMPARE(rated(7.2), 3);
    QCOMPARE(rated(-3.7), -3);
    QCOMPARE(rated(0.4), 0);
    QCOMPARE(rated(1.6), 2);
}

void TestCalibration::theTruthIsWhatRatingsTendTo()
{
    QVERIFY(std::abs(expectedRating(0)) < 1e-12);
    QVERIFY(expectedRating(2) < 2); // the upper end pulls it in
    QVERIFY(std::abs(trueNap(1, 1) - 0.5) < 1e-12);
    Dice dice(3, 3);
    const auto values = ratings(40'000, 0, dice, [](int) { return 1.3; });
    QVERIFY(std::abs(*tryboth::meanOf(values) - expectedRating(1.3)) < 0.02);
}

void TestCalibration::carriedOverRatingsResembleTheirNeighbours()
{
    Dice dice(4, 4);
    CarryOver mood(0.5, dice);
    double products = 0, squares = 0, last = mood.next();
    for (int i = 0; i < 40'000; ++i) {
        const double now = mood.next();
        products += last * now;
        squares += now * now;
        last = now;
    }
    QVERIFY(std::abs(products / squares - 0.5) < 0.02);
    QVERIFY(std::abs(squares / 40'000 - 1) < 0.03);
}

void TestCalibration::threadsDoNotChangeTheTable()
{
    const auto silent = [](long) {};
    QCOMPARE(run(someCells(), tryboth::Rules(), 30, 1, silent),
             run(someCells(), tryboth::Rules(), 30, 3, silent));
}

void TestCalibration::aFewJournalsComeOutAsPromised()
{
    long done = 0;
    const auto cells = someCells();
    const auto tallies = run(cells, tryboth::Rules(), 60, 1, [&](long count) { done = count; });
    QCOMPARE(done, long(cells.size()) * 60);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        QVERIFY2(tallies[i].covered.value() && *tallies[i].covered.value() > 0.75,
                 qPrintable(cells[i].journals));
        QVERIFY2(tallies[i].different.asked == 60 && tallies[i].different.held <= 15,
                 qPrintable(cells[i].journals));
    }
}

void TestCalibration::aRowThatBreaksAPromiseIsNamed()
{
    const Cell cell{u"m"_s, u"j"_s, true, true, true, {}};
    QVERIFY(fault(cell, {{90, 100}, {85, 100}, {90, 100}, {10, 100}}, Wanted()).isEmpty());
    QVERIFY(fault(cell, {{87, 100}, {}, {}, {}}, Wanted()).contains(u"range below"_s));
    QVERIFY(fault(cell, {{}, {81, 100}, {}, {}}, Wanted()).contains(u"around step below"_s));
    QVERIFY(fault(cell, {{}, {}, {}, {11, 100}}, Wanted()).contains(u"false above"_s));
    QVERIFY(fault({u"m"_s, u"j"_s, false, true, true, {}}, {{}, {}, {}, {80, 100}}, Wanted()).isEmpty());
}

QTEST_GUILESS_MAIN(TestCalibration)
#include "tst_calibration.moc"
