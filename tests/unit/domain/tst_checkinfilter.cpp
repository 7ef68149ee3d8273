// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/checkinfilter.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCheckInFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsPhrasesAndExclusionsAreToldApart();
    void keysNarrowTheFilter();
    void circumstancesNarrowTheFilter();
    void energyComparisons_data();
    void energyComparisons();
    void anUnknownKeyIsJustText();
    void whatCannotBeReadIsNamed_data();
    void whatCannotBeReadIsNamed();
    void anUnfinishedQuoteIsAPhrase();
    void theBaseStays();
};

void TestCheckInFilter::wordsPhrasesAndExclusionsAreToldApart()
{
    const CheckInFilter filter =
        parseSearch(uR"(cache "one to one" -retro -"status meeting" naïve)"_s)->filter;
    QCOMPARE(filter.words, QStringList({u"cache"_s, u"naïve"_s}));
    QCOMPARE(filter.phrases, QStringList({u"one to one"_s}));
    QCOMPARE(filter.excluded, QStringList({u"retro"_s, u"status meeting"_s}));
}

void TestCheckInFilter::keysNarrowTheFilter()
{
    const auto query = parseSearch(
        uR"(tag:#hard tag:"two words" focus:people focus:Mixed from:2026-11-01 to:2026-11-30 activity:Pairing)"_s);
    QVERIFY(query);
    QCOMPARE(query->filter.tags, QStringList({u"hard"_s, u"two words"_s}));
    QCOMPARE(query->filter.focus, QList<Focus>({Focus::People, Focus::Mixed}));
    QCOMPARE(query->filter.from, LocalDay(2026, 11, 1));
    QCOMPARE(query->filter.to, LocalDay(2026, 11, 30));
    QCOMPARE(query->activityNames, QStringList({u"Pairing"_s}));
    QVERIFY(!query->filter.hasText());
}

void TestCheckInFilter::circumstancesNarrowTheFilter()
{
    const auto query = parseSearch(u"late:no chosen:mine chosen:Asked came:calendar weekday:7 hour:0"_s);
    QVERIFY(query);
    QCOMPARE(query->filter.late, std::optional(false));
    QCOMPARE(query->filter.chosen, QList<Chosen>({Chosen::Mine, Chosen::Asked}));
    QCOMPARE(query->filter.origins, QList<Origin>({Origin::Calendar}));
    QCOMPARE(query->filter.weekday, std::optional(7));
    QCOMPARE(query->filter.hour, std::optional(0));
    QVERIFY(!query->filter.hasText());
}

void TestCheckInFilter::energyComparisons_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("low");
    QTest::addColumn<int>("high");
    QTest::newRow(">0") << u"energy:>0"_s << 1 << 9;
    QTest::newRow(">=0") << u"energy:>=0"_s << 0 << 9;
    QTest::newRow("<-1") << u"energy:<-1"_s << -9 << -2;
    QTest::newRow("<=−1") << u"energy:<=−1"_s << -9 << -1;
    QTest::newRow("=+2") << u"energy:=+2"_s << 2 << 2;
    QTest::newRow("-3") << u"energy:-3"_s << -3 << -3;
}

void TestCheckInFilter::energyComparisons()
{
    QFETCH(QString, typed);
    QFETCH(int, low);
    QFETCH(int, high);
    const auto query = parseSearch(typed);
    QVERIFY(query);
    QCOMPARE(query->filter.energyAtLeast.value_or(-9), low);
    QCOMPARE(query->filter.energyAtMost.value_or(9), high);
}

void TestCheckInFilter::anUnknownKeyIsJustText()
{
    QCOMPARE(parseSearch(u"todo:later"_s)->filter.words, QStringList({u"todo:later"_s}));
    QCOMPARE(parseSearch(u"http://x"_s)->filter.words, QStringList({u"http://x"_s}));
}

void TestCheckInFilter::whatCannotBeReadIsNamed_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed :
         {"energy:high", "energy:>x", "focus:dogs", "from:yesterday", "to:2026-13-01", "late:maybe",
          "chosen:theirs", "came:post", "weekday:8", "weekday:0", "hour:24", "hour:ten"}) {
        QTest::newRow(typed) << QString::fromUtf8(typed);
    }
}

void TestCheckInFilter::whatCannotBeReadIsNamed()
{
    QFETCH(QString, typed);
    const auto query = parseSearch(typed);
    QVERIFY(!query);
    QVERIFY2(query.error().sentence.contains(typed), qPrintable(query.error().sentence));
}

void TestCheckInFilter::anUnfinishedQuoteIsAPhrase()
{
    QCOMPARE(parseSearch(u"\"one to"_s)->filter.phrases, QStringList({u"one to"_s}));
    QVERIFY(parseSearch(u"\"\" - "_s)->filter.phrases.isEmpty());
}

void TestCheckInFilter::theBaseStays()
{
    CheckInFilter base;
    base.from = LocalDay(2026, 1, 1);
    const auto query = parseSearch(u"cache"_s, base);
    QCOMPARE(query->filter.from, base.from);
    QVERIFY(!query->filter.isEmpty());
}

QTEST_APPLESS_MAIN(TestCheckInFilter)
#include "tst_checkinfilter.moc"
