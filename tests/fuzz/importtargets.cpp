// SPDX-License-Identifier: GPL-3.0-or-later
// Every importer is a row of a table: of importers() where it takes bytes, of formats() where it takes files.
// To fuzz a new one, add a row, its name to CMakeLists.txt, and good files to seeds/<name>.
#include "fuzztarget.h"

#include "domain/content.h"
#include "exchange/csvimport.h"
#include "exchange/icsimport.h"
#include "exchange/importformats.h"

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

/// An importer of files. What a fuzzer makes is one file, or several with a line "=====" between them.
struct Format
{
    QString target; ///< of fuzzing, and of its folder in seeds/
    QString format; ///< empty where the files themselves shall tell
    QString path; ///< of the files in their folder, with %1 for their number; empty for one that comes alone
    const char *words; ///< that it knows, a line each
};

QList<Format> formats()
{
    return {
        {u"activitywatch"_s,
         u"activitywatch"_s,
         {},
         "\"buckets\":{\n\"type\":\"currentwindow\"\n\"afkstatus\"\n\"events\":[\n\"timestamp\":"
         "\n\"duration\":\n"
         "\"data\":{\"app\":\n\"status\":\"not-afk\"\n2026-11-20T22:30:00Z\n+23:59\n1e308\n[[[[[[[["
         "\n\\u0000"},
        {u"charm"_s,
         u"charm"_s,
         {},
         "<charmdatabase\n<charmreport\n<tasks>\n<task taskid=\nparentid=\"1\"\n<event "
         "\nstart=\"\nend=\"\n</event>\n"
         "<!ENTITY a \"b\">\n&a;&a;\n<![CDATA[\n]]>\n<?xml encoding=\"UTF-16\"?>\n2026-11-20T23:30:00Z"},
        {u"clockify"_s,
         u"clockify"_s,
         {},
         "\"Start Date\"\n\"Start Time\"\n\"Duration (h)\"\n\"Duration "
         "(decimal)\"\n\"Tags\"\n13/13/2026\n12:00:00 AM\n"
         "99:99:99\n\"\"\n\",\"\n\xEF\xBB\xBF"},
        {u"toggl"_s,
         u"toggl"_s,
         {},
         "Start date\nStart "
         "time\nDuration\nTags\nDescription\nEmail\n2026-11-20\n24:00:00\n-01:00:00\n\"\"\n\xEF\xBB\xBF"},
        {u"daylio"_s,
         u"daylio"_s,
         {},
         "full_date\ntime\nmood\nactivities\nnote_title\nnote\n10:00 pm\n오후 "
         "6:52\n<br>\n&amp;\n&#x110000;\n | \n\"\""},
        {u"dayone"_s,
         u"dayone"_s,
         {},
         "\"entries\":[\n\"creationDate\":\n\"timeZone\":\n\"isAllDay\":true\n\"text\":\n\"richText\":\n"
         "![](dayone-moment://"
         "\n\"photos\":[\n\"location\":{\n\"weather\":{\n\tDate:\t\nGMT-3:30\n\\\\.\nMars/Olympus"},
        {u"dayoneclassic"_s, u"dayone"_s, u"entries/%1.doentry"_s,
         "<plist>\n<dict>\n<key>Creation "
         "Date</key>\n<date>\n<string>\n<array>\n<true/>\n</dict>\n<key>Tags</key>\n"
         "<!ENTITY a \"b\">\n&a;\n=====\n2013-05-17T23:30:00Z"},
        // Joplin names a file by its id; under any other name nothing of it would be read.
        {u"joplin"_s, u"joplin"_s, u"0000000000000000000000000000000%1.md"_s,
         "id: \nparent_id: \ntype_: 1\ntype_: 2\ntype_: 5\ntype_: 6\nnote_id: \ntag_id: \nuser_created_time: "
         "\n"
         "encryption_applied: 1\n2026-01-01T00:30:00.000Z\n=====\n:/00000000000000000000000000000001"},
        {u"jrnl"_s,
         u"jrnl"_s,
         {},
         "[2026-11-20 09:30] \n[2026-11-20 09:30:59 PM]\n20.11.2026 \n @tag\n "
         "*\n]\n\"entries\":[\n\"date\":\n\"time\":\n"
         "\"tags\":[\n\"starred\":\n24:00"},
        {u"json"_s,
         u"json"_s,
         {},
         "\"format\":\"tryboth.journal\"\n\"version\":\n\"entries\":[\n\"energy\":\n-4\n\"when\":\n\"zone\":"
         "\n"
         "\"activity\":\n\"focus\":\n\"experiments\":\n[[[[[[[[\n\\ud800\n1e308\n2026-02-30"},
        {u"logseq"_s, u"logseq"_s, u"journals/2026_11_0%1.md"_s,
         "- \n\t- \nid:: \ncollapsed:: true\n#[[\n]]\n((\n))\nTODO \n{{query\n```\n=====\ntags:: a, b"},
        {u"markdown"_s, u"markdown"_s, u"2026-11-2%1 note.md"_s,
         "---\n## \n### \ncreated: \ndate: \ntags: [\n  - \n2026-11-20\n=====\ntitle: \n!!binary\n&a "
         "[*a]\n*energy +2*"},
        {u"minidiary"_s,
         u"mini-diary"_s,
         {},
         "\"metadata\":{\n\"entries\":{\n\"2026-11-20\":{\n\"title\":\n\"text\":\n\"dateUpdated\":\n**\n[[[[["
         "[[[\n\\u0000"},
        {u"rednotebook"_s, u"rednotebook"_s, u"2026-0%1.txt"_s,
         "1: {text: \n  text: \nTags:\n null\n!!python/unicode\n!!python/object/apply:os.system\n&a "
         "[*a,*a]\n=====\n#tag\n"
         "31:\n99999999999:\n[\"\"file:///etc/passwd\"\"]\n\\x00"},
        {u"table"_s,
         u"table"_s,
         {},
         "When\nWhat\nHow\nLong\n;\n\t\n\"\"\n23.11.2026 14:30\n13/13/2026\n\xEF\xBB\xBF"},
        {u"watson"_s,
         u"watson"_s,
         {},
         "[[\n,\"a\",\"1\",[],\n1795435200\n-1\n1e308\n9223372036854775807\n[\"t\"]\n]]"},
        {u"archive"_s, {}, {}, "PK\x03\x04\nPK\x01\x02\nPK\x05\x06\n../\n/etc/passwd\nustar\n\x1F\x8B"},
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
    options.dateOrder = DateOrder::DayFirst;
    options.columns.date = u"When"_s;
    options.columns.activity = u"What"_s;
    options.columns.energy = u"How"_s;
    options.columns.minutes = u"Long"_s;
    // Smaller than in the program, so that what takes long here takes long there.
    options.limits.entries = 2'000;
    options.limits.perSeries = 100;
    options.limits.stepsPerRule = 2'000;
    return options;
}

ImportFiles filesFor(const Format &format, const QByteArray &bytes)
{
    ImportFiles files;
    files.name = u"fuzz"_s;
    if (format.path.isEmpty()) {
        files.files = {{{}, bytes}};
        return files;
    }
    QByteArray rest = bytes;
    for (int number = 1; number <= 9 && !rest.isEmpty(); ++number) {
        const qsizetype at = rest.indexOf("=====\n");
        files.files += SourceFile{format.path.arg(number), at < 0 ? rest : rest.left(at)};
        rest = at < 0 ? QByteArray() : rest.mid(at + 6);
    }
    return files;
}

/// Archives are unpacked first, as the program does.
Result<ImportPreview> readAs(const Format &format, const QByteArray &bytes, const ImportOptions &options,
                             const ActivityCatalog &catalog)
{
    if (!format.format.isEmpty())
        return readImportFiles(filesFor(format, bytes), format.format, options, catalog);
    return filesOf(bytes, options.limits).and_then([&](const ImportFiles &files) {
        return readImportFiles(files, {}, options, catalog);
    });
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
    for (const Format &format : formats()) {
        const auto eat = [catalog, format, asked = options()](const QByteArray &bytes) {
            checkPreview(readAs(format, bytes, asked, catalog));
        };
        const QByteArrayList seeds = seedsOf(format.target);
        for (const QByteArray &seed : seeds) {
            // Or nothing behind the first check would ever be reached.
            if (const auto read = readAs(format, seed, options(), catalog); !read)
                broken((u"a seed can be read: "_s + format.target + u": "_s + read.error().sentence)
                           .toUtf8()
                           .constData());
        }
        targets += {format.target, eat, seeds, QByteArray(format.words).split('\n'), {}};
    }
    return targets;
}

} // namespace tryboth::fuzz
