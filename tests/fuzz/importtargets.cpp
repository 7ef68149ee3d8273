// SPDX-License-Identifier: GPL-3.0-or-later
// Every importer is a row of one table. To fuzz a new one, add a row, and good files into seeds/<name>.
#include "fuzztarget.h"

#include "domain/content.h"
#include "exchange/csvimport.h"
#include "exchange/icsimport.h"

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

using Reader = Result<ImportPreview> (*)(const QByteArray &, const ImportOptions &, const ActivityCatalog &,
                                         const ImportProgress &);

struct Importer
{
    QString name; ///< also of its folder in seeds/
    Reader read;
    QString suffix; ///< of more samples in tests/data/exchange
    QByteArrayList words;
};

QList<Importer> importers()
{
    return {
        {u"csv"_s,
         readCsv,
         u"csv"_s,
         {"date",
          "time",
          "activity",
          "focus",
          "energy",
          "engagement",
          "minutes",
          "title",
          "note",
          "tags",
          "2026-11-23",
          "09:30",
          "24:00",
          "people",
          "technical",
          "mixed",
          "-3",
          "+3",
          "\xE2\x88\x92"
          "2",
          "\"\"",
          "\",\"",
          ";",
          "\t",
          "\r\n",
          "\xEF\xBB\xBF",
          "\xFF\xFE",
          "sep=;\n",
          "=1+1",
          "Europe/Berlin"}},
        {u"ics"_s,
         readIcs,
         u"ics"_s,
         {"BEGIN:VCALENDAR\r\n",
          "END:VCALENDAR\r\n",
          "BEGIN:VEVENT\r\n",
          "END:VEVENT\r\n",
          "BEGIN:VTIMEZONE\r\n",
          "END:VTIMEZONE\r\n",
          "BEGIN:DAYLIGHT\r\n",
          "END:DAYLIGHT\r\n",
          "BEGIN:STANDARD\r\n",
          "END:STANDARD\r\n",
          "BEGIN:VALARM\r\n",
          "UID:",
          "DTSTART",
          "DTEND",
          "DURATION:PT1H",
          "DURATION:-P99999W",
          ";TZID=",
          ";VALUE=DATE:",
          "RRULE:",
          "FREQ=SECONDLY",
          "FREQ=YEARLY",
          "COUNT=2000000000",
          "UNTIL=99991231T235959Z",
          "INTERVAL=32767",
          "BYDAY=-53SU",
          "BYSETPOS=366",
          "BYMONTHDAY=31",
          "WKST=MO",
          "RSCALE=HEBREW;",
          "RDATE:",
          "EXDATE:",
          "RECURRENCE-ID:",
          "RANGE=THISANDFUTURE",
          "STATUS:CANCELLED",
          "TRANSP:TRANSPARENT",
          "ATTENDEE;PARTSTAT=DECLINED:mailto:me@example.org",
          "X-WR-TIMEZONE:",
          "X-WR-CALNAME:",
          "TZOFFSETTO:+9999",
          "TZOFFSETFROM:-0000",
          "SUMMARY;ENCODING=QUOTED-PRINTABLE:=41=",
          "\r\n ",
          "\\n",
          "20261123T090000Z",
          "00000000",
          "99991231",
          "Europe/Berlin",
          "Mars/Olympus"}},
    };
}

ImportOptions options()
{
    ImportOptions options;
    options.localZone = QTimeZone("Europe/Berlin");
    options.today = LocalDay(2026, 11, 23);
    options.ownAddresses = {u"me@example.org"_s};
    options.attendees = true;
    options.descriptions = true;
    // Smaller than in the program, so that what takes long here takes long there.
    options.limits.entries = 2'000;
    options.limits.perSeries = 100;
    options.limits.stepsPerRule = 2'000;
    return options;
}

void checkPreview(const Result<ImportPreview> &preview)
{
    if (!preview) {
        if (preview.error().sentence.isEmpty())
            broken("a file that is not read has a sentence");
        return;
    }
    for (const CheckIn &found : preview->found) {
        if (!validate(found))
            broken("an entry that was found is valid");
    }
    for (const OfferedCheckIn &offered : preview->offeredUnticked) {
        if (!validate(offered.checkIn))
            broken("an entry that is offered is valid");
    }
    for (const ActivityType &type : preview->newActivities) {
        if (!validate(type))
            broken("a new kind of work is valid");
    }
}

} // namespace

QList<FuzzTarget> importTargets()
{
    const auto content = Content::load();
    if (!content)
        broken("the shipped content can be read");
    const ActivityCatalog catalog(content->activityTypes(), {});
    QList<FuzzTarget> targets;
    for (const Importer &importer : importers()) {
        const auto eat = [catalog, read = importer.read, asked = options()](const QByteArray &bytes) {
            checkPreview(read(bytes, asked, catalog, {}));
        };
        targets += {importer.name, eat, seedsOf(importer.name, importer.suffix), importer.words, {}};
    }
    return targets;
}

} // namespace tryboth::fuzz
