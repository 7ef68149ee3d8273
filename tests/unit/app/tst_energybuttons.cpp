// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/energybuttons.h"
#include "widgets/segmentbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestEnergyButtons : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsChosenBeforehand();
    void keysChoose_data();
    void keysChoose();
    void backspaceClearsAndNoValueIsNotZero();
    void aClickOnTheChosenOneTakesItBack();
    void theLastRatingIsMarkedButNotChosen();
    void everyButtonSaysItsMeaning();
};

void TestEnergyButtons::nothingIsChosenBeforehand()
{
    const EnergyButtons energy;
    QVERIFY(!energy.value());
}

void TestEnergyButtons::keysChoose_data()
{
    QTest::addColumn<QString>("keys");
    QTest::addColumn<int>("expected");
    QTest::newRow("1 is the left end") << u"1"_s << -3;
    QTest::newRow("4 is the middle") << u"4"_s << 0;
    QTest::newRow("7 is the right end") << u"7"_s << 3;
    QTest::newRow("0 is zero") << u"0"_s << 0;
    QTest::newRow("a signed number is literal") << u"-2"_s << -2;
    QTest::newRow("plus too") << u"+3"_s << 3;
    QTest::newRow("+1 is not position 1") << u"+1"_s << 1;
    QTest::newRow("the last key counts") << u"26"_s << 2;
    QTest::newRow("+5 leaves the rating alone") << u"6+5"_s << 2;
    QTest::newRow("9 leaves the rating alone") << u"69"_s << 2;
    QTest::newRow("a sign is used up") << u"-12"_s << -2;
}

void TestEnergyButtons::keysChoose()
{
    QFETCH(QString, keys);
    EnergyButtons energy;
    QTest::keyClicks(&energy, keys);
    QTEST(energy.value().value_or(99), "expected");
    QVERIFY(energy.button(*energy.value())->isChecked());
}

void TestEnergyButtons::backspaceClearsAndNoValueIsNotZero()
{
    EnergyButtons energy;
    QTest::keyClick(&energy, '6');
    QSignalSpy chosen(&energy, &SegmentedControl::chosen);
    QTest::keyClick(&energy, Qt::Key_Backspace);
    QCOMPARE(energy.value(), std::nullopt);
    QCOMPARE(chosen.count(), 1);
    for (const int value : energy.values()) {
        QVERIFY(!energy.button(value)->isChecked());
    }
}

void TestEnergyButtons::aClickOnTheChosenOneTakesItBack()
{
    EnergyButtons energy;
    QTest::mouseClick(energy.button(2), Qt::LeftButton);
    QCOMPARE(energy.value(), std::optional(2));
    QTest::mouseClick(energy.button(2), Qt::LeftButton);
    QCOMPARE(energy.value(), std::nullopt);
}

void TestEnergyButtons::theLastRatingIsMarkedButNotChosen()
{
    EnergyButtons energy;
    energy.setLastRating(1);
    QVERIFY(energy.button(1)->isMarked());
    QVERIFY(!energy.button(2)->isMarked());
    QVERIFY(!energy.value());
    energy.setLastRating(std::nullopt);
    QVERIFY(!energy.button(1)->isMarked());
}

void TestEnergyButtons::everyButtonSaysItsMeaning()
{
    const EnergyButtons energy;
    QCOMPARE(energy.button(-3)->accessibleName(), u"−3, very drained"_s);
    QCOMPARE(energy.button(0)->accessibleName(), u"0, no different"_s);
    QCOMPARE(energy.button(2)->toolTip(), u"+2, energised"_s);
}

QTEST_MAIN(TestEnergyButtons)
#include "tst_energybuttons.moc"
