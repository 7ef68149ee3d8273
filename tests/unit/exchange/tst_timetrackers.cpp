// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QProcess>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Toggl, Clockify, ActivityWatch, Charm, Watson, Git and tables of nobody we know.
class TestTimeTrackers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void togglIsReadInAnyLanguage();
    void clockifyAsksForTheOrderOfDays();
    void clockifySeesTheOrderWhereADayTellsIt();
    void activityWatchCountsOnlyPresence();
    void charmTimesAreUtc();
    void watsonFramesAreMoments();
    void aWatsonFrameBeyondAllTimeIsLeftOut();
    void tablesAreReadByTheirMapping();
    void timesInTablesSayWhereTheirClockStood_data();
    void timesInTablesSayWhereTheirClockStood();
    void aColumnThatTheTableLacksIsNamed();
    void aRowIsTheSameOnceItsMoodIsMapped();
    void gitGivesTheDaysOfOnesOwnCommits();
    void aRepositoryWithoutAnAddressAsksForOne();
    void whatIsNoRepositoryIsSaid();

private:
    const Importing m_importing;
};

void TestTimeTrackers::togglIsReadInAnyLanguage()
{
    const auto preview = readable(m_importing.bytes(
        "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End date,End "
        "time,Duration,Tags,Amount ()\n"
        "me,me@x,客,生活,,睡眠,いいえ,2026-11-20,23:30:00,2026-11-21,07:30:00,08:00:00,\"a, b\",\n"
        "me,me@x,,Coding,,,No,2014-06-23,09:00:00,2014-06-24,12:00:00,27:00:00,,\n"
        "me,me@x,,,,x,No,soon,09:00:00,,,00:10:00,,\n"));
    QCOMPARE(preview.format, u"toggl"_s);
    QCOMPARE(preview.found.size(), 2);
    const CheckIn &first = preview.found.first();
    QCOMPARE(first.title, u"睡眠"_s);
    QCOMPARE(first.minutes, 480);
    QCOMPARE(first.tags, (QStringList{u"生活"_s, u"a"_s, u"b"_s}));
    QVERIFY(first.waiting);
    QVERIFY(first.note.contains(u"Client: 客"_s));
    QVERIFY(!preview.found.last().waiting);
    QCOMPARE(preview.found.last().activity, u"act.coding"_s);
    QCOMPARE(preview.found.last().minutes, 1440);
    QVERIFY(preview.found.last().note.contains(u"1,620"_s));
    QCOMPARE(preview.problems.first().line, 4);
}

static QByteArray clockify(const QByteArray &day)
{
    return "Project,Client,Description,Task,User,Email,Tags,Billable,Start Date,Start Time,End Date,End "
           "Time,Duration (h)\n"
           "P,,Write,,me,me@x,,No,01/07/2021,01:26:00 PM,01/07/2021,02:26:00 PM,01:00:00\n"
           "P,,Read,,me,me@x,,No," +
           day + ",09:00:00 AM," + day + ",09:30:00 AM,00:30:00\n";
}

void TestTimeTrackers::clockifyAsksForTheOrderOfDays()
{
    const auto asked = readable(m_importing.bytes(clockify("02/07/2021")));
    QCOMPARE(asked.format, u"clockify"_s);
    QCOMPARE(asked.asks, ImportQuestion::DateOrder);
    QVERIFY(asked.found.isEmpty());
    QCOMPARE(asked.problems.size(), 1);
    for (const auto &[order, month] :
         {std::pair(DateOrder::DayFirst, 7), std::pair(DateOrder::MonthFirst, 1)}) {
        Importing importing;
        importing.options.dateOrder = order;
        const auto preview = readable(importing.bytes(clockify("02/07/2021")));
        QCOMPARE(preview.found.size(), 2);
        QCOMPARE(preview.found.first().when.day.month(), month);
        QCOMPARE(preview.found.first().when.time, LocalTime(13, 26));
    }
}

void TestTimeTrackers::clockifySeesTheOrderWhereADayTellsIt()
{
    const auto preview = readable(m_importing.bytes(clockify("13/07/2021")));
    QCOMPARE(preview.found.first().when.day, LocalDay(2021, 7, 1));
    QCOMPARE(preview.found.last().when.day, LocalDay(2021, 7, 13));
}

void TestTimeTrackers::activityWatchCountsOnlyPresence()
{
    const auto preview = readable(m_importing.bytes(R"({"buckets":{
        "w":{"type":"currentwindow","events":[
            {"timestamp":"2026-11-20T22:30:00.000Z","duration":3600.0,"data":{"app":"Editor","title":"secret title"}},
            {"timestamp":"2026-11-20T09:00:00+00:00","duration":600,"data":{"app":"Mail","title":"secret title"}},
            {"timestamp":"never","duration":1,"data":{"app":"Mail"}}]},
        "a":{"type":"afkstatus","events":[
            {"timestamp":"2026-11-20T22:30:00Z","duration":3000,"data":{"status":"not-afk"}},
            {"timestamp":"2026-11-20T22:40:00Z","duration":60,"data":{"status":"not-afk"}},
            {"timestamp":"2026-11-20T09:00:00Z","duration":600,"data":{"status":"afk"}}]},
        "t":{"type":"web.tab.current","events":[]}}})"));
    QCOMPARE(preview.format, u"activitywatch"_s);
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when.day, LocalDay(2026, 11, 20));
    QCOMPARE(preview.found.first().minutes, 30);
    QCOMPARE(preview.found.last().when.day, LocalDay(2026, 11, 21));
    QCOMPARE(preview.found.last().minutes, 20);
    QCOMPARE(preview.found.last().title, u"Editor"_s);
    for (const CheckIn &checkIn : preview.found) {
        QVERIFY(!(checkIn.title + checkIn.note).contains(u"secret"_s));
    }
    QCOMPARE(preview.problems.size(), 2);
}

void TestTimeTrackers::charmTimesAreUtc()
{
    const auto preview = readable(m_importing.bytes(R"(<?xml version="1.0"?><!DOCTYPE charmdatabase>
<charmdatabase version="4"><metadata/><tasks><task taskid="1" parentid="0">top</task>
<task taskid="2" parentid="1">below</task></tasks><events>
<event eventid="1" installationid="1" taskid="2" userid="1" reportid="0" start="2026-11-20T23:30:00" end="2026-11-21T00:15:00">why</event>
<event eventid="2" installationid="1" taskid="2" start="2026-11-22T08:00:00Z" end="2026-11-22T07:00:00Z"/>
<event eventid="3" installationid="1" taskid="2" start="x" end="y"/></events></charmdatabase>)"));
    QCOMPARE(preview.format, u"charm"_s);
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when,
             (WallTime{LocalDay(2026, 11, 21), LocalTime(0, 30), 60, "Europe/Berlin"}));
    QCOMPARE(preview.found.first().minutes, 45);
    QCOMPARE(preview.found.first().title, u"why"_s);
    QVERIFY(preview.found.first().note.contains(u"top / below"_s));
    QVERIFY(!preview.found.last().minutes);
    QCOMPARE(preview.problems.first().line, 6);
}

/// No whole number holds such a moment: libFuzzer found it.
void TestTimeTrackers::aWatsonFrameBeyondAllTimeIsLeftOut()
{
    const auto preview = readable(m_importing.bytes(R"([[1795435200,1795438800,"a","1",[]],
        [1795435200,4.1e22,"b","2",[]],[-4.1e22,1795438800,"c","3",[]]])"));
    QCOMPARE(preview.format, u"watson"_s);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.problems.size(), 2);
}

void TestTimeTrackers::watsonFramesAreMoments()
{
    const auto preview = readable(m_importing.bytes(
        R"([[4000,4015,"foo","1",[],4015],[1795435200,1795438800,"bar","2",["t"],1],["x"],[4050,4100,"bar","3"]])"));
    QCOMPARE(preview.format, u"watson"_s);
    QCOMPARE(preview.found.size(), 3);
    QCOMPARE(preview.found.first().when.day, LocalDay(1970, 1, 1));
    QCOMPARE(preview.found.first().minutes, 1);
    QCOMPARE(preview.found.at(1).when,
             (WallTime{LocalDay(2026, 11, 23), LocalTime(13, 0), 60, "Europe/Berlin"}));
    QCOMPARE(preview.found.at(1).tags, QStringList{u"t"_s});
    QCOMPARE(preview.problems.size(), 1);
}

void TestTimeTrackers::tablesAreReadByTheirMapping()
{
    const QByteArray table =
        "When;What;How;Long;Odd\n23.11.2026 14:30;Pairing;2;45;x\n24.11.2026;Lunch;great;soon;\nno;a;1;1;\n";
    const auto asked = readable(m_importing.bytes(table));
    QCOMPARE(asked.format, u"table"_s);
    QVERIFY(asked.found.isEmpty());
    QCOMPARE(asked.unknownColumns.size(), 5);
    Importing importing;
    importing.options.columns.date = u"When"_s;
    importing.options.columns.title = u"What"_s;
    importing.options.columns.energy = u"How"_s;
    importing.options.columns.minutes = u"Long"_s;
    const auto preview = readable(importing.bytes(table));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when.time, LocalTime(14, 30));
    QCOMPARE(preview.found.first().energy, 2);
    QCOMPARE(preview.found.first().minutes, 45);
    QCOMPARE(preview.found.first().note, u"Odd: x"_s);
    QCOMPARE(preview.found.last().note, u"Long: soon\nHow: great"_s);
    QCOMPARE(preview.problems.first().line, 4);
}

void TestTimeTrackers::timesInTablesSayWhereTheirClockStood_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<WallTime>("when");
    QTest::addColumn<QString>("note");
    const LocalDay fifth(2026, 11, 5);
    const WallTime afterMidnight{LocalDay(2026, 11, 6), LocalTime(0, 30), 60, "Europe/Berlin"};
    const WallTime untimed{fifth, {}, 60, "Europe/Berlin"};
    QTest::newRow("Z") << u"2026-11-05T23:30:00Z"_s << afterMidnight << QString();
    QTest::newRow("UTC") << u"2026-11-05 23:30 UTC"_s << afterMidnight << QString();
    QTest::newRow("offset") << u"2026-11-05T23:30:00+09:00"_s << WallTime{fifth, LocalTime(23, 30), 540, {}}
                            << QString();
    QTest::newRow("offset to the west")
        << u"2026-11-05 23:30:00 -0330"_s << WallTime{fifth, LocalTime(23, 30), -210, {}} << QString();
    QTest::newRow("offset with a name")
        << u"2026-11-05 23:30 GMT-8"_s << WallTime{fifth, LocalTime(23, 30), -480, {}} << QString();
    QTest::newRow("fraction") << u"2026-11-05T23:30:00.123"_s
                              << WallTime{fifth, LocalTime(23, 30), 60, "Europe/Berlin"} << QString();
    QTest::newRow("fraction and Z") << u"2026-11-05T23:30:00.123Z"_s << afterMidnight << QString();
    QTest::newRow("from and to") << u"2026-11-05 09:00-10:00"_s << untimed << u"09:00-10:00"_s;
    QTest::newRow("a zone with a name") << u"2026-11-05 09:00 PST"_s << untimed << u"09:00 PST"_s;
}

void TestTimeTrackers::timesInTablesSayWhereTheirClockStood()
{
    QFETCH(QString, written);
    QFETCH(WallTime, when);
    QFETCH(QString, note);
    Importing importing;
    importing.options.columns.date = u"Day"_s;
    importing.options.columns.title = u"What"_s;
    const auto preview = readable(importing.bytes("Day;What\n" + written.toUtf8() + ";z\n", u"table"_s));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when, when);
    QCOMPARE(preview.found.first().note, note);
    QCOMPARE(preview.problems.isEmpty(), note.isEmpty());
}

void TestTimeTrackers::aColumnThatTheTableLacksIsNamed()
{
    const QByteArray table = "Day,What\n2026-11-05,a\n";
    Importing importing;
    importing.options.columns.date = u"Nix"_s;
    const auto asked = readable(importing.bytes(table, u"table"_s));
    QCOMPARE(asked.asks, ImportQuestion::Columns);
    QVERIFY2(asked.problems.first().sentence.contains(u"no column “Nix”"_s),
             qPrintable(asked.problems.first().sentence));
    importing.options.columns.date = u"Day"_s;
    importing.options.columns.title = u"Wath"_s;
    const auto again = readable(importing.bytes(table, u"table"_s));
    QCOMPARE(again.found.first().note, u"What: a"_s);
    QVERIFY2(again.problems.first().sentence.contains(u"“Wath”"_s),
             qPrintable(again.problems.first().sentence));
}

void TestTimeTrackers::aRowIsTheSameOnceItsMoodIsMapped()
{
    const QByteArray table =
        "Day,What,Feel,Else\n2026-11-05,a,good,x\n2026-11-05,a,bad,x\n2026-11-06,a,2,x\n";
    Importing importing;
    importing.options.columns.date = u"Day"_s;
    importing.options.columns.title = u"What"_s;
    importing.options.columns.energy = u"Feel"_s;
    const auto asked = readable(importing.bytes(table, u"table"_s));
    QCOMPARE(asked.found.first().note, u"Feel: good\nElse: x"_s);
    importing.options.moods = {{u"good"_s, 2}, {u"bad"_s, -2}};
    const auto mapped = readable(importing.bytes(table, u"table"_s));
    QCOMPARE(mapped.found.size(), 3);
    QCOMPARE(mapped.found.first().energy, 2);
    QCOMPARE(mapped.found.first().note, u"Else: x"_s);
    for (qsizetype i = 0; i < mapped.found.size(); ++i) {
        QCOMPARE(mapped.found.at(i).sourceId, asked.found.at(i).sourceId);
    }
    importing.options.moods = {{u"good"_s, 2}}; // and where only one of the names is
    QCOMPARE(readable(importing.bytes(table, u"table"_s)).found.at(1).sourceId, asked.found.at(1).sourceId);
}

void TestTimeTrackers::gitGivesTheDaysOfOnesOwnCommits()
{
    qputenv("TRYBOTH_LIBEXEC", TRYBOTH_GIT_FOLDER);
    const QTemporaryDir folder;
    const auto git = [&](const QStringList &arguments, const QString &who, const QString &when) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &role : {u"AUTHOR"_s, u"COMMITTER"_s}) {
            environment.insert(u"GIT_%1_NAME"_s.arg(role), who);
            environment.insert(u"GIT_%1_EMAIL"_s.arg(role), who + u"@own"_s);
            environment.insert(u"GIT_%1_DATE"_s.arg(role), when);
        }
        environment.insert(u"GIT_CONFIG_GLOBAL"_s, u"/dev/null"_s);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.start(u"git"_s, arguments);
        return process.waitForFinished() && process.exitCode() == 0;
    };
    const auto commit = [&](const QString &subject, const QString &who, const QString &when) {
        return git({u"commit"_s, u"--allow-empty"_s, u"-m"_s, subject}, who, when);
    };
    if (!git({u"init"_s}, u"me"_s, {})) {
        QSKIP("git is not on this machine.");
    }
    QVERIFY(git({u"config"_s, u"user.email"_s, u"Me@own"_s}, u"me"_s, {}));
    QVERIFY(commit(u"first"_s, u"me"_s, u"2026-11-20T23:50:00-0500"_s));
    QVERIFY(commit(u"second"_s, u"me"_s, u"2026-11-20T23:55:00-0500"_s));
    QVERIFY(commit(u"theirs"_s, u"other"_s, u"2026-11-21T10:00:00+0100"_s));
    QVERIFY(commit(u"long ago"_s, u"me"_s, u"2020-01-01T10:00:00+0100"_s));
    Importing importing;
    const auto read = [&] {
        return readable(
            readFiles(folder.path(), importing.options.limits).and_then([&](const ImportFiles &files) {
                return readImportFiles(files, {}, importing.options, importing.catalog);
            }));
    };
    const auto preview = read();
    QCOMPARE(preview.format, u"git"_s);
    QCOMPARE(preview.found.size(), 1);
    const CheckIn &day = preview.found.first();
    QCOMPARE(day.when, (WallTime{LocalDay(2026, 11, 20), LocalTime(23, 50), -300, {}}));
    QCOMPARE(day.focus, Focus::Technical);
    QVERIFY(day.waiting);
    QVERIFY(!day.note.contains(u"first"_s));
    QCOMPARE(preview.problems.size(), 1);
    QCOMPARE(preview.ownAddresses, QStringList{u"me@own"_s});
    importing.options.subjects = true;
    QCOMPARE(read().found.first().note, u"first\nsecond"_s);
    importing.options.ownAddresses = {u" Other@OWN "_s};
    QCOMPARE(read().found.first().note, u"theirs"_s);
    importing.options.from = importing.options.to = LocalDay(2020, 1, 1);
    importing.options.ownAddresses.clear();
    QCOMPARE(read().found.first().note, u"long ago"_s);
    QFile older(folder.filePath(u"message"_s));
    QVERIFY(older.open(QIODevice::WriteOnly) && older.write("gr\xFC\xDF dich") > 0);
    older.close();
    QVERIFY(git({u"-c"_s, u"i18n.commitEncoding=ISO-8859-1"_s, u"commit"_s, u"--allow-empty"_s, u"-F"_s,
                 u"message"_s},
                u"me"_s, u"2020-01-01T11:00:00+0100"_s));
    QCOMPARE(read().found.first().note, u"long ago\ngrüß dich"_s);
    importing.options.limits.entries = 2;
    QVERIFY(!readFiles(folder.path(), importing.options.limits).and_then([&](const ImportFiles &files) {
        return readImportFiles(files, {}, importing.options, importing.catalog);
    }));
}

void TestTimeTrackers::aRepositoryWithoutAnAddressAsksForOne()
{
    qputenv("TRYBOTH_LIBEXEC", TRYBOTH_GIT_FOLDER);
    qputenv("HOME", "/nonexistent"); // no settings of whoever runs this
    qputenv("XDG_CONFIG_HOME", "/nonexistent");
    const QTemporaryDir folder;
    if (QProcess::execute(u"git"_s, {u"init"_s, u"-q"_s, folder.path()}) != 0) {
        QSKIP("git is not on this machine.");
    }
    const Importing importing;
    const ImportFiles files{u"repository"_s, folder.path(), {}, 0};
    const auto preview = readable(readImportFiles(files, u"git"_s, importing.options, importing.catalog));
    QCOMPARE(preview.asks, ImportQuestion::OwnAddress);
    QVERIFY(preview.found.isEmpty());
}

void TestTimeTrackers::whatIsNoRepositoryIsSaid()
{
    qputenv("TRYBOTH_LIBEXEC", TRYBOTH_GIT_FOLDER);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u".git"_s));
    const Importing importing;
    const ImportFiles files{u"repository"_s, folder.path(), {}, 0};
    const auto preview = readImportFiles(files, u"git"_s, importing.options, importing.catalog);
    QVERIFY(!preview);
    QVERIFY2(preview.error().sentence.contains(u"Nothing was imported"_s),
             qPrintable(preview.error().sentence));
}

QTEST_GUILESS_MAIN(TestTimeTrackers)
#include "tst_timetrackers.moc"
