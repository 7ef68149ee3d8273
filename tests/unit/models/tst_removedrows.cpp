// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionchanges.h"
#include "models/directionchanges.h"
#include "models/historychanges.h"
#include "models/historymodel.h"
#include "models/reflectionchanges.h"
#include "models/trashmodel.h"
#include "support/pagejournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
constexpr auto Canary = "Kanarienvogelwort"_L1;

} // namespace

/// What has no trash stays among the earlier texts when it is taken away, and comes back from there.
class TestRemovedRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void cleanup() { m.reset(); }
    void aSecondLookComesBackAsItWas();
    void eachKindIsToldInWordsAndComesBack_data();
    void eachKindIsToldInWordsAndComesBack();
    void theWordsToAReasonComeBack();
    void aSignOfARecordedDecisionComesBackAsAnAmendment();
    void whatAnUndoBroughtBackIsNoEarlierText();
    void whatIsBackIsNotPutBackTwice();
    void anotherVersionBringsWhatItRemoved();
    void forgettingErasesWhatWasRemoved();
    void whatWasRemovedIsErasedAfterItsDays();
    void whatIsErasedForGoodTakesItsRemovedPartsAlong();

private:
    const Stores &stores() const { return m->journal.stores(); }
    QList<EarlierText> earlier() const { return must(stores().history.latest(50)); }
    bool holdsCanary() const
    {
        return m->journal.snapshot().toLower().contains(QByteArray(Canary.data()).toLower());
    }
    void apply(const JournalCore::Edit &edit) { must(m->journal.apply(u"Edit"_s, edit)); }

    Id addEntry()
    {
        m->add({m->entry(3, Focus::People, 1, u"Mentoring"_s)});
        return must(stores().checkIns.page({}, 1)).first().checkIn.id;
    }
    SecondLook removedLook(const Id &entry, const QString &note)
    {
        SecondLook look;
        look.checkIn = entry;
        look.on = m->today();
        look.worth = 2;
        look.note = note;
        must(lookAtEntryAgain(m->journal, look));
        look = must(stores().secondLooks.of(entry)).first();
        must(removeSecondLook(m->journal, look));
        return look;
    }
    /// A look at the reasons whose only answer was taken back.
    Id lookWithoutWords(const QString &words)
    {
        ReasonResponse response{u"rsn.drawn.growth"_s, u"1.0.0"_s, 3, false, words, {}, {}};
        const Id check = must(answerReason(m->journal, {}, response));
        must(answerReason(m->journal, check, {u"rsn.drawn.growth"_s, u"1.0.0"_s, {}, false, {}, {}, {}}));
        return check;
    }
    Id recordedDecision()
    {
        DecisionDraft draft{blankDecision(m->today(), u"Do nothing"_s), {}, {}};
        draft.decision.title = u"Take the lead role"_s;
        draft.decision.options.first().label = u"Take it"_s;
        draft.decision.choice = u"Take it"_s;
        draft.decision.reasons = u"To know."_s;
        draft.decision.undoable = Undoable::Partly;
        draft.expectations = {{{}, {}, u"I sleep."_s, m->today().addDays(30), 70, {}}};
        draft.conditions = {{{}, {}, {}, 1, {}, u"Relief."_s, m->today().addDays(30), {}},
                            {{}, {}, {}, 1, {}, Canary, m->today().addDays(40), {}}};
        return must(recordDecision(m->journal, draft));
    }
    void removeSign(const Id &decision)
    {
        auto signs = must(stores().decisions.conditionsOf(decision));
        signs.removeIf([](const ReversalCondition &sign) { return sign.sign == Canary; });
        must(amendDecision(m->journal, *must(stores().decisions.find(decision)), signs, u"rare"_s));
    }

    std::unique_ptr<PageJournal> m;
};

void TestRemovedRows::aSecondLookComesBackAsItWas()
{
    const Id entry = addEntry();
    const SecondLook before = removedLook(entry, u"It came late.\nBut it came."_s);
    QVERIFY(must(stores().secondLooks.of(entry)).isEmpty());
    const HistoryModel model(m->journal, entry);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, HistoryModel::FieldColumn).data().toString(), u"Removed"_s);
    QCOMPARE(model.index(0, HistoryModel::TextColumn).data().toString(), u"It came late."_s);
    QVERIFY(canPutBack(model.text(0)));

    m->clock.advance(60'000);
    const int steps = m->journal.undoStack()->count();
    must(restoreText(m->journal, model.text(0)));
    QCOMPARE(m->journal.undoStack()->count(), steps + 1);
    SecondLook after = must(stores().secondLooks.of(entry)).first();
    QCOMPARE(after.modified, m->clock.now());
    QCOMPARE(after.rev, before.rev + 1);
    after.modified = before.modified;
    after.rev = before.rev;
    QCOMPARE(after, before);
    QCOMPARE(model.rowCount(), 0);
    m->journal.undo();
    QVERIFY(must(stores().secondLooks.of(entry)).isEmpty());
    QCOMPARE(model.rowCount(), 1);
}

void TestRemovedRows::eachKindIsToldInWordsAndComesBack_data()
{
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("words");
    QTest::newRow("a second look without words") << u"second_look"_s << u"Worth: +2"_s;
    QTest::newRow("a question of one's own") << u"own_prompt"_s << u"What did I not say?"_s;
    QTest::newRow("a template") << u"experiment_template"_s << u"Own way 🌱"_s;
    QTest::newRow("a coach") << u"coach"_s << u"R. “Lindqvist”\nWe speak \\ monthly."_s;
    QTest::newRow("a saved search") << u"saved_filter"_s << u"Mine\ntag:x"_s;
}

void TestRemovedRows::eachKindIsToldInWordsAndComesBack()
{
    QFETCH(QString, table);
    QFETCH(QString, words);
    const Id entry = addEntry();
    removedLook(entry, {});
    Coach coach;
    coach.label = u"R. “Lindqvist”"_s;
    coach.agreement = u"We speak \\ monthly."_s;
    ExperimentTemplate source;
    source.title = u"Own way 🌱"_s;
    Id search;
    apply([&](Stores &s) -> Result<void> {
        must(s.prompts.put({{}, {}, {}, 1, u"What did I not say?"_s, Focus::People}));
        must(s.coaches.put(coach));
        must(s.templates.put(source));
        search = must(s.savedFilters.put({Id(), u"Mine"_s, u"tag:x"_s}));
        return {};
    });
    coach = must(stores().coaches.all()).first();
    source = must(stores().templates.all()).first();
    const OwnPrompt own = must(stores().prompts.all()).first();
    apply([&](Stores &s) -> Result<void> {
        must(s.prompts.remove(own.id));
        must(s.coaches.remove(coach.id));
        must(s.templates.remove(source.id));
        return s.savedFilters.remove(search);
    });

    int found = 0;
    for (const EarlierText &text : earlier()) {
        if (text.entity == table) {
            ++found;
            QCOMPARE(valueText(m->journal, text, text.text), words);
            QVERIFY(placeName(m->journal, text) != placeName(m->journal, {0, u"x"_s, {}, {}, {}, {}, false}));
            must(restoreText(m->journal, text));
        }
    }
    QCOMPARE(found, 1);
    QCOMPARE(must(stores().secondLooks.of(entry)).size(), table == u"second_look"_s ? 1 : 0);
    QCOMPARE(must(stores().savedFilters.all()).size(), table == u"saved_filter"_s ? 1 : 0);
    const auto prompts = must(stores().prompts.all());
    QCOMPARE(prompts.size(), table == u"own_prompt"_s ? 1 : 0);
    QVERIFY(prompts.isEmpty() || prompts.first().focus == Focus::People);
    const auto coaches = must(stores().coaches.all());
    QCOMPARE(coaches.size(), table == u"coach"_s ? 1 : 0);
    QVERIFY(coaches.isEmpty() || coaches.first().agreement == coach.agreement);
    const auto templates = must(stores().templates.all());
    QCOMPARE(templates.size(), table == u"experiment_template"_s ? 1 : 0);
    QVERIFY(templates.isEmpty() || templates.first() == source);
}

void TestRemovedRows::theWordsToAReasonComeBack()
{
    const Id check = lookWithoutWords(u"Often, with Zoë."_s);
    QVERIFY(must(stores().reasons.find(check))->responses.isEmpty());
    QCOMPARE(earlier().size(), 1);
    QVERIFY(canPutBack(earlier().first()));
    must(restoreText(m->journal, earlier().first()));
    QCOMPARE(must(stores().reasons.find(check))->responses.first().words, u"Often, with Zoë."_s);

    // And where one has answered again meanwhile, they replace what is there, which is kept.
    must(
        answerReason(m->journal, check, {u"rsn.drawn.growth"_s, u"1.0.0"_s, 1, false, u"Rarely."_s, {}, {}}));
    const EarlierText often = earlier().first();
    QCOMPARE(often.text, u"Often, with Zoë."_s);
    must(restoreText(m->journal, often));
    const ReasonResponse response = must(stores().reasons.find(check))->responses.first();
    QCOMPARE(response.words, u"Often, with Zoë."_s);
    QCOMPARE(response.fit, 1);
    QCOMPARE(earlier().first().text, u"Rarely."_s);
}

void TestRemovedRows::aSignOfARecordedDecisionComesBackAsAnAmendment()
{
    const Id decision = recordedDecision();
    removeSign(decision);
    QCOMPARE(must(stores().decisions.conditionsOf(decision)).size(), 1);
    QCOMPARE(must(stores().amendments.of(decision)).size(), 1);
    const EarlierText sign = earlier().first();
    QCOMPARE(valueText(m->journal, sign, sign.text), QString(Canary));
    m->clock.advance(60'000);
    must(restoreText(m->journal, sign));
    const auto signs = must(stores().decisions.conditionsOf(decision));
    QCOMPARE(signs.size(), 2);
    QVERIFY(std::ranges::any_of(signs, [&](const ReversalCondition &condition) {
        return condition.sign == Canary && condition.lookOn == m->today().addDays(40);
    }));
    const Amendment amendment = must(stores().amendments.of(decision)).last();
    QCOMPARE(amendment.field, u"conditions"_s);
    QVERIFY(amendment.newText.contains(Canary) && !amendment.oldText.contains(Canary));
}

void TestRemovedRows::whatAnUndoBroughtBackIsNoEarlierText()
{
    const Id entry = addEntry();
    removedLook(entry, u"once"_s);
    QCOMPARE(earlier().size(), 1);
    m->journal.undo();
    QCOMPARE(must(stores().secondLooks.of(entry)).size(), 1);
    QVERIFY(earlier().isEmpty());
    m->journal.redo();
    QCOMPARE(earlier().size(), 1);
}

void TestRemovedRows::whatIsBackIsNotPutBackTwice()
{
    const Id entry = addEntry();
    removedLook(entry, u"once"_s);
    const EarlierText look = earlier().first();
    must(restoreText(m->journal, look));
    const auto again = restoreText(m->journal, look);
    QVERIFY(!again);
    QVERIFY(again.error().sentence.contains(u"Nothing was changed"_s));
    QCOMPARE(must(stores().secondLooks.of(entry)).size(), 1);
}

void TestRemovedRows::anotherVersionBringsWhatItRemoved()
{
    const Id entry = addEntry();
    must(lookAtEntryAgain(m->journal, {{}, {}, {}, 1, entry, m->today(), 1, u"theirs"_s}));
    const auto base = must(JournalCore::open(m->journal.snapshot(), m->clock));
    const auto theirs = must(JournalCore::open(m->journal.snapshot(), m->clock, IdSource(2)));
    const Id look = must(stores().secondLooks.of(entry)).first().id;
    must(theirs->apply([&](Stores &s) { return s.secondLooks.remove(look); }));
    apply([&](Stores &s) {
        return s.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    });
    QVERIFY(must(stores().secondLooks.of(entry)).isEmpty());
    QCOMPARE(earlier().size(), 1); // both sides wrote the same line
    must(restoreText(m->journal, earlier().first()));
    QCOMPARE(must(stores().secondLooks.of(entry)).first().note, u"theirs"_s);
}

void TestRemovedRows::forgettingErasesWhatWasRemoved()
{
    removedLook(addEntry(), Canary);
    lookWithoutWords(Canary);
    QVERIFY(holdsCanary());
    must(m->journal.forgetHistory());
    QVERIFY(earlier().isEmpty());
    QVERIFY(!holdsCanary());
}

void TestRemovedRows::whatWasRemovedIsErasedAfterItsDays()
{
    removedLook(addEntry(), Canary);
    lookWithoutWords(Canary);
    m->clock.advance(30 * MsPerDay);
    QCOMPARE(must(m->journal.expireHistory()), 0);
    m->clock.advance(1);
    QCOMPARE(must(m->journal.expireHistory()), 2);
    QVERIFY(!holdsCanary());
}

void TestRemovedRows::whatIsErasedForGoodTakesItsRemovedPartsAlong()
{
    const Id entry = addEntry();
    removedLook(entry, Canary);
    must(lookAtEntryAgain(m->journal, {{}, {}, {}, 1, entry, m->today(), 1, Canary}));
    const Id check = lookWithoutWords(Canary);
    const Id decision = must(
        saveDecision(m->journal, {blankDecision(m->today(), u"Do nothing"_s),
                                  {},
                                  {{{}, {}, {}, 1, {}, Canary, m->today().addDays(40), {}}}}));
    must(saveDecision(m->journal, {*must(stores().decisions.find(decision)), {}, {}}));
    QCOMPARE(earlier().size(), 3);
    apply([&](Stores &s) {
        return s.checkIns.moveToTrash(entry)
            .and_then([&] { return s.direction.moveToTrash(DirectionKind::Reasons, check); })
            .and_then([&] { return s.direction.moveToTrash(DirectionKind::Decision, decision); });
    });
    QCOMPARE(earlier().size(), 3);
    m->clock.advance(1);
    must(emptyTrash(m->journal));
    QCOMPARE(must(stores().history.count()), 0);
    QVERIFY(!holdsCanary());
}

QTEST_GUILESS_MAIN(TestRemovedRows)
#include "tst_removedrows.moc"
