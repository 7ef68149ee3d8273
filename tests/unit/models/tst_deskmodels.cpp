// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupthingsmodel.h"
#include "models/clientlistmodel.h"
#include "models/desk.h"
#include "models/deskbackup.h"
#include "models/replywriting.h"
#include "models/sessionbrief.h"
#include "models/sharedenergy.h"
#include "models/shareditemsmodel.h"
#include "models/shareintake.h"
#include "support/sharedsample.h"

#include "exchange/replyjson.h"

#include <QAbstractItemModelTester>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What the desk's window shows, and what leaves it.
class TestDeskModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void clientsStandByNameWhateverCameLast();
    void aNameWithTricksIsWrittenOut();
    void itemsStandNewestFirstWithTheirComments();
    void aBackupTellsAllAboutAClientAndNothingAboutAnother();
    void theChartIsMadeOfWhatWasShared();
    void aReplyHoldsWhatIsMeantForItAndNoNote();
    void anEmptyReplyIsNotWritten();
    void theBriefLeavesOutWhatHasNoMaterial();

private:
    Id take(const SampleClient &client, const ShareBundle &bundle, const QString &label);

    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    std::unique_ptr<Desk> m_desk;
};

void TestDeskModels::init()
{
    m_desk = std::make_unique<Desk>(
        std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1), FileKind::Desk)), m_content,
                                  m_clock),
        must(CoachContent::load()));
}

Id TestDeskModels::take(const SampleClient &client, const ShareBundle &bundle, const QString &label)
{
    Id id;
    must(m_desk->apply(u"open"_s, [&](DeskStores &stores) {
        const auto known = must(stores.clients.withKey(client.key.publicKey));
        return takeIn(stores, openedShare(bundle),
                      known.isEmpty() ? ClientChoice{{}, label, true}
                                      : ClientChoice{known.first().id, {}, false})
            .map([&](const Id &made) { id = made; });
    }));
    return id;
}

void TestDeskModels::clientsStandByNameWhateverCameLast()
{
    ClientListModel model(*m_desk);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SampleClient robin(u"Robin"_s, m_desk->today()), kim(u"Kim"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-28), m_desk->today()), u"Robin"_s);
    take(kim, kim.share(m_desk->today().addDays(-90), m_desk->today().addDays(-60)), u"Kim"_s);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0).data().toString(), u"Kim"_s);
    QVERIFY(model.index(1).data(ClientListModel::LineRole).toString().contains(u"shared 23 Nov"_s));
    take(kim, kim.share(m_desk->today().addDays(-10), m_desk->today()), {});
    QCOMPARE(model.index(0).data().toString(), u"Kim"_s);
    m_desk->file().undoStack()->undo();
    m_desk->file().undoStack()->undo();
    QCOMPARE(model.rowCount(), 1);
}

void TestDeskModels::aNameWithTricksIsWrittenOut()
{
    ClientListModel model(*m_desk);
    const SampleClient robin(u"x"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-28), m_desk->today()), u"Ro\u202Ebin\u200F"_s);
    QCOMPARE(model.index(0).data().toString(), u"Ro⟨U+202E⟩bin⟨U+200F⟩"_s);
}

void TestDeskModels::itemsStandNewestFirstWithTheirComments()
{
    SharedItemsModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const Id share = take(robin, robin.share(m_desk->today().addDays(-28), m_desk->today()), u"Robin"_s);
    const Id client = must(m_desk->stores().clients.all()).first().id;
    model.setItems(must(itemsOf(m_desk->stores(), client, m_desk->today())));
    QCOMPARE(model.index(0).data(SharedItemsModel::DayRole).toDate(), m_desk->today());
    Comment comment;
    comment.bundle = share;
    comment.item = model.itemAt(3).item.id;
    comment.text = u"Was it the retro?"_s;
    model.setComments({comment});
    QCOMPARE(model.index(3).data(SharedItemsModel::CommentsRole).toInt(), 1);
    QCOMPARE(model.rowOf(*comment.item), 3);
}

void TestDeskModels::aBackupTellsAllAboutAClientAndNothingAboutAnother()
{
    const LocalDay today = m_desk->today();
    const SampleClient robin(u"Robin"_s, today, u"retro"_s), kim(u"Kim"_s, today, u"deploy"_s);
    const Id share = take(robin, robin.share(today.addDays(-28), today), u"Robin"_s);
    take(kim, kim.share(today.addDays(-28), today), u"Kim"_s);
    const Id client = must(m_desk->stores().clients.withKey(robin.key.publicKey)).first().id;
    const Id item = must(itemsOf(m_desk->stores(), client, today)).first().item.id;
    must(m_desk->apply(u"write"_s, [&](DeskStores &stores) {
        Comment comment;
        comment.bundle = share;
        comment.item = item;
        comment.text = u"Was it the retro?"_s;
        must(stores.comments.put(comment));
        PrivateNote note;
        note.client = client;
        note.text = PrivateText(u"Listen more.\nSay less."_s);
        return stores.notes.put(note).map([](const Id &) {});
    }));
    QString words;
    QStringList titles;
    for (const BackupThing &thing : must(deskThings(m_desk->stores(), client, m_clock))) {
        titles.append(thing.title);
        words += thing.title + u'\n' + wordsOf(thing) + u'\n';
    }
    QVERIFY2(titles.contains(u"Private note: Listen more."_s), qPrintable(titles.join(u'|')));
    QVERIFY(words.contains(u"Say less."_s));
    QVERIFY(words.contains(u"Was it the retro?"_s));
    QVERIFY(words.contains(u"Entry: retro "_s));
    QVERIFY(!words.contains(u"deploy"_s));
}

void TestDeskModels::theChartIsMadeOfWhatWasShared()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const EnergyReport report = sharedEnergyReport(
        robin.share(m_desk->today().addDays(-28), m_desk->today()).items, m_desk->today());
    QCOMPARE(report.marks.size(), 15);
    QCOMPARE(report.ratingsOf(Focus::People) + report.ratingsOf(Focus::Technical), 15);
    QVERIFY(sharedEnergyReport({}, m_desk->today()).marks.isEmpty());
}

void TestDeskModels::aReplyHoldsWhatIsMeantForItAndNoNote()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const ShareBundle bundle = robin.share(m_desk->today().addDays(-28), m_desk->today());
    const Id share = take(robin, bundle, u"Robin"_s);
    const Bundle kept = *must(m_desk->stores().bundles.find(share));
    must(m_desk->apply(u"write"_s, [&](DeskStores &stores) {
        Comment comment;
        comment.bundle = share;
        comment.item = bundle.items.first().id;
        comment.text = u"canary-comment"_s;
        SessionQuestion sent, planned;
        sent.client = planned.client = kept.client;
        sent.text = u"canary-question"_s;
        sent.send = true;
        planned.text = u"not this question"_s;
        Step step, left;
        step.client = left.client = kept.client;
        step.text = u"canary-step"_s;
        left.text = u"not this step"_s;
        left.state = StepState::Left;
        PrivateNote note;
        note.client = kept.client;
        note.text = PrivateText(u"not this note"_s);
        return stores.comments.put(comment)
            .and_then([&](const Id &) { return stores.questions.put(sent); })
            .and_then([&](const Id &) { return stores.questions.put(planned); })
            .and_then([&](const Id &) { return stores.steps.put(step); })
            .and_then([&](const Id &) { return stores.steps.put(left); })
            .and_then([&](const Id &) { return stores.notes.put(note); })
            .map([](const Id &) {});
    }));
    const auto preview = must(outgoingReply(replyTo(kept, must(m_desk->stores().comments.of(share)),
                                                    must(m_desk->stores().questions.of(kept.client)),
                                                    must(m_desk->stores().steps.of(kept.client))),
                                            must(m_desk->ownKey()), robin.key.publicKey, m_clock.now()));
    for (const char *word : {"canary-comment", "canary-question", "canary-step"}) {
        QVERIFY2(preview.document.contains(word), word);
        QVERIFY2(preview.lines.join(u'\n').contains(QString::fromLatin1(word)), word);
    }
    QVERIFY(!preview.document.contains("not this"));
    // What the preview shows is all there is (P2).
    const ShareReply read = must(readReplyJson(preview.document)).reply;
    QCOMPARE(read.comments.size() + read.questions.size() + read.actions.size(), preview.lines.size() / 2);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"r.tryboth-reply"_s);
    must(writeReply(preview, robin.key.publicKey, path));
    QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(must(openReply(file, {robin.key.secretKey, {}})).reply.comments, read.comments);
}

void TestDeskModels::anEmptyReplyIsNotWritten()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    const Id share = take(robin, robin.share(m_desk->today().addDays(-28), m_desk->today()), u"Robin"_s);
    const auto preview = outgoingReply(replyTo(*must(m_desk->stores().bundles.find(share)), {}, {}, {}),
                                       must(m_desk->ownKey()), robin.key.publicKey, m_clock.now());
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"nothing to reply"_s));
}

void TestDeskModels::theBriefLeavesOutWhatHasNoMaterial()
{
    const SampleClient robin(u"Robin"_s, m_desk->today());
    take(robin, robin.share(m_desk->today().addDays(-60), m_desk->today().addDays(-29)), u"Robin"_s);
    const Id share = take(robin, robin.share(m_desk->today().addDays(-60), m_desk->today()), {});
    const SessionBrief brief = must(sessionBrief(m_desk->stores(), m_desk->coachContent(), share, m_clock));
    QStringList titles;
    for (const BriefBlock &block : brief.blocks) {
        titles.append(block.title);
        QVERIFY(block.hasChart || !block.lines.isEmpty());
    }
    QCOMPARE(titles, (QStringList{u"In their words"_s, u"What was agreed about confidentiality"_s,
                                  u"What this share holds, and what it does not"_s, u"Since the last share"_s,
                                  u"Energy by kind of work"_s, u"Entries the client marked"_s,
                                  u"Experiments and their dates"_s, u"Forecasts that have been opened"_s,
                                  u"Reviews coming up"_s}));
}

QTEST_MAIN(TestDeskModels)
#include "tst_deskmodels.moc"
