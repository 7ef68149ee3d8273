// SPDX-License-Identifier: GPL-3.0-or-later
#include "savefixture.h"

#include <QTest>

#include <cerrno>
#include <sys/stat.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestAtomicWriter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ::umask(022); }

    void theFirstSaveMakesAPrivateFile();
    void theIdentityReturnedIsExpectedAtTheNextSave();
    void everyStepComesInItsOrder();
    void shortWritesAreContinued();
    void aFileThatIsAlreadyThereIsNotReplaced();
    void aFileThatAppearsDuringTheFirstSaveIsNotReplaced();
    void aChangedFileIsNotReplaced_data();
    void aChangedFileIsNotReplaced();
    void aFileChangedWhileTheBackupIsMadeIsNotReplaced();
    void aTouchedFileOfTheSameContentIsReplaced();
    void aBitFlippedByTheDiskKeepsTheOldFile();
    void whatTheHookRefusesKeepsTheOldFile();
    void aLinkIsWrittenThrough();
    void aLinkThatLeadsNowhereSaysSo();
    void aReadableModeIsNarrowed();
    void anotherHardLinkKeepsTheOldVersion();
    void aFolderOrPipeIsRefused();
    void aNameThatIsTooLongSaysSo();
    void anUnconfirmedSaveCanBeTriedAgain();
};

void TestAtomicWriter::theFirstSaveMakesAPrivateFile()
{
    SaveFixture f;
    QVERIFY(f.save("one"));
    QCOMPARE(f.bytesOf(f.target), "one");
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(f.target).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
    QCOMPARE(f.namesBeside(), QStringList{u"mine.tryboth"_s});
}

void TestAtomicWriter::theIdentityReturnedIsExpectedAtTheNextSave()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    const auto loaded = loadFile(f.files, f.target);
    QVERIFY(loaded);
    QCOMPARE(loaded->bytes, "one");
    QVERIFY(loaded->identity == *first);
    const auto second = f.save("two", *first);
    QVERIFY(second);
    QCOMPARE(f.bytesOf(f.target), "two");
    QCOMPARE(f.bytesOf(f.generations.path(f.generations.list().value(0))), "one");
}

void TestAtomicWriter::everyStepComesInItsOrder()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    f.files.forget();
    const auto rotate = [&](const QString &) -> Result<void> {
        f.files.calls.append("(rotate)");
        return {};
    };
    const auto verify = [&](const QByteArray &) -> Result<void> {
        f.files.calls.append("(verify)");
        return {};
    };
    QVERIFY(AtomicWriter(f.files).write({f.target, "two", *first, verify, rotate}));
    QCOMPARE(f.files.calls,
             (QList<QByteArray>{"realpath", "openfolder", "access", "create", "write", "fdatasync", "close",
                                "open", "read", "read", "close", "(verify)", "stat", "(rotate)", "stat",
                                "stat", "rename", "fsync", "close"}));
}

void TestAtomicWriter::shortWritesAreContinued()
{
    SaveFixture f;
    f.files.longestWrite = 7;
    const QByteArray bytes(1000, 'x');
    QVERIFY(f.save(bytes));
    QCOMPARE(f.bytesOf(f.target), bytes);
    QCOMPARE(f.files.calls.count("write"), 143);
}

void TestAtomicWriter::aFileThatIsAlreadyThereIsNotReplaced()
{
    SaveFixture f;
    QVERIFY(f.put(f.target, "somebody's"));
    const auto saved = f.save("one");
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::AlreadyThere);
    QCOMPARE(f.bytesOf(f.target), "somebody's");
    QCOMPARE(f.namesBeside().size(), 1);
}

void TestAtomicWriter::aFileThatAppearsDuringTheFirstSaveIsNotReplaced()
{
    SaveFixture f;
    f.files.onCall = [&](const QByteArray &call) {
        if (call == "renamenew")
            f.put(f.target, "somebody's");
    };
    const auto saved = f.save("one");
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::AlreadyThere);
    QCOMPARE(f.bytesOf(f.target), "somebody's");
}

void TestAtomicWriter::aChangedFileIsNotReplaced_data()
{
    QTest::addColumn<QByteArray>("theirs");
    QTest::addColumn<bool>("byRename");
    QTest::addColumn<bool>("removed");
    QTest::addColumn<FileCause>("cause");
    QTest::newRow("longer, in place")
        << QByteArray("one, and more") << false << false << FileCause::ChangedOnDisk;
    QTest::newRow("same size, in place") << QByteArray("two") << false << false << FileCause::ChangedOnDisk;
    QTest::newRow("same size, by rename") << QByteArray("two") << true << false << FileCause::ChangedOnDisk;
    QTest::newRow("removed") << QByteArray() << false << true << FileCause::Vanished;
}

void TestAtomicWriter::aChangedFileIsNotReplaced()
{
    QFETCH(QByteArray, theirs);
    QFETCH(bool, byRename);
    QFETCH(bool, removed);
    QFETCH(FileCause, cause);
    SaveFixture f;
    auto first = f.save("one");
    QVERIFY(first);
    --first->modifiedNs; // The clock of a file system ticks in milliseconds: make sure that it has moved on.
    if (byRename || removed)
        QVERIFY(QFile::remove(f.target));
    if (!removed)
        QVERIFY(f.put(f.target, theirs));
    const auto saved = f.save("mine", *first);
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, cause);
    QCOMPARE(QFile::exists(f.target), !removed);
    if (!removed)
        QCOMPARE(f.bytesOf(f.target), theirs);
    QCOMPARE(f.namesBeside().size(), removed ? 0 : 1);
}

void TestAtomicWriter::aFileChangedWhileTheBackupIsMadeIsNotReplaced()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    const auto rotate = [&](const QString &path) -> Result<void> {
        f.put(path, "a syncer's");
        return {};
    };
    const auto saved = AtomicWriter(f.files).write({f.target, "two", *first, {}, rotate});
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::ChangedOnDisk);
    QCOMPARE(f.bytesOf(f.target), "a syncer's");
}

void TestAtomicWriter::aTouchedFileOfTheSameContentIsReplaced()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    QVERIFY(QFile::remove(f.target));
    QVERIFY(f.put(f.target, "one"));
    QVERIFY(f.save("two", *first));
    QCOMPARE(f.bytesOf(f.target), "two");
}

void TestAtomicWriter::aBitFlippedByTheDiskKeepsTheOldFile()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    const QByteArray bytes(60, 'x');
    for (int bit = 0; bit < bytes.size() * 8; ++bit) {
        f.files.spoilRead = [bit](QByteArray &read) {
            if (bit / 8 < read.size())
                read[bit / 8] = char(read[bit / 8] ^ (1 << bit % 8));
        };
        const auto saved = f.save(bytes, *first);
        QVERIFY(!saved);
        QCOMPARE(saved.error().cause, FileCause::ReadBackDiffers);
    }
    QCOMPARE(f.bytesOf(f.target), "one");
    QCOMPARE(f.namesBeside().size(), 1);
    QCOMPARE(f.generations.list().size(), 0);
}

void TestAtomicWriter::whatTheHookRefusesKeepsTheOldFile()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    QByteArray seen;
    const auto verify = [&](const QByteArray &readBack) -> Result<void> {
        seen = readBack;
        return failure(u"no"_s, u"bad tag"_s);
    };
    const auto saved = AtomicWriter(f.files).write({f.target, "two", *first, verify, {}});
    QVERIFY(!saved);
    QCOMPARE(seen, "two");
    QCOMPARE(saved.error().cause, FileCause::ReadBackDiffers);
    QCOMPARE(saved.error().error.detail, u"verify: bad tag"_s);
    QCOMPARE(f.bytesOf(f.target), "one");
}

void TestAtomicWriter::aLinkIsWrittenThrough()
{
    SaveFixture f;
    const QString away = f.root.filePath(u"cloud"_s);
    QVERIFY(QDir().mkpath(away));
    QVERIFY(f.put(away + u"/real.tryboth"_s, "one"));
    QVERIFY(QFile::link(u"../cloud/real.tryboth"_s, f.target));
    const auto loaded = loadFile(f.files, f.target);
    QVERIFY(loaded);
    QVERIFY(f.save("two", loaded->identity));
    QVERIFY(QFileInfo(f.target).isSymLink());
    QCOMPARE(f.bytesOf(away + u"/real.tryboth"_s), "two");
    QCOMPARE(QDir(away).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(f.namesBeside(), QStringList{u"mine.tryboth"_s});
}

void TestAtomicWriter::aLinkThatLeadsNowhereSaysSo()
{
    SaveFixture f;
    QVERIFY(QFile::link(u"/nowhere/at-all"_s, f.target));
    const auto saved = f.save("one");
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::LinkLeadsNowhere);
    QVERIFY(QFileInfo(f.target).isSymLink());
}

void TestAtomicWriter::aReadableModeIsNarrowed()
{
    SaveFixture f;
    QVERIFY(f.put(f.target, "one"));
    QCOMPARE(::chmod(QFile::encodeName(f.target).constData(), 0644), 0);
    const auto loaded = loadFile(f.files, f.target);
    QVERIFY(loaded);
    QVERIFY(f.save("two", loaded->identity));
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(f.target).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0600));
}

void TestAtomicWriter::anotherHardLinkKeepsTheOldVersion()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    const QString other = f.root.filePath(u"other"_s);
    QCOMPARE(::link(QFile::encodeName(f.target).constData(), QFile::encodeName(other).constData()), 0);
    QVERIFY(f.save("two", *first));
    QCOMPARE(f.bytesOf(other), "one");
    QCOMPARE(f.bytesOf(f.target), "two");
}

void TestAtomicWriter::aFolderOrPipeIsRefused()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    QVERIFY(QFile::remove(f.target));
    QVERIFY(QDir().mkpath(f.target));
    QVERIFY(!f.save("two", *first));
    QVERIFY(!loadFile(f.files, f.target));
    QVERIFY(QDir().rmdir(f.target));
    QCOMPARE(::mkfifo(QFile::encodeName(f.target).constData(), 0600), 0);
    QVERIFY(!f.save("two", *first));
    const auto loaded = loadFile(f.files, f.target);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().cause, FileCause::NotAFile);
}

void TestAtomicWriter::aNameThatIsTooLongSaysSo()
{
    SaveFixture f;
    f.target = f.folder + u'/' + QString(250, u'x');
    const auto saved = f.save("one");
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::NameTooLong);
}

void TestAtomicWriter::anUnconfirmedSaveCanBeTriedAgain()
{
    SaveFixture f;
    const auto first = f.save("one");
    QVERIFY(first);
    f.files.failAt("fsync", 2, EIO); // 1 is the backup folder's.
    const auto saved = f.save("two", *first);
    QVERIFY(!saved);
    QCOMPARE(saved.error().cause, FileCause::NotConfirmed);
    QVERIFY(saved.error().inPlace);
    f.files.failNever();
    QVERIFY(f.save("two", saved.error().inPlace));
    QCOMPARE(f.bytesOf(f.target), "two");
}

QTEST_GUILESS_MAIN(TestAtomicWriter)
#include "tst_atomicwriter.moc"
