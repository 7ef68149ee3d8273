// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"
#include "manualjson.h"

#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <csignal>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The manual page, the completions, what JSON means, and stopping: what one learns the program from.
class TestCliManual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCommandAndOptionIsInTheManual();
    void theManualIsWellFormed();
    void exitsAreExplained();
    void everyShellCompletesEveryCommand_data();
    void everyShellCompletesEveryCommand();
    void bashReallyCompletes();
    void theHelpOfEveryCommandHasAnExample();
    void theJsonOfEveryCommandIsExplained();
    void everyMemberOfTheJsonIsExplained_data();
    void everyMemberOfTheJsonIsExplained();
    void everyMemberAboutOneThingIsExplained();
    void stoppingLeavesNothing();
    void aBackupIsKeptAndListed();

private:
    const CliHome m_home;
    QString m_manual;
    QStringList m_commands; ///< as the help lists them
};

void TestCliManual::initTestCase()
{
    m_manual = QString::fromUtf8(m_home.run({"manual"}).out);
    const QString help = QString::fromUtf8(m_home.run({"--help"}).out);
    static const QRegularExpression command(u"^  ([a-z][a-z-]+)  +\\S"_s,
                                            QRegularExpression::MultilineOption);
    for (auto it = command.globalMatch(help); it.hasNext();) {
        m_commands.append(it.next().captured(1));
    }
    QVERIFY(m_commands.size() >= 25);
}

void TestCliManual::everyCommandAndOptionIsInTheManual()
{
    static const QRegularExpression option(u"^  (?:-\\w, )?--([a-z-]+)"_s,
                                           QRegularExpression::MultilineOption);
    for (const QString &name : m_commands) {
        const QString escaped = QString(name).replace(u'-', u"\\-"_s);
        const QString section = m_manual.section(u".SS "_s + escaped + u'\n', 1).section(u".SS "_s, 0, 0);
        QVERIFY2(section.contains(u"Example:\n.RS 4\n.nf\ntryboth\\-cli "_s + escaped), qPrintable(name));
        const QString help = QString::fromUtf8(m_home.run({name.toUtf8(), "--help"}).out);
        QVERIFY2(help.contains(u"tryboth-cli "_s + name), qPrintable(name));
        for (auto it = option.globalMatch(help); it.hasNext();) {
            const QString word = u"\\-\\-"_s + it.next().captured(1).replace(u'-', u"\\-"_s);
            QVERIFY2(section.contains(word) || m_manual.section(u".SH OPTIONS"_s, 1).contains(word),
                     qPrintable(name + u' ' + word));
        }
    }
}

void TestCliManual::theManualIsWellFormed()
{
    QVERIFY(m_manual.contains(u".TH TRYBOTH\\-CLI 1"_s));
    if (QStandardPaths::findExecutable(u"groff"_s).isEmpty()) {
        QSKIP("groff is not installed: the page was not laid out");
    }
    QProcess groff;
    groff.start(u"groff"_s, {u"-k"_s, u"-man"_s, u"-Tutf8"_s, u"-ww"_s});
    groff.write(m_manual.toUtf8());
    groff.closeWriteChannel();
    QVERIFY(groff.waitForFinished());
    QCOMPARE(QString::fromUtf8(groff.readAllStandardError()), QString());
    QVERIFY(QString::fromUtf8(groff.readAllStandardOutput()).contains(u"import my.tryboth"_s));
}

void TestCliManual::exitsAreExplained()
{
    for (const char *code : {"0", "1", "2", "130"}) {
        QVERIFY2(
            m_manual.section(u".SH EXIT STATUS"_s, 1).contains(u"\\fB%1\\fR"_s.arg(QLatin1StringView(code))),
            code);
    }
}

void TestCliManual::everyShellCompletesEveryCommand_data()
{
    QTest::addColumn<QByteArray>("shell");
    QTest::newRow("bash") << QByteArray("bash");
    QTest::newRow("zsh") << QByteArray("zsh");
    QTest::newRow("fish") << QByteArray("fish");
}

void TestCliManual::everyShellCompletesEveryCommand()
{
    QFETCH(QByteArray, shell);
    const CliRun run = m_home.run({"completion", shell});
    QCOMPARE(run.exit, 0);
    for (const QString &command : m_commands) {
        QVERIFY2(run.out.contains(command.toUtf8()), qPrintable(command));
    }
    QVERIFY(run.out.contains("passphrase-fd"));
    if (!QStandardPaths::findExecutable(QString::fromLatin1(shell)).isEmpty()) {
        QProcess check;
        check.start(QString::fromLatin1(shell),
                    {u"-n"_s, QString::fromUtf8(m_home.put(u"script"_s, run.out))});
        QVERIFY(check.waitForFinished());
        QCOMPARE(QString::fromUtf8(check.readAllStandardError()), QString());
    }
    QCOMPARE(m_home.run({"completion", "tcsh"}).exit, 2);
}

void TestCliManual::bashReallyCompletes()
{
    if (QStandardPaths::findExecutable(u"bash"_s).isEmpty()) {
        QSKIP("bash is not installed.");
    }
    const QByteArray script = m_home.run({"completion", "bash"}).out;
    const auto complete = [&](const QByteArray &words, int current) {
        QProcess bash;
        bash.start(u"bash"_s, {u"--norc"_s});
        bash.write(script + "COMP_WORDS=(tryboth-cli " + words +
                   "); COMP_CWORD=" + QByteArray::number(current) + "; _tryboth_cli; echo ${COMPREPLY[@]}\n");
        bash.closeWriteChannel();
        bash.waitForFinished();
        return bash.readAllStandardOutput().trimmed();
    };
    QCOMPARE(complete("impo", 1), QByteArray("import"));
    QCOMPARE(complete("import --enc", 2), QByteArray("--encoding"));
    QCOMPARE(complete("export --jso", 2), QByteArray("--json"));
}

void TestCliManual::theHelpOfEveryCommandHasAnExample()
{
    for (const QString &name : m_commands) {
        const CliRun run = m_home.run({name.toUtf8(), "--help"});
        QCOMPARE(run.exit, 0);
        QVERIFY2(run.out.contains("Example:\n  tryboth-cli " + name.toUtf8()), qPrintable(name));
        QVERIFY2(run.out.contains("--json"), qPrintable(name));
    }
}

void TestCliManual::theJsonOfEveryCommandIsExplained()
{
    const ManualJson manual(m_home);
    for (const QString &name : m_commands) {
        QVERIFY2(!manual.meaningOf(name).isEmpty(), qPrintable(name));
    }
    QCOMPARE(manual.unexplained(u"log"_s, R"({"id": 1, "unheard": [{"never": 1}]})"),
             (QStringList{u"never"_s, u"unheard"_s}));
}

void TestCliManual::everyMemberOfTheJsonIsExplained_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    const QByteArray journal = m_home.path(u"example.tryboth"_s).toUtf8();
    const QByteArray table = m_home.put(u"t.csv"_s, "date,energy,title\n2026-11-20,1,A\nno,1,B\n");
    const auto add = [](const QByteArrayList &arguments) {
        QTest::newRow(arguments.first().constData()) << arguments;
    };
    add({"example", journal});
    add({"list", journal});
    add({"search", journal, "a"});
    add({"log", journal, "--activity", "Pairing", "--energy=2"});
    add({"energy", journal});
    add({"reflect", journal});
    add({"chart", journal, "--out", m_home.path(u"energy.svg"_s).toUtf8()});
    add({"experiments", journal});
    add({"decisions", journal});
    add({"direction", journal});
    add({"import", journal, table});
    add({"undo-import", journal});
    add({"export", journal, "--to", "csv", "--out", m_home.path(u"out.csv"_s).toUtf8()});
    add({"formats"});
    add({"backup", journal});
    add({"backups", journal});
    add({"check", journal});
    add({"conflicts", journal});
    add({"forget-history", journal});
    add({"key", journal});
    add({"shares", journal});
    add({"manual"});
    add({"completion", "bash"});
}

void TestCliManual::everyMemberOfTheJsonIsExplained()
{
    QFETCH(QByteArrayList, arguments);
    const CliRun run = m_home.run(arguments + QByteArrayList{"--json"});
    QVERIFY2(run.exit == 0, run.error.constData());
    const QStringList missing = ManualJson(m_home).unexplained(QString::fromUtf8(arguments.first()), run.out);
    QVERIFY2(missing.isEmpty(), qPrintable(missing.join(u", "_s)));
}

void TestCliManual::everyMemberAboutOneThingIsExplained()
{
    const ManualJson manual(m_home);
    const QByteArray journal = m_home.path(u"things.tryboth"_s).toUtf8();
    QCOMPARE(m_home.run({"example", journal}).exit, 0);
    const auto explained = [&](const QByteArrayList &arguments, const QByteArray &input = {}) {
        const CliRun run = m_home.runWith(input, arguments + QByteArrayList{"--json"});
        const QStringList missing = manual.unexplained(QString::fromUtf8(arguments.first()), run.out);
        if (run.exit != 0 || !missing.isEmpty()) {
            qCritical() << arguments.first() << run.error << missing;
        }
        return run.exit == 0 && missing.isEmpty();
    };
    for (const QJsonValue &experiment : m_home.run({"experiments", journal, "--json"}).array()) {
        QVERIFY(explained({"experiment", journal, experiment[u"id"_s].toString().toUtf8()}));
    }
    const QByteArray entry =
        m_home.run({"list", journal, "--json"}).array().first()[u"id"_s].toString().toUtf8();
    QVERIFY(explained({"delete", journal, entry}));
    QVERIFY(explained({"trash", journal}));
    QVERIFY(explained({"restore", journal, entry}));
    QVERIFY(explained({"history", journal, entry}));
    QVERIFY(explained({"reflect", journal, "--answer", "prompt.daily.again", "--text", "The pairing"}));
    const QByteArray number = QByteArray::number(
        m_home.run({"backup", journal, "--json"}).object()[u"number"_s].toInt());
    QVERIFY(explained({"restore-backup", journal, number, "--out", m_home.path(u"b.tryboth"_s).toUtf8()}));
    QVERIFY(explained({"new", m_home.path(u"n.tryboth"_s).toUtf8()}));
    const QByteArray words = "four herons on the old pier\n";
    QVERIFY(explained({"seal", journal, "--new-passphrase-fd", "0"}, words));
    const QByteArray sheet = m_home.path(u"sheet.txt"_s).toUtf8();
    QVERIFY(explained({"recovery-key", journal, "--passphrase-fd", "0", "--out", sheet}, words));
    QVERIFY(
        explained({"passphrase", journal, "--recovery-key-file", sheet, "--new-passphrase-fd", "0"}, words));
    QVERIFY(explained({"unseal", journal, "--passphrase-fd", "0"}, words));
}

void TestCliManual::stoppingLeavesNothing()
{
    const QByteArray journal = m_home.path(u"large.tryboth"_s).toUtf8();
    QCOMPARE(m_home.run({"example", journal, "--check-ins", "20000"}).exit, 0);
    const QString out = m_home.path(u"large.pdf"_s);
    QProcess process;
    process.start(QStringLiteral(TRYBOTH_CLI),
                  {u"export"_s, QString::fromUtf8(journal), u"--to"_s, u"pdf"_s, u"--out"_s, out});
    QVERIFY(process.waitForStarted());
    QVERIFY(!process.waitForFinished(1500)); // it is in the middle of it
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(30'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 130);
    const QByteArray said = process.readAllStandardError();
    QVERIFY2(said.contains("stopped") && !said.contains('%') && !said.contains('\r'), said.constData());
    QCOMPARE(QDir(QFileInfo(out).path()).entryList({u"*large.pdf*"_s}, QDir::AllEntries | QDir::Hidden),
             QStringList());
}

void TestCliManual::aBackupIsKeptAndListed()
{
    const QByteArray journal = m_home.newJournal();
    const QJsonObject kept = m_home.run({"backup", journal, "--json"}).object();
    QVERIFY(kept[u"bytes"_s].toInt() > 0);
    QCOMPARE(m_home.run({"backups", journal, "--json"}).array().first()[u"number"_s], kept[u"number"_s]);
    const QByteArray elsewhere = m_home.path(u"earlier.tryboth"_s).toUtf8();
    QCOMPARE(m_home
                 .run({"restore-backup", journal, QByteArray::number(kept[u"number"_s].toInt()), "--out",
                       elsewhere})
                 .exit,
             0);
    QCOMPARE(m_home.run({"list", elsewhere}).exit, 0);
}

QTEST_GUILESS_MAIN(TestCliManual)
#include "tst_climanual.moc"
