// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/dayvalues.h"
#include "support/experimentfixture.h"

#include <functional>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

Pair pairOf(const Id &people, const Id &technical, Arrangement arrangement = Arrangement::SideBySide)
{
    Pair pair;
    pair.peopleExperiment = people;
    pair.technicalExperiment = technical;
    pair.arrangement = arrangement;
    return pair;
}

} // namespace

class TestPairReport : public ExperimentFixture
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aPairThatIsNotDrawnIsAtMostLikely();
    void alternatingWeeksAreJudgedByTheirLottery();
    void fewPairsCannotAnswer();
    void pairsThatAreNotWholeCarryNoVerdict();
    void aVerdictNeedsFivePairs_data();
    void aVerdictNeedsFivePairs();
    void aWeekCountsOnceHoweverTheLotFell();
    void aPairLosesASideThatStopsEarly();

private:
    PairReport alternated(int weeks, const std::function<bool(const WeekPair &, bool)> &rates);
};

void TestPairReport::init()
{
    m = std::make_unique<PageJournal>();
}

void TestPairReport::aPairThatIsNotDrawnIsAtMostLikely()
{
    const Id people = start(design());
    const Id technical = start(design(u"One hard problem"_s, Track::Technical));
    const Id pair = must(makePair(m->journal, pairOf(people, technical), 1));
    rate(m->today().addDays(DaysPerWeek), During);
    rate(m->today().addDays(DaysPerWeek), Before, Focus::Technical);
    goTo(stored(people).end.addDays(1));
    const PairReport r = pairReportOf(pair);
    QVERIFY(near(r.effect->difference, 0.98)); // the same numbers as above, with A = technical
    QCOMPARE(r.verdict, Verdict::LikelyDifference);
    QVERIFY(!r.drawn && !r.lottery && !r.oneSideEmpty);
    QVERIFY(pairSentence(r, QLocale::c()).details.first().contains(u"not drawn by lot"_s));
}

void TestPairReport::alternatingWeeksAreJudgedByTheirLottery()
{
    Experiment e = design();
    e.end = e.start.addDays(16 * DaysPerWeek - 1);
    Experiment t = e;
    t.title = u"One hard problem"_s;
    t.track = Track::Technical;
    const Id people = start(e);
    const Id technical = start(t);
    const Pair wanted = pairOf(people, technical, Arrangement::AlternatingWeeks);
    const Id pair = must(makePair(m->journal, wanted, 99));
    const auto draw = must(m->journal.stores().pairs.drawFor(pair));
    QCOMPARE(draw->admissible.size(), 256);
    QList<CheckIn> entries;
    for (const WeekPair &week : alternatingWeeks(e.start, draw->assignment())) {
        for (int day = 0; day < 3 && week.number < 8; ++day) {
            entries.append(checkIn(week.people.from.addDays(day), {9, 0}, Focus::People, day));
            entries.append(checkIn(week.technical.from.addDays(day), {9, 0}, Focus::Technical, day - 1));
        }
    }
    m->add(entries);
    goTo(e.end.addDays(1));
    const PairReport r = pairReportOf(pair);
    QVERIFY(r.drawn && r.lottery);
    QCOMPARE(r.lottery->pairs, 7); // the eighth has no rating
    QVERIFY(r.weekPairs.last().isDropped());
    // Seven differences of exactly 1: two of 2^7 patterns are as lopsided.
    QVERIFY(near(r.lottery->pTwoSided, 2.0 / 128));
    QVERIFY(near(r.lottery->meanDifference, 1));
    const QStringList said = pairSentence(r, QLocale::c()).details;
    QVERIFY(said.first().startsWith(u"In 7 of 7 week pairs the people week was the more energising one"_s));
    QVERIFY(said.at(1).endsWith(u"pair 8."_s));
    QCOMPARE(r.verdict, Verdict::ClearDifference);
}

void TestPairReport::fewPairsCannotAnswer()
{
    Experiment e = design();
    e.reversible.level = ReversibleLevel::WithNotice;
    const Id held = start(e);
    e = design(u"One hard problem"_s, Track::Technical);
    const Id technical = start(e);
    QVERIFY(!makePair(m->journal, pairOf(held, technical, Arrangement::AlternatingWeeks), 1));
    PairReport r;
    r.drawn = true;
    r.comparison.ended = true;
    const std::array differences{1.0, 1.0, 1.0, 1.0};
    r.lottery = signFlip(differences, Rules(), 1);
    QCOMPARE(
        pairSentence(r, QLocale::c()).details.first(),
        u"4 pairs cannot answer this, whatever the numbers say: even 4 out of 4 happens by luck in 1 of 8 "
        "lotteries."_s);
}

/// A drawn alternation of `weeks` weeks; `rates` says on which pairs the people week and the technical week
/// get three ratings.
PairReport TestPairReport::alternated(int weeks, const std::function<bool(const WeekPair &, bool)> &rates)
{
    Experiment e = design();
    e.end = e.start.addDays(qint64{weeks} * DaysPerWeek - 1);
    Experiment t = e;
    t.title = u"One hard problem"_s;
    t.track = Track::Technical;
    const Id people = start(e);
    const Id pair = must(makePair(m->journal, pairOf(people, start(t), Arrangement::AlternatingWeeks), 99));
    const auto draw = must(m->journal.stores().pairs.drawFor(pair));
    QList<CheckIn> entries;
    for (const WeekPair &week : alternatingWeeks(e.start, draw->assignment())) {
        for (int day = 0; day < 5; ++day) {
            if (rates(week, true)) {
                entries.append(checkIn(week.people.from.addDays(day), {9, 0}, Focus::People, 2));
            }
            if (rates(week, false)) {
                entries.append(checkIn(week.technical.from.addDays(day), {9, 0}, Focus::Technical, 1));
            }
        }
    }
    m->add(entries);
    goTo(e.end.addDays(1));
    return pairReportOf(pair);
}

void TestPairReport::pairsThatAreNotWholeCarryNoVerdict()
{
    const PairReport r = alternated(16, [](const WeekPair &week, bool people) {
        return people == (week.number % 2 == 0); // never both weeks of a pair
    });
    QVERIFY(r.drawn && !r.lottery && !r.effect && !r.oneSideEmpty);
    QCOMPARE(r.comparison.daysA, 0);
    QCOMPARE(r.verdict, Verdict::TooLittle);
    QCOMPARE(pairSentence(r, QLocale::c()).headline, u"Too little data to tell: 0 of 14 days."_s);
}

void TestPairReport::aVerdictNeedsFivePairs_data()
{
    QTest::addColumn<int>("whole");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("said");
    const QString few = u"A first look only — too few pairs have ratings in both of their weeks."_s;
    QTest::newRow("1") << 1 << Verdict::TooEarly << few;
    QTest::newRow("3") << 3 << Verdict::TooEarly << few;
    QTest::newRow("4") << 4 << Verdict::TooEarly << few;
    QTest::newRow("5") << 5 << Verdict::ClearDifference
                       << u"“Mentor one person”, beside the other: Clearly more energising."_s;
}

void TestPairReport::aVerdictNeedsFivePairs()
{
    QFETCH(int, whole);
    const PairReport r = alternated(16, [whole](const WeekPair &week, bool people) {
        return people || week.number <= whole; // what is not whole counts nowhere
    });
    QCOMPARE(r.lottery->pairs, whole);
    QCOMPARE(r.comparison.daysB, 5 * whole);
    QTEST(r.verdict, "verdict");
    QString headline = pairSentence(r, QLocale::c()).headline;
    QTEST(headline.remove(QChar(0x2068)).remove(QChar(0x2069)), "said");
    // All differences are 1, and still the range has a width: ratings are rounded.
    QVERIFY(whole < 2 || r.lottery->range->halfWidth() > 0.05);
}

void TestPairReport::aWeekCountsOnceHoweverTheLotFell()
{
    const PairReport r = alternated(16, [](const WeekPair &, bool) { return true; });
    std::vector<LocalDay> days;
    for (const WeekPair &week : r.weekPairs) {
        for (int day = 0; day < 5; ++day) {
            days.push_back(week.people.from.addDays(day));
        }
    }
    QCOMPARE(r.comparison.weeksB, isoWeeks(days));
}

void TestPairReport::aPairLosesASideThatStopsEarly()
{
    const Id people = start(design());
    const Id technical = start(design(u"One hard problem"_s, Track::Technical));
    const Id pair = must(makePair(m->journal, pairOf(people, technical), 1));
    QCOMPARE(stored(people).pair, pair);
    QCOMPARE(must(m->journal.stores().pairs.ofExperiment(technical))->id, pair);
    must(stopExperiment(m->journal, stored(technical), {}));
    goTo(stored(people).end.addDays(1));
    QVERIFY(pairReportOf(pair).single);
    QCOMPARE(report(people).status, ExperimentStatus::Ended);
}

QTEST_GUILESS_MAIN(TestPairReport)
#include "tst_pairreport.moc"
