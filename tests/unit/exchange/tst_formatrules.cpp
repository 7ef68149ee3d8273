// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Rules of the other formats that real exports break first: each row is a small file of the worst kind.
class TestFormatRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHolds_data();
    void everyRuleHolds();
    void frontMatterFollowsTheOrderOfDays();
    void aFileThatCameAloneIsDatedByItsName();
    void onlyTheBackslashesOfMarkdownGo();
    void daylioNotesLoseTheirHtmlAndNothingElse();
    void titlesTheyNeverQuotedAreRead();
    void whatWouldFillTheMemoryIsRefused_data();
    void whatWouldFillTheMemoryIsRefused();
    void aFormatThatItIsNotIsRefused_data();
    void aFormatThatItIsNotIsRefused();
    void linesLikeHeadersOfJrnlMakeNoJrnl_data();
    void linesLikeHeadersOfJrnlMakeNoJrnl();
    void whoNamesColumnsMeansATable();
    void rowsOfACutTableAreTold_data();
    void rowsOfACutTableAreTold();

private:
    const Importing m_importing;
};

namespace {

/// "2026-11-02 09:00 title": what a diary is about.
QStringList linesOf(const ImportPreview &preview)
{
    QStringList lines;
    for (const CheckIn &checkIn : preview.found) {
        const QString time = checkIn.when.time ? checkIn.when.time->toString(u" HH:mm"_s) : QString();
        const QString title = checkIn.title.isEmpty() ? QString() : u' ' + checkIn.title;
        lines.append(checkIn.when.day.toString(Qt::ISODate) + time + title);
    }
    lines.sort();
    return lines;
}

const QByteArray DaylioHead = "full_date,date,weekday,time,mood,activities,note_title,note\r\n";
const QByteArray TogglHead = "User,Email,Client,Project,Task,Description,Billable,Start date,Start time,End "
                             "date,End time,Duration,Tags\n";

} // namespace

void TestFormatRules::everyRuleHolds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<int>("problems");

    const auto row = [](const char *name, const QByteArray &bytes, const QString &format,
                        const QStringList &lines,
                        int problems = 0) { QTest::newRow(name) << bytes << format << lines << problems; };
    row("jrnl: brackets that are no dates are text",
        "[2026-11-02 09:00] One\n[1] note\n[2026-13-45 10:00] no day\n[a](http://x) link\n", u"jrnl"_s,
        {u"2026-11-02 09:00 One"_s}, 1); // the day that is none is told
    row("jrnl: German days with CR only", "[02.11.2026 09:00] Eins\r[03.11.2026 18:30] Zwei\r", u"jrnl"_s,
        {u"2026-11-02 09:00 Eins"_s, u"2026-11-03 18:30 Zwei"_s});
    row("jrnl: words for days", "[Monday, 02 Nov 2026, 09:00] One\n[Tuesday, 03 Nov 2026, 10:00] Two\n",
        u"jrnl"_s, {u"2026-11-02 09:00 One"_s, u"2026-11-03 10:00 Two"_s});
    row("jrnl: JSON with a day that is none",
        R"({"tags":{},"entries":[{"title":"A","body":"","date":"2026-11-02","time":"23:59"},)"
        R"({"title":"B","body":"","date":"2026-02-30","time":"09:00"}]})",
        u"jrnl"_s, {u"2026-11-02 23:59 A"_s}, 1);
    row("Day One: the day is that of its zone, all-day without a time",
        R"({"metadata":{"version":"1.0"},"entries":[)"
        R"({"uuid":"A","creationDate":"2024-04-16T23:00:00Z","timeZone":"Europe/Dublin","isAllDay":true,"text":"a"},)"
        R"({"uuid":"B","creationDate":"2026-04-16T23:30:00Z","timeZone":"Asia/Tokyo","text":"b"},)"
        R"({"uuid":"C","creationDate":"2019-01-01T00:00:00-08:00","text":"c"},)"
        R"({"uuid":"D","creationDate":"soon","text":"d"}]})",
        u"dayone"_s, {u"2019-01-01 00:00 c"_s, u"2024-04-17 a"_s, u"2026-04-17 08:30 b"_s}, 1);
    row("Daylio: times of three phones, two in one minute, a short row, an empty line",
        DaylioHead + "2026-11-02,x,y,10:04 AM,rad,,One,\r\n2026-11-02,x,y,10:04 AM,rad,,Two,\r\n\r\n"
                     "2026-11-02,x,y,10:00 pm,rad,,Three,\r\n2026-11-03,x,y,18:52,rad,,Four,\r\n"
                     "2026-11-04,x,y,12:00 AM,rad,,Five,\r\nno,row\r\n",
        u"daylio"_s,
        {u"2026-11-02 10:04 One"_s, u"2026-11-02 10:04 Two"_s, u"2026-11-02 22:00 Three"_s,
         u"2026-11-03 18:52 Four"_s, u"2026-11-04 00:00 Five"_s},
        1);
    row("Daylio: the header of 2026, and a column nobody knows",
        "full_date,date,weekday,time,mood,weird,scales,activities,note_title,note\n"
        "2026-04-12,April 12,Sunday,12:00,rad,?,\"Sleep: 8/10 | Time: 8:00\",\"a |  b \",One,\n",
        u"daylio"_s, {u"2026-04-12 12:00 One"_s});
    row("Toggl: over midnight, over a day, in Japanese, with quotes and a mark",
        "\xEF\xBB\xBF" + TogglHead +
            "U,e@x,,P,,\"a, \"\"b\"\"\",\xE3\x81\x84,2026-11-02,23:30:00,2026-11-03,00:30:00,01:00:00,\"t, "
            "u\"\n"
            "U,e@x,,P,,long,Yes,2026-11-03,09:00:00,2026-11-04,12:00:00,27:00:00,\n",
        u"toggl"_s, {u"2026-11-02 23:30 a, \"b\""_s, u"2026-11-03 09:00 long"_s});
    row("Toggl: the shorter table",
        "Email,Project,Description,Start date,Start "
        "time,Duration,Tags\ne@x,P,short,2026-11-02,09:00:00,00:45:10,\n",
        u"toggl"_s, {u"2026-11-02 09:00 short"_s});
    row("Charm: UTC, whatever it looks like",
        "<charmdatabase version=\"4\"><metadata/><tasks><task taskid=\"1\" "
        "parentid=\"0\">A</task></tasks><events>"
        "<event eventid=\"1\" installationid=\"1\" taskid=\"1\" start=\"2026-11-02T23:30:00\" "
        "end=\"2026-11-03T00:30:00\">late</event></events></charmdatabase>",
        u"charm"_s, {u"2026-11-03 00:30 late"_s});
    row("Watson: no tags, nothing between",
        R"([[1793523600,1793527200,"p","1"],[1793527200,1793527200,"q","2",[],0]])", u"watson"_s,
        {u"2026-11-01 10:00 p"_s, u"2026-11-01 11:00 q"_s});
    row("Mini Diary: a day that is none beside good ones",
        R"({"metadata":{"application":"Mini Diary"},"entries":{"2026-02-31":{"title":"bad","text":""},)"
        R"("2026-11-02":{"title":"","text":"only text"},"2026-11-03":{"title":"T","text":""}}})",
        u"mini-diary"_s, {u"2026-11-02"_s, u"2026-11-03 T"_s}, 1);
    row("own table: semicolons, a bad number, a day of others",
        "date;energy;title\r\n2026-11-02;2;\"a;b\"\r\n2026-11-02;1,5;half\r\n02.11.2026;1;German\r\n",
        u"csv"_s, {u"2026-11-02 a;b"_s}, 2);
    row("own table: any column may be missing, and tabs will do",
        "title\tdate\nOne \xF0\x9F\x98\x80\t2026-11-02\n", u"csv"_s, {u"2026-11-02 One 😀"_s});
    row("Toggl: Excel's first line",
        "sep=,\r\nEmail,Project,Description,Start date,Start "
        "time,Duration,Tags\r\ne@x,P,short,2026-11-02,09:00:00,00:45:10,\r\nx,y\r\n",
        u"toggl"_s, {u"2026-11-02 09:00 short"_s}, 1);
    row("Markdown: names in capitals", "---\nDate: 2026-11-02 12:34\nTITLE: One\nEnergy: 2\n---\nBody\n",
        u"markdown"_s, {u"2026-11-02 12:34 One"_s});
    row("Markdown: front matter that is not quite YAML",
        "---\r\ntitle: Plan: part two\r\ncreated: 2026-11-02 12:34:56Z\r\ntags:\r\n  - x\r\n---\r\nBody\r\n",
        u"markdown"_s, {u"2026-11-02 13:34 Plan: part two"_s});
}

void TestFormatRules::everyRuleHolds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(QStringList, lines);
    QFETCH(int, problems);
    const ImportPreview preview = readable(m_importing.bytes(bytes));
    QCOMPARE(preview.format, format);
    QCOMPARE(linesOf(preview), lines);
    QCOMPARE(preview.problems.size(), problems);
}

void TestFormatRules::frontMatterFollowsTheOrderOfDays()
{
    const QByteArray note = "---\ndate: 02/11/2021 09:00\n---\nBody\n";
    QVERIFY(readable(m_importing.bytes(note)).found.isEmpty());
    for (const auto &[order, day] : {std::pair(DateOrder::DayFirst, LocalDay(2021, 11, 2)),
                                     std::pair(DateOrder::MonthFirst, LocalDay(2021, 2, 11))}) {
        Importing importing;
        importing.options.dateOrder = order;
        const ImportPreview preview = readable(importing.bytes(note));
        QCOMPARE(preview.found.size(), 1);
        QCOMPARE(preview.found.first().when.day, day);
    }
}

void TestFormatRules::aFileThatCameAloneIsDatedByItsName()
{
    const ImportFiles files{u"2026-11-02 a walk.md"_s, {}, {{QString(), "# Along the river\n\nCold."}}, 0};
    const auto preview = readImportFiles(files, {}, m_importing.options, m_importing.catalog);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().sentence));
    QCOMPARE(preview->format, u"markdown"_s);
    QCOMPARE(preview->found.first().when.day, LocalDay(2026, 11, 2));
    const ImportFiles undated{u"walk.md"_s, {}, {{QString(), "---\ntitle: A\n---\nB"}}, 0};
    const auto none = readImportFiles(undated, {}, m_importing.options, m_importing.catalog);
    QVERIFY(none && none->problems.first().sentence.contains(u"“walk.md”"_s));
}

void TestFormatRules::onlyTheBackslashesOfMarkdownGo()
{
    const ImportPreview preview = readable(m_importing.bytes(
        R"({"metadata":{"version":"1.0"},"entries":[{"uuid":"A","creationDate":"2026-04-16T10:00:00Z",)"
        R"("timeZone":"UTC","text":"T\n\nC:\\new a\\.b `x\\.y` \\-\n```\nkeep\\.it\n```"}]})"));
    QCOMPARE(preview.found.first().note, u"C:\\new a.b `x\\.y` -\n```\nkeep\\.it\n```"_s);
}

void TestFormatRules::daylioNotesLoseTheirHtmlAndNothingElse()
{
    const ImportPreview preview = readable(m_importing.bytes(
        DaylioHead + "2026-11-02,x,y,10:04,sad ,\"a |  b c \",T,\"one<br>two <b>bold</b> &amp; 1 < 2\"\r\n"));
    const CheckIn &entry = preview.found.first();
    QVERIFY2(entry.note.startsWith(u"one\ntwo bold & 1 < 2"_s), qPrintable(entry.note));
    QCOMPARE(entry.tags, (QStringList{u"a"_s, u"b c"_s}));
    QVERIFY(!entry.energy);
    QVERIFY(entry.note.contains(u"Mood: sad"_s));
}

void TestFormatRules::titlesTheyNeverQuotedAreRead()
{
    const ImportPreview preview = readable(
        m_importing.bytes("---\ntitle: \"T\"\ncreated: 2026-11-02\ntags: x, y\n---\nBody"));
    QCOMPARE(preview.found.first().title, u"T"_s);
    QCOMPARE(preview.found.first().tags, (QStringList{u"x"_s, u"y"_s}));
}

void TestFormatRules::whatWouldFillTheMemoryIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    const QByteArray three = "[2026-11-02 09:00] a\n[2026-11-03 09:00] b\n[2026-11-04 09:00] c\n";
    QTest::newRow("entries") << three << u"more than 2 entries"_s;
    QTest::newRow("lines") << three + QByteArray(20, '\n') << u"lines, more than can be read"_s;
    QTest::newRow("text") << QByteArray("[2026-11-02 09:00] a\n") + QByteArray(50, 'x')
                          << u"more text in the file"_s;
}

void TestFormatRules::whatWouldFillTheMemoryIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    Importing importing;
    importing.options.limits.entries = 2;
    importing.options.limits.lines = 10;
    importing.options.limits.text = 40;
    const auto preview = importing.bytes(bytes);
    QVERIFY(!preview);
    QVERIFY2(preview.error().sentence.contains(words), qPrintable(preview.error().sentence));
    QVERIFY(preview.error().sentence.contains(u"Nothing was imported."_s));
    QVERIFY(importing.bytes("[2026-11-02 09:00] a\n[2026-11-03 09:00] b\n"));
}

void TestFormatRules::aFormatThatItIsNotIsRefused_data()
{
    QTest::addColumn<QString>("format");
    for (const ImportFormat &format : importFormatList()) {
        if (!format.isGeneral && format.name != "git"_L1) { // one reads any text, the other no bytes
            QTest::newRow(format.name.data()) << QString(format.name);
        }
    }
}

void TestFormatRules::aFormatThatItIsNotIsRefused()
{
    QFETCH(QString, format);
    for (const QByteArray &bytes : {QByteArray("Plain words, of no format at all.\n"), QByteArray()}) {
        const auto read = m_importing.bytes(bytes, format);
        QVERIFY2(!read, bytes.constData());
        QVERIFY2(read.error().sentence.contains(u"Nothing was imported."_s),
                 qPrintable(read.error().sentence));
    }
}

void TestFormatRules::linesLikeHeadersOfJrnlMakeNoJrnl_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("table") << QByteArray("Timestamp,Feeling\n2026-11-05 10:00 PM,good\n") << u"table"_s;
    QTest::newRow("table with a zone")
        << QByteArray("Timestamp,Feeling\n2026-11-05 10:00:00 UTC,good\n") << u"table"_s;
    QTest::newRow("table with tabs") << QByteArray("When\tFeeling\n2026-11-05 22:00\tgood\n") << u"table"_s;
    QTest::newRow("table, a note of several lines")
        << QByteArray("Day,Note\n2026-11-05,\"one\n[2026-11-01 09:00] did x\n\"\n") << u"table"_s;
    QTest::newRow("own table with tabs")
        << QByteArray("date\ttime\tenergy\ttitle\n2026-11-05\t22:00\t2\tWalk\n") << u"csv"_s;
    QTest::newRow("own table, a note of several lines")
        << QByteArray("date,title,note\n2026-11-05,a,\"b\n2026-11-01 09:00 did x\n\"\n") << u"csv"_s;
    QTest::newRow("Daylio, a note of several lines")
        << DaylioHead + "2026-11-05,x,y,22:00,rad,,T,\"b\n2026-11-01 09:00 did x\n[2026-11-01 09:00] y\"\n"
        << u"daylio"_s;
    QTest::newRow("Day One") << QByteArray("\tDate:\t05 November 2026 at 09:00:00 GMT\n\nText\n"
                                           "[2026-11-01 09:00] did x\n")
                             << u"dayone"_s;
    QTest::newRow("Markdown") << QByteArray(
                                     "---\ndate: 2026-11-05\nenergy: 2\n---\n2026-11-05 10:00 Standup\n"
                                     "[2026-11-05 11:00] Talk\n")
                              << u"markdown"_s;
    QTest::newRow("jrnl with commas")
        << QByteArray("Begun in winter, at home\n[2026-11-05 10:00] Hello, world\n") << u"jrnl"_s;
    QTest::newRow("jrnl 1.x with a text before it")
        << QByteArray("Begun in winter\n2026-11-05 10:00 Hello, world\n") << u"jrnl"_s;
}

void TestFormatRules::linesLikeHeadersOfJrnlMakeNoJrnl()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QCOMPARE(readable(m_importing.bytes(bytes)).format, format);
}

void TestFormatRules::whoNamesColumnsMeansATable()
{
    Importing importing;
    importing.options.columns.date = u"Date"_s;
    importing.options.dateOrder = DateOrder::MonthFirst;
    const ImportPreview preview = readable(
        importing.bytes("Date\tTitle\tMood\n11/05/2026\ta\tgood\n2026-11-06 10:00\tb\tgood\n"));
    QCOMPARE(preview.format, u"table"_s);
    QCOMPARE(linesOf(preview), (QStringList{u"2026-11-05"_s, u"2026-11-06 10:00"_s}));
}

void TestFormatRules::rowsOfACutTableAreTold_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("found");
    QTest::addColumn<int>("line"); // of the problem, if there is one
    const auto row = [](const char *name, const QByteArray &bytes, const QString &format, int found,
                        int line) { QTest::newRow(name) << bytes << format << found << line; };
    const QByteArray daylio = DaylioHead + "2026-11-02,x,y,10:04 AM,rad,,One,\"a\nb\"\n";
    const QByteArray toggl = TogglHead + "U,e@x,,P,,a,No,2026-11-02,09:00:00,2026-11-02,10:00:00,01:00:00,\n";
    const QByteArray clockify = "Project,Description,Start Date,Start Time,Duration (h)\n"
                                "P,a,2026-11-02,09:00:00 AM,01:00:00\n";
    const QByteArray table = "Tag;Was\n05.11.2026;x\n";
    row("Daylio, in a quote", daylio + "2026-11-03,x,y,10:04 AM,rad,,Two,\"cut of", u"daylio"_s, 1, 4);
    row("Daylio, in a row", daylio + "2026-11-03,x,y", u"daylio"_s, 1, 4);
    row("Daylio, without the last line end", daylio + "2026-11-03,x,y,10:04 AM,rad,,Two,", u"daylio"_s, 2, 0);
    row("Toggl, in a quote", toggl + "U,e@x,,P,,\"b,No,2026-11-02,09:00:00\n", u"toggl"_s, 1, 3);
    row("Toggl, in a row", toggl + "U,e@x,,P,,b,No,2026-11-02,09:00:00", u"toggl"_s, 1, 3);
    row("Clockify, in a quote", clockify + "P,\"b,2026-11-03,09:00:00 AM\n", u"clockify"_s, 1, 3);
    row("Clockify, in a row", clockify + "P,b,2026-11-03,09:00:00 AM", u"clockify"_s, 1, 3);
    row("table, in a quote", table + "06.11.2026;\"y\n07.11.2026;z\n", u"table"_s, 1, 3);
    row("table, in a row", table + "06.11.2026", u"table"_s, 1, 3);
    row("table, a short row", table + "06.11.2026\n", u"table"_s, 2, 0);
}

void TestFormatRules::rowsOfACutTableAreTold()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    QFETCH(int, found);
    QFETCH(int, line);
    Importing importing;
    if (format == "table"_L1) {
        importing.options.columns.date = u"Tag"_s;
        importing.options.columns.title = u"Was"_s;
    }
    const ImportPreview preview = readable(importing.bytes(bytes));
    QCOMPARE(preview.format, format);
    QCOMPARE(preview.found.size(), found);
    QCOMPARE(preview.problems.size(), line > 0 ? 1 : 0);
    QCOMPARE(preview.problems.value(0).line, line);
}

QTEST_GUILESS_MAIN(TestFormatRules)
#include "tst_formatrules.moc"
