// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include "storage/journalfile.h"
#include "support/testjournal.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Right = "a brown fox, two cups of tea";
const QByteArray Next = "four herons on the old pier";

QByteArray sealedJournal(const CliHome &home)
{
    const QByteArray journal = home.path(u"my.tryboth"_s).toUtf8();
    return home.runWith(Right + '\n', {"new", journal, "--new-passphrase-fd", "0"}).exit == 0 ? journal
                                                                                              : QByteArray();
}

QByteArray log(const CliHome &home, const QByteArray &journal, const QByteArray &title)
{
    return home
        .runWith(Right + '\n',
                 {"log", journal, "--activity", "Coding", "--title", title, "--passphrase-fd", "0"})
        .out.trimmed();
}

/// Edits an entry of the unsealed journal as a window would.
void retitle(const CliHome &home, const QByteArray &id, const QString &title)
{
    const SystemClock clock;
    const JournalPlaces places{home.path(u"locks"_s), home.path(u"backups"_s)};
    const OpenedJournal journal = must(
        JournalFile::open(home.path(u"my.tryboth"_s), OpenMode::Write, places, clock));
    CheckIn entry = *must(journal.core->stores().checkIns.find(*Id::fromText(QString::fromUtf8(id))));
    entry.title = title;
    must(journal.core->apply([&](Stores &s) { return s.checkIns.update(entry); }));
    must(journal.file->save(journal.core->image()));
}

} // namespace

/// Sealed journals, earlier texts and backups from the command line.
class TestCliSealing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSealedJournalTakesEveryCommandWithItsPassphrase();
    void aPassphraseHandedOverAtCreationSeals();
    void withoutAPassphraseItSaysHowToGiveOne();
    void wrongAndDamagedAreDifferentSentences();
    void whatOpensAFileIsToldWithoutOpeningIt();
    void whatOpensAFileIsToldWhereItDoesNotOpen();
    void sealingAndUnsealing();
    void thePassphraseChanges();
    void anEmptyPassphraseIsRefused();
    void aForgottenPassphraseIsReplacedWithTheRecoveryKey();
    void aSheetIsPrivateAndOverwritesNothing();
    void ageAndSqliteOpenTheJournalWithTheSheet();
    void backupsAreListedAndRestored();
    void earlierTextsAreListedAndForgotten();
};

void TestCliSealing::aSealedJournalTakesEveryCommandWithItsPassphrase()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    QVERIFY(!journal.isEmpty());
    QVERIFY(!log(home, journal, "Kanarienvogel").isEmpty());
    QVERIFY(home.bytesOf(u"my.tryboth"_s).startsWith("age-encryption.org/v1\n"));
    QVERIFY(!home.bytesOf(u"my.tryboth"_s).contains("Kanarienvogel"));
    const CliRun listed = home.runWith(Right, {"list", journal, "--json", "--passphrase-fd", "0"});
    QCOMPARE(listed.array().first()[u"title"_s].toString(), u"Kanarienvogel"_s);
    const QJsonObject health =
        home.runWith(Right, {"check", journal, "--json", "--passphrase-fd", "0"}).object();
    QCOMPARE(health[u"keys"_s][u"sealed"_s].toBool(), true);
    QVERIFY(health[u"keys"_s][u"recovery_key"_s].isNull());
    QCOMPARE(health[u"conflicts"_s].toInt(-1), 0);
    QCOMPARE(health[u"counts"_s][u"text_history"_s].toInt(-1), 0);
}

void TestCliSealing::aPassphraseHandedOverAtCreationSeals()
{
    const CliHome home;
    const QByteArray journal = home.path(u"my.tryboth"_s).toUtf8();
    QCOMPARE(home.runWith(Right, {"new", journal, "--passphrase-fd", "0"}).exit, 0);
    QVERIFY(home.bytesOf(u"my.tryboth"_s).startsWith("age-encryption.org/v1\n"));
}

void TestCliSealing::withoutAPassphraseItSaysHowToGiveOne()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const CliRun run = home.run({"list", journal});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.error.contains("--passphrase-fd"), run.error);
    QCOMPARE(home.runWith(Right, {"list", journal, "--passphrase-fd", "zero"}).exit, 2);
    QCOMPARE(home.runWith(Right, {"list", journal, "--passphrase-fd", "9"}).exit, 1);
}

void TestCliSealing::wrongAndDamagedAreDifferentSentences()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const QByteArray bytes = home.bytesOf(u"my.tryboth"_s);
    const CliRun wrong = home.runWith(Next, {"list", journal, "--passphrase-fd", "0"});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.error.contains("passphrase") && !wrong.error.contains("damaged"), wrong.error);
    QByteArray changed = bytes;
    changed[changed.size() - 5] = static_cast<char>(changed[changed.size() - 5] ^ 1);
    home.put(u"my.tryboth"_s, changed);
    const CliRun damaged = home.runWith(Right, {"list", journal, "--passphrase-fd", "0"});
    QCOMPARE(damaged.exit, 1);
    QVERIFY2(damaged.error.contains("damaged"), damaged.error);
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), changed);
}

void TestCliSealing::whatOpensAFileIsToldWithoutOpeningIt()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const CliRun run = home.run({"check", journal}); // no terminal, and no descriptor
    QCOMPARE(run.exit, 1);                           // it may be damaged
    QVERIFY2(run.out.startsWith("Sealed: its passphrase opens it. There is no recovery key.\n"), run.said());
    QVERIFY2(run.out.contains("not checked") && run.out.contains("--passphrase-fd"), run.said());

    const QByteArray sheet = home.path(u"sheet.txt"_s).toUtf8();
    QCOMPARE(home.runWith(Right, {"recovery-key", journal, "--out", sheet, "--passphrase-fd", "0"}).exit, 0);
    const QJsonObject told = home.run({"check", journal, "--json"}).object();
    QVERIFY(told.contains(u"sound"_s) && told[u"sound"_s].isNull() && told[u"counts"_s].isNull());
    QCOMPARE(told[u"problems"_s].toArray().size(), 1);
    QCOMPARE(told[u"keys"_s][u"sealed"_s].toBool(), true);
    QCOMPARE(told[u"keys"_s][u"passphrase"_s].toBool(), true);
    QVERIFY(told[u"keys"_s][u"recovery_key"_s].toString().startsWith(u"age1"_s));
    QVERIFY(told[u"keys"_s][u"memory_kib"_s].toInt() > 0);
    const QJsonObject opened = home.run({"check", journal, "--json", "--recovery-key-file", sheet}).object();
    QCOMPARE(opened[u"sound"_s], QJsonValue(true));
    QCOMPARE(opened[u"keys"_s], told[u"keys"_s]); // the head had said the truth
}

void TestCliSealing::whatOpensAFileIsToldWhereItDoesNotOpen()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    QCOMPARE(home.runWith(Right, {"check", journal, "--passphrase-fd", "zero"}).exit, 2);
    const CliRun wrong = home.runWith(Next, {"check", journal, "--passphrase-fd", "0"});
    QCOMPARE(wrong.exit, 1);
    QVERIFY2(wrong.out.startsWith("Sealed: ") && wrong.out.contains("passphrase does not open"),
             wrong.said());
    QByteArray changed = home.bytesOf(u"my.tryboth"_s);
    changed[changed.size() - 5] = static_cast<char>(changed[changed.size() - 5] ^ 1);
    home.put(u"my.tryboth"_s, changed);
    const CliRun damaged = home.runWith(Right, {"check", journal, "--passphrase-fd", "0"});
    QCOMPARE(damaged.exit, 1);
    QVERIFY2(damaged.out.startsWith("Sealed: ") && damaged.out.contains("damaged"), damaged.said());
    const CliHome other;
    const CliRun plain = other.run({"check", other.newJournal()});
    QVERIFY2(plain.exit == 0 && plain.out.contains("Not sealed"), plain.said());
}

void TestCliSealing::sealingAndUnsealing()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"unseal", journal}).exit, 1);
    QCOMPARE(home.run({"passphrase", journal}).exit, 1);
    const CliRun sealed = home.runWith(Right, {"seal", journal, "--new-passphrase-fd", "0", "--json"});
    QVERIFY2(sealed.exit == 0, sealed.error);
    QCOMPARE(sealed.object()[u"sealed"_s].toBool(), true);
    QCOMPARE(sealed.object()[u"plain_backups"_s].toInt(), 1);
    QVERIFY(home.bytesOf(u"my.tryboth"_s).startsWith("age-encryption.org/v1\n"));
    QCOMPARE(home.runWith(Right + '\n' + Next,
                          {"seal", journal, "--passphrase-fd", "0", "--new-passphrase-fd", "0"})
                 .exit,
             1);
    QCOMPARE(home.runWith(Right, {"unseal", journal, "--passphrase-fd", "0"}).exit, 0);
    QVERIFY(home.bytesOf(u"my.tryboth"_s).startsWith("SQLite format 3"));
    QCOMPARE(home.run({"list", journal}).exit, 0);
}

void TestCliSealing::thePassphraseChanges()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const CliRun changed = home.runWith(Right + '\n' + Next + '\n', {"passphrase", journal, "--passphrase-fd",
                                                                     "0", "--new-passphrase-fd", "0"});
    QVERIFY2(changed.exit == 0, changed.error);
    QCOMPARE(home.runWith(Right, {"list", journal, "--passphrase-fd", "0"}).exit, 1);
    QCOMPARE(home.runWith(Next, {"list", journal, "--passphrase-fd", "0"}).exit, 0);
}

void TestCliSealing::anEmptyPassphraseIsRefused()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    QCOMPARE(home.runWith("\n", {"seal", journal, "--new-passphrase-fd", "0"}).exit, 1);
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
    QCOMPARE(home.runWith("\n", {"new", home.path(u"other"_s).toUtf8(), "--passphrase-fd", "0"}).exit, 1);
    QVERIFY(!QFile::exists(home.path(u"other"_s)));
}

void TestCliSealing::aForgottenPassphraseIsReplacedWithTheRecoveryKey()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const QByteArray sheet = home.path(u"sheet.txt"_s).toUtf8();
    QCOMPARE(home.runWith(Right, {"recovery-key", journal, "--out", sheet, "--passphrase-fd", "0"}).exit, 0);
    QCOMPARE(home.run({"list", journal, "--recovery-key-file", sheet}).exit, 0);
    const CliRun refused = home.run({"log", journal, "--activity", "Coding", "--recovery-key-file", sheet});
    QCOMPARE(refused.exit, 1);
    QCOMPARE(home.run({"list", journal, "--recovery-key-file", journal}).exit, 1);
    const CliRun changed = home.runWith(
        Next, {"passphrase", journal, "--recovery-key-file", sheet, "--new-passphrase-fd", "0"});
    QVERIFY2(changed.exit == 0, changed.error);
    QCOMPARE(home.runWith(Next, {"list", journal, "--passphrase-fd", "0"}).exit, 0);
}

void TestCliSealing::aSheetIsPrivateAndOverwritesNothing()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    const QByteArray sheet = home.put(u"sheet.txt"_s, "mine");
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    QCOMPARE(home.runWith(Right, {"recovery-key", journal, "--out", sheet, "--passphrase-fd", "0"}).exit, 1);
    QCOMPARE(home.bytesOf(u"sheet.txt"_s), QByteArray("mine"));
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
    QCOMPARE(home.runWith(Right, {"recovery-key", journal, "--passphrase-fd", "0"}).exit, 2);
    const QByteArray other = home.path(u"other.txt"_s).toUtf8();
    QCOMPARE(home.runWith(Right, {"recovery-key", journal, "--out", other, "--passphrase-fd", "0"}).exit, 0);
    QCOMPARE(QFile::permissions(home.path(u"other.txt"_s)) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
             QFile::Permissions());
}

void TestCliSealing::ageAndSqliteOpenTheJournalWithTheSheet()
{
    for (const QString &tool : {u"age"_s, u"sqlite3"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            QSKIP("age or sqlite3 is not installed: opening without Tryboth (R20) is not checked");
        }
    }
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    log(home, journal, "Zwei St\xC3\xBChle");
    const QString sheet = home.path(u"sheet.txt"_s);
    QCOMPARE(
        home.runWith(Right, {"recovery-key", journal, "--out", sheet.toUtf8(), "--passphrase-fd", "0"}).exit,
        0);
    const QString plain = home.path(u"journal.sqlite"_s);
    QProcess age;
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, sheet, u"-o"_s, plain, QString::fromUtf8(journal)});
    QVERIFY(age.waitForFinished());
    QVERIFY2(age.exitCode() == 0, age.readAllStandardError().constData());
    QProcess sqlite;
    sqlite.start(u"sqlite3"_s,
                 {u"-readonly"_s, plain, u"PRAGMA integrity_check; SELECT title FROM check_in"_s});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(sqlite.readAllStandardOutput(), QByteArray("ok\nZwei St\xC3\xBChle\n"));
}

void TestCliSealing::backupsAreListedAndRestored()
{
    const CliHome home;
    const QByteArray journal = sealedJournal(home);
    log(home, journal, "one");
    log(home, journal, "two");
    const QJsonArray backups =
        home.runWith(Right, {"backups", journal, "--json", "--passphrase-fd", "0"}).array();
    QCOMPARE(backups.size(), 2);
    QCOMPARE(backups.first()[u"entries"_s].toInt(-1), 1);
    QCOMPARE(backups.last()[u"entries"_s].toInt(-1), 0);
    QCOMPARE(backups.first()[u"others"_s].toInt(-1), 0);
    QCOMPARE(backups.first()[u"reason"_s].toString(), u"save"_s);
    QCOMPARE(backups.first()[u"sealed"_s].toBool(), true);
    const QByteArray number = QByteArray::number(backups.first()[u"number"_s].toInt());
    const QByteArray other = home.path(u"earlier.tryboth"_s).toUtf8();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    QCOMPARE(home.run({"restore-backup", journal, number, "--out", journal}).exit, 1);
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
    QCOMPARE(home.run({"restore-backup", journal, "999", "--out", other}).exit, 1);
    QCOMPARE(home.run({"restore-backup", journal, "first", "--out", other}).exit, 2);
    QCOMPARE(home.run({"restore-backup", journal, number}).exit, 2);
    QCOMPARE(home.run({"restore-backup", journal, number, "--out", other}).exit, 0);
    QCOMPARE(home.runWith(Right, {"list", other, "--json", "--passphrase-fd", "0"}).array().size(), 1);
    home.put(u"my.tryboth"_s, before.left(before.size() / 2));
    QCOMPARE(home.runWith(Right, {"backups", journal, "--json", "--passphrase-fd", "0"}).array().size(), 2);
}

void TestCliSealing::earlierTextsAreListedAndForgotten()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray id =
        home.run({"log", journal, "--activity", "Coding", "--title", "Kanarien\x1bvogel"}).out.trimmed();
    QCOMPARE(home.run({"history", journal, id, "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"history", journal, "no-id"}).exit, 2);
    retitle(home, id, u"other"_s);
    const QJsonArray texts = home.run({"history", journal, id, "--json"}).array();
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first()[u"field"_s].toString(), u"title"_s);
    QCOMPARE(texts.first()[u"text"_s].toString(), u"Kanarien\x1bvogel"_s);
    const QByteArray lines = home.run({"history", journal, id}).out;
    QVERIFY2(lines.contains("title: Kanarien") && !lines.contains('\x1b'), lines);
    QVERIFY(home.bytesOf(u"my.tryboth"_s).contains("Kanarien"));
    QCOMPARE(home.run({"forget-history", journal, "--json"}).object()[u"forgotten"_s].toInt(-1), 1);
    QVERIFY(!home.bytesOf(u"my.tryboth"_s).toLower().contains("kanarien"));
    QCOMPARE(home.run({"check", journal}).exit, 0);
}

QTEST_GUILESS_MAIN(TestCliSealing)
#include "tst_clisealing.moc"
