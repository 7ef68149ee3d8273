// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

#include <QElapsedTimer>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Right[] = "a brown fox, two cups of tea";
constexpr char Wrong[] = "a brown fox, two cups of Tea";
constexpr char Next[] = "four herons on the old pier";

/// Words that must never be found in a file: as SQLite would store them, in either encoding.
QStringList canaries()
{
    QStringList words;
    for (int i = 0; i < 20; ++i) {
        words.append(u"Kanarienvogel%1Ü"_s.arg(i * 7919));
    }
    return words;
}

/// How many of the canaries some file holds in the clear.
int canariesIn(const QMap<QString, QByteArray> &files)
{
    int found = 0;
    for (const QString &word : canaries()) {
        const QByteArray utf16(reinterpret_cast<const char *>(word.utf16()), word.size() * 2);
        found += std::any_of(files.begin(), files.end(), [&](const QByteArray &bytes) {
            return bytes.contains(word.toUtf8()) || bytes.contains(utf16);
        });
    }
    return found;
}

bool beginsAsSqlite(const QByteArray &bytes)
{
    return bytes.startsWith("SQLite format 3");
}

} // namespace

/// SAFETY.md S1 and S3: a passphrase holds, and nothing lies beside it in the clear.
class TestSealedJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSealedIsThereAgainWithThePassphrase();
    void withoutAPassphraseItIsAskedFor();
    void wrongTriesChangeNothing();
    void composedAndDecomposedTypingOpenTheSameFile();
    void anEmptyPassphraseMakesNoJournal();
    void noFileEverHoldsACanary();
    void aPlainJournalHoldsThemAll();
    void aSaveRunsNoArgon2();
    void settingAPassphraseSealsThePlainJournal();
    void changingNeedsThePresentPassphrase();
    void removingThePassphraseMakesItPlain();
    void aPassphraseThatCannotBeWrittenIsNotSet();
    void aCopyIsSealedAsTheJournalIs();
    void aSealedFileChangedByOthersIsNotOverwritten();
    void aJournalForReadingKeepsItsPassphrase();
    void aNewerEnvelopeIsNamed();
    void aNewerFormatIsNamed();
    void anotherDatabaseIsNoJournal();
};

void TestSealedJournal::whatWasSealedIsThereAgainWithThePassphrase()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.createSealed(Right);
        QVERIFY(journal.file->isSealed());
        addAndSave(journal, u"kept"_s);
    }
    QVERIFY(place.bytes().startsWith("age-encryption.org/v1\n"));
    OpenedJournal again = must(place.open(OpenMode::Write, with(Right)));
    QVERIFY(!again.file->readOnlyReason());
    QCOMPARE(titlesIn(*again.core), QStringList{u"kept"_s});
    QCOMPARE(again.file->keysThatOpen(), (KeysThatOpen{true, true, CheapCost, std::nullopt}));
    QVERIFY(must(again.file->isPassphrase(passphrase(Right))));
    QVERIFY(!must(again.file->isPassphrase(passphrase(Wrong))));
    addAndSave(again, u"and more"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(Right))).core).size(), 2);
}

void TestSealedJournal::withoutAPassphraseItIsAskedFor()
{
    JournalPlace place;
    place.createSealed(Right);
    const auto before = place.everyFile();
    const auto opened = place.open(OpenMode::Write);
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, OpenProblem::NeedsPassphrase);
    QVERIFY(opened.error().sentence.contains("my.tryboth"_L1));
    QCOMPARE(place.everyFile(), before);
}

void TestSealedJournal::wrongTriesChangeNothing()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.createSealed(Right);
        addAndSave(journal, u"kept"_s);
    }
    // What an interrupted save left is to be recovered later, so a wrong try may not tidy it away either.
    QFile leftover(place.folder.filePath(u".my.tryboth.tryboth-abcdef"_s));
    QVERIFY(leftover.open(QIODevice::WriteOnly));
    leftover.close();
    const auto before = place.everyFile();
    for (int i = 0; i < 25; ++i) {
        const auto opened = place.open(OpenMode::Write, with(i % 5 == 0 ? "" : Wrong));
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, OpenProblem::WrongPassphrase);
    }
    QCOMPARE(place.everyFile(), before);
    QVERIFY(place.open(OpenMode::Write, with(Right)));
}

void TestSealedJournal::composedAndDecomposedTypingOpenTheSameFile()
{
    JournalPlace place;
    place.createSealed("Grüße vom Café");
    QVERIFY(place.open(OpenMode::Read, with("Gru\u0308ße vom Cafe\u0301")));
}

void TestSealedJournal::anEmptyPassphraseMakesNoJournal()
{
    JournalPlace place;
    const auto made = JournalFile::create(place.path, place.places, place.clock, {}, passphrase(""));
    QVERIFY(!made);
    QVERIFY(made.error().sentence.contains("empty"_L1));
    QVERIFY(!QFile::exists(place.path));
}

void TestSealedJournal::noFileEverHoldsACanary()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    for (const QString &word : canaries()) {
        addAndSave(journal, word);
        place.clock.advance(60'000);
        QVERIFY(!beginsAsSqlite(place.bytes()));
        QCOMPARE(canariesIn(place.everyFile()), 0);
    }
    must(journal.file->makeRecoveryKey(journal.core->image()));
    must(journal.file->changePassphrase(passphrase(Right), passphrase(Next), journal.core->image(),
                                        CheapCost));
    QCOMPARE(canariesIn(place.everyFile()), 0);
    QVERIFY(place.everyFile().size() > 5);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(Next))).core), canaries());
}

/// The negative control: the search finds what is there.
void TestSealedJournal::aPlainJournalHoldsThemAll()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    for (const QString &word : canaries()) {
        addAndSave(journal, word);
    }
    QVERIFY(beginsAsSqlite(place.bytes()));
    QCOMPARE(canariesIn(place.everyFile()), 20);
}

void TestSealedJournal::aSaveRunsNoArgon2()
{
    JournalPlace place;
    constexpr Argon2Cost Slow{2, 128 * 1024};
    QElapsedTimer timer;
    timer.start();
    OpenedJournal journal = must(
        JournalFile::create(place.path, place.places, place.clock, IdSource(1), passphrase(Right), Slow));
    const qint64 twiceArgon2 = timer.restart(); // Made, then proven by opening.
    constexpr int Saves = 5;
    for (int i = 0; i < Saves; ++i) {
        must(journal.file->save(journal.core->image()));
    }
    QVERIFY2(timer.elapsed() / Saves < twiceArgon2 / 3,
             qPrintable(u"%1 ms for %2 saves, %3 ms for two derivations"_s.arg(timer.elapsed())
                            .arg(Saves)
                            .arg(twiceArgon2)));
}

void TestSealedJournal::settingAPassphraseSealsThePlainJournal()
{
    JournalPlace place;
    OpenedJournal journal = place.create();
    addAndSave(journal, u"before"_s);
    add(journal, u"with it"_s);
    must(journal.file->setPassphrase(passphrase(Right), journal.core->image(), CheapCost));
    QVERIFY(journal.file->isSealed());
    QVERIFY(!beginsAsSqlite(place.bytes()));
    addAndSave(journal, u"after"_s);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(Right))).core).size(), 3);

    // Backups of before stay as they were, and open without a passphrase.
    const QList<Backup> backups = journal.file->backups();
    QVERIFY(backups.first().sealed);
    QVERIFY(!backups.last().sealed);
    QCOMPARE(must(journal.file->heldIn(backups.last())), HeldCount());
}

void TestSealedJournal::changingNeedsThePresentPassphrase()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"kept"_s);
    const auto before = place.everyFile();
    const QByteArray image = journal.core->image();
    const auto refused = journal.file->changePassphrase(passphrase(Wrong), passphrase(Next), image,
                                                        CheapCost);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains("Nothing was changed"_L1));
    QCOMPARE(place.everyFile(), before);

    must(journal.file->changePassphrase(passphrase(Right), passphrase(Next), image, CheapCost));
    QCOMPARE(place.open(OpenMode::Read, with(Right)).error().problem, OpenProblem::WrongPassphrase);
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read, with(Next))).core), QStringList{u"kept"_s});
    addAndSave(journal, u"after"_s);
    QVERIFY(place.open(OpenMode::Read, with(Next)));
}

void TestSealedJournal::removingThePassphraseMakesItPlain()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"kept"_s);
    must(journal.file->removePassphrase(journal.core->image()));
    QVERIFY(!journal.file->isSealed());
    QCOMPARE(journal.file->keysThatOpen(), KeysThatOpen());
    QVERIFY(beginsAsSqlite(place.bytes()));
    QCOMPARE(titlesIn(*must(place.open(OpenMode::Read)).core), QStringList{u"kept"_s});
}

void TestSealedJournal::aPassphraseThatCannotBeWrittenIsNotSet()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    QFile other(place.path);
    QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Append));
    other.write("somebody else's");
    other.close();
    const QByteArray image = journal.core->image();
    QVERIFY(!journal.file->setPassphrase(passphrase(Next), image, CheapCost));
    QVERIFY(!journal.file->removePassphrase(image));
    QVERIFY(!journal.file->makeRecoveryKey(image));
    QVERIFY(must(journal.file->isPassphrase(passphrase(Right))));
    QVERIFY(!journal.file->keysThatOpen().recovery);
}

void TestSealedJournal::aCopyIsSealedAsTheJournalIs()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    add(journal, canaries().first());
    const QString copy = place.folder.filePath(u"copy.tryboth"_s);
    must(journal.file->saveCopy(copy, journal.core->image()));
    QCOMPARE(canariesIn(place.everyFile()), 0);
    const auto opened = must(
        JournalFile::open(copy, OpenMode::Read, place.places, place.clock, {}, with(Right)));
    QCOMPARE(titlesIn(*opened.core), QStringList{canaries().first()});
    QVERIFY(!journal.file->saveCopy(copy, journal.core->image()));
}

void TestSealedJournal::aSealedFileChangedByOthersIsNotOverwritten()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    QFile other(place.path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("somebody else's");
    other.close();
    QVERIFY(!journal.file->save(journal.core->image()));
    QCOMPARE(place.bytes(), QByteArray("somebody else's"));
}

void TestSealedJournal::aJournalForReadingKeepsItsPassphrase()
{
    JournalPlace place;
    place.createSealed(Right);
    const auto before = place.everyFile();
    OpenedJournal reading = must(place.open(OpenMode::Read, with(Right)));
    const QByteArray image = reading.core->image();
    QVERIFY(!reading.file->setPassphrase(passphrase(Next), image, CheapCost));
    QVERIFY(!reading.file->removePassphrase(image));
    QVERIFY(!reading.file->makeRecoveryKey(image));
    QCOMPARE(place.everyFile(), before);
}

void TestSealedJournal::aNewerEnvelopeIsNamed()
{
    JournalPlace place;
    place.createSealed(Right);
    for (const char *later :
         {"age-encryption.org/v2\n", "age-encryption.org/v1\n-> tryboth.app/argon2id-v2 x\n"}) {
        QByteArray bytes = place.bytes();
        bytes.replace(0, bytes.indexOf('\n', bytes.indexOf('\n') + (later[20] == '2' ? 0 : 1)) + 1, later);
        if (later[20] == '2') {
            bytes = QByteArray(later) + "whatever comes then\n";
        }
        must(writeCopy(place.folder.filePath(u"newer.tryboth"_s), bytes));
        const auto opened = JournalFile::open(place.folder.filePath(u"newer.tryboth"_s), OpenMode::Write,
                                              place.places, place.clock, {}, with(Right));
        QVERIFY(!opened);
        QCOMPARE(opened.error().problem, OpenProblem::Newer);
        QCOMPARE(bytesOf(place.folder.filePath(u"newer.tryboth"_s)), bytes);
        QVERIFY(QFile::remove(place.folder.filePath(u"newer.tryboth"_s)));
    }
}

void TestSealedJournal::aNewerFormatIsNamed()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    must(journal.core->database().run(u"PRAGMA user_version = 9999"_s));
    must(journal.file->save(journal.core->image()));
    journal = {};
    const auto before = place.everyFile();
    const auto opened = place.open(OpenMode::Write, with(Right));
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, OpenProblem::Newer);
    QCOMPARE(place.everyFile(), before);
}

void TestSealedJournal::anotherDatabaseIsNoJournal()
{
    JournalPlace place;
    const auto database = must(Database::create());
    must(database->run(u"CREATE TABLE birds (name TEXT)"_s));
    must(writeCopy(place.path, database->image()));
    QCOMPARE(place.open(OpenMode::Write).error().problem, OpenProblem::NotAJournal);
    QVERIFY(QFile::remove(place.path));
    must(writeCopy(place.path, "Dear diary"));
    QCOMPARE(place.open(OpenMode::Write).error().problem, OpenProblem::NotAJournal);
}

QTEST_GUILESS_MAIN(TestSealedJournal)
#include "tst_sealedjournal.moc"
