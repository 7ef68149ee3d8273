// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/icsimport.h"

#include "domain/content.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestIcsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void linesAreUnfoldedAndUnescaped();
    void namesAndDescriptionsComeOnlyWhenAsked();
    void everySpellingOfAZoneIsRead_data();
    void everySpellingOfAZoneIsRead();
    void zonesNobodyKnowsAreSaid();
    void endsLengthsAndNeither_data();
    void endsLengthsAndNeither();
    void oddEndsAreSaidWithTheirLine();
    void repetitionsFallWhereTheyShould_data();
    void repetitionsFallWhereTheyShould();
    void changedOccurrencesKeepTheirNames();
    void whatDidNotHappenIsOfferedUnticked();
    void allDayItemsAreFoundWhenAsked();
    void entriesWaitAndAreNeverLate();
    void sourceIdsDoNotDependOnTheReader();
    void theWindowIsInclusiveAndCountsTheRest();
    void brokenEventsAreNamedByLineAndOthersAreRead();
    void anyLineEndAndEncodingWillDo_data();
    void anyLineEndAndEncodingWillDo();
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
    void limitsAndStoppingEndTheReading();
    void rulesThatNeverEndAreCutShort_data();
    void rulesThatNeverEndAreCutShort();
    void aThousandBarrenRulesStayBounded();
    void realMistakesAreForgiven_data();
    void realMistakesAreForgiven();
    void everyTruncationIsSurvived();
    void noDamagedFileBringsItDown();

private:
    Result<ImportPreview> read(const QByteArray &bytes) const { return readIcs(bytes, m_options, m_catalog); }
    ImportPreview sample(const QString &name) const;
    ImportPreview event(const QByteArray &lines) const;

    ImportOptions m_options;
    ActivityCatalog m_catalog;
};

static QByteArray bytesOf(const QString &name)
{
    QFile file(QStringLiteral(TRYBOTH_TEST_DATA "/exchange/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

static const QStringList Samples{u"lines.ics"_s, u"times.ics"_s, u"ends.ics"_s, u"repeats.ics"_s,
                                 u"skipped.ics"_s};

static CheckIn titled(const ImportPreview &preview, const QString &title)
{
    for (const CheckIn &checkIn : preview.found) {
        if (checkIn.title == title) {
            return checkIn;
        }
    }
    for (const OfferedCheckIn &offered : preview.offeredUnticked) {
        if (offered.checkIn.title == title) {
            return offered.checkIn;
        }
    }
    return {};
}

ImportPreview TestIcsImport::sample(const QString &name) const
{
    const auto preview = read(bytesOf(name));
    return preview ? *preview : ImportPreview();
}

ImportPreview TestIcsImport::event(const QByteArray &lines) const
{
    const auto preview = read("BEGIN:VEVENT\nUID:u\n" + lines + "\nEND:VEVENT\n");
    return preview ? *preview : ImportPreview();
}

void TestIcsImport::initTestCase()
{
    m_options.localZone = QTimeZone("Europe/Berlin");
    m_options.today = LocalDay(2026, 11, 23);
    m_options.ownAddresses = {u"me@example.org"_s};
    m_catalog = ActivityCatalog(Content::load()->activityTypes(), {});
    for (const QString &name : Samples) {
        QVERIFY2(!bytesOf(name).isEmpty(), qPrintable(name));
    }
}

void TestIcsImport::linesAreUnfoldedAndUnescaped()
{
    const ImportPreview preview = sample(u"lines.ics"_s);
    QCOMPARE(preview.format, u"ics"_s);
    QCOMPARE(preview.name, u"Team, north"_s);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.problems, QList<ImportProblem>());
    const CheckIn &checkIn = preview.found.first();
    QCOMPARE(checkIn.title, u"Plan, review; ship tomorrow \\ café"_s);
    QCOMPARE(checkIn.tags, (QStringList{u"Deep work"_s, u"Team, north"_s}));
    QCOMPARE(checkIn.when, (WallTime{LocalDay(2026, 11, 16), LocalTime(10, 0), 60, "Europe/Berlin"}));
    QCOMPARE(checkIn.minutes, 30);
    QCOMPARE(checkIn.sourceId, u"folded-uid/20261116T090000Z"_s);
    QCOMPARE(checkIn.note, QString());
}

void TestIcsImport::namesAndDescriptionsComeOnlyWhenAsked()
{
    const QByteArray bytes = bytesOf(u"lines.ics"_s);
    ImportOptions options = m_options;
    options.descriptions = true;
    QCOMPARE(readIcs(bytes, options, m_catalog)->found.first().note, u"Bring\nthe list\nX-ROOM: Blue"_s);
    options.descriptions = false;
    options.attendees = true;
    QCOMPARE(readIcs(bytes, options, m_catalog)->found.first().note,
             u"Organised by Cy.\n2 invited: Lee; Ann, \"Bo\" Berg."_s);
}

void TestIcsImport::everySpellingOfAZoneIsRead_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QTime>("time");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QByteArray>("zone");

    const QDate day(2026, 11, 16);
    const QTime nine(9, 0);
    QTest::newRow("utc is shown in the calendar's zone")
        << u"utc"_s << QDate(2026, 11, 15) << QTime(21, 30) << -300 << QByteArray("America/New_York");
    QTest::newRow("iana") << u"iana"_s << day << nine << 540 << QByteArray("Asia/Tokyo");
    QTest::newRow("quoted") << u"quoted"_s << day << nine << 540 << QByteArray("Asia/Tokyo");
    QTest::newRow("vendor") << u"vendor"_s << day << nine << 540 << QByteArray("Asia/Tokyo");
    QTest::newRow("windows") << u"windows"_s << day << nine << 60 << QByteArray("Europe/Berlin");
    QTest::newRow("as shown") << u"shown"_s << day << nine << -300 << QByteArray("America/New_York");
    QTest::newRow("own, winter") << u"winter"_s << day << nine << 150 << QByteArray();
    QTest::newRow("own, summer") << u"summer"_s << QDate(2026, 10, 5) << nine << 210 << QByteArray();
    QTest::newRow("unknown") << u"unknown"_s << day << nine << -300 << QByteArray("America/New_York");
    QTest::newRow("floating") << u"floating"_s << day << nine << -300 << QByteArray("America/New_York");
}

void TestIcsImport::everySpellingOfAZoneIsRead()
{
    QFETCH(QString, title);
    QFETCH(QDate, day);
    QFETCH(QTime, time);
    QFETCH(int, offset);
    QFETCH(QByteArray, zone);
    QCOMPARE(titled(sample(u"times.ics"_s), title).when, (WallTime{day, time, offset, zone}));
}

void TestIcsImport::zonesNobodyKnowsAreSaid()
{
    const ImportPreview preview = sample(u"times.ics"_s);
    QCOMPARE(preview.problems.size(), 1);
    QCOMPARE(preview.problems.first(),
             (ImportProblem{61, u"Nobody knows the time zone “Nowhere Time”, so the time is read in "
                                "America/New_York."_s}));
    QCOMPARE(titled(preview, u"day"_s).when.day, QDate(2026, 11, 16));
    QVERIFY(!titled(preview, u"day"_s).when.time);
}

void TestIcsImport::endsLengthsAndNeither_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<int>("minutes");

    QTest::newRow("an end") << u"dtend"_s << 45;
    QTest::newRow("a length") << u"duration"_s << 90;
    QTest::newRow("neither") << u"neither"_s << 0;
    QTest::newRow("the end comes first") << u"swapped"_s << 0;
    QTest::newRow("not an end") << u"broken"_s << 0;
    QTest::newRow("longer than a day") << u"long"_s << 1440;
    QTest::newRow("ends in another zone") << u"zones"_s << 60;
    QTest::newRow("a day") << u"day"_s << 0;
    QTest::newRow("negative") << u"negative"_s << 0;
}

void TestIcsImport::endsLengthsAndNeither()
{
    QFETCH(QString, title);
    QFETCH(int, minutes);
    const CheckIn checkIn = titled(sample(u"ends.ics"_s), title);
    QCOMPARE(checkIn.title, title);
    QCOMPARE(checkIn.minutes, minutes > 0 ? std::optional(minutes) : std::nullopt);
}

void TestIcsImport::oddEndsAreSaidWithTheirLine()
{
    const QList<ImportProblem> problems = sample(u"ends.ics"_s).problems;
    QCOMPARE(problems.size(), 3);
    QCOMPARE(problems.at(0),
             (ImportProblem{23, u"This event ends before it starts, so it has no length."_s}));
    QCOMPARE(problems.at(1).line, 29);
    QVERIFY(problems.at(1).sentence.contains(u"None"_s));
    QCOMPARE(problems.at(2).line, 52);
}

void TestIcsImport::repetitionsFallWhereTheyShould_data()
{
    QTest::addColumn<QString>("uid");
    QTest::addColumn<QStringList>("starts"); // month-day hour:minute, and minutes where there are any

    QTest::newRow("COUNT, EXDATE in UTC and as a day")
        << u"weekly"_s << QStringList{u"10-12 09:00"_s, u"10-26 09:00"_s, u"11-09 09:00"_s, u"11-16 09:00"_s};
    QTest::newRow("the last working day") << u"last"_s << QStringList{u"10-30 16:00"_s};
    QTest::newRow("29 February") << u"leap"_s << QStringList();
    QTest::newRow("UNTIL in UTC") << u"untilutc"_s
                                  << QStringList{u"11-09 09:00"_s, u"11-10 09:00"_s, u"11-11 09:00"_s};
    QTest::newRow("UNTIL on the wall") << u"untillocal"_s << QStringList{u"11-09 09:00"_s, u"11-10 09:00"_s};
    QTest::newRow("UNTIL as a day") << u"untilday"_s
                                    << QStringList{u"11-09 09:00"_s, u"11-10 09:00"_s, u"11-11 09:00"_s};
    QTest::newRow("UNTIL before the start") << u"ended"_s << QStringList();
    QTest::newRow("RDATE, also in other zones and as periods")
        << u"rdate"_s
        << QStringList{u"11-09 09:00 30"_s, u"11-10 15:00 30"_s, u"11-12 09:00 120"_s, u"11-13 09:00 45"_s};
    QTest::newRow("one moved, one cancelled")
        << u"moved"_s
        << QStringList{u"11-09 09:00 30"_s, u"11-10 14:00 60"_s, u"11-11 09:00"_s, u"11-12 09:00 30"_s};
    QTest::newRow("this and all later moved")
        << u"future"_s
        << QStringList{u"11-09 10:00 30"_s, u"11-10 10:00 30"_s, u"11-11 12:00 60"_s, u"11-12 12:00 60"_s};
    QTest::newRow("the highest SEQUENCE counts") << u"twice"_s << QStringList{u"11-09 11:00"_s};
    QTest::newRow("a change without its series") << u"alone"_s << QStringList{u"11-09 10:00"_s};
    QTest::newRow("two rules") << u"two"_s << QStringList{u"11-09 09:00"_s, u"11-16 09:00"_s};
    QTest::newRow("another calendar in the file") << u"other"_s << QStringList{u"11-09 10:00"_s};
}

void TestIcsImport::repetitionsFallWhereTheyShould()
{
    QFETCH(QString, uid);
    QFETCH(QStringList, starts);
    const ImportPreview preview = sample(u"repeats.ics"_s);
    QCOMPARE(preview.problems, QList<ImportProblem>());
    QList<CheckIn> all = preview.found;
    for (const OfferedCheckIn &offered : preview.offeredUnticked) {
        all.append(offered.checkIn);
    }
    QStringList found;
    for (const CheckIn &checkIn : all) {
        if (checkIn.sourceId.startsWith(uid + u'/')) {
            found.append(checkIn.when.day.toString(u"MM-dd ") + checkIn.when.time->toString(u"HH:mm") +
                         (checkIn.minutes ? u' ' + QString::number(*checkIn.minutes) : QString()));
        }
    }
    found.sort();
    QCOMPARE(found, starts);
}

void TestIcsImport::changedOccurrencesKeepTheirNames()
{
    const ImportPreview preview = sample(u"repeats.ics"_s);
    QCOMPARE(titled(preview, u"moved once"_s).sourceId, u"moved/20261110T080000Z"_s);
    QCOMPARE(titled(preview, u"later"_s).sourceId, u"future/20261112T090000Z"_s);
    QCOMPARE(titled(preview, u"new"_s).sourceId, u"twice/20261109T100000Z"_s);
    const QString made = titled(preview, u"nameless"_s).sourceId;
    QCOMPARE(made.size(), QStringView(u"/20261109T090000Z").size() + 40);
    QCOMPARE(titled(sample(u"repeats.ics"_s), u"nameless"_s).sourceId, made);
    QCOMPARE(preview.offeredUnticked.size(), 1);
    QCOMPARE(preview.offeredUnticked.first().reason, Unticked::Cancelled);
}

void TestIcsImport::whatDidNotHappenIsOfferedUnticked()
{
    const ImportPreview preview = sample(u"skipped.ics"_s);
    QStringList found, offered;
    for (const CheckIn &checkIn : preview.found) {
        found.append(checkIn.title);
    }
    QHash<QString, Unticked> reasons;
    for (const OfferedCheckIn &item : preview.offeredUnticked) {
        reasons.insert(item.checkIn.title, item.reason);
    }
    QCOMPARE(found, (QStringList{u"kept"_s, u"alarm"_s}));
    QVERIFY(!preview.found.last().minutes);
    QCOMPARE(reasons.size(), 4);
    QCOMPARE(reasons.value(u"cancelled"_s), Unticked::Cancelled);
    QCOMPARE(reasons.value(u"declined"_s), Unticked::Declined);
    QCOMPARE(reasons.value(u"transparent"_s), Unticked::Transparent);
    QCOMPARE(reasons.value(u"allday"_s), Unticked::AllDay);
}

void TestIcsImport::allDayItemsAreFoundWhenAsked()
{
    ImportOptions options = m_options;
    options.allDay = true;
    const auto preview = readIcs(bytesOf(u"skipped.ics"_s), options, m_catalog);
    QCOMPARE(preview->found.size(), 3);
    QCOMPARE(preview->found.at(1).sourceId, u"allday/20261116"_s);
    QCOMPARE(preview->found.at(1).minutes, std::nullopt);
}

void TestIcsImport::entriesWaitAndAreNeverLate()
{
    const ImportPreview preview = event("SUMMARY:Retro\nDTSTART:20261116T090000Z\nDTEND:20261116T100000Z");
    QCOMPARE(preview.found.size(), 1);
    const CheckIn &checkIn = preview.found.first();
    QVERIFY(checkIn.waiting);
    QVERIFY(!checkIn.energy);
    QVERIFY(!isLate(checkIn));
    QCOMPARE(checkIn.origin, Origin::Calendar);
    QCOMPARE(checkIn.source, u"ics"_s);
    QCOMPARE(checkIn.activity, u"act.retro"_s);
    QCOMPARE(checkIn.focus, Focus::People);
    QVERIFY(validate(checkIn));
}

void TestIcsImport::sourceIdsDoNotDependOnTheReader()
{
    ImportOptions elsewhere = m_options;
    elsewhere.localZone = QTimeZone("Pacific/Auckland");
    elsewhere.from = LocalDay(2026, 10, 1);
    for (const QString &name : Samples) {
        QSet<QString> here, there;
        const ImportPreview mine = sample(name);
        const auto theirs = readIcs(bytesOf(name), elsewhere, m_catalog);
        for (const CheckIn &checkIn : mine.found) {
            here.insert(checkIn.sourceId);
        }
        for (const CheckIn &checkIn : theirs->found) {
            there.insert(checkIn.sourceId);
        }
        QVERIFY(!here.isEmpty());
        QCOMPARE(there, here);
    }
}

void TestIcsImport::theWindowIsInclusiveAndCountsTheRest()
{
    const QByteArray bytes = "BEGIN:VCALENDAR\n"
                             "BEGIN:VEVENT\nUID:a\nDTSTART:20261102T000000\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:b\nDTSTART:20261103T235900\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:c\nDTSTART:20261104T000000\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:d\nDTSTART:20261101T230000\nDURATION:PT1H\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:e\nDTSTART:20261101T230000\nDURATION:PT2H\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:f\nDTSTART:19800101T120000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
    ImportOptions options = m_options;
    options.from = LocalDay(2026, 11, 2);
    options.to = LocalDay(2026, 11, 3);
    const auto preview = readIcs(bytes, options, m_catalog);
    QStringList ids;
    for (const CheckIn &checkIn : preview->found) {
        ids.append(checkIn.sourceId);
    }
    QCOMPARE(ids, (QStringList{u"a/20261102T000000"_s, u"b/20261103T235900"_s, u"e/20261101T230000"_s,
                               u"f/20261102T120000"_s, u"f/20261103T120000"_s}));
    QCOMPARE(preview->outsideWindow, 2);
}

void TestIcsImport::brokenEventsAreNamedByLineAndOthersAreRead()
{
    const auto preview = read("BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:a\nSUMMARY:no start\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:b\nDTSTART:20261340T000000\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:c\nDTSTART:20261116T090000\nSUMMARY:caf\xE9\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:d\nDTSTART:20261116T090000\nSUMMARY:good\nEND:VEVENT\n"
                              "BEGIN:VEVENT\nUID:e\nDTSTART:20261116T090000\nSUMMARY:cut off");
    QCOMPARE(preview->found.size(), 1);
    QCOMPARE(preview->found.first().title, u"good"_s);
    QList<int> lines;
    for (const ImportProblem &problem : preview->problems) {
        lines.append(problem.line);
    }
    QCOMPARE(lines, (QList<int>{2, 6, 10, 20}));
}

void TestIcsImport::anyLineEndAndEncodingWillDo_data()
{
    QTest::addColumn<QByteArray>("bytes");

    const QByteArray lf = bytesOf(u"repeats.ics"_s).replace("\r\n", "\n");
    QTest::newRow("LF") << lf;
    QTest::newRow("lone CR") << QByteArray(lf).replace("\n", "\r");
    QTest::newRow("blank lines between") << QByteArray(lf).replace("\n", "\n\n");
    QTest::newRow("UTF-16 LE") << QByteArray("\xFF\xFE") + QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(
                                                               QString::fromUtf8(lf)));
    QTest::newRow("UTF-16 BE") << QByteArray("\xFE\xFF") + QByteArray(QStringEncoder(QStringEncoder::Utf16BE)(
                                                               QString::fromUtf8(lf)));
}

void TestIcsImport::anyLineEndAndEncodingWillDo()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(read(bytes)->found, sample(u"repeats.ics"_s).found);
}

void TestIcsImport::whatIsNoCalendarIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");

    QTest::newRow("empty") << QByteArray();
    QTest::newRow("binary") << QByteArray("\x7f"
                                          "ELF\0\1\2\3\r\n\xff\xfe\0",
                                          14);
    QTest::newRow("a table") << QByteArray("date,energy\n2026-11-23,2\n");
    QTest::newRow("a contact") << QByteArray("BEGIN:VCARD\nFN:Ann\nEND:VCARD\n");
    QTest::newRow("only a mark") << QByteArray("\xFF\xFE");
}

void TestIcsImport::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto preview = read(bytes);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"Nothing was imported."_s));
}

void TestIcsImport::limitsAndStoppingEndTheReading()
{
    QByteArray many = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 300; ++i) {
        many += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART:20261116T090000\nEND:VEVENT\n";
    }
    ImportOptions options = m_options;
    options.limits.bytes = 100;
    QCOMPARE(readIcs(many, options, m_catalog).error().detail, u"file too large"_s);
    options = m_options;
    options.limits.entries = 299;
    QCOMPARE(readIcs(many, options, m_catalog).error().detail, u"too many entries"_s);
    QCOMPARE(readIcs(many, m_options, m_catalog, [](int, int) { return false; }).error().detail,
             u"cancelled"_s);
    options = m_options;
    options.limits.perSeries = 10;
    const QByteArray daily = "BEGIN:VEVENT\nUID:u\nDTSTART:20260901T090000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
    const auto cut = readIcs(daily, options, m_catalog);
    QCOMPARE(cut->found.size(), 10);
    QCOMPARE(cut->problems.size(), 1);
    options = m_options;
    options.limits.textPerEvent = 20;
    QCOMPARE(readIcs(daily, options, m_catalog)->problems.size(), 1);
    QByteArray deep = "BEGIN:VEVENT\nUID:u\nDTSTART:20260901T090000\n";
    deep += QByteArray("BEGIN:X-DEEP\n").repeated(5000) + QByteArray("END:X-DEEP\n").repeated(5000);
    QCOMPARE(read(deep + "SUMMARY:kept\nEND:VEVENT\n")->found.first().title, u"kept"_s);
}

void TestIcsImport::rulesThatNeverEndAreCutShort_data()
{
    QTest::addColumn<QByteArray>("rule");

    for (const char *rule :
         {"FREQ=SECONDLY", "FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=HOURLY;BYMONTH=2;BYMONTHDAY=30", "FREQ=MINUTELY;INTERVAL=2;BYMINUTE=1",
          "FREQ=HOURLY;INTERVAL=2;BYHOUR=8", "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
          "FREQ=DAILY;COUNT=2000000000", "FREQ=SECONDLY;COUNT=2000000000",
          "FREQ=MONTHLY;BYMONTH=2;BYMONTHDAY=31", "FREQ=YEARLY;BYYEARDAY=366;INTERVAL=32767",
          "FREQ=DAILY;INTERVAL=0", "FREQ=NEVER", "", "FREQ", "FREQ=DAILY;BYSETPOS=366",
          "FREQ=WEEKLY;BYDAY=54MO;BYHOUR=99", "FREQ=YEARLY;BYWEEKNO=53;BYDAY=-53SU"}) {
        QTest::newRow(*rule ? rule : "nothing") << QByteArray(rule);
    }
}

void TestIcsImport::rulesThatNeverEndAreCutShort()
{
    QFETCH(QByteArray, rule);
    QElapsedTimer timer;
    timer.start();
    const ImportPreview preview = event("DTSTART:20261101T090000\nRRULE:" + rule);
    QVERIFY2(timer.elapsed() < 1500, qPrintable(QString::number(timer.elapsed())));
    QVERIFY(!preview.found.isEmpty());
    QVERIFY(preview.found.size() <= m_options.limits.perSeries);
}

void TestIcsImport::aThousandBarrenRulesStayBounded()
{
    QByteArray bytes = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 1000; ++i) {
        bytes += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) +
                 "\nDTSTART:20261101T090000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    }
    QElapsedTimer timer;
    timer.start();
    const auto preview = read(bytes);
    QVERIFY2(timer.elapsed() < 15'000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(preview->found.size(), 1000);
    QVERIFY(!preview->problems.isEmpty());
}

void TestIcsImport::realMistakesAreForgiven_data()
{
    QTest::addColumn<QByteArray>("lines");
    QTest::addColumn<int>("occurrences");

    const QByteArray start = "DTSTART:20261101T090000\n";
    QTest::newRow("blanks in a rule") << start + "RRULE:FREQ=DAILY; COUNT=3; BYDAY=SU, MO" << 3;
    QTest::newRow("a negative count") << start + "RRULE:FREQ=DAILY;COUNT=-1" << 23;
    QTest::newRow("RRULE said twice") << start + "RRULE:RRULE:FREQ=DAILY;COUNT=3" << 3;
    QTest::newRow("foreign parts") << start + "RRULE:Anything;FREQ=DAILY;COUNT=3;X-A=1" << 3;
    QTest::newRow("parts in any order") << start + "RRULE:COUNT=3;FREQ=DAILY" << 3;
    QTest::newRow("a start the rule does not give") << start + "RRULE:FREQ=WEEKLY;BYDAY=FR;COUNT=2" << 3;
    QTest::newRow("a date without saying so")
        << QByteArray("DTSTART:20261101\nRRULE:FREQ=DAILY;COUNT=2") << 2;
    QTest::newRow("a rule of days with hours")
        << QByteArray("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=DAILY;COUNT=2;BYHOUR=9,10") << 2;
    QTest::newRow("days until a moment")
        << QByteArray("DTSTART;VALUE=DATE:20261101\nRRULE:FREQ=DAILY;UNTIL=20261102T230000Z") << 3;
    QTest::newRow("blanks around parameters") << QByteArray("DTSTART ; VALUE = DATE:20261101") << 1;
    QTest::newRow("lower case") << QByteArray("dtstart;value=date:20261101\nrrule:freq=daily;count=2") << 2;
    QTest::newRow("a length in the wrong order") << QByteArray("DTSTART:20261101\nDURATION:PT1W") << 1;
    QTest::newRow("RDATE given twice")
        << start + "RDATE:20261102T090000,20261102T090000,20261101T090000" << 2;
    QTest::newRow("an empty EXDATE") << start + "EXDATE:\nRRULE:FREQ=DAILY;COUNT=2" << 2;
    QTest::newRow("EXDATE of the start") << start + "EXDATE:20261101T090000\nRRULE:FREQ=DAILY;COUNT=2" << 1;
    QTest::newRow("across the end of summer time")
        << QByteArray("DTSTART;TZID=Europe/Berlin:20261024T023000\nRRULE:FREQ=DAILY;COUNT=3") << 3;
}

void TestIcsImport::realMistakesAreForgiven()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, occurrences);
    const ImportPreview preview = event(lines);
    QCOMPARE(preview.found.size() + preview.offeredUnticked.size(), occurrences);
}

void TestIcsImport::everyTruncationIsSurvived()
{
    const QByteArray bytes = bytesOf(u"repeats.ics"_s);
    const qsizetype whole = sample(u"repeats.ics"_s).found.size();
    qsizetype before = 0;
    for (qsizetype size = 0; size < bytes.size(); ++size) {
        const auto preview = read(bytes.left(size));
        QVERIFY(preview || !preview.error().sentence.isEmpty());
        before = preview ? preview->found.size() : before;
        QVERIFY(before <= whole + 1); // a change that is not there yet leaves what it changes
    }
    QCOMPARE(before, whole);
}

void TestIcsImport::noDamagedFileBringsItDown()
{
    QRandomGenerator random(20261123);
    int previews = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = bytesOf(Samples.at(round % Samples.size()));
        for (int flips = random.bounded(1, 12); flips > 0; --flips) {
            bytes[random.bounded(static_cast<int>(bytes.size()))] = static_cast<char>(random.bounded(256));
        }
        const auto preview = read(bytes);
        previews += preview ? 1 : 0;
        const QList<CheckIn> found = preview ? preview->found : QList<CheckIn>();
        for (const CheckIn &checkIn : found) {
            QVERIFY(validate(checkIn));
        }
    }
    QVERIFY(previews > 1000);
}

QTEST_GUILESS_MAIN(TestIcsImport)
#include "tst_icsimport.moc"
