// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/minutesfield.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestMinutesField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lengthsAreUnderstood_data();
    void lengthsAreUnderstood();
    void arrowsStepByFive();
    void whatIsNotUnderstoodStays();
};

void TestMinutesField::lengthsAreUnderstood_data()
{
    QTest::addColumn<int>("expected");
    QTest::newRow("45") << 45;
    QTest::newRow("45 min") << 45;
    QTest::newRow("45m") << 45;
    QTest::newRow("1h") << 60;
    QTest::newRow("1:30") << 90;
    QTest::newRow("1h30") << 90;
    QTest::newRow("1 h 05 min") << 65;
    QTest::newRow("24h") << 1440;
    QTest::newRow("0") << -1;
    QTest::newRow("1441") << -1;
    QTest::newRow("1:60") << -1;
    QTest::newRow("soon") << -1;
    QTest::newRow("") << -1;
}

void TestMinutesField::lengthsAreUnderstood()
{
    QTEST(MinutesField::parse(QString::fromLatin1(QTest::currentDataTag())).value_or(-1), "expected");
}

void TestMinutesField::arrowsStepByFive()
{
    MinutesField field;
    field.setMinutes(45);
    QTest::keyClick(&field, Qt::Key_Up);
    QCOMPARE(field.text(), u"50 min"_s);
    field.setMinutes(5);
    QTest::keyClick(&field, Qt::Key_Down);
    QCOMPARE(field.minutes(), std::optional(5));
}

void TestMinutesField::whatIsNotUnderstoodStays()
{
    MinutesField field;
    QTest::keyClicks(&field, u"soon"_s);
    QVERIFY(!field.isUnderstood());
    QCOMPARE(field.text(), u"soon"_s);
    field.clear();
    QVERIFY(field.isUnderstood());
}

QTEST_MAIN(TestMinutesField)
#include "tst_minutesfield.moc"
