// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// SAFETY.md R4 and R6 as the kernel sees them, through strace.
class TestSystemCalls : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
            QSKIP("strace is not installed: the order of system calls (R4, R6) is not checked");
        qputenv("ASAN_OPTIONS", "detect_leaks=0"); // LeakSanitizer gives up in a process that is traced.
    }
    void savedIsSaidOnlyAfterEverySync();
    void aCallThatFailsIsNeverAcknowledged_data();
    void aCallThatFailsIsNeverAcknowledged();

private:
    static QHash<QString, int> callsBeforeTheFirstSave();
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

void TestSystemCalls::savedIsSaidOnlyAfterEverySync()
{
    QTemporaryDir root;
    constexpr int saves = 50;
    QProcess strace;
    strace.start(u"strace"_s,
                 {u"-qq"_s, u"-f"_s, u"-o"_s, root.filePath(u"log"_s), u"-e"_s,
                  u"trace=openat,write,fdatasync,fsync,renameat,renameat2,linkat"_s,
                  QStringLiteral(TRYBOTH_FAULTWRITER), root.filePath(u"order.tryboth"_s), u"--backups"_s,
                  root.filePath(u"backups"_s), u"--count"_s, QString::number(saves)});
    QVERIFY(strace.waitForFinished());
    QCOMPARE(strace.exitCode(), 0);
    // One letter a call: Create, Write, Data sync, read Back, Link, Rename, Folder sync, Acknowledge.
    const std::pair<QRegularExpression, QChar> letters[] = {
        {QRegularExpression(uR"(openat\(.*order\.tryboth\.tryboth-.*O_CREAT\|O_EXCL.*0600\) = \d)"_s), u'C'},
        {QRegularExpression(uR"(openat\(.*order\.tryboth\.tryboth-.*O_RDONLY.* = \d)"_s), u'B'},
        {QRegularExpression(uR"(write\(1, "saved )"_s), u'A'},
        {QRegularExpression(uR"(write\(\d+, "\d+\\n.* = \d)"_s), u'W'},
        {QRegularExpression(uR"(fdatasync\(.* = 0)"_s), u'D'},
        {QRegularExpression(uR"(fsync\(.* = 0)"_s), u'F'},
        {QRegularExpression(uR"(linkat\(.* = 0)"_s), u'L'},
        {QRegularExpression(uR"(renameat2?\(.*order\.tryboth".* = 0)"_s), u'R'}};
    QString calls;
    for (const QByteArray &line : bytesOf(root.filePath(u"log"_s)).split('\n')) {
        for (const auto &[pattern, letter] : letters) {
            if (pattern.match(QString::fromUtf8(line)).hasMatch()) {
                calls += letter;
                break;
            }
        }
    }
    calls = calls.mid(calls.indexOf(u'C')); // Before it, the start of the program.
    const QString expected = u"CWDBRFA"_s + u"CWDBLFRFA"_s.repeated(saves - 1);
    QCOMPARE(calls, expected);
}

void TestSystemCalls::aCallThatFailsIsNeverAcknowledged_data()
{
    QTest::addColumn<QString>("call");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("occurrence");
    constexpr int OccurrencesUsually = 4, OccurrencesAtLength = 50;
    const bool atLength = qEnvironmentVariableIntValue("TRYBOTH_LONG") != 0;
    const int occurrences = atLength ? OccurrencesAtLength : OccurrencesUsually;
    const QHash<QString, int> before = callsBeforeTheFirstSave();
    for (const char *call : {"openat", "write", "fdatasync", "fsync", "renameat", "linkat"}) {
        for (const char *code : {"EIO", "ENOSPC", "EACCES", "EROFS"}) {
            for (int occurrence = 1; occurrence <= occurrences; ++occurrence)
                QTest::addRow("%s %d %s", call, occurrence, code)
                    << QString::fromLatin1(call) << QString::fromLatin1(code)
                    << before.value(QString::fromLatin1(call)) + occurrence;
        }
    }
}

/// How often the writer makes each call before it first names its file: the loading of the program, which is
/// none of ours to break.
QHash<QString, int> TestSystemCalls::callsBeforeTheFirstSave()
{
    QTemporaryDir root;
    QProcess strace;
    strace.start(u"strace"_s,
                 {u"-qq"_s, u"-f"_s, u"-o"_s, root.filePath(u"log"_s), u"-e"_s, u"trace=openat,write"_s,
                  QStringLiteral(TRYBOTH_FAULTWRITER), root.filePath(u"inject.tryboth"_s), u"--backups"_s,
                  root.filePath(u"backups"_s), u"--count"_s, u"1"_s});
    if (!strace.waitForFinished())
        return {};
    QHash<QString, int> counts;
    for (const QByteArray &line : bytesOf(root.filePath(u"log"_s)).split('\n')) {
        if (line.contains(root.path().toUtf8()))
            return counts;
        for (const char *call : {"openat", "write"})
            counts[QString::fromLatin1(call)] += line.contains(QByteArray(call) + '(');
    }
    return {};
}

void TestSystemCalls::aCallThatFailsIsNeverAcknowledged()
{
    QFETCH(QString, call);
    QFETCH(QString, code);
    QFETCH(int, occurrence);
    QTemporaryDir root;
    const QString target = root.filePath(u"inject.tryboth"_s);
    const int saves = occurrence + 8; // so that the call is made that often
    QProcess strace;
    strace.start(u"strace"_s,
                 {u"-qq"_s, u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call, u"-e"_s,
                  u"inject=%1:error=%2:when=%3"_s.arg(call, code, QString::number(occurrence)),
                  QStringLiteral(TRYBOTH_FAULTWRITER), target, u"--backups"_s, root.filePath(u"backups"_s),
                  u"--count"_s, QString::number(saves)});
    QVERIFY(strace.waitForFinished());
    const qint64 acknowledged = strace.readAllStandardOutput().count("saved ");
    const QByteArray said = strace.readAllStandardError();
    if (strace.exitCode() == 0) { // Only where there is another way: a backup is copied, a note is not made.
        QVERIFY2(call == u"linkat"_s || call == u"openat"_s,
                 "a save went on although a call it needs had failed");
        QCOMPARE(acknowledged, saves);
    } else {
        QVERIFY(acknowledged < saves);
        QVERIFY(!said.isEmpty() || call == u"write"_s); // a failing write may have been that of the sentence
    }
    QVERIFY(call == u"openat"_s || call == u"linkat"_s || strace.exitCode() == 1);
    const qint64 onDisk = counterOf(bytesOf(target)).value_or(-1);
    QVERIFY2(onDisk >= 0 || (acknowledged == 0 && !QFile::exists(target)), "the file is damaged");
    // Without the folder's sync, or without having been able to say so, a save may be there unacknowledged.
    const bool mayBeAhead = call == u"fsync"_s || call == u"write"_s;
    QVERIFY(std::max<qint64>(onDisk, 0) == acknowledged || (mayBeAhead && onDisk == acknowledged + 1));
}

QTEST_GUILESS_MAIN(TestSystemCalls)
#include "tst_systemcalls.moc"
