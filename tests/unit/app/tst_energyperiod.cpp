// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energyperiod.h"

#include <QTest>

using namespace tryboth;

class TestEnergyPeriod : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aRangeMeansTheseDays_data();
    void aRangeMeansTheseDays();
    void customDaysComeInOrder();
};

void TestEnergyPeriod::aRangeMeansTheseDays_data()
{
    const LocalDay old(2020, 1, 1), young(2026, 10, 1), brandNew(2026, 11, 20);
    QTest::addColumn<EnergyRange>("range");
    QTest::addColumn<LocalDay>("firstRated");
    QTest::addColumn<LocalDay>("from");
    QTest::newRow("four weeks") << EnergyRange::FourWeeks << old << LocalDay(2026, 10, 27);
    QTest::newRow("three months") << EnergyRange::ThreeMonths << old << LocalDay(2026, 8, 24);
    QTest::newRow("a year") << EnergyRange::OneYear << old << LocalDay(2025, 11, 24);
    QTest::newRow("all") << EnergyRange::All << old << old;
    QTest::newRow("a year of a young journal") << EnergyRange::OneYear << young << young;
    QTest::newRow("all of a new journal") << EnergyRange::All << brandNew << LocalDay(2026, 10, 27);
    QTest::newRow("all of an empty one") << EnergyRange::All << LocalDay() << LocalDay(2026, 10, 27);
    QTest::newRow("custom without days") << EnergyRange::Custom << old << LocalDay(2026, 10, 27);
}

void TestEnergyPeriod::aRangeMeansTheseDays()
{
    QFETCH(EnergyRange, range);
    QFETCH(LocalDay, firstRated);
    QFETCH(LocalDay, from);
    const LocalDay today(2026, 11, 23);
    QCOMPARE(energyPeriod(range, today, firstRated, {}), (EnergyPeriod{from, today}));
}

void TestEnergyPeriod::customDaysComeInOrder()
{
    const EnergyPeriod typed{{2026, 6, 30}, {2026, 6, 1}};
    const EnergyPeriod expected{{2026, 6, 1}, {2026, 6, 30}};
    QCOMPARE(energyPeriod(EnergyRange::Custom, {2026, 11, 23}, {2026, 11, 1}, typed), expected);
}

QTEST_GUILESS_MAIN(TestEnergyPeriod)
#include "tst_energyperiod.moc"
