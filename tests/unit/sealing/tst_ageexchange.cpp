// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/sealing/sealingtest.h"

#include "sealing/envelope.h"
#include "sealing/identityfile.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

struct Output
{
    bool isGood = false;
    QByteArray bytes;
};

Output run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    const bool ended = process.waitForFinished();
    return {ended && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0,
            process.readAllStandardOutput()};
}

// age asks for passphrases on a terminal only. This gives it one and answers every question.
constexpr char AnswerOnTerminal[] = R"(
import os, pty, sys
answer = sys.argv[1].encode() + b"\n"
seen = b""
def read(fd):
    global seen
    data = os.read(fd, 1024)
    seen += data
    if b"passphrase" in seen.lower() and seen.rstrip(b" \r\n").endswith(b":"):
        seen = b""
        os.write(fd, answer)
    return data
sys.exit(os.waitstatus_to_exitcode(pty.spawn(sys.argv[2:], read)))
)";

} // namespace

/// Files made here open with the stock age tool, and the other way round.
class TestAgeExchange : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"age"_s).isEmpty()) {
            QSKIP("The age tool is not installed (Debian: age), so exchange with it was not tested.");
        }
        QVERIFY(m_folder.isValid());
        write(u"key.txt"_s,
              identityFileText(m_identity, QDateTime::currentDateTimeUtc()).text().toByteArray());
    }

    void ageOpensWhatWeSeal_data() { sizes(); }
    void ageOpensWhatWeSeal()
    {
        QFETCH(QByteArray, plain);
        const auto sealed = seal(plain, std::span(&m_identity.recipient(), 1));
        const Output opened = run(u"age"_s, {u"-d"_s, u"-i"_s, path(u"key.txt"_s)}, sealed.value());
        QVERIFY(opened.isGood);
        QCOMPARE(opened.bytes, plain);
    }

    void weOpenWhatAgeSeals_data() { sizes(); }
    void weOpenWhatAgeSeals()
    {
        QFETCH(QByteArray, plain);
        const Output sealed = run(u"age"_s, {u"-r"_s, QString::fromLatin1(m_identity.recipient().toText())},
                                  plain);
        QVERIFY(sealed.isGood);
        QCOMPARE(open(sealed.bytes, std::span(&m_identity, 1)).value(), plain);
    }

    void ageOpensAJournalWithItsRecoveryKey()
    {
        const auto keys = JournalKeys::create(Passphrase(u"a long passphrase"_s), m_identity.recipient(),
                                              test::CheapCost);
        const QByteArray sealed = test::sealWith(*keys, "a whole journal").value();
        const Output opened = run(u"age"_s, {u"-d"_s, u"-i"_s, path(u"key.txt"_s)}, sealed);
        QVERIFY(opened.isGood);
        QCOMPARE(opened.bytes, "a whole journal");
    }

    void passphrasesWorkBothWays()
    {
        if (QStandardPaths::findExecutable(u"python3"_s).isEmpty()) {
            QSKIP("python3 is not there to give age a terminal, so passphrases were not exchanged.");
        }
        constexpr int CheapWork = 6;
        write(u"ours.age"_s, seal("from us", Passphrase(u"secret words"_s), CheapWork).value());
        QVERIFY(onTerminal({u"age"_s, u"-d"_s, u"-o"_s, path(u"ours.txt"_s), path(u"ours.age"_s)}));
        QCOMPARE(read(u"ours.txt"_s), "from us");

        write(u"theirs.txt"_s, "from age");
        QVERIFY(onTerminal({u"age"_s, u"-p"_s, u"-o"_s, path(u"theirs.age"_s), path(u"theirs.txt"_s)}));
        QCOMPARE(open(read(u"theirs.age"_s), Passphrase(u"secret words"_s)).value(), "from age");
    }

private:
    static void sizes()
    {
        QTest::addColumn<QByteArray>("plain");
        for (const int size : {0, 1, 65535, 65536, 65537, 200000}) {
            QTest::addRow("%d bytes", size) << QByteArray(size, 'p');
        }
    }

    static bool onTerminal(const QStringList &command)
    {
        return run(u"python3"_s,
                   QStringList{u"-c"_s, QString::fromLatin1(AnswerOnTerminal), u"secret words"_s} + command)
            .isGood;
    }

    QString path(const QString &name) const { return m_folder.filePath(name); }

    void write(const QString &name, const QByteArray &bytes) const
    {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QByteArray read(const QString &name) const
    {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    QTemporaryDir m_folder;
    Identity m_identity = Identity::generate();
};

QTEST_GUILESS_MAIN(TestAgeExchange)

#include "tst_ageexchange.moc"
