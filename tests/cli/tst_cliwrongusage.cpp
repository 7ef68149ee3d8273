// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QFile>
#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCliWrongUsage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeUnderstoodIsWrongUsage_data();
    void whatCannotBeUnderstoodIsWrongUsage();
    void whatIsNoJournalIsRefusedAndLeftAlone_data();
    void whatIsNoJournalIsRefusedAndLeftAlone();
    void anExistingFileIsNeverReplaced_data();
    void anExistingFileIsNeverReplaced();
    void aFolderThatCannotBeWrittenIsNamed();
    void limitsOfAnEntryAreTold();
    void sourcesThatCannotBeReadAreNamed();
    void anAnswerThatCannotBeWrittenIsAFailure();
};

void TestCliWrongUsage::whatCannotBeUnderstoodIsWrongUsage_data()
{
    QTest::addColumn<QByteArrayList>("arguments");
    QTest::addColumn<QByteArray>("named");
    const auto row = [](const char *name, const QByteArrayList &arguments, const char *named) {
        QTest::newRow(name) << arguments << QByteArray(named);
    };
    row("nothing at all", {}, "--help");
    row("an unknown command", {"frob", "my.tryboth"}, "frob");
    row("no file", {"list"}, "list FILE");
    row("one file too many", {"list", "my.tryboth", "other"}, "list FILE");
    row("an unknown option", {"list", "my.tryboth", "--frob"}, "frob");
    row("an option without its value", {"list", "my.tryboth", "--from"}, "from");
    row("no such day", {"list", "my.tryboth", "--from", "2026-02-30"}, "2026-02-30");
    row("a day in words", {"energy", "my.tryboth", "--to", "today"}, "today");
    row("days the wrong way round", {"energy", "my.tryboth", "--from", "2026-02-02", "--to", "2026-02-01"},
        "2026-02-01");
    row("a list the wrong way round", {"list", "my.tryboth", "--from", "2026-02-02", "--to", "2026-02-01"},
        "2026-02-01");
    row("an export the wrong way round",
        {"export", "my.tryboth", "--to", "csv", "--out", "x.csv", "--from", "2026-02-02", "--until",
         "2026-02-01"},
        "2026-02-01");
    row("no such focus", {"list", "my.tryboth", "--focus", "both"}, "both");
    row("energy above", {"log", "my.tryboth", "--activity", "Coding", "--energy", "4"}, "--energy");
    row("energy below", {"log", "my.tryboth", "--activity", "Coding", "--energy=-4"}, "--energy");
    row("energy in words", {"log", "my.tryboth", "--activity", "Coding", "--energy", "high"}, "high");
    row("energy left empty", {"log", "my.tryboth", "--activity", "Coding", "--energy="}, "--energy");
    row("no minutes", {"log", "my.tryboth", "--activity", "Coding", "--minutes", "0"}, "--minutes");
    row("engagement", {"log", "my.tryboth", "--activity", "Coding", "--engagement", "6"}, "--engagement");
    row("who chose", {"log", "my.tryboth", "--activity", "Coding", "--chosen", "boss"}, "boss");
    row("no such time", {"log", "my.tryboth", "--activity", "Coding", "--at", "2026-02-02T25:00"}, "25:00");
    row("a day without a time", {"log", "my.tryboth", "--activity", "Coding", "--at", "2026-02-02"}, "--at");
    row("no activity", {"log", "my.tryboth", "--energy", "1"}, "--activity");
    row("an empty activity", {"log", "my.tryboth", "--activity", "  "}, "--activity");
    row("an unknown format", {"import", "my.tryboth", "x.csv", "--format", "xlsx"}, "xlsx");
    row("no check-ins", {"example", "new.tryboth", "--check-ins", "0"}, "--check-ins");
    row("no id", {"restore", "my.tryboth", "{}"}, "{}");
}

void TestCliWrongUsage::whatCannotBeUnderstoodIsWrongUsage()
{
    QFETCH(QByteArrayList, arguments);
    QFETCH(QByteArray, named);
    const CliHome home;
    QVERIFY(!home.newJournal().isEmpty());
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const CliRun run = home.run(arguments);
    QVERIFY2(run.exit == 2, QByteArray::number(run.exit) + run.said());
    QCOMPARE(run.out, QByteArray());
    QVERIFY2(run.error.contains(named) && run.error.count('\n') == 1, run.error);
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
    QVERIFY(!QFile::exists(home.path(u"new.tryboth"_s)));
}

void TestCliWrongUsage::whatIsNoJournalIsRefusedAndLeftAlone_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const CliHome home;
    home.newJournal();
    const QByteArray journal = home.bytesOf(u"my.tryboth"_s);
    QVERIFY(journal.size() > 4096);
    QTest::newRow("empty") << QByteArray("");
    QTest::newRow("text") << QByteArray("dear diary\n");
    QTest::newRow("cut after a page") << journal.left(4096);
    QTest::newRow("cut in the middle") << journal.left(journal.size() / 2);
    QTest::newRow("cut by one byte") << journal.chopped(1);
}

void TestCliWrongUsage::whatIsNoJournalIsRefusedAndLeftAlone()
{
    QFETCH(QByteArray, bytes);
    const CliHome home;
    const QByteArray file = home.put(u"bad.tryboth"_s, bytes);
    const QByteArray table = home.put(u"t.csv"_s, "date,energy\n2026-11-23,1\n");
    const QByteArray id = "019a1b2c-0000-7000-8000-000000000000";
    for (const QByteArrayList &command : QList<QByteArrayList>{{"list", file},
                                                               {"search", file, "x"},
                                                               {"energy", file},
                                                               {"trash", file},
                                                               {"check", file},
                                                               {"log", file, "--activity", "Coding"},
                                                               {"import", file, table},
                                                               {"undo-import", file},
                                                               {"delete", file, id},
                                                               {"restore", file, id}}) {
        const CliRun run = home.run(command);
        QVERIFY2(run.exit == 1, command.first() + ": " + run.said());
        QVERIFY2(run.error.contains("bad.tryboth") && run.out.isEmpty(), command.first() + ": " + run.said());
        QCOMPARE(home.bytesOf(u"bad.tryboth"_s), bytes);
        QByteArrayList elsewhere = command;
        elsewhere[1] = "missing.tryboth";
        const CliRun missing = home.run(elsewhere);
        QVERIFY2(missing.exit == 1 && missing.error.contains("missing.tryboth"), missing.said());
        QVERIFY(!QFile::exists(home.path(u"missing.tryboth"_s)));
    }
}

void TestCliWrongUsage::anExistingFileIsNeverReplaced_data()
{
    QTest::addColumn<QByteArray>("command");
    QTest::newRow("new") << QByteArray("new");
    QTest::newRow("example") << QByteArray("example");
}

void TestCliWrongUsage::anExistingFileIsNeverReplaced()
{
    QFETCH(QByteArray, command);
    const CliHome home;
    const QByteArray file = home.put(u"there"_s, "mine");
    const CliRun run = home.run({command, file});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.error.contains("there"), run.error);
    QCOMPARE(home.bytesOf(u"there"_s), "mine");
}

void TestCliWrongUsage::aFolderThatCannotBeWrittenIsNamed()
{
    // Root may write to a folder without the permission, but not to this one.
    const CliHome home;
    const CliRun run = home.run({"new", "/proc/my.tryboth"});
    QCOMPARE(run.exit, 1);
    QVERIFY2(run.error.contains("my.tryboth"), run.error);
    const CliRun nowhere = home.run({"example", "no/such/folder/my.tryboth"});
    QCOMPARE(nowhere.exit, 1);
    QVERIFY(!nowhere.error.isEmpty());
}

void TestCliWrongUsage::limitsOfAnEntryAreTold()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const CliRun title = home.run({"log", journal, "--activity", "Coding", "--title", QByteArray(121, 'x')});
    QCOMPARE(title.exit, 1);
    QVERIFY2(title.error.contains("120"), title.error);
    QCOMPARE(home.run({"log", journal, "--activity", "Coding", "--tag", "#"}).exit, 1);
    const CliRun activity = home.run({"log", journal, "--focus", "mixed", "--activity", QByteArray(29, 'x')});
    QCOMPARE(activity.exit, 1);
    QCOMPARE(home.run({"list", journal, "--json"}).array(), QJsonArray());
}

void TestCliWrongUsage::sourcesThatCannotBeReadAreNamed()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const QByteArray picture = home.put(u"picture.png"_s, "\x89PNG\r\n");
    for (const QByteArray &source : {QByteArray("missing.csv"), picture, QByteArray("/"), journal}) {
        const CliRun run = home.run({"import", journal, source});
        QVERIFY2(run.exit == 1 && !run.error.isEmpty() && run.out.isEmpty(), source + run.said());
    }
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
}

void TestCliWrongUsage::anAnswerThatCannotBeWrittenIsAFailure()
{
    const CliHome home;
    QCOMPARE(home.run({"example", "e.tryboth", "--check-ins", "20"}).exit, 0);
    QCOMPARE(home.run({"list", "e.tryboth"}, u"/dev/full"_s).exit, 1);
}

QTEST_GUILESS_MAIN(TestCliWrongUsage)
#include "tst_cliwrongusage.moc"
