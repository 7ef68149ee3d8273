// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCliImports : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTableComesInOnce();
    void theStateBeforeIsKept();
    void aDryRunOnlyTells();
    void problemsAreNamedByLine();
    void theWindowLeavesOutTheRest();
    void takingBackLeavesWhatWasThereBefore();
    void aWholeJournalIsTakenBack();
    void theLanguageDoesNotMakeAFileNew();
    void aListIsWhatTheTableWas();
    void oddEntriesOfAJournalAreNamed_data();
    void oddEntriesOfAJournalAreNamed();
};

namespace {
const QByteArray Table = "date,time,energy,activity,focus,title\n"
                         "2026-11-22,09:00,2,Gardening,people,first\n"
                         "2026-11-23,,-1,Coding,,second\n";

QJsonObject counts(int found, int fresh, int duplicates, int skipped)
{
    return {{u"format"_s, u"csv"_s},       {u"found"_s, found},     {u"new"_s, fresh},
            {u"duplicates"_s, duplicates}, {u"skipped"_s, skipped}, {u"problems"_s, QJsonArray()}};
}
} // namespace

void TestCliImports::aTableComesInOnce()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray table = home.put(u"work.csv"_s, Table);
    QCOMPARE(home.run({"import", journal, table, "--json"}).object(), counts(2, 2, 0, 0));
    const QByteArray after = home.bytesOf(u"my.tryboth"_s);
    const CliRun again = home.run({"import", journal, table, "--format", "csv", "--json"});
    QCOMPARE(again.exit, 0);
    QCOMPARE(again.object(), counts(2, 0, 2, 0));
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), after);
}

void TestCliImports::theStateBeforeIsKept()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const QByteArray table = home.put(u"work.csv"_s, Table);
    QCOMPARE(home.run({"import", journal, table}).exit, 0);
    QCOMPARE(home.run({"import", journal, table}).exit, 0); // brings nothing, so it keeps nothing
    const QJsonArray backups = home.run({"backups", journal, "--json"}).array();
    QCOMPARE(backups.size(), 1);
    QCOMPARE(backups.first()[u"reason"_s].toString(), u"import"_s);
    QFile kept(backups.first()[u"file"_s].toString());
    QVERIFY(kept.open(QIODevice::ReadOnly));
    QCOMPARE(kept.readAll(), before);
}

void TestCliImports::aDryRunOnlyTells()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const QByteArray table = home.put(u"work.csv"_s, Table);
    QCOMPARE(home.run({"import", journal, table, "--dry-run", "--json"}).object(), counts(2, 2, 0, 0));
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
}

void TestCliImports::problemsAreNamedByLine()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray table = home.put(u"bad.csv"_s, "date,energy\n2026-11-23,1\n2026-11-23,9\n");
    const QJsonObject report = home.run({"import", journal, table, "--json"}).object();
    QCOMPARE(report[u"new"_s].toInt(), 1);
    const QJsonArray problems = report[u"problems"_s].toArray();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first()[u"line"_s].toInt(), 3);
    QVERIFY(problems.first()[u"sentence"_s].toString().contains(u'9'));
    QVERIFY(home.run({"import", journal, table}).out.contains("Line 3: "));
}

void TestCliImports::theWindowLeavesOutTheRest()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray table = home.put(u"work.csv"_s, Table);
    QCOMPARE(home.run({"import", journal, table, "--from", "2026-11-23", "--json"}).object(),
             counts(1, 1, 0, 1));
    QCOMPARE(home.run({"import", journal, table, "--to", "2026-11-22", "--json"}).object(),
             counts(1, 1, 0, 1));
    const QByteArray none = home.run({"import", journal, table, "--to", "2026-11-01", "--dry-run"}).out;
    QVERIFY2(none.contains("--from and --to"), none);
}

void TestCliImports::takingBackLeavesWhatWasThereBefore()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"undo-import", journal}).exit, 1);
    home.run({"log", journal, "--activity", "Coding", "--title", "mine"});
    const QJsonArray before = home.run({"list", journal, "--json"}).array();
    const QByteArray table = home.put(u"work.csv"_s, Table);
    home.run({"import", journal, table});
    QCOMPARE(home.run({"list", journal, "--json"}).array().size(), 3);
    const QJsonObject undone = home.run({"undo-import", journal, "--json"}).object();
    QCOMPARE(undone, (QJsonObject{{u"name"_s, u"work.csv"_s}, {u"format"_s, u"csv"_s}, {u"taken"_s, 2}}));
    QCOMPARE(home.run({"list", journal, "--json"}).array(), before);
    QCOMPARE(home.run({"check", journal, "--json"}).object()[u"counts"_s][u"activity_type"_s].toInt(), 0);
    QCOMPARE(home.run({"import", journal, table, "--json"}).object()[u"new"_s].toInt(), 2);
}

void TestCliImports::aWholeJournalIsTakenBack()
{
    const CliHome home;
    const auto made = [&](const QString &name) {
        const QByteArray path = home.path(name).toUtf8();
        home.run({"new", path});
        return path;
    };
    const QByteArray other = made(u"other.tryboth"_s);
    home.run({"import", other, home.put(u"d.csv"_s, Table)});
    const QByteArray id =
        home.run({"log", other, "--activity", "Pairing", "--energy", "1", "--title", "Secret"}).out.trimmed();
    QCOMPARE(home.run({"delete", other, id}).exit, 0);
    const QByteArray json = home.path(u"k.json"_s).toUtf8();
    QCOMPARE(home.run({"export", other, "--to", "json", "--out", json}).exit, 0);
    for (const bool empty : {true, false}) {
        const QByteArray journal = made(empty ? u"empty.tryboth"_s : u"filled.tryboth"_s);
        if (!empty) {
            home.run({"log", journal, "--activity", "Pairing", "--energy", "2"});
        }
        QCOMPARE(home.run({"import", journal, json, "--json"}).object()[u"new"_s].toInt(), 3);
        QCOMPARE(home.run({"undo-import", journal, "--json"}).object(),
                 (QJsonObject{{u"name"_s, u"k.json"_s}, {u"format"_s, u"json"_s}, {u"taken"_s, 3}}));
        QCOMPARE(home.run({"trash", journal, "--json"}).array().size(), 0);
        QCOMPARE(home.run({"list", journal, "--json"}).array().size(), empty ? 0 : 1);
        QCOMPARE(home.run({"undo-import", journal}).exit, 1); // the import of the other journal is not ours
    }
}

void TestCliImports::theLanguageDoesNotMakeAFileNew()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray diary = home.put(u"d.csv"_s,
                                      "full_date,date,weekday,time,mood,activities,note_title,note\n"
                                      "2026-11-27,x,y,10:04 PM,rad,walk,T,n\n");
    QCOMPARE(home.run({"import", journal, diary, "--json"}).object()[u"new"_s].toInt(), 1);
    const QJsonObject again = home.run({"import", journal, diary, "--json", "--language", "de"}).object();
    QCOMPARE(again[u"new"_s].toInt(), 0);
    QCOMPARE(again[u"duplicates"_s].toInt(), 1);
}

void TestCliImports::aListIsWhatTheTableWas()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray table = home.put(
        u"all.csv"_s, "date,time,zone,minutes,activity,focus,energy,engagement,chosen,title,note,tags\r\n"
                      "2026-10-25,02:30,Europe/Berlin UTC+01:00,45,Pairing,mixed,-3,5,mine,"
                      "\"'=Zoe\xCC\x88, \"\"x\"\"\",\"a\r\nb\",\"one, two\"\r\n");
    QCOMPARE(home.run({"import", journal, table}).exit, 0);
    QJsonObject entry = home.run({"list", journal, "--json"}).array().first().toObject();
    entry.remove(u"id"_s);
    const QJsonObject expected{{u"date"_s, u"2026-10-25"_s},
                               {u"time"_s, u"02:30"_s},
                               {u"zone"_s, u"Europe/Berlin"_s},
                               {u"minutes"_s, 45},
                               {u"activity"_s, u"Pairing"_s},
                               {u"focus"_s, u"mixed"_s},
                               {u"energy"_s, -3},
                               {u"engagement"_s, 5},
                               {u"chosen"_s, u"mine"_s},
                               {u"title"_s, u"=Zoe\u0308, \"x\""_s},
                               {u"note"_s, u"a\r\nb"_s},
                               {u"tags"_s, QJsonArray({u"one"_s, u"two"_s})},
                               {u"experiment"_s, QJsonValue()}};
    QCOMPARE(entry, expected);
}

void TestCliImports::oddEntriesOfAJournalAreNamed_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("taken");
    QTest::newRow("beyond the scale") << u"energy"_s << QJsonValue(7) << u"7 is outside of it"_s << false;
    QTest::newRow("half a point") << u"energy"_s << QJsonValue(2.5)
                                  << u"“2.5” is no whole number for “energy”"_s << false;
    QTest::newRow("no number") << u"energy"_s << QJsonValue(u"high"_s)
                               << u"“high” is no whole number for “energy”"_s << false;
    QTest::newRow("endless") << u"minutes"_s << QJsonValue(1e300) << u"for “minutes”"_s << false;
    QTest::newRow("no such day") << u"day"_s << QJsonValue(u"2026-02-31"_s) << u"no valid date"_s << false;
    QTest::newRow("the id of another") << u"id"_s << QJsonValue(u"01a21a10-28ee-7672-b1b6-000000000001"_s)
                                       << u"same id, 01a21a10-28ee-7672-b1b6-000000000001"_s << false;
    QTest::newRow("an unknown zone") << u"zone"_s << QJsonValue(u"Mars/Phobos"_s)
                                     << u"“Mars/Phobos” is no time zone"_s << true;
    QTest::newRow("a clock ahead") << u"recorded"_s << QJsonValue(u"2096-01-01T00:00:00.000Z"_s)
                                   << u"still to come"_s << true;
    QTest::newRow("a zone of few") << u"zone"_s << QJsonValue(u"Etc/UTC"_s) << QString() << true;
    QTest::newRow("no zone") << u"zone"_s << QJsonValue() << QString() << true;
}

void TestCliImports::oddEntriesOfAJournalAreNamed()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QFETCH(QString, said);
    QFETCH(bool, taken);
    const CliHome home;
    const auto entry = [](const QString &id) {
        return QJsonObject{{u"id"_s, u"01a21a10-28ee-7672-b1b6-00000000000"_s + id},
                           {u"day"_s, u"2026-11-20"_s},
                           {u"recorded"_s, u"2026-11-20T10:00:00.000Z"_s},
                           {u"zone"_s, u"Europe/Berlin"_s},
                           {u"activity"_s, u"act.coding"_s},
                           {u"focus"_s, u"technical"_s},
                           {u"energy"_s, 1}};
    };
    QJsonObject odd = entry(u"2"_s);
    odd[member] = value;
    const QJsonObject file{{u"format"_s, u"tryboth.journal"_s},
                           {u"version"_s, 1},
                           {u"checkIns"_s, QJsonArray{entry(u"1"_s), odd}}};
    const QByteArray journal = home.newJournal();
    const CliRun run = home.run(
        {"import", journal, home.put(u"odd.json"_s, QJsonDocument(file).toJson()), "--json"});
    QVERIFY2(run.exit == 0, run.said().constData());
    QCOMPARE(run.object()[u"new"_s].toInt(), taken ? 2 : 1);
    const QJsonArray problems = run.object()[u"problems"_s].toArray();
    QCOMPARE(problems.size(), said.isEmpty() ? 0 : 1);
    if (!said.isEmpty()) {
        const QString sentence = problems.first()[u"sentence"_s].toString();
        QVERIFY2(sentence.contains(said), qPrintable(sentence));
    }
}

QTEST_GUILESS_MAIN(TestCliImports)
#include "tst_cliimports.moc"
