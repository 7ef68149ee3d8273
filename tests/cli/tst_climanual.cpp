// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

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
    void everyMemberOfTheJsonIsExplained_data();
    void everyMemberOfTheJsonIsExplained();
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
    add({"import", journal, table});
    add({"undo-import", journal});
    add({"export", journal, "--to", "csv", "--out", m_home.path(u"out.csv"_s).toUtf8()});
    add({"formats"});
    add({"backup", journal});
    add({"backups", journal});
    add({"check", journal});
    add({"trash", journal});
}

void TestCliManual::everyMemberOfTheJsonIsExplained()
{
    QFETCH(QByteArrayList, arguments);
    const CliRun run = m_home.run(arguments + QByteArrayList{"--json"});
    QVERIFY2(run.exit == 0, run.error.constData());
    const QString name = QString::fromUtf8(arguments.first()).replace(u'-', u"\\-"_s);
    const QString section = m_manual.section(u".SS "_s + name + u'\n', 1).section(u".SS "_s, 0, 0);
    const QString json = section.section(u"\\fB\\-\\-json\\fR\n"_s, 1).section(u"\n.PP"_s, 0, 0) +
                         m_manual.section(u".SS list\n"_s, 1).section(u".SS "_s, 0, 0);
    QVERIFY2(!section.section(u"\\fB\\-\\-json\\fR\n"_s, 1).isEmpty(), qPrintable(name));
    const QJsonDocument document = QJsonDocument::fromJson(run.out);
    const QJsonObject first = document.isArray() ? document.array().first().toObject() : document.object();
    const QJsonObject last = document.isArray() ? document.array().last().toObject() : QJsonObject();
    for (const QString &member : first.keys() + last.keys()) {
        QVERIFY2(QRegularExpression(u"\\b%1\\b"_s.arg(member)).match(json).hasMatch(),
                 qPrintable(name + u": "_s + member));
    }
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
