// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include "sealing/identityfile.h"

#include <QProcess>
#include <QStandardPaths>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Right[] = "a brown fox, two cups of tea";
constexpr char Next[] = "four herons on the old pier";

Unlock with(const Identity &key)
{
    Unlock unlock;
    unlock.recoveryKey = must(Identity::fromText(key.toText().text()));
    return unlock;
}

} // namespace

/// The way back for who forgot the passphrase, and out of Tryboth (SAFETY.md R20).
class TestRecoveryKey : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRecoveryKeyOpensForReadingUntilANewPassphrase();
    void anotherKeyDoesNot();
    void aLaterKeyReplacesAnEarlierOne();
    void aPlainJournalGetsNone();
    void stockAgeAndSqliteOpenTheJournal();
};

void TestRecoveryKey::theRecoveryKeyOpensForReadingUntilANewPassphrase()
{
    JournalPlace place;
    std::optional<Identity> key;
    {
        OpenedJournal journal = place.createSealed(Right);
        addAndSave(journal, u"kept"_s);
        key = must(journal.file->makeRecoveryKey(journal.core->image()));
        QCOMPARE(journal.file->keysThatOpen().recovery, key->recipient());
        addAndSave(journal, u"later"_s);
    }
    OpenedJournal again = must(place.open(OpenMode::Write, with(*key)));
    QCOMPARE(titlesIn(*again.core), (QStringList{u"kept"_s, u"later"_s}));
    QCOMPARE(again.file->keysThatOpen(), (KeysThatOpen{true, false, std::nullopt, key->recipient()}));
    QVERIFY(again.file->readOnlyReason()->sentence.contains("passphrase"_L1));
    const QByteArray before = place.bytes();
    QVERIFY(!again.file->save(again.core->image()));
    QVERIFY(!again.file->saveCopy(place.folder.filePath(u"copy"_s), again.core->image()));
    QCOMPARE(place.bytes(), before);

    must(again.file->setPassphrase(passphrase(Next), again.core->image(), CheapCost));
    QVERIFY(!again.file->readOnlyReason());
    addAndSave(again, u"at last"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, test::with(Next))).core).size(), 3);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(*key))).core).size(), 3);
    QCOMPARE(place.open(OpenMode::Read, test::with(Right)).error().problem, OpenProblem::WrongPassphrase);
}

void TestRecoveryKey::anotherKeyDoesNot()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    QCOMPARE(place.open(OpenMode::Read, with(Identity::generate())).error().problem, OpenProblem::WrongKey);
    must(journal.file->makeRecoveryKey(journal.core->image()));
    QCOMPARE(place.open(OpenMode::Read, with(Identity::generate())).error().problem, OpenProblem::WrongKey);
}

void TestRecoveryKey::aLaterKeyReplacesAnEarlierOne()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    const Identity first = must(journal.file->makeRecoveryKey(journal.core->image()));
    const Identity second = must(journal.file->makeRecoveryKey(journal.core->image()));
    QCOMPARE(place.open(OpenMode::Read, with(first)).error().problem, OpenProblem::WrongKey);
    QVERIFY(place.open(OpenMode::Read, with(second)));
    // The backup of the version before still opens with the key that it was sealed for.
    QVERIFY(JournalFile::open(journal.file->backups().first().path, OpenMode::Read, place.places, place.clock,
                              {}, with(first)));
}

void TestRecoveryKey::aPlainJournalGetsNone()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    const QByteArray before = place.bytes();
    QVERIFY(!journal.file->makeRecoveryKey(journal.core->image()));
    QCOMPARE(place.bytes(), before);
}

void TestRecoveryKey::stockAgeAndSqliteOpenTheJournal()
{
    for (const QString &tool : {u"age"_s, u"sqlite3"_s}) {
        if (QStandardPaths::findExecutable(tool).isEmpty()) {
            QSKIP("age or sqlite3 is not installed: opening without Tryboth (R20) is not checked");
        }
    }
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    const Identity key = must(journal.file->makeRecoveryKey(journal.core->image()));
    addAndSave(journal, u"Zwei Stühle"_s);

    QFile recovery(place.folder.filePath(u"recovery.txt"_s));
    QVERIFY(recovery.open(QIODevice::WriteOnly));
    const SecureBytes text = identityFileText(key, aMonday());
    recovery.write(text.text().data(), text.text().size());
    recovery.close();
    const QString plain = place.folder.filePath(u"journal.sqlite"_s);
    QProcess age;
    age.start(u"age"_s, {u"-d"_s, u"-i"_s, recovery.fileName(), u"-o"_s, plain, place.path});
    QVERIFY(age.waitForFinished());
    QVERIFY2(age.exitCode() == 0, age.readAllStandardError().constData());
    QCOMPARE(bytesOf(plain), journal.core->image());

    QProcess sqlite;
    sqlite.start(u"sqlite3"_s,
                 {u"-readonly"_s, plain, u"PRAGMA integrity_check; SELECT title FROM check_in"_s});
    QVERIFY(sqlite.waitForFinished());
    QCOMPARE(QString::fromUtf8(sqlite.readAllStandardOutput()), u"ok\nZwei Stühle\n"_s);
}

QTEST_GUILESS_MAIN(TestRecoveryKey)
#include "tst_recoverykey.moc"
