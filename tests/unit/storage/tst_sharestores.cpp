// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/sharefixture.h"

#include <QRandomGenerator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Coaches, names, shares and replies in the journal: kept, taken back, merged.
class TestShareStores : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead();
    void randomEditsAreTakenBackAndMadeAgain();
    void removingAShareTakesItsRepliesAlong();
    void earlierWordsOfAStepAreKept();
    void namesLeaveNoHistory();
    void twoVersionsEachWithAKeyKeepBoth();
    void oneReplyMergedOnBothSidesIsThereOnce();
    void aStepDecidedOnBothSidesKeepsBothTexts();
};

namespace {

/// A random edit of what sharing keeps.
Result<void> edit(Stores &s, QRandomGenerator &random)
{
    const auto draw = [&](int below) { return int(random.bounded(below)); };
    const QString word = u"w%1"_s.arg(draw(1000));
    switch (draw(8)) {
    case 0: {
        auto names = *s.names.all();
        PersonAlias alias = names.value(draw(2));
        alias.name = word;
        alias.standsIn = u"S"_s;
        return s.names.put(alias).map([](const Id &) {});
    }
    case 1: {
        const auto names = *s.names.all();
        return names.isEmpty() ? Result<void>() : s.names.remove(names.first().id);
    }
    case 2:
        return s.names.putNoNames({word});
    case 3: {
        Coach coach = (*s.coaches.all()).value(draw(2));
        coach.label = word;
        coach.agreement = word + word;
        return s.coaches.put(coach).map([](const Id &) {});
    }
    case 4: {
        const auto steps = *s.replies.steps();
        if (steps.isEmpty()) {
            return {};
        }
        MergedStep step = steps.first();
        step.step.text = word;
        step.state = StepChoice::Changed;
        return s.replies.putStep(step);
    }
    case 5: {
        const auto questions = *s.replies.questions();
        return questions.isEmpty() ? Result<void>()
                                   : s.replies.setWaiting(questions.first().question.id, draw(2));
    }
    case 6:
        return draw(4) ? Result<void>() : s.shares.remove(numbered(1 + draw(2)));
    default: {
        ShareRecord share;
        share.id = numbered(100 + draw(100000));
        share.coach = numbered(9);
        share.kind = u"sealed"_s;
        share.links = {{numbered(draw(50)), ShareItemKind::CheckIn, numbered(draw(50)), 1}};
        return s.shares.find(share.id).and_then(
            [&](const auto &there) { return there ? Result<void>() : s.shares.insert(share); });
    }
    }
}

struct Versions
{
    TestJournal ours;
    std::unique_ptr<JournalCore> base, theirs;

    Versions() { fillShares(ours); }
    void part()
    {
        base = must(JournalCore::open(ours.core->image(), ours.clock));
        theirs = must(JournalCore::open(ours.core->image(), ours.clock, IdSource(2)));
    }
    MergeOutcome merge()
    {
        MergeOutcome outcome;
        must(ours.core->apply([&](Stores &s) {
            return s.merging.merge(theirs->database(), &base->database()).map([&](const MergeOutcome &done) {
                outcome = done;
            });
        }));
        return outcome;
    }
};

} // namespace

void TestShareStores::whatWasWrittenIsRead()
{
    TestJournal journal;
    fillShares(journal);
    const Stores &s = journal.core->stores();
    const ShareRecord first = *must(s.shares.find(numbered(1)));
    QCOMPARE(first.scope.depthOf(ShareKind::CheckIns), ShareDepth::Numbers);
    QCOMPARE(first.scope.from, LocalDay(2026, 11, 1));
    QCOMPARE(first.links.size(), 2);
    QCOMPARE(must(s.shares.lastFor(first.coach))->id, numbered(1)); // a readable one is nobody's predecessor
    const EarlierShares earlier = must(s.shares.earlierFor(first.coach));
    QCOMPARE(earlier.items.value({ShareItemKind::CheckIn, numbered(21)}), numbered(11));
    QCOMPARE(earlier.revs.value({ShareItemKind::CheckIn, numbered(21)}), 2);
    QCOMPARE(earlier.scopes.value({ShareItemKind::CheckIn, numbered(21)}), first.scope);
    QCOMPARE(must(s.replies.commentsOn(numbered(21))).size(), 1);
    QCOMPARE(must(s.names.noNames()), (QStringList{u"Grafana"_s, u"Kafka"_s}));
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestShareStores::randomEditsAreTakenBackAndMadeAgain()
{
    for (quint32 seed = 1; seed <= 200; ++seed) {
        TestJournal journal;
        fillShares(journal);
        QRandomGenerator random(seed);
        const QStringList start = contentsOf(*journal.core);
        QList<Change> changes;
        for (int i = 0; i < 8; ++i) {
            changes.append(must(journal.core->apply([&](Stores &s) { return edit(s, random); })));
        }
        const QStringList end = contentsOf(*journal.core);
        for (qsizetype i = changes.size(); i-- > 0;) {
            must(journal.core->revert(changes.at(i)));
        }
        QCOMPARE(contentsOf(*journal.core), start);
        for (const Change &change : changes) {
            must(journal.core->reapply(change));
        }
        QCOMPARE(contentsOf(*journal.core), end);
    }
}

void TestShareStores::removingAShareTakesItsRepliesAlong()
{
    TestJournal journal;
    fillShares(journal);
    const Change removed = must(journal.core->apply([](Stores &s) { return s.shares.remove(numbered(1)); }));
    QVERIFY(must(journal.core->stores().replies.all()).isEmpty());
    QVERIFY(must(journal.core->stores().replies.steps()).isEmpty());
    must(journal.core->revert(removed));
    QCOMPARE(must(journal.core->stores().replies.commentsOn(numbered(21))).size(), 1);
}

void TestShareStores::earlierWordsOfAStepAreKept()
{
    TestJournal journal;
    fillShares(journal);
    MergedStep step = must(journal.core->stores().replies.steps()).first();
    step.step.text = u"Something else"_s;
    must(journal.core->apply([&](Stores &s) { return s.replies.putStep(step); }));
    const auto earlier = must(journal.core->stores().history.of(u"reply_step"_s, numbered(34).toText()));
    QCOMPARE(earlier.size(), 1);
    QCOMPARE(earlier.first().text, u"Pair again"_s);
}

void TestShareStores::namesLeaveNoHistory()
{
    TestJournal journal;
    fillShares(journal);
    PersonAlias sara = must(journal.core->stores().names.all()).first();
    sara.name = u"Somebody"_s;
    sara.spellings.clear();
    must(journal.core->apply([&](Stores &s) { return s.names.put(sara).map([](const Id &) {}); }));
    QVERIFY(must(journal.core->stores().history.of(u"person_alias"_s, sara.id.toText())).isEmpty());
}

void TestShareStores::twoVersionsEachWithAKeyKeepBoth()
{
    Versions v;
    v.part();
    const auto add = [](JournalCore &core, const QString &name, qint64 at) {
        must(core.apply([&](Stores &s) { return s.coaches.addKey({name, u"secret of "_s + name, {at}}); }));
    };
    add(*v.ours.core, u"age1ours"_s, 20);
    add(*v.theirs, u"age1theirs"_s, 10);
    QCOMPARE(v.merge().conflicts, 0);
    const auto keys = must(v.ours.core->stores().coaches.keys());
    QCOMPARE(keys.size(), 3);
    for (const KeyPair &key : keys) {
        QVERIFY(key.secretKey.startsWith(u"AGE-SECRET"_s) ||
                key.secretKey == u"secret of "_s + key.publicKey);
    }
    QCOMPARE(keys.first().publicKey, u"age1theirs"_s); // the oldest is handed out, on both sides
}

void TestShareStores::oneReplyMergedOnBothSidesIsThereOnce()
{
    Versions v;
    must(v.ours.core->apply([](Stores &s) { return s.shares.remove(numbered(2)); }));
    v.part();
    ShareReply reply;
    reply.id = numbered(5);
    reply.share = numbered(1);
    reply.comments = {{numbered(51), {}, {}, u"Again"_s, CommentKind::Observation}};
    must(v.ours.core->apply([&](Stores &s) { return s.replies.add(reply); }));
    v.ours.clock.advance(60'000);
    must(v.theirs->apply([&](Stores &s) { return s.replies.add(reply); }));
    v.merge();
    QCOMPARE(must(v.ours.core->stores().replies.all()).size(), 2);
    QCOMPARE(must(v.ours.core->stores().replies.commentsOf(reply.id)).size(), 1);
    QCOMPARE(v.ours.core->health().problems, QStringList());
}

void TestShareStores::aStepDecidedOnBothSidesKeepsBothTexts()
{
    Versions v;
    v.part();
    const auto decide = [](JournalCore &core, const QString &text) {
        MergedStep step = must(core.stores().replies.steps()).first();
        step.step.text = text;
        step.state = StepChoice::Changed;
        must(core.apply([&](Stores &s) { return s.replies.putStep(step); }));
    };
    decide(*v.ours.core, u"ours"_s);
    v.ours.clock.advance(60'000);
    decide(*v.theirs, u"theirs"_s);
    QCOMPARE(v.merge().conflicts, 1);
    QCOMPARE(must(v.ours.core->stores().replies.steps()).first().step.text, u"theirs"_s);
    QCOMPARE(must(v.ours.core->stores().history.conflicts()).first().text, u"ours"_s);
}

QTEST_APPLESS_MAIN(TestShareStores)
#include "tst_sharestores.moc"
