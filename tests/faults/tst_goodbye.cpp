// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/journalfile.h"
#include "support/testjournal.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

#include <sys/types.h>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {
constexpr int PatienceMs = 60'000; // a start under a sanitizer, beside other tests
const QString Secret = u"two cups of tea"_s;
const QByteArray HalfANote = "half a note";
} // namespace

/// The real window is asked to end by a signal, with words in it that are in no file yet.
class TestGoodbye : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasTypedIsThere_data();
    void whatWasTypedIsThere();
    void aDeskIsSavedToo();
    void whereItCannotSaveItStaysOnce();

private:
    /// A typist who stays, once everything is typed.
    void begin(QProcess &typist, const QString &how) const;
    static void send(const QProcess &typist, int signal)
    {
        QCOMPARE(::kill(static_cast<pid_t>(typist.processId()), signal), 0);
    }
    OpenedJournal open(const QString &name, FileKind kind) const
    {
        const SystemClock clock;
        Unlock unlock;
        unlock.passphrase = Passphrase(QString(Secret));
        const JournalPlaces places{m_folder->filePath(u"locks"_s), m_folder->filePath(u"backups"_s)};
        return must(
            JournalFile::open(m_folder->filePath(name), OpenMode::Read, places, clock, {}, unlock, kind));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestGoodbye::begin(QProcess &typist, const QString &how) const
{
    typist.setChildProcessModifier([] { // a shell has what it runs in the background ignore some
        for (const int signal : {SIGTERM, SIGHUP, SIGINT}) {
            std::signal(signal, SIG_DFL);
        }
    });
    typist.start(QStringLiteral(TRYBOTH_TYPIST), {u"stay"_s, m_folder->path(), how});
    while (!typist.canReadLine()) {
        QVERIFY2(typist.waitForReadyRead(PatienceMs), typist.readAllStandardError().constData());
    }
    QCOMPARE(typist.readLine().trimmed(), QByteArray("typed"));
}

void TestGoodbye::whatWasTypedIsThere_data()
{
    QTest::addColumn<int>("signal");
    QTest::addColumn<QString>("how");
    QTest::newRow("SIGTERM") << SIGTERM << u"journal"_s;
    QTest::newRow("SIGHUP") << SIGHUP << u"journal"_s;
    QTest::newRow("SIGINT") << SIGINT << u"journal"_s;
    QTest::newRow("SIGTERM, under a dialog") << SIGTERM << u"dialog"_s;
}

void TestGoodbye::whatWasTypedIsThere()
{
    QFETCH(int, signal);
    QFETCH(QString, how);
    m_folder = std::make_unique<QTemporaryDir>();
    QProcess typist;
    begin(typist, how);
    send(typist, signal);
    QVERIFY(typist.waitForFinished(PatienceMs));
    QCOMPARE(typist.exitStatus(), QProcess::NormalExit);
    QCOMPARE(typist.exitCode(), 0);
    const OpenedJournal journal = open(u"j.tryboth"_s, FileKind::Journal);
    QCOMPARE(must(journal.core->stores().checkIns.count({})), 1);
    const QByteArray draft = journal.file->draft().value_or(QByteArray());
    QVERIFY2(draft.contains(HalfANote), draft.constData());
}

void TestGoodbye::aDeskIsSavedToo()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QProcess typist;
    begin(typist, u"desk"_s);
    send(typist, SIGTERM);
    QVERIFY(typist.waitForFinished(PatienceMs));
    QCOMPARE(typist.exitStatus(), QProcess::NormalExit);
    QCOMPARE(typist.exitCode(), 0);
    const OpenedJournal desk = open(u"j.tryboth-desk"_s, FileKind::Desk);
    QCOMPARE(must(desk.core->stores().desk.clients.all()).size(), 1);
}

void TestGoodbye::whereItCannotSaveItStaysOnce()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QProcess typist;
    begin(typist, u"replaced"_s);
    typist.setReadChannel(QProcess::StandardError);
    send(typist, SIGTERM);
    while (!typist.peek(10'000).contains("another program")) { // it says why, where a terminal shows it, too
        QVERIFY(typist.waitForReadyRead(PatienceMs));
    }
    QCOMPARE(typist.state(), QProcess::Running);
    send(typist, SIGTERM);
    QVERIFY(typist.waitForFinished(PatienceMs));
    QCOMPARE(typist.exitStatus(), QProcess::NormalExit);
    QCOMPARE(typist.exitCode(), 1);
    QFile file(m_folder->filePath(u"j.tryboth"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), QByteArray("by another program")); // and it wrote over nothing
}

QTEST_GUILESS_MAIN(TestGoodbye)
#include "tst_goodbye.moc"
