// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"
#include "storage/generations.h"
#include "storage/journallock.h"
#include "storage/leftovers.h"
#include "storage/posixfilesystem.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace tryboth;
using namespace Qt::StringLiterals;

/// SAFETY.md R1, R8, R11, R13 over the real writer in a process of its own.
/// TRYBOTH_KILLS and TRYBOTH_COPIES make the loops longer.
class TestKillLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedSaveIsLostByKillNine();
    void aCopyTakenAtAnyMomentIsComplete();
    void twoThatTakeTurnsLoseNothing();

private:
    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int times(const char *variable, int usual)
    {
        const int asked = qEnvironmentVariableIntValue(variable);
        return asked > 0 ? asked : usual;
    }
    /// Microseconds within which about half of the writers come to save, on this machine and at its load.
    static quint32 longestLife(const QString &target, const QString &backups)
    {
        constexpr qint64 least = 30'000;
        QElapsedTimer time;
        time.start();
        QProcess writer;
        writer.start(QStringLiteral(TRYBOTH_FAULTWRITER), {target, u"--backups"_s, backups});
        writer.waitForReadyRead();
        const qint64 firstSave = time.nsecsElapsed() / 1000;
        writer.kill();
        writer.waitForFinished();
        return static_cast<quint32>(std::max(least, 2 * firstSave));
    }
    /// The N of the last whole line "saved N", else −1.
    static qint64 lastAcknowledged(const QByteArray &output)
    {
        const qsizetype end = output.lastIndexOf('\n');
        const qsizetype start = end < 1 ? 0 : output.lastIndexOf('\n', end - 1) + 1;
        return end < 0 ? -1 : output.mid(start, end - start).mid(6).toLongLong();
    }
};

void TestKillLoop::noAcknowledgedSaveIsLostByKillNine()
{
    QTemporaryDir root;
    const QString target = root.filePath(u"kill.tryboth"_s);
    const QString backups = root.filePath(u"backups"_s);
    QRandomGenerator random(20261124);
    const quint32 longestLifeUs = longestLife(target, backups);
    const int kills = times("TRYBOTH_KILLS", 1000);
    qint64 acknowledged = 0;
    int livesThatSaved = 0;
    for (int i = 0; i < kills; ++i) {
        QProcess writer;
        writer.start(QStringLiteral(TRYBOTH_FAULTWRITER), {target, u"--backups"_s, backups});
        QVERIFY(writer.waitForStarted());
        QThread::usleep(random.bounded(longestLifeUs));
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit); // It never gave up by itself.
        const qint64 last = lastAcknowledged(writer.readAllStandardOutput());
        livesThatSaved += last > 0;
        acknowledged = std::max(acknowledged, last);
        if (acknowledged == 0)
            continue;
        const auto onDisk = counterOf(bytesOf(target));
        QVERIFY2(onDisk, "the file is damaged");
        QVERIFY2(*onDisk >= acknowledged, "an acknowledged save is lost");
    }
    QVERIFY2(livesThatSaved > kills / 10, "the writer was killed too early to test anything");

    PosixFileSystem files;
    const SystemClock clock;
    const Generations generations(files, clock, backups);
    for (const Generation &generation : generations.list())
        QVERIFY(counterOf(bytesOf(generations.path(generation))));
    const Moment laterThanAnHour{clock.now().utcMs + 3'700'000};
    QVERIFY(sweepLeftovers(files, target, laterThanAnHour));
    QCOMPARE(QDir(root.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"kill.tryboth"_s});
    qInfo("%d kills, %d lives that saved, %lld saves", kills, livesThatSaved, acknowledged);
}

void TestKillLoop::aCopyTakenAtAnyMomentIsComplete()
{
    QTemporaryDir root;
    const QString target = root.filePath(u"copied.tryboth"_s);
    QProcess writer;
    writer.start(QStringLiteral(TRYBOTH_FAULTWRITER), {target, u"--bytes"_s, u"300000"_s});
    QVERIFY(writer.waitForReadyRead());
    const int copies = times("TRYBOTH_COPIES", 2000);
    qint64 newest = 0;
    int versions = 0;
    for (int i = 0; i < copies; ++i) {
        const auto counter = counterOf(bytesOf(target));
        QVERIFY2(counter, "a copy is incomplete");
        QVERIFY(*counter >= newest);
        versions += *counter > newest;
        newest = *counter;
    }
    QVERIFY2(versions > 10, "the writer did not save while the file was copied");
    writer.kill();
    QVERIFY(writer.waitForFinished());
    qInfo("%d copies of %d versions", copies, versions);
}

void TestKillLoop::twoThatTakeTurnsLoseNothing()
{
    QTemporaryDir root;
    const QString target = root.filePath(u"shared.tryboth"_s);
    const QString locks = root.filePath(u"run"_s);
    constexpr int roundsEach = 100;
    const QStringList arguments{
        target, u"--locks"_s, locks, u"--pause"_s, u"1"_s, u"--count"_s, QString::number(roundsEach)};
    JournalLock gate(target, locks); // Until both are there.
    QVERIFY(gate.tryLock());
    QProcess first;
    QProcess second;
    first.start(QStringLiteral(TRYBOTH_FAULTWRITER), arguments);
    second.start(QStringLiteral(TRYBOTH_FAULTWRITER), arguments);
    QVERIFY(first.waitForReadyRead());
    QVERIFY(second.waitForReadyRead());
    gate.unlock();
    QVERIFY(first.waitForFinished());
    QVERIFY(second.waitForFinished());
    QCOMPARE(first.exitCode(), 0);
    QCOMPARE(second.exitCode(), 0);
    QCOMPARE(counterOf(bytesOf(target)).value_or(0), 2 * roundsEach);
    // Had one waited for the other to end, its rounds would all be of one half.
    const qint64 last = std::min(lastAcknowledged(first.readAllStandardOutput()),
                                 lastAcknowledged(second.readAllStandardOutput()));
    QVERIFY2(last > roundsEach, "the two did not take turns");
}

QTEST_GUILESS_MAIN(TestKillLoop)
#include "tst_killloop.moc"
