// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/systemcalls.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// A stick or a network drive that keeps no modes, or cannot be asked to sync a folder, played by strace: no
/// root is needed for it. faults_stick_* is the same with real file systems.
class TestNoModes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!canTrace())
            QSKIP("strace is not installed: a place without modes (R7) is not tried");
        qputenv("ASAN_OPTIONS", "detect_leaks=0"); // LeakSanitizer gives up in a process that is traced.
    }
    void aPlaceWithoutModesServes_data();
    void aPlaceWithoutModesServes();
};

void TestNoModes::aPlaceWithoutModesServes_data()
{
    QTest::addColumn<QString>("calls"); // some of them are no calls of this kind of machine: "?"
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("serves");
    const QString ofFolders = u"?chmod,?fchmodat,?fchmodat2"_s;
    const QString ofAll = ofFolders + u",fchmod"_s;
    QTest::newRow("modes are unknown") << ofAll << u"ENOSYS"_s << true;
    QTest::newRow("modes are not supported") << ofAll << u"EOPNOTSUPP"_s << true;
    QTest::newRow("nothing here is ours") << ofAll << u"EPERM"_s << true;
    // Where we own what we make, a folder whose mode we may not change is somebody else's.
    QTest::newRow("the folder is not ours") << ofFolders << u"EPERM"_s << false;
    QTest::newRow("the disk fails") << ofFolders << u"EIO"_s << false;
    QTest::newRow("folders cannot be synced") << u"fsync"_s << u"EINVAL"_s << true;
}

void TestNoModes::aPlaceWithoutModesServes()
{
    QFETCH(QString, calls);
    QFETCH(QString, code);
    QFETCH(bool, serves);
    const QTemporaryDir root;
    for (const int entries : {2, 4}) { // made, and opened again
        QProcess strace;
        strace.start(u"strace"_s,
                     {u"-qq"_s, u"-f"_s, u"-o"_s, u"/dev/null"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s,
                      u"inject=%1:error=%2"_s.arg(calls, code), QStringLiteral(TRYBOTH_JOURNALWRITER),
                      root.path(), u"entry"_s, u"--count"_s, u"2"_s, u"--draft"_s});
        QVERIFY(strace.waitForFinished());
        QCOMPARE(strace.exitStatus(), QProcess::NormalExit);
        const QByteArray error = strace.readAllStandardError();
        QVERIFY2((strace.exitCode() == 0) == serves, error.constData());
        const QByteArray last = "saved " + QByteArray::number(entries) + '\n';
        QCOMPARE(strace.readAllStandardOutput().contains(last), serves);
    }
    QVERIFY(QDir(root.path()).entryList({u".*tryboth-*"_s}, QDir::Files | QDir::Hidden).isEmpty());
}

QTEST_GUILESS_MAIN(TestNoModes)
#include "tst_nomodes.moc"
