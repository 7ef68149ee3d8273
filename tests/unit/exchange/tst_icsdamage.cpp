// SPDX-License-Identifier: GPL-3.0-or-later
#include "icssamples.h"

#include <QRandomGenerator>
#include <QStringEncoder>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Calendars that are wrong, hostile or cut: a sentence or what can be saved, never a crash, never endless.
class TestIcsDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsNoCalendarIsRefused_data();
    void whatIsNoCalendarIsRefused();
    void limitsAndStoppingEndTheReading();
    void rulesThatNeverEndAreCutShort_data();
    void rulesThatNeverEndAreCutShort();
    void aThousandBarrenRulesStayBounded();
    void oneNameForEverythingIsSaid_data();
    void oneNameForEverythingIsSaid();
    void realMistakesAreForgiven_data();
    void realMistakesAreForgiven();
    void everyTruncationIsSurvived();
    void noDamagedFileBringsItDown();

private:
    ImportOptions m_options = icsOptions();
};

void TestIcsDamage::whatIsNoCalendarIsRefused_data()
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

void TestIcsDamage::whatIsNoCalendarIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto preview = read(bytes);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"Nothing was imported."_s));
}

void TestIcsDamage::limitsAndStoppingEndTheReading()
{
    QByteArray many = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 300; ++i) {
        many += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) + "\nDTSTART:20261116T090000\nEND:VEVENT\n";
    }
    ImportOptions options = m_options;
    options.limits.bytes = 100;
    QCOMPARE(readIcs(many, options, shippedCatalog()).error().detail, u"file too large"_s);
    options = m_options;
    options.limits.entries = 299;
    QCOMPARE(readIcs(many, options, shippedCatalog()).error().detail, u"too many entries"_s);
    QCOMPARE(readIcs(many, m_options, shippedCatalog(), [](int, int) { return false; }).error().detail,
             u"cancelled"_s);
    options = m_options;
    options.limits.perSeries = 10;
    const QByteArray daily = "BEGIN:VEVENT\nUID:u\nDTSTART:20260901T090000\nRRULE:FREQ=DAILY\nEND:VEVENT\n";
    const auto cut = readIcs(daily, options, shippedCatalog());
    QCOMPARE(cut->found.size(), 10);
    QCOMPARE(cut->problems.size(), 1);
    options = m_options;
    options.limits.textPerEvent = 20;
    QCOMPARE(readIcs(daily, options, shippedCatalog())->problems.size(), 1);
    QByteArray deep = "BEGIN:VEVENT\nUID:u\nDTSTART:20260901T090000\n";
    deep += QByteArray("BEGIN:X-DEEP\n").repeated(5000) + QByteArray("END:X-DEEP\n").repeated(5000);
    QCOMPARE(read(deep + "SUMMARY:kept\nEND:VEVENT\n")->found.first().title, u"kept"_s);
}

void TestIcsDamage::rulesThatNeverEndAreCutShort_data()
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

void TestIcsDamage::rulesThatNeverEndAreCutShort()
{
    QFETCH(QByteArray, rule);
    // One that is walked to its end, 2,000,000,000 times, does not come back before ctest's limit.
    const ImportPreview preview = oneEvent("DTSTART:20261101T090000\nRRULE:" + rule);
    QVERIFY(!preview.found.isEmpty());
    QVERIFY(preview.found.size() <= m_options.limits.perSeries);
}

void TestIcsDamage::aThousandBarrenRulesStayBounded()
{
    QByteArray bytes = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < 1000; ++i) {
        bytes += "BEGIN:VEVENT\nUID:" + QByteArray::number(i) +
                 "\nDTSTART:20261101T090000\nRRULE:FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30\nEND:VEVENT\n";
    }
    const auto preview = read(bytes);
    QCOMPARE(preview->found.size(), 1000);
    QVERIFY(!preview->problems.isEmpty());
}

void TestIcsDamage::oneNameForEverythingIsSaid_data()
{
    QTest::addColumn<QByteArray>("lines");

    QTest::newRow("meetings") << QByteArray("DTSTART:%1Z\n");
    QTest::newRow("changes") << QByteArray("DTSTART:%1Z\nRECURRENCE-ID:%1Z\n");
    QTest::newRow("changes of later ones too")
        << QByteArray("DTSTART:%1Z\nRECURRENCE-ID;RANGE=THISANDFUTURE:%1Z\n");
}

void TestIcsDamage::oneNameForEverythingIsSaid()
{
    QFETCH(QByteArray, lines);
    constexpr int Meetings = 20'000;
    QByteArray bytes = "BEGIN:VCALENDAR\n";
    for (int i = 0; i < Meetings; ++i) { // one a minute
        const QDateTime start = QDateTime(QDate(2026, 11, 2), QTime(0, 0), Qt::UTC).addSecs(60 * i);
        bytes += "BEGIN:VEVENT\nUID:u\n" +
                 QByteArray(lines).replace("%1", start.toString(u"yyyyMMdd'T'HHmmss").toLatin1()) +
                 "END:VEVENT\n";
    }
    const auto preview = read(bytes);
    const int most = m_options.limits.perSeries;
    QCOMPARE(preview->found.size(), most);
    QCOMPARE(preview->outsideWindow, 0);
    QCOMPARE(preview->problems.size(), 1);
    QCOMPARE(preview->problems.first().line, 2);
    QVERIFY(preview->problems.first().sentence.contains(QLocale().toString(Meetings - most)));
}

void TestIcsDamage::realMistakesAreForgiven_data()
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

void TestIcsDamage::realMistakesAreForgiven()
{
    QFETCH(QByteArray, lines);
    QFETCH(int, occurrences);
    const ImportPreview preview = oneEvent(lines);
    QCOMPARE(preview.found.size() + preview.offeredUnticked.size(), occurrences);
}

void TestIcsDamage::everyTruncationIsSurvived()
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

void TestIcsDamage::noDamagedFileBringsItDown()
{
    QRandomGenerator random(20261123);
    int previews = 0;
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = bytesOf(IcsSamples.at(round % IcsSamples.size()));
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

QTEST_GUILESS_MAIN(TestIcsDamage)
#include "tst_icsdamage.moc"
