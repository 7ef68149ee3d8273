// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include "sealing/identityfile.h"
#include "storage/migrations.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

// What tests/data/desks/README.md says about the samples.
constexpr char SamplePassphrase[] = "Grüße von zwei Stühlen";

QString sample(int version, const QString &rest)
{
    return QStringLiteral(TRYBOTH_TEST_DATA "/desks/version-%1").arg(version) + rest;
}

} // namespace

/// SAFETY.md R15 for a coach's desk: every one that a released version wrote opens for ever. Samples are
/// never made anew: a new version of the format adds its own.
class TestDeskSamples : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySampleOpens_data() { everyVersion(); }
    void everySampleOpens();
    void whatAClientHasIsAllThere_data() { everyVersion(); }
    void whatAClientHasIsAllThere();
    void theRecoveryKeyOfTheSampleOpensIt_data() { everyVersion(); }
    void theRecoveryKeyOfTheSampleOpensIt();
    void earlierTextsOfVersion3AreAllThere();
    void everyVersionHasItsSample();

private:
    static void everyVersion()
    {
        QTest::addColumn<int>("version");
        for (const int version : {1, 2, 3}) {
            QTest::addRow("version %d", version) << version;
        }
    }
    OpenedJournal openSample(int version, OpenMode mode, const Unlock &unlock = with(SamplePassphrase))
    {
        QFile::remove(m_place.path);
        const bool copied = QFile::copy(sample(version, u".tryboth-desk"_s), m_place.path) &&
                            QFile::setPermissions(m_place.path, QFile::ReadOwner | QFile::WriteOwner);
        return copied ? must(JournalFile::open(m_place.path, mode, m_place.places, m_place.clock, {}, unlock,
                                               FileKind::Desk))
                      : OpenedJournal();
    }
    static Client clientA(const DeskStores &desk) { return must(desk.clients.all()).first(); }
    static Client clientB(const DeskStores &desk) { return must(desk.clients.all()).last(); }

    JournalPlace m_place;
};

void TestDeskSamples::everySampleOpens()
{
    QFETCH(int, version);
    {
        const OpenedJournal desk = openSample(version, OpenMode::Write);
        QVERIFY(desk.core);
        QVERIFY(desk.file->isSealed());
        QCOMPARE(desk.core->health().problems, QStringList());
        QCOMPARE(desk.core->health().schema, newestSchema(FileKind::Desk));
        QVERIFY(must(desk.core->stores().desk.ownKey.find()));
        must(desk.core->apply([](Stores &stores) {
            Client client = clientB(stores.desk);
            client.label = u"Still writable"_s;
            return stores.desk.clients.put(client).map([](const Id &) {});
        }));
        must(desk.file->save(desk.core->image()));
    }
    const OpenedJournal again = must(JournalFile::open(m_place.path, OpenMode::Read, m_place.places,
                                                       m_place.clock, {}, with(SamplePassphrase),
                                                       FileKind::Desk));
    const Client renamed = clientB(again.core->stores().desk);
    QCOMPARE(renamed.label, u"Still writable"_s);
    QCOMPARE(must(again.core->stores().history.onDesk(renamed.id.toText())).first().text, u"Client B"_s);
}

void TestDeskSamples::whatAClientHasIsAllThere()
{
    QFETCH(int, version);
    const OpenedJournal opened = openSample(version, OpenMode::Read);
    QVERIFY(opened.core);
    const DeskStores &desk = opened.core->stores().desk;
    const Client client = clientA(desk);
    QCOMPARE(client.label, u"Client A, Zoë 🌱"_s);
    QCOMPARE(client.agreement, u"Reiher, agreed"_s);
    const QList<Bundle> shares = must(desk.bundles.of(client.id));
    QCOMPARE(shares.size(), 1);
    const QList<BundleItem> items = must(desk.bundles.items(shares.first().id));
    QCOMPARE(items.size(), 1);
    QCOMPARE(items.first().day, LocalDay(2026, 11, 20));
    QCOMPARE(items.first().value, QByteArray("{\"title\":\"Reiher\"}"));
    QCOMPARE(must(desk.bundles.search(client.id, {2026, 11, 23}, {u"reiher"_s})).size(), 1);
    const Comment comment = must(desk.comments.of(shares.first().id)).first();
    QCOMPARE(comment.item, items.first().item);
    QCOMPARE(comment.quoted, u"Reiher, quoted"_s);
    QCOMPARE(comment.text, u"Reiher, commented"_s);
    QCOMPARE(comment.kind, CommentKind::Question);
    const SessionQuestion question = must(desk.questions.of(client.id)).first();
    QCOMPARE(question.text, u"Reiher, asked"_s);
    QCOMPARE(question.state, QuestionState::Parked);
    QVERIFY(question.send);
    const Step step = must(desk.steps.of(client.id)).first();
    QCOMPARE(step.text, u"Reiher, proposed"_s);
    QCOMPARE(step.by, LocalDay(2026, 12, 1));
    const CoachingSession session = must(desk.sessions.of(client.id)).first();
    QCOMPARE(session.on, LocalDay(2026, 11, 23));
    const PrivateNote note = must(desk.notes.of(client.id)).first();
    QCOMPARE(note.session, session.id);
    QCOMPARE(note.text.forTheCoach(), u"Reiher, noted"_s);
    QCOMPARE(must(desk.notes.of(clientB(desk).id)).first().text.forTheCoach(), u"Kranich, noted again"_s);
    QVERIFY(must(desk.questions.of(clientB(desk).id)).isEmpty());
}

void TestDeskSamples::theRecoveryKeyOfTheSampleOpensIt()
{
    QFETCH(int, version);
    const auto identities = identitiesOf(bytesOf(sample(version, u"-recovery.txt"_s)));
    QVERIFY(identities);
    Unlock unlock;
    unlock.recoveryKey = must(Identity::fromText(identities->front().toText().text()));
    const OpenedJournal desk = openSample(version, OpenMode::Read, unlock);
    QVERIFY(desk.core);
    QCOMPARE(must(desk.core->stores().desk.clients.all()).size(), 2);
}

void TestDeskSamples::earlierTextsOfVersion3AreAllThere()
{
    const OpenedJournal opened = openSample(3, OpenMode::Write);
    QVERIFY(opened.core);
    const DeskStores &desk = opened.core->stores().desk;
    const Client client = clientB(desk);
    const QList<EarlierText> texts = must(opened.core->stores().history.onDesk(client.id.toText()));
    QCOMPARE(texts.size(), 2);
    QCOMPARE(texts.first().text, u"Kranich, asked"_s);
    QCOMPARE(texts.last().text, u"Kranich, noted"_s);
    must(opened.core->apply([&](Stores &stores) { return stores.desk.history.bringBack(texts.first()); }));
    const SessionQuestion question = must(desk.questions.of(client.id)).first();
    QCOMPARE(question.text, u"Kranich, asked"_s);
    QCOMPARE(question.fromBank, u"cq.story"_s);
    QCOMPARE(question.state, QuestionState::Parked);
}

/// Whoever changes the format adds a sample of its own, with makedesksamples, and a row above.
void TestDeskSamples::everyVersionHasItsSample()
{
    for (int version = 1; version <= newestSchema(FileKind::Desk); ++version) {
        QVERIFY2(QFile::exists(sample(version, u".tryboth-desk"_s)), qPrintable(QString::number(version)));
    }
    QCOMPARE(newestSchema(FileKind::Desk), 3); // the last row above
}

QTEST_GUILESS_MAIN(TestDeskSamples)
#include "tst_desksamples.moc"
