// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Answers, reasons and decisions in the file: written and read back, sealed and opened, thrown away, undone
/// and merged.
class TestDirectionStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anAnswerIsReadBackAsItWasWritten();
    void reasonsAreReadBackWithWhatWasSaidToEachItem();
    void anItemThatSaysNothingAnyMoreIsTakenAway();
    void aDecisionIsReadBackWithItsParts();
    void whatIsExpectedCannotBeReadOrChangedOnceSealed();
    void earlierWordsOfEachProseAreKeptAndThoseOfExpectationsAreNot();
    void theTrashTakesAllThreeAndGivesThemBack();
    void emptyingTheTrashTakesTheAmendmentsOfADecisionAlong();
    void ofTwoRecordedVersionsTheFirstStaysWhole();
    void answersToTheSameItemAreNeverMixed();
};

namespace {

DecisionRecord aDecision()
{
    DecisionRecord d;
    d.title = u"Take the lead role"_s;
    d.decidedOn = {2026, 11, 20};
    d.context = u"It was offered."_s;
    d.options = {{u"Take it"_s, u"now"_s, u"scary"_s}, {u"Do nothing"_s, {}, {}}};
    d.choice = u"Take it"_s;
    d.reasons = u"To know."_s;
    d.undoable = Undoable::WithCost;
    d.wayBack = u"Ask Mara."_s;
    d.told = u"Mara"_s;
    d.reviewOn = {2027, 2, 22};
    d.secondReviewOn = LocalDay(2027, 11, 22);
    d.leads = Track::People;
    d.changesRole = true;
    return d;
}

template <typename Edit>
auto apply(JournalCore &core, Edit edit)
{
    std::invoke_result_t<Edit, Stores &> result;
    must(core.apply([&](Stores &s) {
        result = edit(s);
        return result ? Result<void>() : tl::unexpected(result.error());
    }));
    return *result;
}

Id putDecision(JournalCore &core, const DecisionRecord &decision)
{
    return apply(core, [&](Stores &s) { return s.decisions.put(decision); });
}

} // namespace

void TestDirectionStores::anAnswerIsReadBackAsItWasWritten()
{
    TestJournal journal;
    DirectionAnswer answer;
    answer.on = {2026, 11, 23};
    answer.text = u"Zoë’s question: 東京 🙂"_s;
    answer.flowVersion = u"1.0.0"_s;
    answer.sort = DirectionSort::Both;
    answer.clarity = 2;
    answer.givesWay = u"incidents"_s;
    answer.askedToday = u"caches"_s;
    answer.changed = u"little"_s;
    answer.nextStep = u"fy.next.rest"_s;
    answer.nextOn = LocalDay(2027, 1, 18);
    answer.finished = true;
    answer.id = apply(*journal.core, [&](Stores &s) { return s.answers.put(answer); });
    const DirectionAnswer read = *must(journal.core->stores().answers.find(answer.id));
    answer.created = answer.modified = journal.clock.now();
    QCOMPARE(read, answer);
    apply(*journal.core, [](Stores &s) { return s.answers.defer({{}, {}, {2026, 11, 23}, {}}); });
    QCOMPARE(must(journal.core->stores().answers.deferrals()).size(), 1);
    DirectionAnswer tooLong = answer;
    tooLong.text = QString(DirectionAnswer::MaxText + 1, u'x');
    QVERIFY(!journal.core->apply([&](Stores &s) { return s.answers.put(tooLong).map([](const Id &) {}); }));
}

void TestDirectionStores::reasonsAreReadBackWithWhatWasSaidToEachItem()
{
    TestJournal journal;
    ReasonsCheck check;
    check.on = {2026, 11, 23};
    check.surprised = u"that one"_s;
    const Id id = apply(*journal.core, [&](Stores &s) { return s.reasons.put(check); });
    const QList<ReasonResponse> said{
        {u"rsn.a"_s, u"1.0.0"_s, 0, false, u"not at all"_s, Disposition::SetAside, {}},
        {u"rsn.b"_s, u"1.0.0"_s, {}, true, {}, {}, {}},
        {u"rsn.c"_s, u"1.0.0"_s, 4, false, {}, Disposition::Test, id}};
    must(journal.core->apply([&](Stores &s) {
        Result<void> done;
        for (const ReasonResponse &response : said) {
            done = done.and_then([&] { return s.reasons.putResponse(id, response); });
        }
        return done;
    }));
    QCOMPARE(must(journal.core->stores().reasons.find(id))->responses, said);
    QCOMPARE(must(journal.core->stores().reasons.all()).first().surprised, u"that one"_s);
}

void TestDirectionStores::anItemThatSaysNothingAnyMoreIsTakenAway()
{
    TestJournal journal;
    ReasonsCheck check;
    check.on = {2026, 11, 23};
    const Id id = apply(*journal.core, [&](Stores &s) { return s.reasons.put(check); });
    ReasonResponse response{u"rsn.a"_s, u"1.0.0"_s, 2, false, {}, {}, {}};
    must(journal.core->apply([&](Stores &s) { return s.reasons.putResponse(id, response); }));
    response.fit.reset();
    must(journal.core->apply([&](Stores &s) { return s.reasons.putResponse(id, response); }));
    QVERIFY(must(journal.core->stores().reasons.find(id))->responses.isEmpty());
}

void TestDirectionStores::aDecisionIsReadBackWithItsParts()
{
    TestJournal journal;
    DecisionRecord decision = aDecision();
    decision.state = DecisionState::Adjusted;
    decision.recordedAt = journal.clock.now();
    decision.id = putDecision(*journal.core, decision);
    const DecisionRecord read = *must(journal.core->stores().decisions.find(decision.id));
    decision.created = decision.modified = journal.clock.now();
    QCOMPARE(read, decision);
    const Change nothing = must(
        journal.core->apply([&](Stores &s) { return s.decisions.put(read).map([](const Id &) {}); }));
    QVERIFY(nothing.isEmpty());

    ReversalCondition condition{{}, {}, {}, 1, decision.id, u"relief"_s, {2027, 1, 1}, Occurred::CannotTell};
    condition.id = apply(*journal.core, [&](Stores &s) { return s.decisions.putCondition(condition); });
    DecisionReview review{{},
                          {},
                          {},
                          1,
                          decision.id,
                          {2027, 2, 22},
                          Again::Unsure,
                          u"me"_s,
                          u"back"_s,
                          DecisionOutcome::Reverse};
    apply(*journal.core, [&](Stores &s) { return s.decisions.putReview(review); });
    QCOMPARE(must(journal.core->stores().decisions.conditionsOf(decision.id)).first().occurred,
             condition.occurred);
    const DecisionReview readReview = must(journal.core->stores().decisions.reviewsOf(decision.id)).first();
    QCOMPARE(readReview.outcome, review.outcome);
    QCOMPARE(readReview.same, review.same);
    QCOMPARE(readReview.wayBack, review.wayBack);
}

void TestDirectionStores::whatIsExpectedCannotBeReadOrChangedOnceSealed()
{
    TestJournal journal;
    const Id id = putDecision(*journal.core, aDecision());
    const QList<Expectation> expected{{{}, {}, u"one"_s, {2027, 1, 1}, 55, {}},
                                      {{}, {}, u"two"_s, {2027, 2, 1}, 95, {}}};
    must(journal.core->apply([&](Stores &s) { return s.expectations.putDrafts(id, expected); }));
    QList<Expectation> drafts = must(journal.core->stores().expectations.drafts(id));
    QCOMPARE(drafts.size(), 2);
    drafts.removeLast();
    drafts.first().text = u"first"_s;
    must(journal.core->apply([&](Stores &s) { return s.expectations.putDrafts(id, drafts); }));
    QCOMPARE(must(journal.core->stores().expectations.drafts(id)), drafts);

    must(journal.core->apply([&](Stores &s) { return s.expectations.seal(id); }));
    const auto sealed = must(journal.core->stores().expectations.of(id));
    QCOMPARE(sealed.size(), 1);
    QVERIFY(!sealed.first().expectation && !sealed.first().opened);
    QCOMPARE(sealed.first().by, LocalDay(2027, 1, 1));
    QVERIFY(must(journal.core->stores().expectations.drafts(id)).isEmpty());
    QVERIFY(!journal.core->apply([&](Stores &s) { return s.expectations.putDrafts(id, drafts); }));
    const auto kept = must(journal.core->stores().expectations.kept()).first();
    QVERIFY(kept.expectation.text.isEmpty() && !kept.closed.isEmpty());
    must(journal.core->apply(
        [&](Stores &s) { return s.expectations.setOutcome(sealed.first().id, CameTrue::Yes); }));

    must(journal.core->apply([&](Stores &s) { return s.expectations.open(id); }));
    const auto opened = must(journal.core->stores().expectations.of(id)).first();
    QCOMPARE(opened.expectation->text, u"first"_s);
    QVERIFY2(!opened.expectation->outcome, "an outcome is only taken once it is open");
    QVERIFY(!journal.core->database().run(u"UPDATE expectation SET text = 'other'"_s));
}

void TestDirectionStores::earlierWordsOfEachProseAreKeptAndThoseOfExpectationsAreNot()
{
    TestJournal journal;
    DecisionRecord decision = aDecision();
    decision.id = putDecision(*journal.core, decision);
    const Id id = decision.id;
    must(journal.core->apply([&](Stores &s) {
        return s.expectations.putDrafts(id, {{{}, {}, u"secret one"_s, {2027, 1, 1}, 55, {}}});
    }));
    auto drafts = must(journal.core->stores().expectations.drafts(id));
    drafts.first().text = u"secret two"_s;
    decision = *must(journal.core->stores().decisions.find(id));
    decision.reasons = u"Because I said so."_s;
    decision.told = u"nobody"_s;
    must(journal.core->apply([&](Stores &s) {
        return s.expectations.putDrafts(id, drafts).and_then([&] {
            return s.decisions.put(decision).map([](const Id &) {});
        });
    }));
    QStringList kept;
    for (const EarlierText &text : must(journal.core->stores().history.latest(10))) {
        kept << text.entity + u'/' + text.field + u'/' + text.text;
    }
    kept.sort();
    QCOMPARE(kept, (QStringList{u"decision_record/reasons/To know."_s, u"decision_record/told/Mara"_s}));
}

void TestDirectionStores::theTrashTakesAllThreeAndGivesThemBack()
{
    TestJournal journal;
    Stores &stores = journal.core->stores();
    DirectionAnswer answer;
    answer.on = {2026, 11, 23};
    ReasonsCheck check;
    check.on = answer.on;
    const Id one = apply(*journal.core, [&](Stores &s) { return s.answers.put(answer); });
    const Id two = apply(*journal.core, [&](Stores &s) { return s.reasons.put(check); });
    const Id three = putDecision(*journal.core, aDecision());
    must(journal.core->apply([&](Stores &s) {
        return s.direction.moveToTrash(DirectionKind::Answer, one)
            .and_then([&] { return s.direction.moveToTrash(DirectionKind::Reasons, two); })
            .and_then([&] { return s.direction.moveToTrash(DirectionKind::Decision, three); });
    }));
    QVERIFY(must(stores.answers.all()).isEmpty() && must(stores.reasons.all()).isEmpty() &&
            must(stores.decisions.all()).isEmpty());
    QCOMPARE(must(stores.answers.trash()).size(), 1);
    QCOMPARE(must(stores.direction.ids()), (QSet<Id>{one, two, three}));
    must(journal.core->apply([&](Stores &s) { return s.direction.restore(DirectionKind::Decision, three); }));
    QCOMPARE(must(stores.decisions.all()).size(), 1);
    int gone = 0;
    must(journal.core->apply([&](Stores &s) {
        return s.direction.emptyTrash({journal.clock.now().utcMs + 1}).map([&](int count) { gone = count; });
    }));
    QCOMPARE(gone, 2);
    QVERIFY(!journal.core->apply([&](Stores &s) { return s.direction.restore(DirectionKind::Answer, one); }));
}

void TestDirectionStores::emptyingTheTrashTakesTheAmendmentsOfADecisionAlong()
{
    TestJournal journal;
    const Id id = putDecision(*journal.core, aDecision());
    must(journal.core->apply([&](Stores &s) {
        return s.amendments.add({{}, AmendmentOf::DecisionRecord, id, u"choice"_s, u"a"_s, u"b"_s, {}, {}})
            .and_then([&](const Id &) {
                return s.decisions.putCondition({{}, {}, {}, 1, id, u"sign"_s, {2027, 1, 1}, {}});
            })
            .and_then([&](const Id &) { return s.direction.moveToTrash(DirectionKind::Decision, id); });
    }));
    const QStringList before = contentsOf(*journal.core);
    const Change emptied = must(journal.core->apply(
        [&](Stores &s) { return s.direction.emptyTrash({journal.clock.now().utcMs + 1}).map([](int) {}); }));
    QVERIFY(must(journal.core->stores().amendments.all()).isEmpty());
    QVERIFY(must(journal.core->stores().decisions.conditions()).isEmpty());
    must(journal.core->revert(emptied));
    QCOMPARE(contentsOf(*journal.core), before);
    QCOMPARE(journal.core->health().problems, QStringList());
}

namespace {

/// Records the decision of `core` with another reason, `seconds` later.
void record(JournalCore &core, const Id &id, const QString &reasons, int seconds)
{
    DecisionRecord d = *must(core.stores().decisions.find(id));
    d.reasons = reasons;
    d.state = DecisionState::Recorded;
    d.recordedAt = Moment{core.clock().now().utcMs + 1000LL * seconds};
    auto drafts = must(core.stores().expectations.drafts(id));
    drafts.first().text = u"expected with "_s + reasons;
    must(core.apply([&](Stores &s) {
        return s.expectations.putDrafts(id, drafts)
            .and_then([&] { return s.expectations.seal(id, d.recordedAt); })
            .and_then([&] { return s.decisions.put(d).map([](const Id &) {}); });
    }));
}

} // namespace

void TestDirectionStores::ofTwoRecordedVersionsTheFirstStaysWhole()
{
    TestJournal ours;
    const Id id = putDecision(*ours.core, aDecision());
    must(ours.core->apply([&](Stores &s) {
        return s.expectations.putDrafts(id, {{{}, {}, u"draft"_s, {2027, 1, 1}, 55, {}}});
    }));
    const auto base = must(JournalCore::open(ours.core->image(), ours.clock));
    const auto theirs = must(JournalCore::open(ours.core->image(), ours.clock, IdSource(2)));
    record(*ours.core, id, u"ours"_s, 60);
    record(*theirs, id, u"theirs"_s, 30);
    must(ours.core->apply([&](Stores &s) {
        return s.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    QCOMPARE(must(ours.core->stores().decisions.find(id))->reasons, u"theirs"_s);
    must(ours.core->apply([&](Stores &s) { return s.expectations.open(id); }));
    QCOMPARE(must(ours.core->stores().expectations.of(id)).first().expectation->text,
             u"expected with theirs"_s);
    QStringList lost;
    for (const EarlierText &text : must(ours.core->stores().history.conflicts())) {
        lost << text.text;
    }
    QCOMPARE(lost, QStringList{u"ours"_s}); // never what the other sealed expectation said
}

void TestDirectionStores::answersToTheSameItemAreNeverMixed()
{
    TestJournal ours;
    ReasonsCheck check;
    check.on = {2026, 11, 23};
    const Id id = apply(*ours.core, [&](Stores &s) { return s.reasons.put(check); });
    const auto base = must(JournalCore::open(ours.core->image(), ours.clock));
    const auto theirs = must(JournalCore::open(ours.core->image(), ours.clock, IdSource(2)));
    must(ours.core->apply([&](Stores &s) {
        return s.reasons.putResponse(id, {u"rsn.a"_s, {}, 3, false, {}, {}, {}});
    }));
    must(theirs->apply([&](Stores &s) {
        return s.reasons.putResponse(id, {u"rsn.a"_s, {}, {}, true, u"words"_s, Disposition::Keep, {}})
            .and_then([&] {
                return s.reasons.putResponse(id, {u"rsn.b"_s, {}, 1, false, {}, {}, {}});
            });
    }));
    must(ours.core->apply([&](Stores &s) {
        return s.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    const auto merged = must(ours.core->stores().reasons.find(id))->responses;
    QCOMPARE(merged.size(), 2);
    QVERIFY(validate(merged.first()));
    QVERIFY(merged.first().fit.has_value() != merged.first().unsure);
}

QTEST_GUILESS_MAIN(TestDirectionStores)
#include "tst_directionstores.moc"
