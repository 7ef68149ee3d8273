// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

// Each call on the journal's folder takes this long, as on a network drive that hardly answers. A window that
// made one of them itself would stand still for as long; one that is merely slow on a busy machine does not.
constexpr int DelayMs = 700;
constexpr int FrozenMs = DelayMs * 2 / 3;
constexpr int PatienceMs = 180'000;

QByteArray saverRun(const QStringList &command)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.start(command.first(), command.sliced(1));
    return process.waitForFinished(PatienceMs) && process.exitCode() == 0 ? process.readAllStandardOutput()
                                                                          : QByteArray();
}

} // namespace

/// SAFETY.md R7: a slow or vanished disk is told, loses nothing, and never stops the window.
class TestSlowDisk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowAnswersWhileTheDiskDoesNot();
};

void TestSlowDisk::theWindowAnswersWhileTheDiskDoesNot()
{
    if (QStandardPaths::findExecutable(u"strace"_s).isEmpty())
        QSKIP("strace is not installed: a slow disk (R7) is not tried");
    qputenv("ASAN_OPTIONS", "detect_leaks=0"); // LeakSanitizer gives up in a process that is traced.
    const QTemporaryDir place;
    const QString folder = place.filePath(u"stick"_s);
    const QString saver = QStringLiteral(TRYBOTH_SLOWSAVER);
    saverRun({saver, u"make"_s, folder});
    const QString calls = u"fsync,fdatasync,rename,renameat,renameat2,link,linkat,unlink,unlinkat"_s;
    const QByteArray told = saverRun({u"strace"_s, u"-qq"_s, u"-f"_s, u"-o"_s, u"/dev/null"_s,
                                      u"--seccomp-bpf"_s, u"-e"_s, u"trace="_s + calls, u"-e"_s,
                                      u"inject=%1:delay_enter=%2ms"_s.arg(calls).arg(DelayMs), saver,
                                      u"log"_s, folder});
    const QJsonObject result = QJsonDocument::fromJson(told).object();
    QVERIFY2(!result.isEmpty(), "the saver did not come to its end");
    QVERIFY(result.value(u"saved"_s).toBool());
    QVERIFY(!result.value(u"savedWhenGone"_s).toBool());
    QVERIFY(!result.value(u"sentence"_s).toString().isEmpty());
    QVERIFY(result.value(u"savedWhenBack"_s).toBool());
    const int longest = result.value(u"longestMs"_s).toInt();
    QVERIFY2(longest > 0 && longest < FrozenMs, qPrintable(u"%1 ms"_s.arg(longest)));
}

QTEST_GUILESS_MAIN(TestSlowDisk)
#include "tst_slowdisk.moc"
