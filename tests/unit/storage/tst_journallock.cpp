// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journallock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestJournalLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theSecondLearnsWhoHoldsIt();
    void afterUnlockTheSecondGetsIt();
    void everyWayToTheFileIsTheSameLock();
    void anotherJournalIsAnotherLock();
    void afterKillNineItOpensAtOnce();
    void folderAndFileArePrivate();
    void aFolderOfSomebodyElseIsNotTrusted();
    void theFolderIsLocal();
    void allStartsOfAFlatpakShareAFolder();
    void whatIsInTheLockFileDoesNotMatter();

private:
    QTemporaryDir m_root;
    QString m_journal = m_root.filePath(u"mine.tryboth"_s);
    QString m_locks = m_root.filePath(u"run"_s);
};

void TestJournalLock::initTestCase()
{
    ::umask(022);
    QCoreApplication::setApplicationName(u"Tryboth"_s);
    QVERIFY(QFile(m_journal).open(QIODevice::WriteOnly));
}

void TestJournalLock::theSecondLearnsWhoHoldsIt()
{
    JournalLock first(m_journal, m_locks);
    QVERIFY(first.tryLock());
    QVERIFY(first.isLocked());
    QVERIFY(first.tryLock());
    JournalLock second(m_journal, m_locks);
    const auto refused = second.tryLock();
    QVERIFY(!refused);
    QVERIFY(!second.isLocked());
    const LockHolder us{QCoreApplication::applicationPid(), u"Tryboth"_s, QSysInfo::machineHostName()};
    QVERIFY(refused.error().holder == us);
    QVERIFY(refused.error().error.sentence.contains(u"mine.tryboth"_s));
    QVERIFY(!refused.error().error.detail.contains(u'/'));
}

void TestJournalLock::afterUnlockTheSecondGetsIt()
{
    JournalLock first(m_journal, m_locks);
    JournalLock second(m_journal, m_locks);
    QVERIFY(first.tryLock());
    QVERIFY(!second.tryLock());
    first.unlock();
    QVERIFY(second.tryLock());
    QVERIFY(!first.tryLock());
}

void TestJournalLock::everyWayToTheFileIsTheSameLock()
{
    const QString link = m_root.filePath(u"link.tryboth"_s);
    QVERIFY(QFile::link(m_journal, link));
    JournalLock first(m_journal, m_locks);
    JournalLock second(link, m_locks);
    JournalLock third(m_root.path() + u"/run/../mine.tryboth"_s, m_locks);
    QVERIFY(first.tryLock());
    QVERIFY(!second.tryLock());
    QVERIFY(!third.tryLock());
}

void TestJournalLock::anotherJournalIsAnotherLock()
{
    JournalLock first(m_journal, m_locks);
    JournalLock other(m_root.filePath(u"not-yet-there.tryboth"_s), m_locks);
    QVERIFY(first.tryLock());
    QVERIFY(other.tryLock());
}

void TestJournalLock::afterKillNineItOpensAtOnce()
{
    int ready[2] = {};
    QCOMPARE(::pipe(ready), 0);
    const pid_t child = ::fork();
    QVERIFY(child != -1);
    if (child == 0) {
        JournalLock lock(m_journal, m_locks);
        const char held = lock.tryLock() ? '1' : '0';
        if (::write(ready[1], &held, 1) == 1)
            ::pause();
        ::_exit(1);
    }
    char held = 0;
    QCOMPARE(::read(ready[0], &held, 1), ssize_t(1));
    QCOMPARE(held, '1');
    JournalLock lock(m_journal, m_locks);
    const auto refused = lock.tryLock();
    QVERIFY(!refused);
    QCOMPARE(::kill(child, SIGKILL), 0);
    QCOMPARE(::waitpid(child, nullptr, 0), child);
    QVERIFY(lock.tryLock());
    ::close(ready[0]);
    ::close(ready[1]);
}

void TestJournalLock::folderAndFileArePrivate()
{
    JournalLock lock(m_journal, m_locks);
    QVERIFY(lock.tryLock());
    struct stat found = {};
    QCOMPARE(::stat(QFile::encodeName(m_locks).constData(), &found), 0);
    QCOMPARE(found.st_mode & 07777, mode_t(0700));
    const QFileInfoList files = QDir(m_locks).entryInfoList(QDir::Files);
    QVERIFY(!files.isEmpty());
    for (const QFileInfo &file : files) {
        QCOMPARE(::stat(QFile::encodeName(file.filePath()).constData(), &found), 0);
        QCOMPARE(found.st_mode & 07777, mode_t(0600));
        QVERIFY(!file.fileName().contains(u"mine"_s));
    }
}

void TestJournalLock::aFolderOfSomebodyElseIsNotTrusted()
{
    const QString link = m_root.filePath(u"linked-run"_s);
    QVERIFY(QFile::link(m_root.path(), link));
    JournalLock lock(m_journal, link);
    const auto refused = lock.tryLock();
    QVERIFY(!refused);
    QVERIFY(!refused.error().holder);
}

void TestJournalLock::theFolderIsLocal()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_root.path()));
    QCOMPARE(JournalLock::lockFolder(), m_root.path() + u"/tryboth"_s);
    qunsetenv("XDG_RUNTIME_DIR");
    QVERIFY(!JournalLock::lockFolder().startsWith(QDir::homePath()) || QDir::tempPath() == QDir::homePath());
}

void TestJournalLock::allStartsOfAFlatpakShareAFolder()
{
    qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_root.path()));
    qputenv("FLATPAK_ID", "org.tryboth.Tryboth");
    const QString shared = m_root.path() + u"/app/org.tryboth.Tryboth"_s;
    QCOMPARE(JournalLock::lockFolder(), m_root.path() + u"/tryboth"_s); // an old Flatpak makes none
    QVERIFY(QDir().mkpath(shared));
    QCOMPARE(JournalLock::lockFolder(), shared + u"/tryboth"_s);
    JournalLock lock(m_journal);
    QVERIFY(lock.tryLock());
    QVERIFY(QFileInfo::exists(shared + u"/tryboth"_s));
    qunsetenv("FLATPAK_ID");
    qunsetenv("XDG_RUNTIME_DIR");
}

void TestJournalLock::whatIsInTheLockFileDoesNotMatter()
{
    JournalLock first(m_journal, m_locks);
    QVERIFY(first.tryLock());
    for (const QFileInfo &info : QDir(m_locks).entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("rubbish");
    }
    JournalLock second(m_journal, m_locks);
    const auto refused = second.tryLock();
    QVERIFY(!refused);
    QVERIFY(!refused.error().holder);
    first.unlock();
    QVERIFY(second.tryLock());
}

QTEST_GUILESS_MAIN(TestJournalLock)
#include "tst_journallock.moc"
