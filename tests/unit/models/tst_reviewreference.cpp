// SPDX-License-Identifier: GPL-3.0-or-later
#include "../analysis/referencecase.h"

#include "models/pairreport.h"
#include "support/pagejournal.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;
using reference::Case;

/// Reference cases as people have them: stored as check-ins of experiments, read back and reviewed. Energy
/// has seven steps, so a day of a case with a wider range is the mean of as many equal entries as it needs;
/// what comes out is that many times smaller.
class TestReviewReference : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void storedExperimentsGiveTheEffect_data() { addCases(u"Effect with effective n and trend check"_s); }
    void storedExperimentsGiveTheEffect();
    void storedLotsGiveTheShare_data() { addCases(u"Randomization test, AB start-point design"_s); }
    void storedLotsGiveTheShare();
    void storedWeeksGiveTheLottery_data()
    {
        addCases(u"Paired sign-flip randomization / signed rank / sign test"_s);
    }
    void storedWeeksGiveTheLottery();
    void storedSessionsGiveTheRangeOfWhatWasKept_data() { addCases(u"Wilson interval (adherence)"_s); }
    void storedSessionsGiveTheRangeOfWhatWasKept();

private:
    /// Numbers of a case as whole numbers, and what a point of them is worth on the journal's scale.
    struct Scaled
    {
        QList<int> a;
        QList<int> b;
        int perPoint = 1;                                          ///< whole numbers per point of the case
        int entries = 1;                                           ///< a day
        double unit() const { return double(perPoint) / entries; } ///< journal points per case point
    };

    static void addCases(const QString &method);
    static Scaled scaled(const Case &c);
    QList<CheckIn> dayOf(const Scaled &scale, LocalDay day, int value, Focus focus) const;
    Id addExperiment(Track track, LocalDay first, LocalDay start, LocalDay end);
    Experiment stored(const Id &id) { return *must(m->journal.stores().experiments.find(id)); }
    ExperimentReport reviewed(const Id &id, const Rules &rules)
    {
        const Experiment experiment = stored(id);
        return experimentReport(must(experimentFacts(m->journal.stores(), experiment)),
                                experiment.end.addDays(1), rules);
    }

    std::unique_ptr<PageJournal> m;
};

namespace {

constexpr int Steps = 6, Least = -3; // from −3 to +3
constexpr int DaysPerWeek = 7;
constexpr double Tolerance = 1e-8;

Case caseCalled(const QString &id)
{
    const auto cases = reference::readCases(reference::folders());
    return *std::ranges::find(cases, id, &Case::id);
}

/// The expected number, or the computed one where nothing is expected.
void same(const Case &c, const QString &field, const std::optional<double> &computed)
{
    const QJsonValue expected = c.expected[field];
    if (expected.isUndefined()) {
        return;
    }
    const bool fits = expected.isDouble() ? computed && std::abs(*computed - expected.toDouble()) < Tolerance
                                          : !computed;
    QVERIFY2(fits, qPrintable(u"%1: %2 is not %3"_s.arg(field)
                                  .arg(computed.value_or(std::nan("")))
                                  .arg(expected.toDouble(std::nan("")))));
}

} // namespace

void TestReviewReference::addCases(const QString &method)
{
    QTest::addColumn<QString>("id");
    int rows = 0;
    for (const Case &c : reference::readCases(reference::folders())) {
        constexpr int MostEntries = 20; // a day; what has more decimals is tested without a journal
        const bool twoSided = !c.params.contains(u"statistic"_s) ||
                              c.params[u"statistic"_s].toString() == "|A-B|"_L1;
        if (c.method == method && twoSided && scaled(c).entries <= MostEntries) {
            QTest::newRow(qPrintable(c.id)) << c.id;
            ++rows;
        }
    }
    if (rows == 0) { // only beside the published cases
        QTest::newRow("none") << QString();
    }
}

TestReviewReference::Scaled TestReviewReference::scaled(const Case &c)
{
    Scaled scale;
    const auto whole = [&](const QJsonArray &values) {
        for (const QJsonValue &value : values) {
            const double times = value.toDouble() * scale.perPoint;
            if (std::abs(times - std::round(times)) > Tolerance) {
                return false;
            }
        }
        return true;
    };
    const QJsonArray a = c.inputs[u"A"_s].toArray();
    const QJsonArray b = c.inputs[u"B"_s].toArray();
    while (!whole(a) || !whole(b)) {
        scale.perPoint *= 10;
    }
    for (const QJsonValue &value : a) {
        scale.a.append(static_cast<int>(std::lround(value.toDouble() * scale.perPoint)));
    }
    for (const QJsonValue &value : b) {
        scale.b.append(static_cast<int>(std::lround(value.toDouble() * scale.perPoint)));
    }
    const QList<int> all = scale.a + scale.b;
    if (all.isEmpty()) {
        return scale;
    }
    const auto [least, most] = std::ranges::minmax(all);
    scale.entries = std::max(1, (most - least + Steps - 1) / Steps);
    for (QList<int> *side : {&scale.a, &scale.b}) {
        std::ranges::for_each(*side, [low = least](int &value) { value -= low; });
    }
    return scale;
}

/// Entries whose energies add up to `value` above the least.
QList<CheckIn> TestReviewReference::dayOf(const Scaled &scale, LocalDay day, int value, Focus focus) const
{
    QList<CheckIn> entries;
    for (int i = 0; i < scale.entries; ++i) {
        const int share = value / scale.entries + (i < value % scale.entries ? 1 : 0);
        entries.append(checkIn(day, {8, i}, focus, Least + share));
    }
    return entries;
}

Id TestReviewReference::addExperiment(Track track, LocalDay first, LocalDay start, LocalDay end)
{
    Experiment e;
    e.title = u"A reference"_s;
    e.track = track;
    e.status = ExperimentStatus::Running;
    e.start = start;
    e.end = std::max(end, start.addDays(Experiment::ShortestDays - 1));
    e.baselineFrom = first;
    e.baselineTo = start.addDays(-1);
    e.reversible.level = ReversibleLevel::Full;
    Id id;
    must(m->journal.apply(
        u"x"_s, [&](Stores &s) { return s.experiments.add(e).map([&](const Id &made) { id = made; }); }));
    return id;
}

void TestReviewReference::init()
{
    m = std::make_unique<PageJournal>();
}

void TestReviewReference::storedExperimentsGiveTheEffect()
{
    QFETCH(QString, id);
    const Case c = caseCalled(id);
    const Scaled scale = scaled(c);
    const LocalDay first = m->today().addDays(-scale.a.size());
    QList<CheckIn> entries;
    for (const int value : scale.a + scale.b) {
        entries += dayOf(scale, first.addDays(entries.size() / scale.entries), value, Focus::People);
    }
    m->add(entries);
    const Id experiment = addExperiment(Track::People, first, m->today(),
                                        m->today().addDays(scale.b.size() - 1));
    Rules rules;
    rules.washoutDays = 0; // the cases have no first days to leave out
    rules.firstLookDays = 1;
    rules.carryOverPrior = 0.3; // what the cases were computed with
    rules.carryOverWeight = 20;
    rules.roundingVariance *= scale.unit() * scale.unit();
    const ExperimentReport report = reviewed(experiment, rules);
    QCOMPARE(report.before.ratedDays, scale.a.size());
    QCOMPARE(report.during.ratedDays, scale.b.size());
    const auto inCase = [&](double points) { return points / scale.unit(); };
    const auto &effect = report.effect;
    QVERIFY(effect.has_value());
    same(c, u"mean_difference"_s, inCase(effect->difference));
    same(c, u"phi_used"_s, effect->carryOver);
    same(c, u"m_eff"_s, effect->effectiveA);
    same(c, u"n_eff"_s, effect->effectiveB);
    same(c, u"NAP"_s, effect->nap);
    same(c, u"NAP90_eff_lower"_s, effect->napRange->lower);
    same(c, u"NAP90_eff_upper"_s, effect->napRange->upper);
    same(c, u"MD90_lower"_s, inCase(effect->differenceRange->range.lower));
    same(c, u"MD90_upper"_s, inCase(effect->differenceRange->range.upper));
    same(c, u"MD90_df"_s, effect->differenceRange->freedom);
    same(c, u"common_slope"_s, inCase(effect->trend->slope));
    same(c, u"step_after_trend"_s, inCase(effect->trend->step));
    QCOMPARE(QJsonValue(effect->trend->flag), c.expected[u"trend_flag"_s]);
}

void TestReviewReference::storedLotsGiveTheShare()
{
    QFETCH(QString, id);
    if (id.isEmpty()) {
        QSKIP("The published cases are not beside this checkout.");
    }
    const Case c = caseCalled(id);
    const Scaled scale = scaled(c);
    const LocalDay first = m->today().addDays(-scale.a.size());
    QList<CheckIn> entries;
    for (const int value : scale.a + scale.b) {
        entries += dayOf(scale, first.addDays(entries.size() / scale.entries), value, Focus::People);
    }
    m->add(entries);
    Draw draw;
    draw.subject = addExperiment(Track::People, first, m->today(), m->today().addDays(scale.b.size() - 1));
    const auto days = scale.a.size() + scale.b.size();
    const int fewest = c.params[u"limit"_s].toInt();
    for (qsizetype before = fewest; before <= days - fewest; ++before) {
        if (before == scale.a.size()) {
            draw.drawn = static_cast<int>(draw.admissible.size());
        }
        draw.admissible.append(first.addDays(before).toString(Qt::ISODate));
    }
    must(m->journal.apply(u"x"_s, [&](Stores &s) { return s.pairs.addDraw(draw).map([](const Id &) {}); }));
    const ExperimentReport report = reviewed(draw.subject, Rules());
    QCOMPARE(report.lotStarts, c.expected[u"n_assignments"_s].toInt());
    same(c, u"p"_s, report.lotP);
}

void TestReviewReference::storedWeeksGiveTheLottery()
{
    QFETCH(QString, id);
    const Case c = caseCalled(id);
    const Scaled scale = scaled(c);
    const auto weeks = static_cast<int>(scale.a.size());
    const LocalDay end = m->today().addDays(2 * DaysPerWeek * weeks - 1);
    Pair pair;
    pair.peopleExperiment = addExperiment(Track::People, m->today().addDays(-14), m->today(), end);
    pair.technicalExperiment = addExperiment(Track::Technical, m->today().addDays(-14), m->today(), end);
    pair.arrangement = Arrangement::AlternatingWeeks;
    Draw draw = drawWeekPairs(weeks, 4, Moment{1});
    must(m->journal.apply(u"x"_s, [&](Stores &s) {
        return s.pairs.put(pair).and_then([&](const Id &made) {
            pair.id = draw.subject = made;
            return s.pairs.addDraw(draw).map([](const Id &) {});
        });
    }));
    QList<CheckIn> entries;
    for (const WeekPair &week : alternatingWeeks(m->today(), draw.assignment())) {
        entries += dayOf(scale, week.people.from.addDays(2), scale.b.at(week.number - 1), Focus::People);
        entries += dayOf(scale, week.technical.from, scale.a.at(week.number - 1), Focus::Technical);
    }
    m->add(entries);
    const auto facts = must(pairFacts(m->journal.stores(), pair));
    const PairReport report = pairReport(*facts, m->journal.journalId(), end.addDays(1), Rules());
    const auto &lottery = report.lottery;
    QVERIFY(lottery.has_value());
    same(c, u"mean_difference"_s, lottery->meanDifference / scale.unit());
    same(c, u"p_signflip_two_sided"_s, lottery->pTwoSided);
    same(c, u"p_signflip_one_sided_greater"_s, lottery->pGreater);
    same(c, u"min_two_sided_p"_s, lottery->smallestTwoSided);
    same(c, u"p_sign_test"_s, lottery->pSign);
    same(c, u"walsh_median"_s, lottery->walshMedian / scale.unit());
    QCOMPARE(lottery->positive, c.expected[u"n_positive"_s].toInt());
    QCOMPARE(lottery->negative, c.expected[u"n_negative"_s].toInt());
}

void TestReviewReference::storedSessionsGiveTheRangeOfWhatWasKept()
{
    QFETCH(QString, id);
    const Case c = caseCalled(id);
    ExperimentSession session;
    session.experiment = addExperiment(Track::People, m->today().addDays(-14), m->today(),
                                       m->today().addDays(20));
    must(m->journal.apply(u"x"_s, [&](Stores &s) -> Result<void> {
        for (int i = 0; i < c.inputs[u"n"_s].toInt(); ++i) {
            session.state = i < c.inputs[u"k"_s].toInt() ? SessionState::Kept : SessionState::Skipped;
            must(s.sessions.put(session));
        }
        session.state = SessionState::Moved; // takes no part
        return s.sessions.put(session).map([](const Id &) {});
    }));
    Rules rules;
    rules.level = 0.95; // as the cases have it
    const ExperimentReport report = reviewed(session.experiment, rules);
    QVERIFY(report.keptRange.has_value());
    same(c, u"lower"_s, report.keptRange->lower);
    same(c, u"upper"_s, report.keptRange->upper);
}

QTEST_GUILESS_MAIN(TestReviewReference)
#include "tst_reviewreference.moc"
