// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importformats.h"
#include "icssamples.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The points of the description of calendars, each with a small calendar of its own and the worst we could
/// think of.
class TestIcsRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyRuleHolds_data();
    void everyRuleHolds();
    void everySecondWeekIsTheRightOne_data();
    void everySecondWeekIsTheRightOne();
    void whatCannotBeFollowedGivesNoOtherDays_data();
    void whatCannotBeFollowedGivesNoOtherDays();
    void aLetterMayBeFolded();
    void aDescribedZoneComesBeforeAFixedOne();
    void whoIsInvitedToEverythingIsTheReader();
    void whoDeclinedIsAskedWhereItIsNotClear();
    void namesStayOutUnlessTicked();
};

namespace {

/// A year, in New York where the calendar says so.
ImportPreview readYear(const QByteArray &events, const QByteArray &head = {})
{
    ImportOptions options = icsOptions();
    options.ownAddresses.clear();
    options.from = LocalDay(2026, 1, 1);
    options.to = LocalDay(2026, 12, 31);
    const QByteArray bytes = "BEGIN:VCALENDAR\r\n" + head + events + "END:VCALENDAR\r\n";
    return readIcs(bytes, options, shippedCatalog()).value_or(ImportPreview());
}

QByteArray vevent(const QByteArray &lines, const QByteArray &uid = "1")
{
    return "BEGIN:VEVENT\r\nUID:" + uid + "\r\n" + QByteArray(lines).replace('|', "\r\n") +
           "\r\nEND:VEVENT\r\n";
}

/// "0302 0900 60": month and day, clock, minutes.
QStringList startsOf(const ImportPreview &preview)
{
    QStringList starts;
    for (const CheckIn &checkIn : preview.found) {
        const QString time = checkIn.when.time ? checkIn.when.time->toString(u" HHmm"_s) : QString();
        const QString minutes = checkIn.minutes ? u' ' + QString::number(*checkIn.minutes) : QString();
        starts.append(checkIn.when.day.toString(u"MMdd"_s) + time + minutes);
    }
    starts.sort();
    return starts;
}

const QByteArray Berlin = "DTSTART;TZID=Europe/Berlin:";

} // namespace

void TestIcsRules::everyRuleHolds_data()
{
    QTest::addColumn<QByteArray>("events");
    QTest::addColumn<QStringList>("starts");

    const auto row = [](const char *name, const QByteArray &events, const QStringList &starts) {
        QTest::newRow(name) << events << starts;
    };
    row("an hour that the clock leaves out", vevent(Berlin + "20260329T023000|DURATION:PT30M"),
        {u"0329 0230 30"_s});
    row("an hour that comes twice", vevent(Berlin + "20261025T023000|DURATION:PT1H"), {u"1025 0230 60"_s});
    row("daily across the gap", vevent(Berlin + "20260328T023000|RRULE:FREQ=DAILY;COUNT=3"),
        {u"0328 0230"_s, u"0329 0230"_s, u"0330 0230"_s});
    row("until a moment in UTC", vevent(Berlin + "20260328T090000|RRULE:FREQ=DAILY;UNTIL=20260330T070000Z"),
        {u"0328 0900"_s, u"0329 0900"_s, u"0330 0900"_s});
    row("until a day", vevent(Berlin + "20260301T090000|RRULE:FREQ=DAILY;UNTIL=20260302"),
        {u"0301 0900"_s, u"0302 0900"_s});
    row("until a clock", vevent(Berlin + "20260301T090000|RRULE:FREQ=DAILY;UNTIL=20260302T090000"),
        {u"0301 0900"_s, u"0302 0900"_s});
    row("until before the start", vevent(Berlin + "20260302T090000|RRULE:FREQ=WEEKLY;UNTIL=20260201"), {});
    row("the last Friday", vevent(Berlin + "20260130T090000|RRULE:FREQ=MONTHLY;BYDAY=-1FR;COUNT=3"),
        {u"0130 0900"_s, u"0227 0900"_s, u"0327 0900"_s});
    row("the last day of work",
        vevent(Berlin + "20260130T090000|RRULE:FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1;COUNT=2"),
        {u"0130 0900"_s, u"0227 0900"_s});
    row("weeks from Monday",
        vevent(Berlin + "20260804T090000|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=MO"),
        {u"0804 0900"_s, u"0809 0900"_s, u"0818 0900"_s, u"0823 0900"_s});
    row("weeks from Sunday",
        vevent(Berlin + "20260804T090000|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=TU,SU;WKST=SU"),
        {u"0804 0900"_s, u"0816 0900"_s, u"0818 0900"_s, u"0830 0900"_s});
    row("weeks from Saturday",
        vevent(Berlin + "20260903T090000|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=4;BYDAY=SU,TH;WKST=SA"),
        {u"0903 0900"_s, u"0913 0900"_s, u"0917 0900"_s, u"0927 0900"_s});
    row("weeks of a start that the rule does not give",
        vevent(Berlin + "20260901T090000|RRULE:FREQ=WEEKLY;INTERVAL=2;COUNT=3;BYDAY=SU"),
        {u"0901 0900"_s, u"0906 0900"_s, u"0920 0900"_s, u"1004 0900"_s});
    row("weeks that began long ago",
        vevent(Berlin + "19991231T090000|RRULE:FREQ=WEEKLY;INTERVAL=4;WKST=WE;UNTIL=20260201"),
        {u"0123 0900"_s});
    row("hours in any order", vevent(Berlin + "20260302T100000|RRULE:FREQ=WEEKLY;COUNT=3;BYHOUR=14,10"),
        {u"0302 1000"_s, u"0302 1400"_s, u"0309 1000"_s});
    row("months without a 31st", vevent(Berlin + "20260131T090000|RRULE:FREQ=MONTHLY;COUNT=3"),
        {u"0131 0900"_s, u"0331 0900"_s, u"0531 0900"_s});
    row("two rules",
        vevent(Berlin + "20260302T090000|RRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=2|"
                        "RRULE:FREQ=WEEKLY;BYDAY=WE;COUNT=1"),
        {u"0302 0900"_s, u"0304 0900"_s, u"0309 0900"_s});
    row("periods",
        vevent(Berlin + "20260301T090000|DURATION:PT1H|RDATE;VALUE=PERIOD;TZID=Europe/Berlin:"
                        "20260305T100000/PT2H,20260306T100000/20260306T113000"),
        {u"0301 0900 60"_s, u"0305 1000 120"_s, u"0306 1000 90"_s});
    row("days beside a clock", vevent(Berlin + "20260302T090000|RDATE;VALUE=DATE:20260305"),
        {u"0302 0900"_s, u"0305 0900"_s});
    row("left out in UTC, by day, by clock",
        vevent(Berlin + "20260301T090000|RRULE:FREQ=DAILY;COUNT=5|EXDATE:20260302T080000Z|"
                        "EXDATE;VALUE=DATE:20260303|EXDATE;TZID=America/New_York:20260304T030000"),
        {u"0301 0900"_s, u"0305 0900"_s});
    row("moved and cancelled",
        vevent(Berlin + "20260301T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=4") +
            vevent("RECURRENCE-ID;TZID=Europe/Berlin:20260302T090000|" + Berlin +
                   "20260302T150000|DURATION:PT30M") +
            vevent("RECURRENCE-ID:20260303T080000Z|" + Berlin + "20260303T090000|STATUS:CANCELLED"),
        {u"0301 0900 60"_s, u"0302 1500 30"_s, u"0304 0900 60"_s});
    row("moved from the next year into this one",
        vevent(Berlin + "20270107T090000|RRULE:FREQ=WEEKLY;COUNT=3") +
            vevent("RECURRENCE-ID;TZID=Europe/Berlin:20270114T090000|" + Berlin + "20261208T090000"),
        {u"1208 0900"_s});
    row("this and all after it",
        vevent(Berlin + "20260301T090000|DURATION:PT1H|RRULE:FREQ=DAILY;COUNT=3") +
            vevent("RECURRENCE-ID;RANGE=THISANDFUTURE;TZID=Europe/Berlin:20260302T090000|" + Berlin +
                   "20260302T110000|DURATION:PT30M"),
        {u"0301 0900 60"_s, u"0302 1100 30"_s, u"0303 1100 30"_s});
    row("a change without its series",
        vevent("RECURRENCE-ID;TZID=Europe/Berlin:20260302T090000|" + Berlin + "20260302T150000"),
        {u"0302 1500"_s});
    row("the newest of three",
        vevent("SEQUENCE:0|" + Berlin + "20260301T090000") +
            vevent("SEQUENCE:2|" + Berlin + "20260302T100000") +
            vevent("SEQUENCE:1|" + Berlin + "20260301T110000"),
        {u"0302 1000"_s});
    row("without names of their own",
        vevent(Berlin + "20260302T090000", {}) + vevent(Berlin + "20260302T100000", {}),
        {u"0302 0900"_s, u"0302 1000"_s});
    row("ends in another zone",
        vevent(Berlin + "20260305T090000|DTEND;TZID=America/New_York:20260305T040000"), {u"0305 0900 60"_s});
    row("over midnight, and over the end of summer",
        vevent(Berlin + "20261024T233000|DTEND;TZID=Europe/Berlin:20261025T030000"), {u"1024 2330 270"_s});
    row("a fixed difference", vevent("DTSTART;TZID=GMT+0300:20260702T090000"), {u"0702 0900"_s});
    row("an old name of a zone", vevent("DTSTART;TZID=EST5EDT:20260702T090000"), {u"0702 0900"_s});
    row("the thirtieth of February beside a good one",
        vevent("DTSTART:20260230T100000", "a") + vevent(Berlin + "20260302T090000", "b"), {u"0302 0900"_s});
}

void TestIcsRules::everyRuleHolds()
{
    QFETCH(QByteArray, events);
    QFETCH(QStringList, starts);
    QCOMPARE(startsOf(readYear(events)), starts);
}

void TestIcsRules::everySecondWeekIsTheRightOne_data()
{
    QTest::addColumn<int>("firstDay");

    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        QTest::addRow("weeks from day %d", day) << day;
    }
}

void TestIcsRules::everySecondWeekIsTheRightOne()
{
    QFETCH(int, firstDay);
    const QByteArrayList names{"MO", "TU", "WE", "TH", "FR", "SA", "SU"};
    for (int i = 0; i < 7 * 7 * 7; ++i) { // each start with each two days, or a single one
        const LocalDay start = LocalDay(2026, 8, 31).addDays(i / 49);
        const int one = i / 7 % 7, other = i % 7;
        const LocalDay week = start.addDays(-((start.dayOfWeek() - firstDay + 7) % 7));
        QStringList expected;
        for (LocalDay day = start; day < LocalDay(2026, 11, 1); day = day.addDays(1)) {
            const bool inTurn = week.daysTo(day) / 7 % 2 == 0;
            const bool named = day.dayOfWeek() == one + 1 || day.dayOfWeek() == other + 1;
            if (day == start || (inTurn && named)) {
                expected.append(day.toString(u"MMdd"_s) + u" 0900"_s);
            }
        }
        const QByteArray rule = "FREQ=WEEKLY;INTERVAL=2;WKST=" + names.at(firstDay - 1) +
                                ";BYDAY=" + names.at(one) +
                                (one == other ? QByteArray() : ',' + names.at(other));
        const QByteArray first = start.toString(u"yyyyMMdd"_s).toLatin1();
        const ImportPreview preview = readYear(
            vevent(Berlin + first + "T090000|RRULE:" + rule + ";UNTIL=20261031"));
        QVERIFY2(startsOf(preview) == expected, first + ' ' + rule);
    }
}

void TestIcsRules::whatCannotBeFollowedGivesNoOtherDays_data()
{
    QTest::addColumn<QByteArray>("rule");

    for (const char *rule :
         {"FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1;BYHOUR=9,14", "FREQ=WEEKLY;BYDAY=TU,FR;BYSETPOS=1",
          "FREQ=DAILY;BYMONTHDAY=22,-1", "FREQ=MONTHLY;BYMONTHDAY=22,31,-1;BYSETPOS=-1",
          "FREQ=YEARLY;BYWEEKNO=1,52;BYDAY=TU", "FREQ=YEARLY;BYWEEKNO=-1;BYDAY=TU",
          "FREQ=DAILY;INTERVAL=99999999999", "FREQ=DAILY;INTERVAL=65537", "FREQ=DAILY;INTERVAL=two"}) {
        QTest::newRow(rule) << QByteArray(rule);
    }
}

void TestIcsRules::whatCannotBeFollowedGivesNoOtherDays()
{
    QFETCH(QByteArray, rule);
    const ImportPreview preview = readYear(vevent(Berlin + "20260922T090000|RRULE:" + rule));
    QCOMPARE(startsOf(preview), QStringList{u"0922 0900"_s});
    QCOMPARE(preview.problems.size(), 1);
    QVERIFY(preview.problems.first().sentence.contains(u"cannot be followed"_s));
}

void TestIcsRules::aLetterMayBeFolded()
{
    const QByteArray bytes = "BEGIN:VCALENDAR\r\n" +
                             vevent("DTSTART:20261116T090000Z|SUMMARY:caf\xC3| \xA9 \xF0\x9F|\t\x98\x80") +
                             "END:VCALENDAR\r\n";
    const auto preview = readImportFiles({u"a.ics"_s, {}, {{QString(), bytes}}, 0}, {}, icsOptions(),
                                         shippedCatalog());
    QVERIFY(preview && !preview->asks);
    QCOMPARE(preview->found.first().title, u"café 😀"_s);
}

void TestIcsRules::aDescribedZoneComesBeforeAFixedOne()
{
    const QByteArray zone =
        "BEGIN:VTIMEZONE\r\nTZID:GMT+0100\r\nBEGIN:STANDARD\r\nDTSTART:20000101T000000\r\n"
        "TZOFFSETFROM:+0300\r\nTZOFFSETTO:+0300\r\nEND:STANDARD\r\nEND:VTIMEZONE\r\n";
    const QByteArray meeting = vevent("DTSTART;TZID=GMT+0100:20260702T090000");
    QCOMPARE(readYear(meeting).found.first().when.utcOffsetMinutes, 60);
    QCOMPARE(readYear(meeting, zone).found.first().when.utcOffsetMinutes, 180);
}

void TestIcsRules::whoIsInvitedToEverythingIsTheReader()
{
    QByteArray events;
    for (const char *other : {"a", "b", "c"}) {
        events += vevent(Berlin +
                             "20260302T090000|ATTENDEE;PARTSTAT=DECLINED:mailto:Kim@example.org|ATTENDEE:"
                             "mailto:" +
                             other + "@example.org",
                         other);
    }
    const ImportPreview preview = readYear(events);
    QCOMPARE(preview.ownAddresses, QStringList{u"kim@example.org"_s});
    QCOMPARE(preview.found.size(), 0);
    QCOMPARE(preview.offeredUnticked.size(), 3);
    QCOMPARE(preview.offeredUnticked.first().reason, Unticked::Declined);
}

void TestIcsRules::whoDeclinedIsAskedWhereItIsNotClear()
{
    const QByteArray declined = vevent(Berlin + "20260302T090000|ATTENDEE;PARTSTAT=DECLINED:mailto:x@y.org");
    QVERIFY(readYear(declined).someoneDeclined);
    QCOMPARE(readYear(declined).found.size(), 1); // that one of two who said no need not be the reader
    QCOMPARE(readYear(declined, "X-WR-CALNAME:x@y.org\r\n").found.size(), 0);
    QVERIFY(!readYear(vevent(Berlin + "20260302T090000|ATTENDEE:mailto:x@y.org")).someoneDeclined);
}

void TestIcsRules::namesStayOutUnlessTicked()
{
    const QByteArray meeting = vevent(
        Berlin + "20260302T090000|SUMMARY:Sync|DESCRIPTION:Secret|ORGANIZER;CN=Eve:mailto:eve@x.org|"
                 "ATTENDEE;CN=Bob:mailto:bob@x.org|CONTACT:Carol|X-WHO:Dan|COMMENT:Ed|LOCATION:at Fay’s");
    QCOMPARE(readYear(meeting).found.first().note, u"1 invited."_s);
}

QTEST_GUILESS_MAIN(TestIcsRules)
#include "tst_icsrules.moc"
