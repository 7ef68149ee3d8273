// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfile.h"
#include "support/systemcalls.h"
#include "support/testjournal.h"

#include <csignal>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const QString SamplePassphrase = u"Grüße von zwei Stühlen"_s;
const QString CallsThatWrite =
    u"openat,write,fdatasync,fsync,linkat,renameat,renameat2,unlinkat,fchmod,mkdirat,close"_s;
constexpr int PointsUsually = 40, PointsAtLength = 200; // TRYBOTH_LONG=1

} // namespace

/// SAFETY.md R15: a journal of an earlier version is opened, brought to this one and saved; the program is
/// killed at many points of that. The journal, or its backup, still opens each time with everything in it.
class TestMigrationKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTrace())
            QSKIP("strace is not installed: a kill during a migration (R15) is not tried");
        qputenv("ASAN_OPTIONS", "detect_leaks=0");
    }
    void killedAnywhereTheJournalStillOpens_data();
    void killedAnywhereTheJournalStillOpens();

private:
    static int entriesIn(const QString &folder)
    {
        const SystemClock clock;
        Unlock unlock;
        unlock.passphrase = Passphrase(QString(SamplePassphrase));
        const auto opened = JournalFile::open(folder + u"/j.tryboth"_s, OpenMode::Read,
                                              {folder + u"/locks"_s, folder + u"/backups"_s}, clock, {},
                                              unlock);
        return opened && opened->core->health().isSound()
                   ? opened->core->stores().checkIns.count({}).value_or(-1)
                   : -1;
    }
    static void put(const QString &sample, const QString &folder)
    {
        const QString path = folder + u"/j.tryboth"_s;
        QVERIFY(QFile::copy(sample, path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
    }
};

void TestMigrationKill::killedAnywhereTheJournalStillOpens_data()
{
    QTest::addColumn<QString>("sample");
    const QDir samples(QStringLiteral(TRYBOTH_TEST_DATA "/journals"));
    for (const QString &name : samples.entryList({u"*.tryboth"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << samples.filePath(name);
}

void TestMigrationKill::killedAnywhereTheJournalStillOpens()
{
    QFETCH(QString, sample);
    const QString program = QStringLiteral(TRYBOTH_JOURNALOPENER);
    QTemporaryDir whole;
    put(sample, whole.path());
    const SystemCalls calls = traced(CallsThatWrite, program, {whole.path(), SamplePassphrase});
    QVERIFY2(calls.said.contains("saved"), calls.said.constData());
    // What loads libraries comes first and touches nothing: start where the journal is first named.
    const auto first = calls.lines.indexOf(QRegularExpression(u".*j\\.tryboth.*"_s));
    QVERIFY(first >= 0);
    const auto total = calls.lines.size();
    const int points = qEnvironmentVariableIntValue("TRYBOTH_LONG") != 0 ? PointsAtLength : PointsUsually;
    int killed = 0;
    for (qsizetype point = 0; point < points; ++point) {
        const auto at = first + point * (total - first) / points + 1;
        // Every n-th call of any of these kinds: strace counts each kind for itself, so name the one that it
        // is.
        const QRegularExpression name(u"^\\d+ +(\\w+)\\("_s);
        const QString call = name.match(calls.lines.value(at - 1)).captured(1);
        if (call.isEmpty())
            continue;
        const auto occurrence =
            calls.lines.mid(0, at).filter(QRegularExpression(u"^\\d+ +%1\\("_s.arg(call))).size();
        QTemporaryDir folder;
        put(sample, folder.path());
        QProcess strace;
        strace.start(u"strace"_s, {u"-qq"_s, u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + call,
                                   u"-e"_s, u"inject=%1:signal=KILL:when=%2"_s.arg(call).arg(occurrence),
                                   program, folder.path(), SamplePassphrase});
        QVERIFY(strace.waitForFinished());
        killed += strace.exitStatus() == QProcess::CrashExit || strace.exitCode() == 128 + SIGKILL;
        QVERIFY2(entriesIn(folder.path()) == 2, qPrintable(u"killed at %1 %2"_s.arg(call).arg(occurrence)));
        // And with nobody in the way it goes on as if nothing had been.
        QVERIFY(traced(u"fsync"_s, program, {folder.path(), SamplePassphrase}).said.contains("saved"));
    }
    QVERIFY2(killed > points / 2, qPrintable(QString::number(killed)));
    qInfo("%d kills", killed);
}

QTEST_GUILESS_MAIN(TestMigrationKill)
#include "tst_migrationkill.moc"
