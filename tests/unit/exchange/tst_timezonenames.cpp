// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/timezonenames.h"

#include <QTest>

using namespace tryboth;

class TestTimeZoneNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everySpellingLeadsToTheZone_data();
    void everySpellingLeadsToTheZone();
    void aFixedDifferenceIsAZone_data();
    void aFixedDifferenceIsAZone();
};

void TestTimeZoneNames::everySpellingLeadsToTheZone_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("iana");

    for (const auto &[tzid, iana] : std::initializer_list<std::pair<const char *, const char *>>{
             {"Europe/Berlin", "Europe/Berlin"},
             {"UTC", "UTC"},
             {"/freeassociation.sourceforge.net/Europe/Berlin", "Europe/Berlin"},
             {"/freeassociation.sourceforge.net/Tzfile/America/Argentina/Buenos_Aires",
              "America/Argentina/Buenos_Aires"},
             {"/mozilla.org/20070129_1/America/New_York", "America/New_York"},
             {"posix/Europe/Vaduz", "Europe/Vaduz"},
             {"W. Europe Standard Time", "Europe/Berlin"},
             {"Pacific Standard Time", "America/Los_Angeles"},
             {"(UTC-05:00) Eastern Time (US & Canada)", "America/New_York"},
             {"(GMT+01.00) Amsterdam / Berlin", ""},
             {"(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna", "Europe/Amsterdam"},
             {"Amsterdam, Belgrade, Berlin", "Europe/Amsterdam"},
             {"(UTC-03:00) Bras\xC3\xADlia", "America/Sao_Paulo"},
             {"tzone://Microsoft/Utc", "UTC"},
             {"US-Eastern", "America/New_York"},
             {"Etc/GMT-2", "Etc/GMT-2"},
             {"US/Pacific", "US/Pacific"},
             {"Asia/Calcutta", "Asia/Calcutta"},
             {"usr/share/zoneinfo/Europe/Berlin", "Europe/Berlin"},
             {"Europe_Berlin", "Europe/Berlin"},
             {"Customized Time Zone 1", ""},
             {"tzone://Microsoft/Custom", ""},
             {"GMT +0100 (Standard) / GMT +0200 (Daylight)", ""},
             {"europe/berlin", "Europe/Berlin"},
             {"EUROPE/LONDON", "Europe/London"},
             {"CET", "CET"},
             {"EST5EDT", "EST5EDT"},
             {"PST8PDT", "PST8PDT"},
             {"(UTC+01:00) Amsterdam\\, Berlin\\, Rom", "Europe/Amsterdam"},
             {"Mitteleurop\xC3\xA4ische Zeit", "Europe/Berlin"},
             {"UTC+02:00", ""},
             {"foo", ""},
             {"../../etc/passwd", ""},
             {"", ""},
         }) {
        QTest::newRow(*tzid ? tzid : "nothing") << QByteArray(tzid) << QByteArray(iana);
    }
}

void TestTimeZoneNames::everySpellingLeadsToTheZone()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, iana);
    QCOMPARE(ianaZoneFor(tzid), iana);
}

void TestTimeZoneNames::aFixedDifferenceIsAZone_data()
{
    QTest::addColumn<QByteArray>("tzid");
    QTest::addColumn<QByteArray>("iana");

    for (const auto &[tzid, iana] : std::initializer_list<std::pair<const char *, const char *>>{
             {"GMT+0200", "Etc/GMT-2"},
             {"UTC-5", "Etc/GMT+5"},
             {"gmt +01:00", "Etc/GMT-1"},
             {"+03:00", "Etc/GMT-3"},
             {"UTC+00:00", "UTC"},
             {"Z", "UTC"},
             {"UTC+05:30", "UTC+05:30"},
             {"GMT+25", ""},
             {"2", ""},
             {"foo", ""},
         }) {
        QTest::newRow(tzid) << QByteArray(tzid) << QByteArray(iana);
    }
}

void TestTimeZoneNames::aFixedDifferenceIsAZone()
{
    QFETCH(QByteArray, tzid);
    QFETCH(QByteArray, iana);
    QCOMPARE(zoneOfOffset(tzid), iana);
}

QTEST_GUILESS_MAIN(TestTimeZoneNames)
#include "tst_timezonenames.moc"
