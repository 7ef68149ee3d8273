// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int KillsUsually = 50; // of each kind of journal; TRYBOTH_KILLS sets another number
constexpr auto Word = "entry"_L1;
constexpr auto TheirPassphrase = "a brown fox, two cups of tea"_L1;

/// The N of the last whole line "saved N", else 0.
int lastAcknowledged(const QByteArray &said)
{
    const QByteArray whole = said.left(said.lastIndexOf('\n') + 1);
    const qsizetype start = whole.lastIndexOf("saved ");
    return start < 0 ? 0 : whole.mid(start + 6).trimmed().toInt();
}

} // namespace

/// SAFETY.md R1 and R8 over the journal as the window keeps it: entries go through Journal into a JournalFile
/// in a process that is killed at any moment of opening and saving, again and again over the same file.
class TestJournalKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noAcknowledgedEntryIsLostByKillNine_data();
    void noAcknowledgedEntryIsLostByKillNine();

private:
    /// Runs the writer to its end. Gives what it said; nothing when it failed.
    static std::optional<QByteArray> ran(const QStringList &arguments);
    /// Paths of what a killed save left, beside the journal and among its backups.
    static QStringList leftovers(const QString &folder);
};

std::optional<QByteArray> TestJournalKill::ran(const QStringList &arguments)
{
    QProcess writer;
    writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    writer.start(QStringLiteral(TRYBOTH_JOURNALWRITER), arguments);
    if (!writer.waitForFinished() || writer.exitStatus() != QProcess::NormalExit || writer.exitCode() != 0)
        return std::nullopt;
    return writer.readAllStandardOutput();
}

QStringList TestJournalKill::leftovers(const QString &folder)
{
    QStringList found;
    QDirIterator all(folder, {u".*tryboth-*"_s}, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (all.hasNext())
        found += all.next();
    return found;
}

void TestJournalKill::noAcknowledgedEntryIsLostByKillNine_data()
{
    QTest::addColumn<QStringList>("seal");
    QTest::newRow("plain") << QStringList();
    QTest::newRow("sealed") << QStringList{u"--passphrase"_s, QString(TheirPassphrase)};
}

void TestJournalKill::noAcknowledgedEntryIsLostByKillNine()
{
    QFETCH(QStringList, seal);
    const QTemporaryDir root;
    const QStringList journal = QStringList{root.path(), QString(Word)} + seal;
    const QStringList one = journal + QStringList{u"--count"_s, u"1"_s};

    // How long opening and a save take on this machine, at its load: within that is where a kill may hurt.
    constexpr int savesToTime = 10;
    constexpr qint64 leastUs = 10'000;
    QVERIFY(ran(one));
    QElapsedTimer time;
    time.start();
    QVERIFY(ran(one));
    const qint64 openUs = time.nsecsElapsed() / 1000;
    time.start();
    QVERIFY(ran(journal + QStringList{u"--count"_s, QString::number(savesToTime)}));
    const qint64 savesUs = std::max(leastUs, (time.nsecsElapsed() / 1000 - openUs) / savesToTime * 3);

    QRandomGenerator random(20261127);
    const int asked = qEnvironmentVariableIntValue("TRYBOTH_KILLS");
    const int kills = asked > 0 ? asked : KillsUsually;
    int acknowledged = 2 + savesToTime, livesThatSaved = 0, mostLeft = 0;
    for (int life = 0; life < kills; ++life) {
        QProcess writer;
        writer.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        writer.start(QStringLiteral(TRYBOTH_JOURNALWRITER), journal);
        QVERIFY(writer.waitForStarted());
        const bool whileOpening = life % 5 == 0;
        if (!whileOpening)
            QVERIFY(writer.waitForReadyRead());
        QThread::usleep(static_cast<unsigned long>(random.bounded(whileOpening ? openUs : savesUs)));
        QCOMPARE(writer.state(), QProcess::Running); // It never gave up by itself.
        writer.kill();
        QVERIFY(writer.waitForFinished());
        QCOMPARE(writer.exitStatus(), QProcess::CrashExit);
        const int last = lastAcknowledged(writer.readAllStandardOutput());
        livesThatSaved += last > 0;
        acknowledged = std::max(acknowledged, last);
        mostLeft = std::max(mostLeft, static_cast<int>(leftovers(root.path()).size()));
        // Another process finds it sound, and every entry up to the last acknowledged one in it.
        const auto found = ran(journal + QStringList{u"--check"_s});
        QVERIFY2(found, qPrintable(u"after kill %1"_s.arg(life)));
        QVERIFY2(found->trimmed().toInt() >= acknowledged,
                 qPrintable(u"after kill %1: %2 of %3 entries"_s.arg(life)
                                .arg(found->trimmed().toInt())
                                .arg(acknowledged)));
    }
    QVERIFY2(livesThatSaved > kills / 4, "the writer was killed too early to test anything");

    // Those of the last hour could be offered to somebody; let them be older.
    for (const QString &path : leftovers(root.path())) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.setFileTime(QDateTime::currentDateTimeUtc().addSecs(-2 * 3600),
                                 QFileDevice::FileModificationTime));
    }
    QVERIFY(ran(one));
    QCOMPARE(leftovers(root.path()), QStringList());
    QCOMPARE(QDir(root.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name),
             QStringList({u"backups"_s, u"j.tryboth"_s, u"locks"_s}));
    qInfo("%d kills, %d lives that saved, %d entries, at most %d leftovers at a time", kills, livesThatSaved,
          acknowledged, mostLeft);
}

QTEST_GUILESS_MAIN(TestJournalKill)
#include "tst_journalkill.moc"
