// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/systemcalls.h"

#include <QDirIterator>
#include <QTest>

#include <csignal>
#include <sys/stat.h>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QString Word = u"Kanarienvogel49152"_s;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Whether the word stands there, in the encodings that Qt and SQLite write.
bool holdsTheWord(const QByteArray &bytes)
{
    const QByteArray wide(reinterpret_cast<const char *>(Word.utf16()), Word.size() * 2);
    return bytes.contains(Word.toUtf8()) || bytes.contains(wide) ||
           bytes.contains(Word.toUtf8().toBase64().left(20));
}

/// A home of its own, in which everything that a program writes can be found.
struct Home
{
    Home()
    {
        for (const char *name : {"home", "config", "data", "cache", "state", "run", "tmp", "journals"}) {
            QDir(root.path()).mkdir(QString::fromLatin1(name));
            ::chmod(qPrintable(root.filePath(QString::fromLatin1(name))), 0700);
        }
    }

    QProcessEnvironment environment() const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        const std::pair<const char *, const char *> places[] = {{"HOME", "home"},
                                                                {"XDG_CONFIG_HOME", "config"},
                                                                {"XDG_DATA_HOME", "data"},
                                                                {"XDG_CACHE_HOME", "cache"},
                                                                {"XDG_STATE_HOME", "state"},
                                                                {"XDG_RUNTIME_DIR", "run"},
                                                                {"TMPDIR", "tmp"}};
        for (const auto &[variable, folder] : places)
            environment.insert(QString::fromLatin1(variable), root.filePath(QString::fromLatin1(folder)));
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        return environment;
    }

    QStringList everything() const
    {
        QStringList paths;
        QDirIterator all(root.path(), QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot,
                         QDirIterator::Subdirectories);
        while (all.hasNext())
            paths += all.next();
        return paths;
    }

    QStringList filesWithTheWord() const
    {
        QStringList found;
        for (const QString &path : everything()) {
            if (path.contains(Word) || (QFileInfo(path).isFile() && holdsTheWord(bytesOf(path))))
                found += path;
        }
        return found;
    }

    QTemporaryDir root;
};

} // namespace

/// SAFETY.md P3 to P6 over the real window: a day in it that ends with kill −9, and what is left of it.
class TestTraces : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aSealedJournalLeavesNoWordAnywhere();
    void aPlainOneLeavesThemInTheJournalAndItsBackupsOnly();
    void nothingThatIsWrittenIsForOthers();
    void nothingGoesToTheNetwork();
    void nothingSpillsIntoTemporaryFiles();
    void aCrashLeavesNoCore();

private:
    static SystemCalls liveIn(const Home &home, const QStringList &more)
    {
        return traced(u"%file,%network"_s, QStringLiteral(TRYBOTH_WINDOWSESSION),
                      QStringList{home.root.filePath(u"journals"_s), Word} + more, home.environment());
    }

    Home m_sealedHome;
    Home m_plainHome;
    SystemCalls m_sealed;
    SystemCalls m_plain;
};

void TestTraces::initTestCase()
{
    if (!canTrace())
        QSKIP("strace is not installed: traces (P3), sockets (P4) and temporary files (P6) are not checked");
    m_sealed = liveIn(m_sealedHome, {u"--passphrase"_s, u"two cups of tea"_s});
    QVERIFY2(m_sealed.said.contains("lived"), m_sealed.said.constData());
    m_plain = liveIn(m_plainHome, {});
    QVERIFY2(m_plain.said.contains("lived"), m_plain.said.constData());
}

void TestTraces::aSealedJournalLeavesNoWordAnywhere()
{
    QVERIFY(QFile::exists(m_sealedHome.root.filePath(u"journals/mine.tryboth"_s)));
    QVERIFY(m_sealedHome.everything().size() > 10);
    QCOMPARE(m_sealedHome.filesWithTheWord(), QStringList());
    QVERIFY(!holdsTheWord(m_sealed.said));
}

/// The negative control: the search finds what is there, and it is nowhere else even then.
void TestTraces::aPlainOneLeavesThemInTheJournalAndItsBackupsOnly()
{
    const QStringList found = m_plainHome.filesWithTheWord();
    QVERIFY(found.contains(m_plainHome.root.filePath(u"journals/mine.tryboth"_s)));
    for (const QString &path : found)
        QVERIFY2(path.endsWith(u".tryboth"_s), qPrintable(path));
}

void TestTraces::nothingThatIsWrittenIsForOthers()
{
    for (const Home *home : {&m_sealedHome, &m_plainHome}) {
        for (const QString &path : home->everything()) {
            struct stat status = {};
            QCOMPARE(::lstat(qPrintable(path), &status), 0);
            const mode_t allowed = S_ISDIR(status.st_mode) ? 0700 : 0600;
            QVERIFY2((status.st_mode & 0777) == allowed,
                     qPrintable(u"%1 has mode %2"_s.arg(path, QString::number(status.st_mode & 0777, 8))));
        }
    }
}

void TestTraces::nothingGoesToTheNetwork()
{
    // Without a display there is not even the display's socket.
    QCOMPARE(m_sealed.named(u"socket"_s), QStringList());
    QCOMPARE(m_sealed.named(u"connect"_s), QStringList());
    QCOMPARE(m_plain.named(u"socket"_s), QStringList());
}

void TestTraces::nothingSpillsIntoTemporaryFiles()
{
    QVERIFY(m_sealed.paths().filter(u"mine.tryboth"_s).size() > 5); // the paths are read at all
    QCOMPARE(m_sealed.paths().filter(u"etilqs"_s), QStringList());
    QCOMPARE(m_sealed.paths().filter(QRegularExpression(u"-(wal|shm|journal)$"_s)), QStringList());
    QCOMPARE(QDir(m_sealedHome.root.filePath(u"tmp"_s)).entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList());
}

void TestTraces::aCrashLeavesNoCore()
{
    Home home;
    QProcess window;
    window.setProcessEnvironment(home.environment());
    window.start(QStringLiteral(TRYBOTH_PROGRAM), {u"--example"_s});
    QVERIFY(window.waitForStarted());
    const QString limits = u"/proc/%1/limits"_s.arg(window.processId());
    const QRegularExpression none(u"Max core file size +0 +0 "_s);
    QTRY_VERIFY(none.match(QString::fromUtf8(bytesOf(limits))).hasMatch());
    window.kill();
    QVERIFY(window.waitForFinished());
}

QTEST_GUILESS_MAIN(TestTraces)
#include "tst_traces.moc"
