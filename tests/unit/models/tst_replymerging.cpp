// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"
#include "models/replymerging.h"
#include "models/shareledgermodel.h"
#include "models/sharing.h"
#include "support/pagejournal.h"

#include <QAbstractItemModelTester>
#include <QBuffer>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

/// A journal that has shared one entry with a coach.
struct SharedJournal
{
    PageJournal m;
    KeyPair coachKey = newKeyPair({});
    Coach coach;
    PreparedShare share;

    SharedJournal()
    {
        m.add({checkIn(m.today(), {10, 0}, Focus::People, 2, u"Pairing"_s)});
        must(ownKey(m.journal));
        coach.label = u"Kim"_s;
        coach.publicKey = coachKey.publicKey;
        must(m.journal.apply(u"Add"_s, [&](Stores &stores) {
            return stores.coaches.put(coach).map([&](const Id &id) { coach.id = id; });
        }));
        share = prepared();
        must(m.journal.applyWithoutUndo([&](Stores &stores) { return stores.shares.insert(share.record); }));
    }

    PreparedShare prepared()
    {
        const ShareBasis basis = must(shareBasis(
            {m.journal.stores(), m.journal.catalog(), m.journal.content(), m.today()}, coach, m.clock));
        ShareSelection selection;
        selection.depths[ShareKind::CheckIns] = ShareDepth::Full;
        selection.depths[ShareKind::Titles] = ShareDepth::Full;
        return must(prepareShare(basis, selection, {}, randomId()));
    }
    ShareReply reply() const
    {
        ShareReply reply;
        reply.id = randomId();
        reply.share = share.bundle.id;
        reply.comments = {{randomId(), share.bundle.items.first().id, u"Pairing"_s, u"How was it?"_s,
                           CommentKind::Question},
                          {randomId(), {}, {}, u"Thank you."_s, CommentKind::Appreciation}};
        reply.questions = {{randomId(), u"What would you miss?"_s}};
        reply.actions = {{randomId(), u"Pair again"_s, {}}};
        return reply;
    }
    QByteArray sealed(const ShareReply &reply, const KeyPair &from) const
    {
        return must(sealDocument(must(replyDocument(reply, from, share.bundle.senderKey)),
                                 {share.bundle.senderKey, {}}));
    }
    Result<ReplyPreview> preview(const QByteArray &file) const
    {
        QBuffer device;
        device.setData(file);
        device.open(QIODevice::ReadOnly);
        return previewReply(m.journal.stores(), device);
    }
    const Stores &stores() const { return m.journal.stores(); }
    Id entry() const { return share.built.links.first().local; }
};

} // namespace

/// What a coach wrote comes home: beside the entries, all of it or nothing, and one step takes it back.
class TestReplyMerging : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReplyComesInAsOneStep();
    void theSameFileTwiceChangesNothing();
    void commentsStandBesideWhatTheyAreAbout();
    void whatChangedSinceIsKnown();
    void anUnknownOrForgedKeyAsksFirst();
    void anotherJournalRefusesIt();
    void whatIsNoReplyIsNamedSoAlsoWhereNothingWasShared();
    void stepsAndQuestionsAreDecidedOn();
    void theLedgerShowsWhatWasShared();
    void undoLeavesWhatHasLeftInTheLedger();
    void sharesKnowEachOther();
    void theHourOfPreparingDoesNotLeave();
};

void TestReplyMerging::aReplyComesInAsOneStep()
{
    SharedJournal s;
    const auto steps = s.m.journal.undoStack()->count();
    const ReplyPreview preview = must(s.preview(s.sealed(s.reply(), s.coachKey)));
    QCOMPARE(preview.fit, ReplyFit::New);
    must(mergeReply(s.m.journal, preview, false));
    QCOMPARE(s.m.journal.undoStack()->count(), steps + 1);
    QCOMPARE(must(s.stores().replies.all()).size(), 1);
    QCOMPARE(must(s.stores().replies.questions()).size(), 1);
    QCOMPARE(must(s.stores().replies.steps()).first().state, StepChoice::Proposed);
    s.m.journal.undoStack()->undo();
    QVERIFY(must(s.stores().replies.all()).isEmpty());
    QVERIFY(must(s.stores().replies.questions()).isEmpty());
    s.m.journal.undoStack()->redo();
    QCOMPARE(must(s.stores().replies.commentsOf(preview.opened.reply.id)).size(), 2);
}

void TestReplyMerging::theSameFileTwiceChangesNothing()
{
    SharedJournal s;
    const QByteArray file = s.sealed(s.reply(), s.coachKey);
    must(mergeReply(s.m.journal, must(s.preview(file)), false));
    const auto steps = s.m.journal.undoStack()->count();
    const ReplyPreview again = must(s.preview(file));
    QCOMPARE(again.fit, ReplyFit::Again);
    must(mergeReply(s.m.journal, again, true));
    QCOMPARE(s.m.journal.undoStack()->count(), steps);
}

void TestReplyMerging::commentsStandBesideWhatTheyAreAbout()
{
    SharedJournal s;
    const ShareReply reply = s.reply();
    must(mergeReply(s.m.journal, must(s.preview(s.sealed(reply, s.coachKey))), false));
    const QList<MergedComment> beside = must(s.stores().replies.commentsOn(s.entry()));
    QCOMPARE(beside.size(), 1);
    QCOMPARE(beside.first().comment.text, u"How was it?"_s);
    QVERIFY(!must(s.stores().replies.commentsOf(reply.id)).last().about); // the one about the whole
}

void TestReplyMerging::whatChangedSinceIsKnown()
{
    SharedJournal s;
    must(mergeReply(s.m.journal, must(s.preview(s.sealed(s.reply(), s.coachKey))), false));
    const auto state = [&] {
        return must(stateOf(s.stores(), *must(s.stores().replies.commentsOn(s.entry())).first().about));
    };
    QCOMPARE(state(), SharedState::AsShared);
    CheckIn entry = *must(s.stores().checkIns.find(s.entry()));
    entry.title = u"Pairing, a long one"_s;
    must(s.m.journal.apply(u"Edit"_s, [&](Stores &stores) { return stores.checkIns.update(entry); }));
    QCOMPARE(state(), SharedState::Edited);
    must(s.m.journal.apply(u"Trash"_s,
                           [&](Stores &stores) { return stores.checkIns.moveToTrash(s.entry()); }));
    QCOMPARE(state(), SharedState::Gone);
}

void TestReplyMerging::anUnknownOrForgedKeyAsksFirst()
{
    SharedJournal s;
    const KeyPair stranger = newKeyPair({});
    const ReplyPreview unknown = must(s.preview(s.sealed(s.reply(), stranger)));
    QCOMPARE(unknown.fit, ReplyFit::UnknownKey);
    QVERIFY(!mergeReply(s.m.journal, unknown, false));
    QVERIFY(must(s.stores().replies.all()).isEmpty());
    KeyPair forged = stranger; // says to be the coach
    forged.publicKey = s.coachKey.publicKey;
    QCOMPARE(must(s.preview(s.sealed(s.reply(), forged))).fit, ReplyFit::UnknownKey);
    must(mergeReply(s.m.journal, unknown, true));
    QCOMPARE(must(s.stores().coaches.find(s.coach.id))->publicKey, stranger.publicKey);
    QCOMPARE(must(s.preview(s.sealed(s.reply(), stranger))).fit, ReplyFit::New);
}

void TestReplyMerging::anotherJournalRefusesIt()
{
    SharedJournal s;
    SharedJournal other;
    const auto refused = other.preview(s.sealed(s.reply(), s.coachKey));
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains(u"belongs to another journal"_s));
    ShareReply astray = s.reply();
    astray.share = randomId();
    QVERIFY(!s.preview(s.sealed(astray, s.coachKey)));
    QVERIFY(!s.preview(s.sealed(s.reply(), s.coachKey).chopped(1)));
    QVERIFY(!s.preview("hello"));
}

void TestReplyMerging::whatIsNoReplyIsNamedSoAlsoWhereNothingWasShared()
{
    SharedJournal shared;
    PageJournal never;
    QByteArray noise("no reply, whatever its name says");
    QBuffer file(&noise);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto here = previewReply(shared.m.journal.stores(), file);
    file.seek(0);
    const auto there = previewReply(never.journal.stores(), file);
    QVERIFY(!here && !there);
    QCOMPARE(there.error().sentence, here.error().sentence);
    QVERIFY(!there.error().sentence.contains(u"another journal"_s));
}

void TestReplyMerging::stepsAndQuestionsAreDecidedOn()
{
    SharedJournal s;
    must(mergeReply(s.m.journal, must(s.preview(s.sealed(s.reply(), s.coachKey))), false));
    MergedStep step = must(s.stores().replies.steps()).first();
    step.state = StepChoice::Changed;
    step.step.text = u"Pair with somebody new"_s;
    must(s.m.journal.apply(u"Step"_s, [&](Stores &stores) { return stores.replies.putStep(step); }));
    const MergedStep changed = must(s.stores().replies.steps()).first();
    QCOMPARE(changed.step.text, u"Pair with somebody new"_s);
    QCOMPARE(changed.proposed, u"Pair again"_s);
    QCOMPARE(changed.rev, 2);
    const Id question = must(s.stores().replies.questions()).first().question.id;
    must(s.m.journal.apply(u"Away"_s,
                           [&](Stores &stores) { return stores.replies.setWaiting(question, false); }));
    QVERIFY(!must(s.stores().replies.questions()).first().waiting);
    s.m.journal.undoStack()->undo();
    QVERIFY(must(s.stores().replies.questions()).first().waiting);
}

void TestReplyMerging::theLedgerShowsWhatWasShared()
{
    SharedJournal s;
    ShareLedgerModel model(s.m.journal, must(loadShareTexts(QLocale::c())));
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ShareLedgerModel::CoachColumn).data().toString(), u"Kim"_s);
    QCOMPARE(model.index(0, ShareLedgerModel::ItemsColumn).data().toString(), u"1"_s);
    must(s.m.journal.applyWithoutUndo(
        [&](Stores &stores) { return stores.shares.remove(s.share.bundle.id); }));
    QCOMPARE(model.rowCount(), 0);
}

void TestReplyMerging::undoLeavesWhatHasLeftInTheLedger()
{
    SharedJournal s;
    const QTemporaryDir folder;
    const auto steps = s.m.journal.undoStack()->count();
    s.share = s.prepared();
    must(shareToFile(s.m.journal, s.share, {s.coachKey.publicKey, {}}, folder.filePath(u"a"_s)));
    QCOMPARE(s.m.journal.undoStack()->count(), steps);
    while (s.m.journal.undoStack()->canUndo()) {
        s.m.journal.undoStack()->undo();
    }
    QCOMPARE(must(s.stores().shares.all()).size(), 2);
    QVERIFY(s.preview(s.sealed(s.reply(), s.coachKey))); // and no other journal's
}

void TestReplyMerging::sharesKnowEachOther()
{
    SharedJournal s;
    const PreparedShare next = s.prepared();
    QCOMPARE(next.bundle.predecessor, s.share.bundle.id);
    QCOMPARE(next.bundle.items.first().id, s.share.bundle.items.first().id);
    QVERIFY(next.bundle.id != s.share.bundle.id);
}

void TestReplyMerging::theHourOfPreparingDoesNotLeave()
{
    SharedJournal s; // at 14:15
    const QTimeZone zone = s.m.clock.zone();
    const Moment noon = Moment::fromDateTime(QDateTime(s.m.today(), {12, 0}, zone));
    QCOMPARE(s.share.bundle.created.utcMs, noon.utcMs);
    s.m.clock.advance(60LL * 60 * 1000);
    QCOMPARE(s.prepared().bundle.created.utcMs, noon.utcMs + 1); // the order of one day stays
    s.m.clock.advance(24LL * 60 * 60 * 1000);
    const Moment next = Moment::fromDateTime(QDateTime(s.m.today(), {12, 0}, zone));
    QCOMPARE(s.prepared().bundle.created.utcMs, next.utcMs);
}

QTEST_GUILESS_MAIN(TestReplyMerging)
#include "tst_replymerging.moc"
