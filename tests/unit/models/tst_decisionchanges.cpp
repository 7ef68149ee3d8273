// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/decisionchanges.h"
#include "models/directiondue.h"
#include "models/historychanges.h"
#include "support/pagejournal.h"

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The life of a decision: draft, recorded, amended, looked back on.
class TestDecisionChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m = std::make_unique<PageJournal>(); }
    void cleanup() { m.reset(); }
    void aDraftLeavesOutEmptyLinesAndAsksForNothing();
    void recordingSaysWhatIsMissing();
    void recordingSealsWhatIsExpectedInOneStep();
    void everyChangeAfterwardsIsAnAmendment();
    void whatRecordingNeededStaysInAnAmendment();
    void anEarlierTextComesBackAsAnAmendment();
    void aReviewOpensWhatWasExpectedAndCanWait();
    void eachOutcomeNeedsItsPart_data();
    void eachOutcomeNeedsItsPart();
    void replacingLinksANewDraft();
    void signsAndReviewsBecomeDue();

private:
    DecisionDraft whole() const
    {
        DecisionDraft draft{blankDecision(m->today(), u"Do nothing"_s), {}, {}};
        draft.decision.title = u"Take the lead role"_s;
        draft.decision.options.first().label = u"Take it"_s;
        draft.decision.choice = u"Take it"_s;
        draft.decision.reasons = u"To know."_s;
        draft.decision.undoable = Undoable::Partly;
        draft.expectations = {{{}, {}, u"I sleep."_s, m->today().addDays(30), 70, {}}, {}};
        draft.conditions = {{{}, {}, {}, 1, {}, u"Relief."_s, m->today().addDays(30), {}}, {}};
        return draft;
    }
    DecisionRecord decision(const Id &id) const { return *must(m->journal.stores().decisions.find(id)); }
    const Stores &stores() const { return m->journal.stores(); }
    void days(int count) { m->clock.advance(24LL * 60 * 60 * 1000 * count); }

    std::unique_ptr<PageJournal> m;
};

void TestDecisionChanges::aDraftLeavesOutEmptyLinesAndAsksForNothing()
{
    DecisionDraft draft{blankDecision(m->today(), u"Do nothing"_s), {{}}, {{}}};
    const Id id = must(saveDecision(m->journal, draft));
    QVERIFY(must(stores().expectations.drafts(id)).isEmpty());
    QVERIFY(must(stores().decisions.conditionsOf(id)).isEmpty());
    QCOMPARE(decision(id).options.size(), 1);
    m->journal.undoStack()->undo();
    QVERIFY(!must(stores().decisions.find(id)));
}

void TestDecisionChanges::recordingSaysWhatIsMissing()
{
    DecisionDraft draft = whole();
    draft.decision.reasons.clear();
    draft.expectations.clear();
    const auto recorded = recordDecision(m->journal, draft);
    QVERIFY(!recorded);
    QVERIFY(recorded.error().sentence.contains(u"Write why."_s));
    QVERIFY(recorded.error().sentence.contains(u"expect to see"_s));
    QVERIFY(recorded.error().sentence.contains(u"nothing was changed"_s));
    QVERIFY(must(stores().decisions.all()).isEmpty());
}

void TestDecisionChanges::recordingSealsWhatIsExpectedInOneStep()
{
    const Id id = must(recordDecision(m->journal, whole()));
    QCOMPARE(decision(id).state, DecisionState::Recorded);
    QCOMPARE(decision(id).recordedAt, std::optional(m->clock.now()));
    const auto sealed = must(stores().expectations.of(id));
    QCOMPARE(sealed.size(), 1);
    QVERIFY(!sealed.first().expectation);
    QVERIFY(!saveDecision(m->journal, {decision(id), {}, {}}));
    QCOMPARE(m->journal.undoStack()->count(), 1);
    m->journal.undoStack()->undo();
    QVERIFY(must(stores().decisions.all()).isEmpty());
    m->journal.undoStack()->redo();
    QCOMPARE(must(stores().expectations.of(id)), sealed);
}

void TestDecisionChanges::everyChangeAfterwardsIsAnAmendment()
{
    const Id id = must(recordDecision(m->journal, whole()));
    DecisionRecord changed = decision(id);
    changed.told = u"Mara"_s;
    changed.reviewOn = changed.reviewOn.addDays(7);
    auto conditions = must(stores().decisions.conditionsOf(id));
    conditions.first().sign = u"Two people say so."_s;
    QVERIFY(!amendDecision(m->journal, changed, {}, {}));
    must(amendDecision(m->journal, changed, conditions, u"because"_s));
    QStringList fields;
    for (const Amendment &amendment : must(stores().amendments.of(id))) {
        QCOMPARE(amendment.of, AmendmentOf::DecisionRecord);
        QCOMPARE(amendment.reason, u"because"_s);
        fields << amendment.field;
    }
    fields.sort();
    QCOMPARE(fields, (QStringList{u"conditions"_s, u"review_on"_s, u"told"_s}));
    m->journal.undoStack()->undo();
    QVERIFY(must(stores().amendments.of(id)).isEmpty());
    QCOMPARE(decision(id).told, QString());
}

void TestDecisionChanges::whatRecordingNeededStaysInAnAmendment()
{
    const Id id = must(recordDecision(m->journal, whole()));
    const auto conditions = must(stores().decisions.conditionsOf(id));
    DecisionRecord changed = decision(id);
    changed.title = u" "_s;
    changed.reviewOn = m->today();
    const auto amended = amendDecision(m->journal, changed, conditions, {});
    QVERIFY(!amended);
    QVERIFY(amended.error().sentence.contains(u"what you are deciding"_s));
    QVERIFY(amended.error().sentence.contains(u"day to come"_s));
    QVERIFY(amended.error().sentence.contains(u"nothing was changed"_s));
    QCOMPARE(decision(id).title, u"Take the lead role"_s);
    QVERIFY(must(stores().amendments.of(id)).isEmpty());
}

void TestDecisionChanges::anEarlierTextComesBackAsAnAmendment()
{
    const Id id = must(recordDecision(m->journal, whole()));
    DecisionRecord changed = decision(id);
    changed.reasons = u"Another reason."_s;
    must(amendDecision(m->journal, changed, must(stores().decisions.conditionsOf(id)), {}));
    const auto texts = must(stores().history.ofRow(id.toText()));
    QCOMPARE(texts.size(), 1);
    QVERIFY(canPutBack(texts.first()));
    must(restoreText(m->journal, texts.first()));
    QCOMPARE(decision(id).reasons, u"To know."_s);
    QCOMPARE(must(stores().amendments.of(id)).last().newText, u"To know."_s);
    QVERIFY(placeName(m->journal, texts.first()).contains(u"Take the lead role"_s));
}

void TestDecisionChanges::aReviewOpensWhatWasExpectedAndCanWait()
{
    const Id id = must(recordDecision(m->journal, whole()));
    QVERIFY(!beginReview(m->journal,
                         must(saveDecision(m->journal, {blankDecision(m->today(), u"x"_s), {}, {}}))));
    DecisionReview review = must(beginReview(m->journal, id));
    QCOMPARE(must(stores().expectations.of(id)).first().expectation->text, u"I sleep."_s);
    must(noteOutcome(m->journal, must(stores().expectations.of(id)).first().id, CameTrue::No));
    QCOMPARE(must(stores().expectations.of(id)).first().expectation->outcome, std::optional(CameTrue::No));
    review.learned = u"patience"_s;
    must(saveReview(m->journal, review));
    days(3);
    QCOMPARE(must(beginReview(m->journal, id)).id, review.id); // it goes on
    QCOMPARE(decision(id).state, DecisionState::Recorded);
}

void TestDecisionChanges::eachOutcomeNeedsItsPart_data()
{
    QTest::addColumn<DecisionOutcome>("outcome");
    QTest::addColumn<bool>("needsDay");
    QTest::addColumn<bool>("needsWords");
    QTest::addColumn<DecisionState>("state");
    QTest::newRow("stand") << DecisionOutcome::Stand << true << false << DecisionState::Stands;
    QTest::newRow("adjust") << DecisionOutcome::Adjust << true << false << DecisionState::Adjusted;
    QTest::newRow("turn back") << DecisionOutcome::Reverse << false << true << DecisionState::Reversed;
}

void TestDecisionChanges::eachOutcomeNeedsItsPart()
{
    QFETCH(DecisionOutcome, outcome);
    QFETCH(bool, needsDay);
    QFETCH(bool, needsWords);
    QFETCH(DecisionState, state);
    const Id id = must(recordDecision(m->journal, whole()));
    DecisionReview review = must(beginReview(m->journal, id));
    QVERIFY(!finishReview(m->journal, review, {}));
    review.outcome = outcome;
    QCOMPARE(finishReview(m->journal, review, {}).has_value(), false);
    ReviewEnd end;
    if (needsDay) {
        end.nextReview = m->today();
        QVERIFY(!finishReview(m->journal, review, end));
        end.nextReview = m->today().addDays(50);
    }
    if (needsWords) {
        review.wayBack = u"Tell my lead."_s;
    }
    must(finishReview(m->journal, review, end));
    QCOMPARE(decision(id).state, state);
    QCOMPARE(nextReview(decision(id)), needsDay ? end.nextReview : std::nullopt);
    QCOMPARE(must(stores().decisions.reviewsOf(id)).size(), 1);
    m->journal.undoStack()->undo();
    QCOMPARE(decision(id).state, DecisionState::Recorded);
}

void TestDecisionChanges::replacingLinksANewDraft()
{
    const Id id = must(recordDecision(m->journal, whole()));
    DecisionReview review = must(beginReview(m->journal, id));
    review.outcome = DecisionOutcome::Replace;
    const auto next = must(finishReview(m->journal, review, {}));
    QVERIFY(next);
    QCOMPARE(decision(id).state, DecisionState::Replaced);
    QCOMPARE(decision(id).replacedBy, next);
    QVERIFY(!decision(*next).isRecorded());
    QCOMPARE(decision(*next).options.first().label, u"Take it"_s);
}

void TestDecisionChanges::signsAndReviewsBecomeDue()
{
    const Id id = must(recordDecision(m->journal, whole()));
    const auto due = [&] {
        QList<DueDirection::What> what;
        for (const DueDirection &one : must(directionDue(stores(), m->journal.content(), m->today()))) {
            if (one.id == id) {
                what << one.what;
            }
        }
        return what;
    };
    QVERIFY(due().isEmpty());
    days(30);
    QCOMPARE(due(), QList{DueDirection::What::Sign});
    must(noteSign(m->journal, must(stores().decisions.conditionsOf(id)).first(), Occurred::No));
    QVERIFY(due().isEmpty());
    days(61);
    QCOMPARE(due(), QList{DueDirection::What::DecisionReview});
}

QTEST_GUILESS_MAIN(TestDecisionChanges)
#include "tst_decisionchanges.moc"
