// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include <QElapsedTimer>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestFuzzyMatch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearerIsCheaper_data();
    void nearerIsCheaper();
    void whatDoesNotFitSaysSo_data();
    void whatDoesNotFitSaysSo();
    void longWordsAreFoundInNoTime();
};

void TestFuzzyMatch::nearerIsCheaper_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("distance");
    QTest::newRow("nothing typed") << QString() << u"New experiment"_s << 0;
    QTest::newRow("the beginning") << u"new"_s << u"New experiment"_s << 0;
    QTest::newRow("of a word") << u"exp"_s << u"New experiment"_s << 1;
    QTest::newRow("within a word") << u"peri"_s << u"New experiment"_s << 2;
    QTest::newRow("scattered letters") << u"nex"_s << u"New experiment"_s << 3;
    QTest::newRow("first letters") << u"aqd"_s << u"Answer the question of the day"_s << 3;
    QTest::newRow("words in any order") << u"exp new"_s << u"New experiment"_s << 1;
    QTest::newRow("case and diacritics") << u"REVUE"_s << u"révue"_s << 0;
    QTest::newRow("the best of several places") << u"day"_s << u"Today: the day"_s << 1;
    QTest::newRow("behind a hyphen") << u"year"_s << u"five-year question"_s << 1;
}

void TestFuzzyMatch::nearerIsCheaper()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QFETCH(int, distance);
    QCOMPARE(fuzzyDistance(typed, text), std::optional<int>(distance));
}

void TestFuzzyMatch::whatDoesNotFitSaysSo_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("text");
    QTest::newRow("another word") << u"decision"_s << u"New experiment"_s;
    QTest::newRow("one word of two") << u"new decision"_s << u"New experiment"_s;
    QTest::newRow("letters from the middle of words") << u"ewx"_s << u"New experiment"_s;
    QTest::newRow("another order") << u"xen"_s << u"New experiment"_s;
    QTest::newRow("longer than the text") << u"newer"_s << u"New"_s;
}

void TestFuzzyMatch::whatDoesNotFitSaysSo()
{
    QFETCH(QString, typed);
    QFETCH(QString, text);
    QVERIFY(!fuzzyDistance(typed, text));
}

/// Looking for scattered letters goes back and tries again; in a text of single letters that must stay short.
void TestFuzzyMatch::longWordsAreFoundInNoTime()
{
    const QString words = QString(u"a "_s).repeated(60);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(!fuzzyDistance(QString(30, u'a') + u'b', words));
    QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestFuzzyMatch)
#include "tst_fuzzymatch.moc"
