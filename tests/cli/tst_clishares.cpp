// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include "exchange/sealedshare.h"
#include "unit/exchange/sharesamples.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

struct Sharing
{
    CliHome home;
    KeyPair coach = newKeyPair({1'795'000'000'000});
    QByteArray journal = home.newJournal();

    QByteArray log(const QByteArray &title) const
    {
        return home.run({"log", journal, "--activity", "Coding", "--title", title, "--energy", "2"})
            .out.trimmed();
    }
    CliRun share(const QByteArray &file, const QByteArrayList &more = {}) const
    {
        return home.run(QByteArrayList{"share", journal, "--preset", "before-session", "--to",
                                       coach.publicKey.toLatin1(), "--out", path(file), "--json"} +
                        more);
    }
    QByteArray path(const QByteArray &file) const { return home.path(QString::fromUtf8(file)).toUtf8(); }
    ShareBundle opened(const QString &name, const KeyPair &key) const
    {
        QFile file(home.path(name));
        if (!file.open(QIODevice::ReadOnly)) {
            return {};
        }
        const auto share = openShare(file, {key.secretKey, {}});
        return share ? share->bundle : ShareBundle();
    }
    /// A reply to `share` from `sender`, as a coach's desk writes it.
    QByteArray reply(const ShareBundle &share, const KeyPair &sender, const QString &name) const
    {
        const auto document = replyDocument(fullReply(share.id, share.items.first().id), sender,
                                            share.senderKey);
        const auto sealed = sealDocument(*document, {share.senderKey, {}});
        return home.put(name, *sealed);
    }
};

} // namespace

/// Shares and replies from the command line, with the stock age tool beside.
class TestCliShares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aShareIsSealedForTheCoachAndEntersTheLedger();
    void thePassphraseOfAShareIsReadFromADescriptor();
    void aPassphraseIsNoOtherKeyOfTheCoach();
    void aSecondShareKnowsTheFirst();
    void whatCannotBeSharedIsSaid();
    void aReplyIsMergedOnce();
    void aReplyThatIsNotForThisJournalOrFromSomebodyElseIsNotMerged();
    void theKeyIsShownAndExported();
};

void TestCliShares::aShareIsSealedForTheCoachAndEntersTheLedger()
{
    const Sharing s;
    s.log("Kanarienvogel");
    const CliRun made = s.share("a.tryboth-share", {"--note", "Begin here", "--for", "Kim"});
    QVERIFY2(made.exit == 0, made.said());
    const ShareBundle bundle = s.opened(u"a.tryboth-share"_s, s.coach);
    QCOMPARE(bundle.items.size(), 1);
    QCOMPARE(std::get<SharedCheckIn>(bundle.items.first().content).title, u"Kanarienvogel"_s);
    QCOMPARE(bundle.coverNote, u"Begin here"_s);
    QVERIFY(bundle.deleteBy);
    QCOMPARE(QFile::permissions(s.home.path(u"a.tryboth-share"_s)) & 0x0077, QFile::Permissions());
    const QJsonObject ledger = s.home.run({"shares", s.journal, "--json"}).array().first().toObject();
    QCOMPARE(ledger[u"coach"_s].toString(), u"Kim"_s);
    QCOMPARE(ledger[u"sha256"_s].toString(), made.object()[u"sha256"_s].toString());
    QCOMPARE(ledger[u"id"_s].toString(), bundle.id.toText());
    QCOMPARE(made.object()[u"possible_names"_s].toArray(), QJsonArray{u"Kanarienvogel"_s});

    if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        QSKIP("the age tool is not here");
    }
    QProcess age;
    age.start(u"age"_s,
              {u"-d"_s, u"-i"_s, QString::fromUtf8(s.home.put(u"key.txt"_s, identityFileOf(s.coach))),
               s.home.path(u"a.tryboth-share"_s)});
    QVERIFY(age.waitForFinished());
    QVERIFY(age.readAllStandardOutput().contains("\"Kanarienvogel\""));
}

void TestCliShares::thePassphraseOfAShareIsReadFromADescriptor()
{
    const Sharing s;
    s.log("Kanarienvogel");
    const CliRun made = s.home.runWith("four herons on the old pier\n",
                                       {"share", s.journal, "--preset", "numbers-only", "--passphrase-fd",
                                        "0", "--out", s.path("p.tryboth-share")});
    QVERIFY2(made.exit == 0, made.said());
    QFile file(s.home.path(u"p.tryboth-share"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto share = openShare(file, {{}, Passphrase(u"four herons on the old pier"_s)});
    QVERIFY(share);
    QVERIFY(std::get<SharedCheckIn>(share->bundle.items.first().content).title.isEmpty());
}

void TestCliShares::aPassphraseIsNoOtherKeyOfTheCoach()
{
    const Sharing s;
    s.log("Kanarienvogel");
    QCOMPARE(s.share("key.tryboth-share").exit, 0); // for "Coach", since nobody is named
    const CliRun made = s.home.runWith("four herons on the old pier\n",
                                       {"share", s.journal, "--preset", "numbers-only",
                                        "--share-passphrase-fd", "0", "--out", s.path("p.tryboth-share")});
    QVERIFY2(made.exit == 0, made.said());
    const QJsonArray shares = s.home.run({"shares", s.journal, "--json"}).array();
    QCOMPARE(shares.size(), 2);
    QCOMPARE(shares.first()[u"coach"_s].toString(), shares.last()[u"coach"_s].toString());
    QCOMPARE(s.share("again.tryboth-share").exit, 0); // the key of the coach is still the one
}

void TestCliShares::aSecondShareKnowsTheFirst()
{
    const Sharing s;
    s.log("one");
    QCOMPARE(s.share("a").exit, 0);
    s.log("two");
    QCOMPARE(s.share("b", {"--only-new"}).exit, 0);
    QCOMPARE(s.share("c").exit, 0);
    const ShareBundle first = s.opened(u"a"_s, s.coach);
    const ShareBundle second = s.opened(u"b"_s, s.coach);
    const ShareBundle third = s.opened(u"c"_s, s.coach);
    QVERIFY(!first.predecessor);
    QCOMPARE(second.predecessor, first.id);
    QCOMPARE(second.items.size(), 1);
    QCOMPARE(third.items.size(), 2);
    QVERIFY(third.items.at(0).id == first.items.at(0).id || third.items.at(1).id == first.items.at(0).id);
}

void TestCliShares::whatCannotBeSharedIsSaid()
{
    const Sharing s;
    QCOMPARE(s.share("empty").exit, 1); // nothing to share
    QVERIFY(!QFile::exists(s.home.path(u"empty"_s)));
    s.log("one");
    QCOMPARE(s.share("a", {"--preset", "all-of-it"}).exit, 2);
    QCOMPARE(s.home.run({"share", s.journal, "--preset", "numbers-only", "--out", s.path("x")}).exit, 2);
    QCOMPARE(s.home
                 .run({"share", s.journal, "--preset", "numbers-only", "--to", "age1nothing", "--out",
                       s.path("x")})
                 .exit,
             1);
    QCOMPARE(s.share("a").exit, 0);
    const QByteArray before = s.home.bytesOf(u"a"_s);
    QCOMPARE(s.share("a").exit, 1); // it is there already
    QCOMPARE(s.home.bytesOf(u"a"_s), before);
    QCOMPARE(s.home.run({"shares", s.journal, "--json"}).array().size(), 1);
}

void TestCliShares::aReplyIsMergedOnce()
{
    const Sharing s;
    s.log("one");
    QCOMPARE(s.share("a").exit, 0);
    const QByteArray reply = s.reply(s.opened(u"a"_s, s.coach), s.coach, u"r"_s);
    const CliRun merged = s.home.run({"merge", s.journal, reply, "--json"});
    QVERIFY2(merged.exit == 0, merged.said());
    QCOMPARE(merged.object()[u"comments"_s].toInt(), 2);
    QVERIFY(merged.object()[u"added"_s].toBool());
    const QByteArray after = s.home.bytesOf(u"my.tryboth"_s);
    const CliRun again = s.home.run({"merge", s.journal, reply, "--json"});
    QCOMPARE(again.exit, 0);
    QVERIFY(!again.object()[u"added"_s].toBool());
    QCOMPARE(s.home.bytesOf(u"my.tryboth"_s), after);
}

void TestCliShares::aReplyThatIsNotForThisJournalOrFromSomebodyElseIsNotMerged()
{
    const Sharing s;
    s.log("one");
    QCOMPARE(s.share("a").exit, 0);
    const ShareBundle bundle = s.opened(u"a"_s, s.coach);
    const QByteArray before = s.home.bytesOf(u"my.tryboth"_s);
    const auto refused = [&](const QByteArray &file) {
        const CliRun run = s.home.run({"merge", s.journal, file});
        return run.exit == 1 && run.error.contains("Nothing was changed") &&
               s.home.bytesOf(u"my.tryboth"_s) == before;
    };
    ShareBundle foreign = bundle;
    foreign.id = randomId();
    QVERIFY(refused(s.reply(foreign, s.coach, u"other share"_s)));
    foreign = bundle;
    foreign.senderKey = newKeyPair({}).publicKey;
    QVERIFY(refused(s.reply(foreign, s.coach, u"other journal"_s)));
    const QByteArray stranger = s.reply(bundle, newKeyPair({}), u"stranger"_s);
    QVERIFY(refused(stranger));
    const QByteArray whole = s.home.bytesOf(u"stranger"_s);
    QVERIFY(refused(s.home.put(u"cut"_s, whole.chopped(9))));
    QVERIFY(refused(s.home.put(u"not one"_s, "hello")));
    QVERIFY(refused(s.path("not there")));
    QCOMPARE(s.home.run({"merge", s.journal, stranger, "--accept-key"}).exit, 0);
}

void TestCliShares::theKeyIsShownAndExported()
{
    const Sharing s;
    const QJsonObject first =
        s.home.run({"key", s.journal, "--json", "--secret-out", s.path("mine.txt")}).object();
    QVERIFY(first[u"public_key"_s].toString().startsWith(u"age1"_s));
    QCOMPARE(first[u"fingerprint"_s].toString().split(u' ').size(), 8);
    QCOMPARE(s.home.run({"key", s.journal, "--json"}).object(), first);
    QVERIFY(s.home.bytesOf(u"mine.txt"_s).contains("AGE-SECRET-KEY-1"));
    QCOMPARE(QFile::permissions(s.home.path(u"mine.txt"_s)) & 0x0077, QFile::Permissions());
}

QTEST_GUILESS_MAIN(TestCliShares)
#include "tst_clishares.moc"
