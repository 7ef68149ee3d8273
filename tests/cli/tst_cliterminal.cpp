// SPDX-License-Identifier: GPL-3.0-or-later
#include "terminalrun.h"

#include <QFile>
#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {
const QByteArray Right = "a brown fox, two cups of tea";
const QByteArray Next = "four herons on the old pier";
const QByteArray Question = "my.tryboth”: ";
} // namespace

/// Where no --passphrase-fd is given, the passphrase is asked for on the terminal, and not shown.
class TestCliTerminal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_home = std::make_unique<CliHome>(); }
    void theRightOneOpens();
    void aWrongOneIsSaidAndChangesNothing();
    void aNewOneIsAskedForTwice();
    void changingAsksForTheOldOneFirst();
    void controlCLeavesTheTerminalAsItWas();
    void theAnswerStaysClean();

private:
    QByteArray sealedJournal()
    {
        const QByteArray journal = m_home->path(u"my.tryboth"_s).toUtf8();
        const CliRun made = m_home->runWith(Right, {"new", journal, "--passphrase-fd", "0"});
        return made.exit == 0 ? journal : QByteArray();
    }

    std::unique_ptr<CliHome> m_home;
};

void TestCliTerminal::theRightOneOpens()
{
    TerminalRun run(*m_home, {"check", sealedJournal()});
    QVERIFY(run.waitFor("Sealed: its passphrase opens it.")); // before anything is asked
    QVERIFY(run.waitFor(Question));
    QVERIFY(!run.echoes());
    run.type(Right + '\n');
    QCOMPARE(run.finish(), 0);
    QVERIFY2(!run.shown().contains("brown"), run.shown());
    QVERIFY2(run.shown().startsWith("\r\n"), run.shown()); // Return was not shown either
}

void TestCliTerminal::aWrongOneIsSaidAndChangesNothing()
{
    const QByteArray journal = sealedJournal();
    const QByteArray before = m_home->bytesOf(u"my.tryboth"_s);
    TerminalRun run(*m_home, {"log", journal, "--activity", "Coding"});
    QVERIFY(run.waitFor(Question));
    run.type(Next + '\n');
    QCOMPARE(run.finish(), 1);
    QVERIFY2(run.shown().contains("passphrase does not open"), run.shown());
    QCOMPARE(m_home->bytesOf(u"my.tryboth"_s), before);
}

void TestCliTerminal::aNewOneIsAskedForTwice()
{
    const QByteArray journal = m_home->newJournal();
    {
        TerminalRun run(*m_home, {"seal", journal});
        QVERIFY(run.waitFor("New passphrase: "));
        run.type(Right + '\n');
        QVERIFY(run.waitFor("again: "));
        run.type(Next + '\n');
        QCOMPARE(run.finish(), 1);
        QVERIFY2(run.shown().contains("differ"), run.shown());
        QVERIFY(m_home->bytesOf(u"my.tryboth"_s).startsWith("SQLite format 3"));
    }
    TerminalRun run(*m_home, {"seal", journal});
    QVERIFY(run.waitFor("New passphrase: "));
    run.type(Right + '\n');
    QVERIFY(run.waitFor("again: "));
    run.type(Right + '\n');
    QCOMPARE(run.finish(), 0);
    QCOMPARE(m_home->runWith(Right, {"list", journal, "--passphrase-fd", "0"}).exit, 0);
}

void TestCliTerminal::changingAsksForTheOldOneFirst()
{
    const QByteArray journal = sealedJournal();
    TerminalRun run(*m_home, {"passphrase", journal});
    QVERIFY(run.waitFor(Question));
    run.type(Right + '\n');
    for (const char *question : {"New passphrase: ", "again: "}) {
        QVERIFY2(run.waitFor(question), question);
        run.type(Next + '\n');
    }
    QCOMPARE(run.finish(), 0);
    QCOMPARE(m_home->runWith(Right, {"list", journal, "--passphrase-fd", "0"}).exit, 1);
    QCOMPARE(m_home->runWith(Next, {"list", journal, "--passphrase-fd", "0"}).exit, 0);
}

void TestCliTerminal::controlCLeavesTheTerminalAsItWas()
{
    TerminalRun run(*m_home, {"list", sealedJournal()});
    QVERIFY(run.waitFor(Question));
    run.type("half\x03");
    QCOMPARE(run.finish(), 1);
    QVERIFY(run.echoes());
    QVERIFY2(!run.shown().contains("half"), run.shown());
}

/// What is asked goes to the terminal and not into what another program reads.
void TestCliTerminal::theAnswerStaysClean()
{
    const QByteArray journal = sealedJournal();
    const QByteArray answer = m_home->path(u"answer.json"_s).toUtf8();
    TerminalRun run(*m_home, {"list", journal, "--json"}, answer);
    QVERIFY(run.waitFor(Question));
    run.type(Right + '\n');
    QCOMPARE(run.finish(), 0);
    QVERIFY(QJsonDocument::fromJson(m_home->bytesOf(u"answer.json"_s)).isArray());
}

QTEST_GUILESS_MAIN(TestCliTerminal)
#include "tst_cliterminal.moc"
