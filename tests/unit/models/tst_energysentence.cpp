// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energysentence.h"

#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const QLocale English(QLocale::English, QLocale::UnitedKingdom);

EnergyReport report(Sufficiency sufficiency)
{
    EnergyReport report;
    report.to = LocalDay(2026, 6, 30);
    report.endsToday = true;
    report.smallestDifference = 0.5;
    report.spokenDays = 8;
    report.sufficiency = sufficiency;
    report.now = EnergyNow{};
    report.now->difference = 0.8;
    report.now->range = {0.1, 1.5};
    report.now->recent.peopleDays = 21;
    report.now->recent.technicalDays = 26;
    report.now->recent.nap = 0.7;
    report.now->recent.napRange = Range{0.56, 0.82};
    return report;
}

} // namespace

class TestEnergySentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void peopleMoreIsSaidAsDefined();
    void technicalMoreTurnsEveryNumberRound();
    void aPastPeriodNamesItsEnd();
    void tooLittleSaysHowLongUntilAFirstLook_data();
    void tooLittleSaysHowLongUntilAFirstLook();
    void everyStateSaysSomethingWhole_data();
    void everyStateSaysSomethingWhole();
    void frequenciesStayWithinOneAndNinetyNine();
    void minusIsARealMinusAndZeroHasNone();
    void numbersFollowTheLocale();
    void whoChoseIsSaidOnlyWhenKnownAndLopsided();
    void sameDaysThatDisagreeAreSaid();
    void sameDaysThatAgreeAreSaid();
    void aGapIsNamedByItsDays_data();
    void aGapIsNamedByItsDays();
};

void TestEnergySentence::peopleMoreIsSaidAsDefined()
{
    const EnergySentence said = energySentence(report(Sufficiency::PeopleMore), English);
    QCOMPARE(
        said.headline,
        u"Over the last eight weeks people work left you about 0.8 points more energised than technical work "
        "(plausible range 0.1 to 1.5; 21 people days, 26 technical days)."_s);
    QCOMPARE(said.detail,
             u"In 100 random pairs of such days, people work would win about 70 (range 56–82)."_s);
}

void TestEnergySentence::technicalMoreTurnsEveryNumberRound()
{
    EnergyReport turned = report(Sufficiency::TechnicalMore);
    turned.now->difference = -0.8;
    turned.now->range = {-1.5, -0.1};
    turned.now->recent.nap = 0.3;
    turned.now->recent.napRange = Range{0.18, 0.44};
    turned.now->recent.peopleDays = 1;
    const EnergySentence said = energySentence(turned, English);
    QCOMPARE(
        said.headline,
        u"Over the last eight weeks technical work left you about 0.8 points more energised than people work "
        "(plausible range 0.1 to 1.5; 1 people day, 26 technical days)."_s);
    QCOMPARE(said.detail,
             u"In 100 random pairs of such days, technical work would win about 70 (range 56–82)."_s);
}

void TestEnergySentence::aPastPeriodNamesItsEnd()
{
    EnergyReport past = report(Sufficiency::PeopleMore);
    past.endsToday = false;
    QVERIFY(
        energySentence(past, English)
            .headline.startsWith(u"In the eight weeks up to Tuesday, 30 June 2026 people work left you about "
                                 "0.8 points"_s));
}

void TestEnergySentence::tooLittleSaysHowLongUntilAFirstLook_data()
{
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("technical");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::newRow("two weeks") << 3 << 12 << 2 << u"Too little to tell: 3 people days in eight weeks."_s
                               << u"Two more weeks like the last would be enough for a first look."_s;
    QTest::newRow("one week") << 12 << 7 << 1 << u"Too little to tell: 7 technical days in eight weeks."_s
                              << u"One more week like the last would be enough for a first look."_s;
    QTest::newRow("five weeks") << 1 << 2 << 5
                                << u"Too little to tell: 1 people day and 2 technical days in eight weeks."_s
                                << u"5 more weeks like the last would be enough for a first look."_s;
    QTest::newRow("none at all")
        << 0 << 0 << 0 << u"Too little to tell: no people days and no technical days in eight weeks."_s
        << u"A first look takes 8 rated days of each kind within eight weeks."_s;
}

void TestEnergySentence::tooLittleSaysHowLongUntilAFirstLook()
{
    QFETCH(int, people);
    QFETCH(int, technical);
    QFETCH(int, weeks);
    EnergyReport little = report(Sufficiency::TooLittle);
    little.now->recent.peopleDays = people;
    little.now->recent.technicalDays = technical;
    little.now->weeksToFirstLook = weeks > 0 ? std::optional(weeks) : std::nullopt;
    const EnergySentence said = energySentence(little, English);
    QTEST(said.headline, "headline");
    QTEST(said.detail, "detail");
}

void TestEnergySentence::everyStateSaysSomethingWhole_data()
{
    QTest::addColumn<int>("state");
    for (int state = int(Sufficiency::NoRatings); state <= int(Sufficiency::TechnicalMore); ++state)
        QTest::addRow("state %d", state) << state;
}

void TestEnergySentence::everyStateSaysSomethingWhole()
{
    QFETCH(int, state);
    const auto sufficiency = Sufficiency(state);
    for (const bool endsToday : {true, false}) {
        EnergyReport one = report(sufficiency);
        one.endsToday = endsToday;
        // States before the first rating of people or technical work come without these numbers.
        if (sufficiency == Sufficiency::NoRatings || sufficiency == Sufficiency::MixedOnly)
            one.now.reset();
        const EnergySentence said = energySentence(one, English);
        for (const QString &text : {said.headline, said.detail}) {
            QVERIFY(text.endsWith(u'.'));
            QVERIFY2(!text.contains(u'%'), qPrintable(text));
        }
    }
}

void TestEnergySentence::frequenciesStayWithinOneAndNinetyNine()
{
    EnergyReport sure = report(Sufficiency::PeopleMore);
    sure.now->recent.nap = 1;
    sure.now->recent.napRange = Range{0.81, 1};
    QVERIFY(energySentence(sure, English).detail.contains(u"about 99 (range 81–99)"_s));
}

void TestEnergySentence::minusIsARealMinusAndZeroHasNone()
{
    EnergyReport apart = report(Sufficiency::NotApart);
    apart.now->difference = -0.04;
    apart.now->range = {-0.6, 0.5};
    QVERIFY(energySentence(apart, English)
                .headline.contains(u"technical 0.0 points, plausible range \u22120.6 to 0.5"_s));
}

void TestEnergySentence::numbersFollowTheLocale()
{
    QVERIFY(energySentence(report(Sufficiency::PeopleMore), QLocale(QLocale::German))
                .headline.contains(u"0,8 points"_s));
}

void TestEnergySentence::whoChoseIsSaidOnlyWhenKnownAndLopsided()
{
    EnergyReport one = report(Sufficiency::PeopleMore);
    one.chosen[std::size_t(Focus::People)] = {10, 2, 3, {}, {}};
    one.chosen[std::size_t(Focus::Technical)] = {3, 9, 3, {}, {}};
    const QString line =
        u"Most of the people work was your own choice; most of the technical work was asked of you."_s;
    QVERIFY(energySentence(one, English).detail.endsWith(line));

    EnergyReport unknown = one;
    unknown.chosen[std::size_t(Focus::Technical)] = {3, 9, 30, {}, {}};
    QVERIFY(!energySentence(unknown, English).detail.contains(u"choice"_s));

    EnergyReport even = one;
    even.chosen[std::size_t(Focus::People)] = {6, 6, 0, {}, {}};
    QVERIFY(!energySentence(even, English).detail.contains(u"choice"_s));
}

void TestEnergySentence::sameDaysThatDisagreeAreSaid()
{
    EnergyReport one = report(Sufficiency::PeopleMore);
    one.now->recent.pairs = SameDayPairs{7, -0.3};
    one.now->pairsDisagree = true;
    QVERIFY(
        energySentence(one, English)
            .detail.contains(u"On the 7 days that had both it was the other way round: technical work came "
                             "out 0.3 points higher."_s));
}

void TestEnergySentence::sameDaysThatAgreeAreSaid()
{
    EnergyReport one = report(Sufficiency::PeopleMore);
    one.now->recent.pairs = SameDayPairs{7, 0.3};
    const auto said = [&] { return energySentence(one, English).detail; };
    QVERIFY2(said().contains(u"On the 7 days that had both, people work came out 0.3 points higher."_s),
             qPrintable(said()));
    one.now->recent.pairs = SameDayPairs{7, -0.04};
    QVERIFY2(said().contains(u"On the 7 days that had both they came out alike."_s), qPrintable(said()));
    one.now->recent.pairs.reset();
    QVERIFY(!said().contains(u"had both"_s));
}

void TestEnergySentence::aGapIsNamedByItsDays_data()
{
    QTest::addColumn<QDate>("first");
    QTest::addColumn<QDate>("last");
    QTest::addColumn<QString>("days");
    QTest::newRow("in a month") << QDate(2026, 3, 3) << QDate(2026, 3, 28) << u"No ratings 3–28 March; "_s;
    QTest::newRow("over months") << QDate(2026, 3, 3) << QDate(2026, 4, 2)
                                 << u"No ratings from 3 March to 2 April; "_s;
    QTest::newRow("over years") << QDate(2025, 12, 3) << QDate(2026, 1, 2)
                                << u"No ratings from 3 December 2025 to 2 January 2026; "_s;
}

void TestEnergySentence::aGapIsNamedByItsDays()
{
    QFETCH(QDate, first);
    QFETCH(QDate, last);
    QFETCH(QString, days);
    QCOMPARE(gapSentence({first, last}, English), days + u"the band shows how little is known there."_s);
}

QTEST_GUILESS_MAIN(TestEnergySentence)
#include "tst_energysentence.moc"
