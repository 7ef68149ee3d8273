// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfile.h"

#include <QDirIterator>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Canary = "Kanarienvogel49152"_L1;
constexpr auto TheirPassphrase = "a brown fox, two cups of tea"_L1;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// SAFETY.md S3 and P3 for the worst moment: the program is killed between the steps of a save, and what it
/// leaves behind is searched for the text.
class TestLeftoverText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed: what a killed save leaves behind (S3) is not checked");
        qputenv("ASAN_OPTIONS", "detect_leaks=0"); // LeakSanitizer gives up in a process that is traced.
    }
    void aKilledSaveLeavesNoTextBehind_data();
    void aKilledSaveLeavesNoTextBehind();
};

void TestLeftoverText::aKilledSaveLeavesNoTextBehind_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<int>("occurrence");
    QTest::addColumn<bool>("sealed");
    for (const char *call : {"fdatasync", "renameat", "linkat", "fsync"}) {
        for (const int occurrence : {1, 2}) {
            QTest::addRow("sealed, at %s %d", call, occurrence)
                << QString::fromLatin1(call) << occurrence << true;
            QTest::addRow("plain, at %s %d", call, occurrence)
                << QString::fromLatin1(call) << occurrence << false;
        }
    }
}

void TestLeftoverText::aKilledSaveLeavesNoTextBehind()
{
    QFETCH(QString, call);
    QFETCH(int, occurrence);
    QFETCH(bool, sealed);
    QTemporaryDir root;
    QStringList arguments{u"-qq"_s,
                          u"-f"_s,
                          u"-o"_s,
                          u"/dev/null"_s,
                          u"-e"_s,
                          u"trace="_s + call,
                          u"-e"_s,
                          u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(occurrence + 1),
                          QStringLiteral(TRYBOTH_JOURNALWRITER),
                          root.path(),
                          Canary,
                          u"--count"_s,
                          u"3"_s};
    if (sealed)
        arguments += {u"--passphrase"_s, TheirPassphrase};
    QProcess strace;
    strace.start(u"strace"_s, arguments);
    QVERIFY(strace.waitForFinished());
    QVERIFY2(strace.exitStatus() == QProcess::CrashExit || strace.exitCode() == 128 + SIGKILL,
             strace.readAllStandardError().constData());

    int holding = 0;
    int temporary = 0;
    QDirIterator all(root.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QByteArray bytes = bytesOf(path);
        temporary += path.contains(u"/.j.tryboth.tryboth-"_s);
        holding += bytes.contains(QByteArrayView(Canary.data(), Canary.size()));
        QVERIFY(!sealed || !bytes.startsWith("SQLite format 3"));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(call == u"fsync"_s || temporary == 1); // Killed before the rename, or there was nothing to find.
    QCOMPARE(holding > 0, !sealed); // Plain is the negative control: there the search finds it.

    Unlock unlock;
    if (sealed)
        unlock.passphrase = Passphrase(QString(TheirPassphrase));
    const SystemClock clock;
    const auto opened = JournalFile::open(root.filePath(u"j.tryboth"_s), OpenMode::Write,
                                          {root.filePath(u"locks"_s), root.filePath(u"backups"_s)}, clock, {},
                                          unlock);
    QVERIFY2(opened, opened ? "" : qPrintable(opened.error().sentence));
}

QTEST_GUILESS_MAIN(TestLeftoverText)
#include "tst_leftovertext.moc"
