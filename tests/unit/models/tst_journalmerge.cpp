// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backuplistmodel.h"
#include "models/historychanges.h"
#include "models/journalbackups.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Cost CheapCost{1, 8};

Result<void> log(JournalCore &core, const QString &title)
{
    return core
        .apply([&](Stores &s) {
            return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
                .map([](const Id &) {});
        })
        .map([](const Change &) {});
}

/// A journal on disk, open in a window, and another machine that shares the folder but not the locks.
struct Shared
{
    QTemporaryDir folder;
    FixedClock clock{aMonday()};
    Content content = must(Content::load());
    JournalPlaces here{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    JournalPlaces there{folder.filePath(u"locks2"_s), folder.filePath(u"backups2"_s)};
    QString path = folder.filePath(u"my.tryboth"_s);

    std::unique_ptr<Journal> create(const std::optional<Passphrase> &passphrase = {})
    {
        return std::make_unique<Journal>(
            must(JournalFile::create(path, here, clock, {}, passphrase, CheapCost)), content, clock);
    }
    void logElsewhere(const QString &title)
    {
        const OpenedJournal other = must(JournalFile::open(path, OpenMode::Write, there, clock));
        must(log(*other.core, title));
        must(other.file->save(other.core->image()));
    }
    QStringList titlesOnDisk()
    {
        const OpenedJournal read = must(JournalFile::open(path, OpenMode::Read, here, clock));
        QStringList titles;
        for (const PlacedCheckIn &placed : must(read.core->stores().checkIns.page({}, 1000))) {
            titles.append(placed.checkIn.title);
        }
        titles.sort();
        return titles;
    }
};

Result<void> logHere(Journal &journal, const QString &title)
{
    return journal.apply(u"Log"_s, [&](Stores &s) {
        return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
            .map([](const Id &) {});
    });
}

template <typename T, typename Start>
T waitedFor(Start start)
{
    std::optional<T> result;
    start([&](const T &value) { result = value; });
    if (!QTest::qWaitFor([&] { return result.has_value(); })) {
        qFatal("it never ended");
    }
    return *result;
}

OpenResult<MergeOutcome> mergeFromDisk(Journal &journal)
{
    return waitedFor<OpenResult<MergeOutcome>>([&](auto done) { journal.mergeFromDisk({}, done); });
}

OpenResult<MergeOutcome> mergeCopy(Journal &journal, const QString &path)
{
    return waitedFor<OpenResult<MergeOutcome>>([&](auto done) { journal.mergeCopy(path, {}, done); });
}

QStringList copiesOf(Journal &journal)
{
    return waitedFor<QStringList>([&](auto done) { journal.findConflictCopies(&journal, done); });
}

} // namespace

class TestJournalMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeOnDiskIsToldAndNothingIsOverwritten();
    void ourOwnSavesAreNoChange();
    void twoMachinesTakeTurns();
    void anotherJournalIsNotMerged();
    void aConflictCopyIsFoundAndMerged();
    void anOlderVersionPutBackIsNoticed();
    void aSecondInstanceReadsAndSaysWhoWrites();
    void backupsAreListedAndCounted();
    void anEntryAndTheWholeComeBackFromABackup();
    void anEntryOfAnImportThatWasTakenBackComesBack();
};

void TestJournalMerge::aChangeOnDiskIsToldAndNothingIsOverwritten()
{
    Shared shared;
    const auto journal = shared.create();
    QSignalSpy told(journal.get(), &Journal::changedOnDisk);
    shared.logElsewhere(u"there"_s);
    QTRY_VERIFY(told.count() > 0);
    must(logHere(*journal, u"here"_s));
    QVERIFY(!journal->saveAndWait());
    QCOMPARE(shared.titlesOnDisk(), QStringList{u"there"_s});
    QCOMPARE(must(mergeFromDisk(*journal)), (MergeOutcome{1, 0, 0}));
    must(journal->saveAndWait());
    QCOMPARE(shared.titlesOnDisk(), (QStringList{u"here"_s, u"there"_s}));
    QVERIFY(!journal->isChangedOnDisk());
}

void TestJournalMerge::ourOwnSavesAreNoChange()
{
    Shared shared;
    const auto journal = shared.create();
    must(logHere(*journal, u"a"_s));
    must(journal->saveAndWait());
    QVERIFY(!journal->isChangedOnDisk());
    must(journal->backUp());
    QVERIFY(!journal->isChangedOnDisk());
    QCOMPARE(journal->file()->backups().size(), 2);
    QCOMPARE(journal->file()->backups().first().reason, BackupReason::Import);
}

void TestJournalMerge::twoMachinesTakeTurns()
{
    constexpr int Rounds = 200;
    Shared shared;
    const auto journal = shared.create();
    QStringList expected;
    for (int round = 0; round < Rounds; ++round) {
        const QString number = QString::number(round);
        expected.append({u"here "_s + number, u"there "_s + number});
        shared.logElsewhere(u"there "_s + number);
        must(logHere(*journal, u"here "_s + number));
        if (!journal->saveAndWait()) {
            must(mergeFromDisk(*journal));
            must(journal->saveAndWait());
        }
    }
    expected.sort();
    QCOMPARE(shared.titlesOnDisk(), expected);
}

void TestJournalMerge::anotherJournalIsNotMerged()
{
    Shared shared;
    const auto journal = shared.create();
    const QString other = shared.folder.filePath(u"other.tryboth"_s);
    must(JournalFile::create(other, shared.there, shared.clock));
    QCOMPARE(mergeCopy(*journal, other).error().problem, OpenProblem::NotAJournal);
    QCOMPARE(journal->undoStack()->count(), 0);
}

void TestJournalMerge::aConflictCopyIsFoundAndMerged()
{
    Shared shared;
    const auto journal = shared.create(Passphrase(u"two cups of tea"_s));
    must(logHere(*journal, u"in both"_s));
    must(journal->saveAndWait());
    const QString copy = shared.folder.filePath(u"my (conflicted copy 2026-11-23 141500).tryboth"_s);
    must(logHere(*journal, u"in the copy"_s));
    must(journal->saveCopy(copy));
    journal->undoStack()->undo();
    QCOMPARE(copiesOf(*journal), QStringList{copy});
    QCOMPARE(must(mergeCopy(*journal, copy)).added, 1);
    QCOMPARE(must(journal->stores().checkIns.count({})), 2);
}

void TestJournalMerge::anOlderVersionPutBackIsNoticed()
{
    Shared shared;
    const QString older = shared.folder.filePath(u"older"_s);
    {
        const auto journal = shared.create();
        must(logHere(*journal, u"a"_s));
        must(journal->saveAndWait());
        QVERIFY(QFile::copy(shared.path, older));
        must(logHere(*journal, u"b"_s));
        must(journal->saveAndWait());
        QVERIFY(!journal->file()->isRolledBack());
    }
    const auto opened = [&] {
        return must(JournalFile::open(shared.path, OpenMode::Write, shared.here, shared.clock));
    };
    QVERIFY(!opened().file->isRolledBack());
    QVERIFY(QFile::remove(shared.path));
    QVERIFY(QFile::copy(older, shared.path));
    QVERIFY(opened().file->isRolledBack());
    QVERIFY2(opened().file->isRolledBack(), "looking is not accepting");
    const OpenedJournal accepted = opened();
    must(log(*accepted.core, u"c"_s));
    must(accepted.file->save(accepted.core->image()));
    QVERIFY(!must(JournalFile::open(shared.path, OpenMode::Read, shared.here, shared.clock))
                 .file->isRolledBack());
}

void TestJournalMerge::aSecondInstanceReadsAndSaysWhoWrites()
{
    Shared shared;
    const auto journal = shared.create();
    for (int round = 0; round < 200; ++round) {
        must(logHere(*journal, QString::number(round)));
        must(journal->saveAndWait());
        const OpenedJournal second = must(
            JournalFile::open(shared.path, OpenMode::WriteOrRead, shared.here, shared.clock));
        QVERIFY(second.file->readOnlyReason());
        QVERIFY(!second.file->save(second.core->image()));
        QCOMPARE(must(second.core->stores().checkIns.count({})), round + 1);
    }
    const QString reason =
        JournalFile::open(shared.path, OpenMode::Write, shared.here, shared.clock).error().sentence;
    QVERIFY2(!reason.isEmpty(), qPrintable(reason));
}

void TestJournalMerge::backupsAreListedAndCounted()
{
    Shared shared;
    const auto journal = shared.create(Passphrase(u"two cups of tea"_s));
    JournalBackups source(*journal);
    BackupListModel model(source);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    for (const QString &title : {u"a"_s, u"b"_s, u"c"_s}) {
        must(logHere(*journal, title));
        must(journal->saveAndWait());
    }
    QCOMPARE(model.rowCount(), 3);
    QTRY_COMPARE(model.index(2, BackupListModel::EntriesColumn).data().toString(), u"0"_s);
    QTRY_COMPARE(model.index(0, BackupListModel::EntriesColumn).data().toString(), u"2"_s);
    QCOMPARE(model.index(0, BackupListModel::SealColumn).data().toString(), u"sealed"_s);
    QVERIFY(model.backup(0).sequence > model.backup(1).sequence);
    must(journal->apply(u"Reflect"_s, [](Stores &s) {
        must(s.dayNotes.put({{2026, 11, 22}, 3, {}, false}));
        return s.dayNotes.put({{2026, 11, 23}, 4, {}, false});
    }));
    must(journal->backUp());
    must(logHere(*journal, u"d"_s));
    must(journal->saveAndWait()); // what is listed follows the saves
    QCOMPARE(model.index(0, BackupListModel::ReasonColumn).data().toString(), u"Before an import"_s);
    QTRY_COMPARE(model.index(0, BackupListModel::EntriesColumn).data().toString(), u"3 and 2 others"_s);
}

void TestJournalMerge::anEntryAndTheWholeComeBackFromABackup()
{
    Shared shared;
    const auto journal = shared.create();
    must(logHere(*journal, u"a"_s));
    must(journal->saveAndWait());
    CheckIn entry = must(journal->stores().checkIns.page({}, 1)).first().checkIn;
    entry.title = u"b"_s;
    must(journal->apply(u"Edit"_s, [&](Stores &s) { return s.checkIns.update(entry); }));
    must(logHere(*journal, u"later"_s));
    must(journal->saveAndWait());
    const auto earlier = must(journal->file()->openBackup(journal->file()->backups().first()));
    const CheckIn then = *must(earlier->stores().checkIns.find(entry.id));
    must(restoreEntryFrom(*journal, then));
    QCOMPARE(must(journal->stores().checkIns.find(entry.id))->title, u"a"_s);
    QCOMPARE(must(journal->stores().checkIns.count({})), 2);
    must(restoreJournalFrom(*journal, *earlier));
    QCOMPARE(must(journal->stores().checkIns.count({})), 1);
    QCOMPARE(must(journal->stores().checkIns.trash()).size(), 1);
    journal->undoStack()->undo();
    QCOMPARE(must(journal->stores().checkIns.count({})), 2);
}

void TestJournalMerge::anEntryOfAnImportThatWasTakenBackComesBack()
{
    Shared shared;
    const auto journal = shared.create();
    const Id run = *Id::fromText(u"019a1b2c-0000-7000-8000-000000000001"_s);
    Id entry;
    must(journal->apply(u"Import"_s, [&](Stores &s) -> Result<void> {
        must(s.imports.add({run, shared.clock.now(), u"csv"_s, u"x.csv"_s, 1}));
        CheckIn imported = checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, u"a"_s);
        imported.importRun = run;
        return s.checkIns.add(imported).map([&](const Id &id) { entry = id; });
    }));
    const CheckIn then = *must(journal->stores().checkIns.find(entry));
    journal->undoStack()->undo();
    QVERIFY(must(journal->stores().imports.all()).isEmpty());
    must(restoreEntryFrom(*journal, then));
    QCOMPARE(must(journal->stores().checkIns.find(entry))->title, u"a"_s);
}

QTEST_GUILESS_MAIN(TestJournalMerge)
#include "tst_journalmerge.moc"
