// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalplace.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr char Right[] = "a brown fox, two cups of tea";
constexpr char Next[] = "four herons on the old pier";

} // namespace

/// SAFETY.md R10: earlier versions can be listed, looked into and taken back, and never cost the present one.
class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void backupsAreListedWithDateSizeAndEntries_data();
    void backupsAreListedWithDateSizeAndEntries();
    void anOpenBackupChangesNothing();
    void anOlderPassphraseOpensOlderBackups();
    void aBackupIsRestoredToAnotherPlaceOnly();
    void theyAreFoundWithoutTheJournal();
    void theirFolderDoesNotTellWhereTheJournalIs();
    void twoJournalsOfOneNameKeepTheirsApart();
    void aJournalOfAnOlderFormatIsKeptFirst();
    void withoutThatBackupItIsOnlyRead();
    void aDamagedBackupIsNamed();
};

void TestBackup::backupsAreListedWithDateSizeAndEntries_data()
{
    QTest::addColumn<bool>("sealed");
    QTest::newRow("plain") << false;
    QTest::newRow("sealed") << true;
}

void TestBackup::backupsAreListedWithDateSizeAndEntries()
{
    QFETCH(bool, sealed);
    JournalPlace place;
    OpenedJournal journal = sealed ? place.createSealed(Right) : place.create();
    QVERIFY(journal.file->backups().isEmpty());
    for (const char *title : {"one", "two", "three"}) {
        place.clock.advance(60'000);
        addAndSave(journal, QString::fromLatin1(title));
    }
    const QList<Backup> backups = journal.file->backups();
    QCOMPARE(backups.size(), 3);
    for (int i = 0; i < 3; ++i) { // The newest backup is what the last save replaced.
        QCOMPARE(must(journal.file->heldIn(backups[i])), (HeldCount{2 - i, 0}));
        QCOMPARE(backups[i].keptAt.utcMs, place.clock.now().utcMs - i * 60'000);
        QCOMPARE(backups[i].bytes, QFileInfo(backups[i].path).size());
        QCOMPARE(backups[i].sealed, sealed);
    }
    QCOMPARE(backupsOf(place.path, place.places), backups);
}

void TestBackup::anOpenBackupChangesNothing()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"one"_s);
    addAndSave(journal, u"two"_s);
    const auto before = place.everyFile();
    const auto core = must(journal.file->openBackup(journal.file->backups().first()));
    QCOMPARE(titlesIn(*core), QStringList{u"one"_s});
    must(core->apply([](Stores &s) {
        return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1)).map([](const Id &) {});
    }));
    QCOMPARE(place.everyFile(), before);
}

void TestBackup::anOlderPassphraseOpensOlderBackups()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"one"_s);
    must(journal.file->changePassphrase(passphrase(Right), passphrase(Next), journal.core->image(),
                                        CheapCost));
    const Backup older = journal.file->backups().first();
    QCOMPARE(journal.file->heldIn(older).error().problem, OpenProblem::NeedsPassphrase);
    QCOMPARE(journal.file->openBackup(older, with(Next)).error().problem, OpenProblem::WrongPassphrase);
    QCOMPARE(titlesIn(*must(journal.file->openBackup(older, with(Right)))), QStringList{u"one"_s});
}

void TestBackup::aBackupIsRestoredToAnotherPlaceOnly()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"one"_s);
    addAndSave(journal, u"two"_s);
    const Backup backup = journal.file->backups().first();
    const QByteArray current = place.bytes();
    const auto refused = restoreBackup(backup, place.path);
    QVERIFY(!refused);
    QVERIFY(refused.error().sentence.contains("another name"_L1));
    QCOMPARE(place.bytes(), current);

    const QString other = place.folder.filePath(u"as it was.tryboth"_s);
    must(restoreBackup(backup, other));
    QCOMPARE(bytesOf(other), bytesOf(backup.path));
    QCOMPARE(QFile::permissions(other) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    const auto opened = must(
        JournalFile::open(other, OpenMode::Write, place.places, place.clock, {}, with(Right)));
    QCOMPARE(titlesIn(*opened.core), QStringList{u"one"_s});
    QCOMPARE(place.bytes(), current);
}

void TestBackup::theyAreFoundWithoutTheJournal()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.create();
        addAndSave(journal, u"one"_s);
    }
    const QString moved = place.folder.filePath(u"moved.tryboth"_s);
    QVERIFY(QFile::rename(place.path, moved));
    QCOMPARE(backupsOf(place.path, place.places).size(), 1); // Gone, but once saved here.
    QVERIFY(backupsOf(moved, place.places).isEmpty());
    must(JournalFile::open(moved, OpenMode::Read, place.places, place.clock));
    QVERIFY(backupsOf(moved, place.places).isEmpty()); // Reading writes nothing.
    must(JournalFile::open(moved, OpenMode::Write, place.places, place.clock));
    QCOMPARE(backupsOf(moved, place.places).size(), 1);
    QVERIFY(backupsOf(place.folder.filePath(u"no such folder/x"_s), place.places).isEmpty());
}

void TestBackup::theirFolderDoesNotTellWhereTheJournalIs()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"one"_s);
    QDirIterator all(place.places.backups, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    int seen = 0;
    while (all.hasNext()) {
        const QString file = all.next();
        ++seen;
        QVERIFY2(!file.mid(place.places.backups.size()).contains("my"_L1), qPrintable(file));
        QVERIFY(!bytesOf(file).contains("my.tryboth"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QCOMPARE(seen, 4); // The folder, a version, the note, and what was seen.
}

void TestBackup::twoJournalsOfOneNameKeepTheirsApart()
{
    JournalPlace place;
    {
        OpenedJournal journal = place.create();
        addAndSave(journal, u"one"_s);
    }
    QVERIFY(QFile::remove(place.path));
    place.clock.advance(60'000);
    OpenedJournal second = must(JournalFile::create(place.path, place.places, place.clock, IdSource(2)));
    QVERIFY(second.file->backups().isEmpty());
    addAndSave(second, u"two"_s);
    QCOMPARE(second.file->backups().size(), 1);
    const QList<Backup> all = backupsOf(place.path, place.places);
    QCOMPARE(all.size(), 2);
    QVERIFY(all[0].keptAt.utcMs > all[1].keptAt.utcMs);
}

void TestBackup::aJournalOfAnOlderFormatIsKeptFirst()
{
    JournalPlace place;
    const auto old = must(Database::create());
    must(old->runScript("PRAGMA application_id = " + QByteArray::number(applicationIdOf(FileKind::Journal)) +
                        "; CREATE TABLE older (x TEXT)"));
    must(writeCopy(place.path, old->image()));
    QVERIFY(must(place.open(OpenMode::Read)).file->backups().isEmpty());

    const OpenedJournal journal = must(place.open(OpenMode::Write));
    QVERIFY(!journal.file->readOnlyReason());
    const QList<Backup> backups = journal.file->backups();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first().reason, BackupReason::Renewal);
    QCOMPARE(bytesOf(backups.first().path), old->image());
    QCOMPARE(place.bytes(), old->image()); // Only a save brings the file to the new format.
    must(journal.file->save(journal.core->image()));
    QCOMPARE(journal.file->backups(), backups);
}

void TestBackup::withoutThatBackupItIsOnlyRead()
{
    JournalPlace place;
    const auto old = must(Database::create());
    must(old->runScript("PRAGMA application_id = " + QByteArray::number(applicationIdOf(FileKind::Journal)) +
                        "; CREATE TABLE older (x TEXT)"));
    must(writeCopy(place.path, old->image()));
    must(writeCopy(place.places.backups, "a file where the folder should be"));
    const OpenedJournal journal = must(place.open(OpenMode::Write));
    QVERIFY(journal.file->readOnlyReason());
    QVERIFY(!journal.file->save(journal.core->image()));
    QCOMPARE(place.bytes(), old->image());
}

void TestBackup::aDamagedBackupIsNamed()
{
    JournalPlace place;
    OpenedJournal journal = place.createSealed(Right);
    addAndSave(journal, u"one"_s);
    const Backup backup = journal.file->backups().first();
    QVERIFY(QFile::resize(backup.path, backup.bytes - 1));
    const auto opened = journal.file->openBackup(backup);
    QVERIFY(!opened);
    QCOMPARE(opened.error().problem, OpenProblem::Damaged);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
