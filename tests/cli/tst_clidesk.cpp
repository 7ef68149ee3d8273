// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"
#include "manualjson.h"

#include "exchange/keys.h"
#include "exchange/sealedshare.h"
#include "storage/journalfile.h"
#include "support/testjournal.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Right = "a desk of one's own, and tea";

/// What Debian's age makes of a sealed file with a secret key.
QByteArray openedByAge(const QString &sealed, const QString &identity)
{
    QProcess age;
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, identity, sealed});
    age.waitForFinished();
    return age.exitCode() == 0 ? age.readAllStandardOutput() : QByteArray();
}

} // namespace

/// A share, a coach, a reply: the whole way there and back from the command line.
class TestCliDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aDeskIsSealedAndIsNoJournal();
    void aShareGoesThereAndTheAnswerComesHome();
    void anUnknownKeyIsAskedFor();
    void aKnownKeyWithoutAProofIsNotEnough();
    void earlierTextsOfAClientAreListedAndForgotten();
    void theBriefIsAPdfOfOneOrTwoPages();
    void theManualExplainsEveryMember();

private:
    CliRun desk(QByteArrayList arguments) const
    {
        arguments.insert(1, m_desk);
        return m_home->runWith(Right + '\n', arguments + QByteArrayList{"--passphrase-fd", "0"});
    }
    QJsonObject firstShare() const
    {
        return desk({"desk", "--json"}).array().first()[u"shares"_s].toArray().first().toObject();
    }
    void openFirstShare();
    void removeTheComment() const;
    QString secretOfDesk() const;
    void keepSecretOfDesk(const QString &path) const;

    std::unique_ptr<CliHome> m_home;
    QByteArray m_desk;
    QByteArray m_journal;
    QByteArray m_share;
    QString m_key;
};

void TestCliDesk::init()
{
    m_home = std::make_unique<CliHome>();
    m_desk = m_home->path(u"coach.tryboth-desk"_s).toUtf8();
    const CliRun made = m_home->runWith(Right + '\n',
                                        {"new-desk", m_desk, "--new-passphrase-fd", "0", "--json"});
    QVERIFY2(made.exit == 0, made.said());
    m_key = made.object()[u"key"_s].toString();
    QCOMPARE(made.object()[u"fingerprint"_s].toString().split(u' ').size(), 8);
    m_journal = m_home->newJournal();
    for (const char *title : {"Pairing on the rota", "Felt relief when the retro was cancelled"}) {
        QVERIFY(m_home->run({"log", m_journal, "--activity", "Mentoring", "--energy", "-2", "--title", title})
                    .exit == 0);
    }
    m_share = m_home->path(u"there.tryboth-share"_s).toUtf8();
    const CliRun shared = m_home->run({"share", m_journal, "--preset", "before-session", "--to",
                                       m_key.toUtf8(), "--note", "Please begin with the retro.", "--out",
                                       m_share});
    QVERIFY2(shared.exit == 0, shared.said());
}

void TestCliDesk::openFirstShare()
{
    const CliRun opened = desk({"open-share", m_share, "--client", "Client A", "--confirm-key"});
    QVERIFY2(opened.exit == 0, opened.said());
}

QString TestCliDesk::secretOfDesk() const
{
    const SystemClock clock;
    const JournalPlaces places{m_home->path(u"locks"_s), m_home->path(u"backups"_s)};
    Unlock unlock;
    unlock.passphrase = Passphrase(QString::fromUtf8(Right));
    const OpenedJournal opened = must<OpenedJournal>(JournalFile::open(
        QString::fromUtf8(m_desk), OpenMode::Read, places, clock, {}, unlock, FileKind::Desk));
    return must(opened.core->stores().desk.ownKey.find())->secretKey;
}

/// The coach's secret key as a file that age takes.
void TestCliDesk::keepSecretOfDesk(const QString &path) const
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(secretOfDesk().toLatin1());
}

void TestCliDesk::aDeskIsSealedAndIsNoJournal()
{
    QVERIFY(m_home->bytesOf(u"coach.tryboth-desk"_s).startsWith("age-encryption.org/v1\n"));
    const CliRun asJournal = m_home->runWith(Right + '\n', {"list", m_desk, "--passphrase-fd", "0"});
    QCOMPARE(asJournal.exit, 1);
    QVERIFY2(asJournal.error.contains("is a coach"), asJournal.error);
    const CliRun asDesk = m_home->runWith(Right + '\n', {"desk", m_journal, "--passphrase-fd", "0"});
    QCOMPARE(asDesk.exit, 1);
    QVERIFY2(asDesk.error.contains("is a journal"), asDesk.error);
    QVERIFY(m_home->runWith(Right + '\n', {"unseal", m_desk, "--passphrase-fd", "0"}).exit != 0);
}

void TestCliDesk::aShareGoesThereAndTheAnswerComesHome()
{
    openFirstShare();
    QVERIFY(desk({"open-share", m_share}).error.contains("on the desk already"));
    const QJsonObject share = firstShare();
    QCOMPARE(share[u"cover_note"_s].toString(), u"Please begin with the retro."_s);
    const QJsonArray items = share[u"items"_s].toArray();
    QCOMPARE(items.size(), 2);
    const QByteArray item = items.first()[u"id"_s].toString().toUtf8();
    const CliRun commented = desk(
        {"comment", item, "--text", "Was it the retro, or the week?", "--kind", "question"});
    QVERIFY2(commented.exit == 0, commented.said());

    const QByteArray reply = m_home->path(u"back.tryboth-reply"_s).toUtf8();
    const CliRun replied = desk({"reply", share[u"id"_s].toString().toUtf8(), "--out", reply});
    QVERIFY2(replied.exit == 0, replied.said());
    QVERIFY2(replied.out.contains("Was it the retro, or the week?"), replied.out);
    QCOMPARE(QFile::permissions(QString::fromUtf8(reply)) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());

    const CliRun merged = m_home->run({"merge", m_journal, reply, "--accept-key"});
    QVERIFY2(merged.exit == 0, merged.said());
    const CliRun again = m_home->run({"merge", m_journal, reply, "--accept-key"});
    QVERIFY2(again.exit == 0, again.said());

    if (!QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
        keepSecretOfDesk(m_home->path(u"coach.key"_s));
        const QByteArray plain = openedByAge(QString::fromUtf8(m_share), m_home->path(u"coach.key"_s));
        QVERIFY(plain.contains("Please begin with the retro."));
        const QByteArray own = m_home->path(u"own.key"_s).toUtf8();
        QVERIFY(m_home->run({"key", m_journal, "--secret-out", own}).exit == 0);
        QVERIFY(openedByAge(QString::fromUtf8(reply), QString::fromUtf8(own)).contains("Was it the retro"));
    }
}

void TestCliDesk::anUnknownKeyIsAskedFor()
{
    const CliRun unknown = desk({"open-share", m_share});
    QCOMPARE(unknown.exit, 1);
    QVERIFY2(unknown.error.contains("--client"), unknown.error);
    const CliRun unconfirmed = desk({"open-share", m_share, "--client", "Client A"});
    QCOMPARE(unconfirmed.exit, 1);
    QVERIFY2(unconfirmed.error.contains("not been compared"), unconfirmed.error);
    QVERIFY(desk({"desk", "--json"}).array().isEmpty());
}

/// Whoever has seen the public key of a client and of the coach can write both into a file.
void TestCliDesk::aKnownKeyWithoutAProofIsNotEnough()
{
    openFirstShare();
    QBuffer sealed;
    sealed.setData(m_home->bytesOf(u"there.tryboth-share"_s));
    QVERIFY(sealed.open(QIODevice::ReadOnly));
    ShareBundle forged = must(openShare(sealed, {secretOfDesk(), {}})).bundle;
    forged.id = randomId();
    const QByteArray file = m_home->put(u"forged.tryboth-share"_s,
                                        must(sealDocument(writeShareJson({forged, {}}), {m_key, {}})));
    const CliRun asKnown = desk({"open-share", file});
    QCOMPARE(asKnown.exit, 1);
    QVERIFY2(asKnown.error.contains("does not prove"), asKnown.error);
    const CliRun named = desk({"open-share", file, "--client", "Client A"});
    QCOMPARE(named.exit, 1);
    QVERIFY2(named.error.contains("does not prove"), named.error);
    QCOMPARE(desk({"desk", "--json"}).array().first()[u"shares"_s].toArray().size(), 1);
    const CliRun confirmed = desk({"open-share", file, "--client", "Client A", "--confirm-key", "--json"});
    QVERIFY2(confirmed.exit == 0, confirmed.said());
    QVERIFY(!confirmed.object()[u"sender_proven"_s].toBool(true));
}

/// As the window does it.
void TestCliDesk::removeTheComment() const
{
    const SystemClock clock;
    const JournalPlaces places{m_home->path(u"locks"_s), m_home->path(u"backups"_s)};
    Unlock unlock;
    unlock.passphrase = Passphrase(QString::fromUtf8(Right));
    const OpenedJournal opened = must<OpenedJournal>(JournalFile::open(
        QString::fromUtf8(m_desk), OpenMode::Write, places, clock, {}, unlock, FileKind::Desk));
    must(opened.core->apply([](Stores &stores) {
        const Id client = must(stores.desk.clients.all()).first().id;
        return stores.desk.comments.remove(must(stores.desk.comments.ofClient(client)).first().id);
    }));
    must(opened.file->save(opened.core->image()));
}

void TestCliDesk::earlierTextsOfAClientAreListedAndForgotten()
{
    openFirstShare();
    const QByteArray item = firstShare()[u"items"_s].toArray().first()[u"id"_s].toString().toUtf8();
    QVERIFY(desk({"comment", item, "--text", "Was it the retro?"}).exit == 0);
    const QByteArray client = desk({"desk", "--json"}).array().first()[u"id"_s].toString().toUtf8();
    removeTheComment();
    const CliRun listed = desk({"history", client, "--json"});
    QVERIFY2(listed.exit == 0, listed.said());
    QCOMPARE(ManualJson(*m_home).unexplained(u"history"_s, listed.out), QStringList());
    QCOMPARE(listed.array().size(), 1);
    QCOMPARE(listed.array().first()[u"text"_s].toString(), u"Was it the retro?"_s);
    QCOMPARE(listed.array().first()[u"of"_s].toString(), u"A comment for Client A (deleted)"_s);
    const CliRun forgotten = desk({"forget-history", "--json"});
    QVERIFY2(forgotten.exit == 0, forgotten.said());
    QCOMPARE(forgotten.object()[u"forgotten"_s].toInt(), 1);
}

void TestCliDesk::theBriefIsAPdfOfOneOrTwoPages()
{
    openFirstShare();
    const QByteArray pdf = m_home->path(u"brief.pdf"_s).toUtf8();
    const CliRun written = desk({"brief", firstShare()[u"id"_s].toString().toUtf8(), "--out", pdf});
    QVERIFY2(written.exit == 0, written.said());
    const QByteArray bytes = m_home->bytesOf(u"brief.pdf"_s);
    QVERIFY(bytes.startsWith("%PDF"));
    const qsizetype pages = bytes.count("/Type /Page\n");
    QVERIFY2(pages >= 1 && pages <= 2, QByteArray::number(pages));
}

void TestCliDesk::theManualExplainsEveryMember()
{
    const ManualJson manual(*m_home);
    const auto explained = [&](const QByteArray &command, const CliRun &run) {
        const QStringList missing = manual.unexplained(QString::fromUtf8(command), run.out);
        if (run.exit != 0 || !missing.isEmpty()) {
            qCritical() << command << run.error << missing;
        }
        return run.exit == 0 && missing.isEmpty();
    };
    QVERIFY(
        explained("open-share", desk({"open-share", m_share, "--client", "A", "--confirm-key", "--json"})));
    const QJsonObject share = firstShare();
    const QByteArray item = share[u"items"_s].toArray().first()[u"id"_s].toString().toUtf8();
    QVERIFY(explained("comment", desk({"comment", item, "--text", "Why?", "--json"})));
    QVERIFY(explained("desk", desk({"desk", "--json"})));
    const QByteArray id = share[u"id"_s].toString().toUtf8();
    const QByteArray reply = m_home->path(u"back.tryboth-reply"_s).toUtf8();
    QVERIFY(explained("reply", desk({"reply", id, "--out", reply, "--json"})));
    const QByteArray pdf = m_home->path(u"brief.pdf"_s).toUtf8();
    QVERIFY(explained("brief", desk({"brief", id, "--out", pdf, "--json"})));
    QVERIFY(explained("merge", m_home->run({"merge", m_journal, reply, "--accept-key", "--json"})));
    QVERIFY(explained("shares", m_home->run({"shares", m_journal, "--json"})));
    const QByteArray again = m_home->path(u"again.tryboth-share"_s).toUtf8();
    QVERIFY(explained("share", m_home->run({"share", m_journal, "--preset", "numbers-only", "--to",
                                            m_key.toUtf8(), "--out", again, "--json"})));
    const QByteArray other = m_home->path(u"other.tryboth-desk"_s).toUtf8();
    QVERIFY(explained("new-desk", m_home->runWith(Right + '\n', {"new-desk", other, "--new-passphrase-fd",
                                                                 "0", "--json"})));
}

QTEST_GUILESS_MAIN(TestCliDesk)
#include "tst_clidesk.moc"
