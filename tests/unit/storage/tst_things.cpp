// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

#include <limits>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// A journal, and what it was when it was last kept.
struct Kept
{
    TestJournal journal;
    std::unique_ptr<JournalCore> backup;

    Stores &stores() { return journal.core->stores(); }
    void keep() { backup = must(JournalCore::open(journal.core->image(), journal.clock)); }
    Id put(const std::function<Result<Id>(Stores &)> &edit)
    {
        Id made;
        must(journal.core->apply([&](Stores &s) { return edit(s).map([&](const Id &id) { made = id; }); }));
        return made;
    }
    void edit(const std::function<Result<void>(Stores &)> &edit) { must(journal.core->apply(edit)); }
    Result<Change> bringBack(const QString &table, const QString &row)
    {
        journal.clock.advance(60'000);
        return journal.core->apply(
            [&](Stores &s) { return s.merging.bringBack(backup->stores().things, table, row); });
    }
    QStringList listed()
    {
        QStringList kinds;
        for (const Thing &thing : must(stores().things.all())) {
            kinds.append(thing.table);
        }
        return kinds;
    }
    QStringList readable()
    {
        QStringList texts;
        for (const Thing &thing : must(stores().things.all())) {
            for (const ThingValue &value : thing.values) {
                texts.append(value.text);
            }
        }
        return texts;
    }
};

Reflection aWeek()
{
    Reflection week;
    week.kind = ReflectionKind::Weekly;
    week.day = {2026, 11, 23};
    week.answers = {{weekly::Worked, u"1.0.0"_s, u"What worked?"_s, u"Pairing with Zoë"_s}};
    return week;
}

DecisionRecord aDecision()
{
    DecisionRecord decision;
    decision.title = u"Take the lead role"_s;
    decision.decidedOn = {2026, 11, 20};
    decision.options = {{u"Take it"_s, {}, {}}, {u"Do nothing"_s, {}, {}}};
    decision.choice = u"Take it"_s;
    decision.reviewOn = {2027, 2, 22};
    return decision;
}

Experiment anExperiment(const QString &title)
{
    Experiment experiment;
    experiment.title = title;
    return experiment;
}

} // namespace

/// What stands by itself in a backup besides its entries: all of it is listed, and each comes back alone.
class TestThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyKindIsListed();
    void whatIsSealedIsNotRead();
    void oneThatIsGoneComesBackWithItsParts();
    void oneThatIsThereIsOverwrittenAndItsWordsAreKept();
    void oneInTheTrashComesOut();
    void whatCameSinceStays();
    void itCountsAsEditedNowAndNothingElseChanges();
    void aSealedForecastStaysAsItIs();
    void anImportThatWasForgottenDoesNotHinder();
    void aPartOfWhatIsGoneIsRefused();
    void everyComeBackIsOneStep();
};

void TestThings::everyKindIsListed()
{
    Kept kept;
    const Id entry = kept.journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    Id one, other;
    kept.put([](Stores &s) { return s.reflections.put(aWeek()); });
    one = kept.put([](Stores &s) { return s.experiments.add(anExperiment(u"a"_s)); });
    other = kept.put([](Stores &s) { return s.experiments.add(anExperiment(u"b"_s)); });
    kept.put([&](Stores &s) {
        Pair pair;
        pair.peopleExperiment = one;
        pair.technicalExperiment = other;
        return s.pairs.put(pair);
    });
    kept.put([](Stores &s) { return s.decisions.put(aDecision()); });
    kept.put([](Stores &s) {
        ReasonsCheck check;
        check.on = {2026, 11, 21};
        return s.reasons.put(check);
    });
    kept.put([](Stores &s) {
        DirectionAnswer answer;
        answer.on = {2026, 11, 22};
        answer.text = u"For calm"_s;
        return s.answers.put(answer);
    });
    kept.put([&](Stores &s) {
        SecondLook look;
        look.checkIn = entry;
        look.on = {2026, 11, 24};
        return s.secondLooks.put(look);
    });
    kept.edit([](Stores &s) { return s.dayNotes.put({{2026, 11, 23}, 4, {}, true}); });
    QCOMPARE(kept.listed(),
             (QStringList{u"reflection"_s, u"experiment"_s, u"experiment"_s, u"pair"_s, u"decision_record"_s,
                          u"reasons_check"_s, u"direction_answer"_s, u"second_look"_s, u"day_note"_s}));
    QCOMPARE(must(kept.stores().things.count()), 9);
    const Thing week = must(kept.stores().things.all()).first();
    QCOMPARE(week.day, LocalDay(2026, 11, 23));
    QCOMPARE(week.values.size(), 1);
    QCOMPARE(week.values.first().text, u"Pairing with Zoë"_s);
    QCOMPARE(week.values.first().asked, u"What worked?"_s);
    kept.edit([&](Stores &s) { return s.experiments.moveToTrash(one); });
    QCOMPARE(must(kept.stores().things.count()), 8);
}

void TestThings::whatIsSealedIsNotRead()
{
    Kept kept;
    const Id experiment = kept.put([](Stores &s) { return s.experiments.add(anExperiment(u"a"_s)); });
    const Id decision = kept.put([](Stores &s) { return s.decisions.put(aDecision()); });
    kept.edit([&](Stores &s) -> Result<void> {
        Expectation expectation;
        expectation.decision = decision;
        expectation.text = u"Three will stay"_s;
        expectation.by = {2027, 1, 1};
        must(s.expectations.putDrafts(decision, {expectation}));
        must(s.forecasts.putDraft(experiment, {-2, 55}));
        must(s.forecasts.seal(experiment));
        return s.expectations.seal(decision);
    });
    QVERIFY(!kept.readable().contains(u"Three will stay"_s));
    QVERIFY(!kept.readable().contains(u"55"_s));
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.forecasts.open(experiment));
        return s.expectations.open(decision);
    });
    QVERIFY(kept.readable().contains(u"Three will stay"_s));
    QVERIFY(kept.readable().contains(u"55"_s));
}

void TestThings::oneThatIsGoneComesBackWithItsParts()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.decisions.put(aDecision()); });
    kept.put([&](Stores &s) {
        ReversalCondition condition;
        condition.decision = id;
        condition.sign = u"Nobody asks any more"_s;
        return s.decisions.putCondition(condition);
    });
    kept.keep();
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.direction.moveToTrash(DirectionKind::Decision, id));
        return s.direction.emptyTrash({std::numeric_limits<qint64>::max()}).map([](int) {});
    });
    QVERIFY(!must(kept.stores().decisions.find(id)));
    must(kept.bringBack(u"decision_record"_s, id.toText()));
    QCOMPARE(must(kept.stores().decisions.find(id))->choice, u"Take it"_s);
    QCOMPARE(must(kept.stores().decisions.conditionsOf(id)).first().sign, u"Nobody asks any more"_s);
    QCOMPARE(kept.journal.core->health().problems, QStringList());
}

void TestThings::oneThatIsThereIsOverwrittenAndItsWordsAreKept()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.reflections.put(aWeek()); });
    kept.keep();
    Reflection later = *must(kept.stores().reflections.find(id));
    later.answer({weekly::Worked, u"1.0.0"_s, u"What worked?"_s, u"Nothing at all"_s});
    kept.put([&](Stores &s) { return s.reflections.put(later); });
    must(kept.bringBack(u"reflection"_s, id.toText()));
    const Reflection now = *must(kept.stores().reflections.find(id));
    QCOMPARE(now.answerTo(weekly::Worked), u"Pairing with Zoë"_s);
    QVERIFY(now.rev > must(kept.backup->stores().reflections.find(id))->rev + 1);
    const QString row = id.toText() + QChar(31) + weekly::Worked;
    QCOMPARE(must(kept.stores().history.of(u"reflection_answer"_s, row)).first().text, u"Nothing at all"_s);
}

void TestThings::oneInTheTrashComesOut()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.reflections.put(aWeek()); });
    kept.keep();
    kept.edit([&](Stores &s) { return s.reflections.moveToTrash(id); });
    must(kept.bringBack(u"reflection"_s, id.toText()));
    QVERIFY(!must(kept.stores().reflections.find(id))->deleted);
}

void TestThings::whatCameSinceStays()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.experiments.add(anExperiment(u"a"_s)); });
    kept.keep();
    const Id session = kept.put([&](Stores &s) {
        ExperimentSession planned;
        planned.experiment = id;
        planned.remark = u"written since"_s;
        return s.sessions.put(planned);
    });
    must(kept.bringBack(u"experiment"_s, id.toText()));
    QCOMPARE(must(kept.stores().sessions.of(id)).first().id, session);
}

void TestThings::itCountsAsEditedNowAndNothingElseChanges()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.reflections.put(aWeek()); });
    kept.keep();
    const QStringList before = contentsOf(*kept.journal.core);
    must(kept.bringBack(u"reflection"_s, id.toText()));
    QCOMPARE(contentsOf(*kept.journal.core), before); // it was there already
    Reflection later = *must(kept.stores().reflections.find(id));
    later.title = u"later"_s;
    kept.put([&](Stores &s) { return s.reflections.put(later); });
    const int rev = must(kept.stores().reflections.find(id))->rev;
    must(kept.bringBack(u"reflection"_s, id.toText()));
    const Reflection now = *must(kept.stores().reflections.find(id));
    QCOMPARE(now.title, QString());
    QCOMPARE(now.modified, kept.journal.clock.now());
    QCOMPARE(now.rev, rev + 1);
}

void TestThings::aSealedForecastStaysAsItIs()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.experiments.add(anExperiment(u"a"_s)); });
    kept.edit([&](Stores &s) { return s.forecasts.putDraft(id, {-2, 55}); });
    kept.keep();
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.forecasts.putDraft(id, {3, 95}));
        must(s.forecasts.seal(id));
        return s.forecasts.open(id);
    });
    must(kept.bringBack(u"experiment"_s, id.toText()));
    const KeptForecast now = must(kept.stores().forecasts.kept()).first();
    QVERIFY(now.sealed && now.forecast);
    QCOMPARE(*now.forecast, (Forecast{3, 95}));
}

void TestThings::anImportThatWasForgottenDoesNotHinder()
{
    Kept kept;
    const Id id = kept.put([](Stores &s) { return s.reflections.put(aWeek()); });
    const Id run = kept.journal.core->ids().next(kept.journal.clock.now());
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.imports.add({run, kept.journal.clock.now(), u"json"_s, u"x.json"_s, 0}));
        return s.reflections.markImported({id}, run);
    });
    kept.keep();
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.reflections.removeImported(run).map([](int) {}));
        return s.imports.remove(run);
    });
    QVERIFY(must(kept.stores().imports.all()).isEmpty());
    must(kept.bringBack(u"reflection"_s, id.toText()));
    QVERIFY(must(kept.stores().reflections.find(id)));
    QCOMPARE(kept.journal.core->health().problems, QStringList());
}

void TestThings::aPartOfWhatIsGoneIsRefused()
{
    Kept kept;
    const Id entry = kept.journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    const Id look = kept.put([&](Stores &s) {
        SecondLook again;
        again.checkIn = entry;
        again.on = {2026, 11, 24};
        return s.secondLooks.put(again);
    });
    kept.keep();
    kept.edit([&](Stores &s) -> Result<void> {
        must(s.checkIns.moveToTrash(entry));
        return s.checkIns.emptyTrash({std::numeric_limits<qint64>::max()}).map([](int) {});
    });
    const QStringList before = contentsOf(*kept.journal.core);
    const auto refused = kept.bringBack(u"second_look"_s, look.toText());
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains("Nothing was changed"_L1),
             qPrintable(refused.error().sentence));
    QCOMPARE(contentsOf(*kept.journal.core), before);
    QVERIFY(!kept.bringBack(u"second_look"_s, entry.toText())); // no second look at all
    QVERIFY(!kept.bringBack(u"share_key"_s, u"x"_s));           // nor a thing
}

void TestThings::everyComeBackIsOneStep()
{
    Kept kept;
    kept.edit([](Stores &s) { return s.dayNotes.put({{2026, 11, 23}, 4, {}, true}); });
    kept.keep();
    kept.edit([](Stores &s) { return s.dayNotes.put({{2026, 11, 23}, 1, {}, false}); });
    const QStringList before = contentsOf(*kept.journal.core);
    const Thing note = must(kept.backup->stores().things.all()).first();
    const Change change = must(kept.bringBack(note.table, note.row));
    QCOMPARE(must(kept.stores().dayNotes.find({2026, 11, 23}))->sleep, 4);
    must(kept.journal.core->revert(change));
    QCOMPARE(contentsOf(*kept.journal.core), before);
}

QTEST_GUILESS_MAIN(TestThings)
#include "tst_things.moc"
