// SPDX-License-Identifier: GPL-3.0-or-later
#include "icssamples.h"

#include <QElapsedTimer>
#include <QRandomGenerator>
#include <QStringEncoder>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestIcsImport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
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
    void whyNothingWasFoundIsSaid();
    void aComputerWithoutAZoneIsSaid();
    void brokenEventsAreNamedByLineAndOthersAreRead();
    void anyLineEndAndEncodingWillDo_data();
    void anyLineEndAndEncodingWillDo();

private:
    ImportOptions m_options = icsOptions();
};

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
    QCOMPARE(checkIn.note, u"2 invited."_s);
}

void TestIcsImport::namesAndDescriptionsComeOnlyWhenAsked()
{
    const QByteArray bytes = bytesOf(u"lines.ics"_s);
    ImportOptions options = m_options;
    options.descriptions = true;
    QCOMPARE(readIcs(bytes, options, shippedCatalog())->found.first().note,
             u"Bring\nthe list\nX-ROOM: Blue\n2 invited."_s);
    options.descriptions = false;
    options.attendees = true;
    QCOMPARE(readIcs(bytes, options, shippedCatalog())->found.first().note,
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
    QCOMPARE(problems.size(), 4);
    QCOMPARE(problems.at(0),
             (ImportProblem{23, u"This event ends before it starts, so it has no length."_s}));
    QCOMPARE(problems.at(1).line, 29);
    QVERIFY(problems.at(1).sentence.contains(u"None"_s));
    QCOMPARE(problems.at(2), (ImportProblem{31, u"This event is longer than a day, so 24 hours of it were "
                                                "taken."_s}));
    QCOMPARE(problems.at(3).line, 52);
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
    const auto preview = readIcs(bytesOf(u"skipped.ics"_s), options, shippedCatalog());
    QCOMPARE(preview->found.size(), 3);
    QCOMPARE(preview->found.at(1).sourceId, u"allday/20261116"_s);
    QCOMPARE(preview->found.at(1).minutes, std::nullopt);
}

void TestIcsImport::entriesWaitAndAreNeverLate()
{
    const ImportPreview preview = oneEvent("SUMMARY:Retro\nDTSTART:20261116T090000Z\nDTEND:20261116T100000Z");
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
    for (const QString &name : IcsSamples) {
        QSet<QString> here, there;
        const ImportPreview mine = sample(name);
        const auto theirs = readIcs(bytesOf(name), elsewhere, shippedCatalog());
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
    const auto preview = readIcs(bytes, options, shippedCatalog());
    QStringList ids;
    for (const CheckIn &checkIn : preview->found) {
        ids.append(checkIn.sourceId);
    }
    QCOMPARE(ids, (QStringList{u"a/20261102T000000"_s, u"b/20261103T235900"_s, u"e/20261101T230000"_s,
                               u"f/20261102T120000"_s, u"f/20261103T120000"_s}));
    QCOMPARE(preview->outsideWindow, 2);
}

void TestIcsImport::whyNothingWasFoundIsSaid()
{
    const auto said = [](const QByteArray &events) {
        QStringList sentences;
        const ImportPreview preview = read("BEGIN:VCALENDAR\n" + events).value_or(ImportPreview());
        for (const ImportProblem &problem : preview.problems) {
            sentences.append(problem.sentence);
        }
        return sentences.join(u' ');
    };
    const QByteArray old = "BEGIN:VEVENT\nUID:a\nDTSTART:20200302T090000\nEND:VEVENT\n";
    const QByteArray wholeDay = "BEGIN:VEVENT\nUID:b\nDTSTART;VALUE=DATE:20261102\nEND:VEVENT\n";
    const QByteArray meeting = "BEGIN:VEVENT\nUID:c\nDTSTART:20261102T090000\nEND:VEVENT\n";
    const QString today = QLocale().toString(m_options.today, QLocale::ShortFormat);
    QVERIFY(said(old).contains(today));
    QVERIFY(said(old).contains(u"Events on other days: 1."_s) && !said(old).contains(u"all-day"_s));
    QVERIFY(said(wholeDay).contains(u"all-day"_s) && !said(wholeDay).contains(today));
    QVERIFY(said(old + wholeDay).contains(u"all-day"_s) && said(old + wholeDay).contains(today));
    QCOMPARE(said(old + wholeDay + meeting), QString());
}

void TestIcsImport::aComputerWithoutAZoneIsSaid()
{
    ImportOptions options = m_options;
    options.localZone = QTimeZone("Foo/Bar");
    options.today = {};
    const auto preview = readIcs(bytesOf(u"lines.ics"_s), options, shippedCatalog());
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"Nothing was imported."_s));
    options.to = m_options.today;
    QCOMPARE(readIcs(bytesOf(u"lines.ics"_s), options, shippedCatalog())->found.size(), 1);
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

QTEST_GUILESS_MAIN(TestIcsImport)
#include "tst_icsimport.moc"
