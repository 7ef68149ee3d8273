// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/contentid.h"
#include "support/importing.h"

#include <QTranslator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Day One, Daylio, RedNotebook, Mini Diary, Joplin, Markdown and Logseq, with files written for these tests.
class TestDiaries : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void dayOneKeepsDaysTextsAndWhatItDoesNotKnow();
    void dayOneZonesMayBeDifferencesToGmt();
    void dayOneTextIsReadAsItsClockSays();
    void classicDayOneNamesTheBrokenEntry();
    void daylioReadsColumnsByName();
    void daylioTimesInWordsNobodyKnowsStayText_data();
    void daylioTimesInWordsNobodyKnowsStayText();
    void linksKeepTheirAddress();
    void daylioMoodsAreMappedOrStayText();
    void daylioBackupsGoByGroupAndOwnOffset();
    void redNotebookReadsAllStyles();
    void redNotebookTagsAreNeitherColoursNorCode();
    void aMonthOfRedNotebookMayComeAlone();
    void miniDiaryKeepsDays();
    void joplinPutsNotesTagsAndNotebooksTogether();
    void whatJoplinSaysBesidesIsKept();
    void markdownGoesByItsFrontMatterOrName();
    void markdownKeepsTheDayThatWasWritten_data();
    void markdownKeepsTheDayThatWasWritten();
    void logseqReadsJournalPagesOnly();
    void logseqNamesItsDaysAsItsSettingsSay_data();
    void logseqNamesItsDaysAsItsSettingsSay();
    void textsThatAreTooLongAreCutIntoParts();
    void aSecondReadingGivesTheSameIds();
    void idsDoNotDependOnTheLanguage_data();
    void idsDoNotDependOnTheLanguage();

private:
    const Importing m_importing;
};

void TestDiaries::dayOneKeepsDaysTextsAndWhatItDoesNotKnow()
{
    const auto preview = readable(m_importing.file(u"dayone.zip"_s));
    QCOMPARE(preview.format, u"dayone"_s);
    QCOMPARE(preview.found.size(), 3);
    const CheckIn &first = preview.found.first();
    QCOMPARE(first.when.day, LocalDay(2026, 4, 17));
    QVERIFY(!first.when.time);
    QCOMPARE(first.title, u"All day"_s);
    QVERIFY(first.note.startsWith(u"Kept. `a\\.b` C:\\new -\n[photo abc.jpeg]"_s));
    for (const QString &kept : {u"Place: Pier, Ireland"_s, u"Weather: Rain, 9 °C"_s, u"myField: kept"_s}) {
        QVERIFY2(first.note.contains(kept), qPrintable(kept));
    }
    QCOMPARE(preview.found.at(1).when, (WallTime{LocalDay(2019, 1, 1), LocalTime(0, 0), -480, {}}));
    QVERIFY(preview.found.at(1).note.contains(u"def.jpeg"_s) ||
            preview.found.at(1).title.contains(u"def.jpeg"_s));
    QCOMPARE(preview.found.at(2).title, u"second journal"_s);
    QCOMPARE(preview.problems.size(), 2);
}

void TestDiaries::dayOneZonesMayBeDifferencesToGmt()
{
    const auto preview = readable(m_importing.bytes(R"({"metadata":{"version":"1.0"},"entries":[
        {"uuid":"A","creationDate":"2026-10-24T23:30:00Z","timeZone":"GMT+0530","isAllDay":true,"text":"a"},
        {"uuid":"B","creationDate":"2026-10-24T01:30:00Z","timeZone":"GMT-0300","text":"b"},
        {"uuid":"C","creationDate":"2026-10-24T01:30:00Z","timeZone":"Nowhere","text":"c"}]})"));
    QCOMPARE(preview.found.size(), 3);
    QCOMPARE(preview.found.at(0).when, (WallTime{LocalDay(2026, 10, 25), {}, 330, "UTC+05:30"}));
    QCOMPARE(preview.found.at(1).when,
             (WallTime{LocalDay(2026, 10, 23), LocalTime(22, 30), -180, "Etc/GMT+3"}));
    QCOMPARE(preview.problems.size(), 1);
    QVERIFY(preview.problems.first().sentence.contains(u"Nowhere"_s));
}

void TestDiaries::dayOneTextIsReadAsItsClockSays()
{
    const auto preview = readable(
        m_importing.bytes("\tDate:\t01 January 2019 at 00:00:00 GMT\n\tWeather:\t3°C Snow\n\n"
                          "Title\\.\n\nBody\n\n\n\tDate:\t2 January 2019 at 9:05:00 PM GMT-3:30\n\nB\n"
                          "\tDate:\tsome day\n\nC\n"));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when, (WallTime{LocalDay(2019, 1, 1), LocalTime(0, 0), 0, {}}));
    QCOMPARE(preview.found.first().title, u"Title."_s);
    QCOMPARE(preview.found.first().note, u"Body\nWeather: 3°C Snow"_s);
    QCOMPARE(preview.found.last().when, (WallTime{LocalDay(2019, 1, 2), LocalTime(21, 5), -210, {}}));
    QCOMPARE(preview.problems.first().line, 12);
}

void TestDiaries::classicDayOneNamesTheBrokenEntry()
{
    const auto preview = readable(m_importing.file(u"classic.dayone"_s));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when.day, LocalDay(2013, 5, 18));
    QVERIFY(preview.found.first().note.startsWith(u"with C:\\new and a\\.b"_s));
    QVERIFY(preview.found.first().starred);
    QVERIFY(preview.problems.first().sentence.contains(u"entries/BB.doentry"_s));
}

void TestDiaries::daylioReadsColumnsByName()
{
    const auto preview = readable(
        m_importing.bytes("mood,full_date,weird,time,activities,scales,note_title,note\n"
                          "rad,2026-11-20,odd,10:00 pm,\"walk | | read \",\"Sleep: 8/10 "
                          "points\",Title,\"a<br>b &amp; <b>c</b>\"\n"
                          "bad ,2026-11-20,,오후 6:52,,,,1 < 2\n\nmeh,2026-02-30,,1:00,,,,\n"));
    QCOMPARE(preview.format, u"daylio"_s);
    QCOMPARE(preview.unknownColumns, (QStringList{u"weird"_s, u"scales"_s}));
    QCOMPARE(preview.found.size(), 2);
    const CheckIn &first = preview.found.first();
    QCOMPARE(first.when.time, LocalTime(22, 0));
    QCOMPARE(first.tags, (QStringList{u"walk"_s, u"read"_s}));
    QCOMPARE(first.note, u"a\nb & c\nMood: rad\nweird: odd\nscales: Sleep: 8/10 points"_s);
    QCOMPARE(preview.found.last().when.time, LocalTime(18, 52));
    QCOMPARE(preview.found.last().energy, -1);
    QVERIFY(preview.found.last().note.startsWith(u"1 < 2"_s));
    QCOMPARE(preview.problems.size(), 1);
    QCOMPARE(preview.problems.first().line, 5);
}

void TestDiaries::daylioTimesInWordsNobodyKnowsStayText_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("known");
    for (const QString &time : {u"10:04 p. m."_s, u"10:04\u202Fp.\u00A0m."_s, u"22:04 Uhr"_s, u"kl. 22.04"_s,
                                u"\u200E10:04 PM\u200E"_s, u"오후 10:04"_s, u"10:04 μ.μ."_s}) {
        QTest::newRow(qPrintable(time)) << time << true;
    }
    for (const QString &time : {u"10:04 م"_s, u"10:04 CH"_s, u"ÖS 10:04"_s, u"10:04 du."_s, u"10:04 UTC"_s}) {
        QTest::newRow(qPrintable(time)) << time << false;
    }
}

void TestDiaries::daylioTimesInWordsNobodyKnowsStayText()
{
    QFETCH(QString, written);
    QFETCH(bool, known);
    const auto preview = readable(
        m_importing.bytes("full_date,time,mood\n2026-11-20," + written.toUtf8() + ",rad\n"));
    QCOMPARE(preview.found.size(), 1);
    const CheckIn &entry = preview.found.first();
    QCOMPARE(entry.when.time, known ? std::optional(LocalTime(22, 4)) : std::nullopt);
    QCOMPARE(entry.note.contains(u"time: "_s + written), !known);
    QCOMPARE(preview.problems.size(), known ? 0 : 1);
}

void TestDiaries::linksKeepTheirAddress()
{
    const auto preview = readable(m_importing.bytes(
        "full_date,time,mood,note\n"
        "2026-11-20,10:00,rad,\"See <a class='x' href=\"\"https://x.org/?a=1&amp;b\"\">this "
        "<b>one</b></a>, <A HREF='https://y.org'>https://y.org</A> or <a>none</a>.\"\n"));
    QVERIFY2(preview.found.first().note.startsWith(
                 u"See this one (https://x.org/?a=1&b), https://y.org or none."_s),
             qPrintable(preview.found.first().note));
}

void TestDiaries::daylioMoodsAreMappedOrStayText()
{
    const QByteArray table = "full_date,time,mood\n2026-11-20,10:00,sad \n2026-11-20,10:00,zen\n";
    const auto asked = readable(m_importing.bytes(table));
    QCOMPARE(asked.unmappedMoods, (QStringList{u"sad"_s, u"zen"_s}));
    QVERIFY(!asked.found.first().energy);
    QVERIFY(asked.found.first().note.contains(u"sad"_s));
    Importing importing;
    importing.options.moods = {{u" Sad"_s, -3}};
    const auto mapped = readable(importing.bytes(table));
    QCOMPARE(mapped.found.first().energy, -3);
    QCOMPARE(mapped.unmappedMoods, QStringList{u"zen"_s});
    QCOMPARE(mapped.found.first().sourceId, asked.found.first().sourceId);
}

void TestDiaries::daylioBackupsGoByGroupAndOwnOffset()
{
    const auto preview = readable(m_importing.file(u"backup.daylio"_s));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when,
             (WallTime{LocalDay(2026, 1, 1), LocalTime(0, 30), 60, "Europe/Berlin"}));
    QCOMPARE(preview.found.first().energy, -1);
    QCOMPARE(preview.found.first().note, u"a\nb"_s);
    QCOMPARE(preview.found.first().tags, QStringList{u"reading"_s});
    QCOMPARE(preview.found.last().when, (WallTime{LocalDay(2026, 1, 2), LocalTime(9, 0), -420, {}}));
    QCOMPARE(preview.found.last().energy, 1);
}

void TestDiaries::redNotebookReadsAllStyles()
{
    const auto preview = readable(m_importing.file(u"rednotebook.zip"_s));
    QCOMPARE(preview.format, u"rednotebook"_s);
    QStringList titles;
    for (const CheckIn &checkIn : preview.found) {
        titles.append(checkIn.title);
        QVERIFY(!checkIn.when.time);
    }
    QCOMPARE(titles, (QStringList{u"flow day"_s, u"double \"quoted\" with ü and a folded line #work"_s,
                                  u"single quoted"_s, u"tagged"_s, u"plain words"_s}));
    QCOMPARE(preview.found.at(1).tags, QStringList{u"work"_s});
    QCOMPARE(preview.found.at(2).tags, QStringList{u"garden"_s});
    QVERIFY(preview.found.at(2).note.contains(u"Ideas: call back, write"_s));
    QCOMPARE(preview.problems.size(), 3);
}

void TestDiaries::redNotebookTagsAreNeitherColoursNorCode()
{
    ImportFiles files{u"notes"_s,
                      {},
                      {{u"2026-11.txt"_s, QByteArray(R"(7:
  text: "#real and #FFA500 #include ＃wide\n```\n#verbatim\n```\n= Head =\n//it// [site \"\"http://a//b\"\"] --gone--\n+ one"
)")}},
                      0};
    const auto preview = readable(readImportFiles(files, {}, m_importing.options, m_importing.catalog));
    QCOMPARE(preview.found.first().tags, (QStringList{u"real"_s, u"wide"_s}));
    const QString note = preview.found.first().note;
    for (const QString &mark :
         {u"# Head"_s, u"[site](http://a//b)"_s, u"~~gone~~"_s, u"1. one"_s, u"#verbatim"_s}) {
        QVERIFY2(note.contains(mark), qPrintable(note));
    }
}

void TestDiaries::aMonthOfRedNotebookMayComeAlone()
{
    const auto read = [&](const QString &name) {
        return readImportFiles({name, {}, {{QString(), "5: {text: a}\n"}}, 0}, u"rednotebook"_s,
                               m_importing.options, m_importing.catalog);
    };
    QCOMPARE(readable(read(u"2026-11.txt"_s)).found.first().when.day, LocalDay(2026, 11, 5));
    const auto renamed = read(u"november.txt"_s);
    QVERIFY(!renamed);
    QVERIFY2(renamed.error().sentence.contains(u"named like a month"_s),
             qPrintable(renamed.error().sentence));
}

void TestDiaries::miniDiaryKeepsDays()
{
    const auto preview = readable(m_importing.bytes(
        R"({"metadata":{"application":"Mini Diary"},"entries":{"2019-01-01":{"dateUpdated":"x","title":"T","text":"<p>a</p>"},
            "2019-13-01":{"title":"","text":"b"}}})"));
    QCOMPARE(preview.format, u"mini-diary"_s);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when.day, LocalDay(2019, 1, 1));
    QCOMPARE(preview.found.first().note, u"a"_s);
    QCOMPARE(preview.problems.size(), 1);
}

void TestDiaries::joplinPutsNotesTagsAndNotebooksTogether()
{
    const auto preview = readable(m_importing.file(u"notes.jex"_s));
    QCOMPARE(preview.format, u"joplin"_s);
    QCOMPARE(preview.found.size(), 1);
    const CheckIn &note = preview.found.first();
    QCOMPARE(note.when.day, LocalDay(2026, 2, 2));
    QCOMPARE(note.title, u"My note"_s);
    QVERIFY(note.note.startsWith(u"Body with key: value\n\nand :/"_s));
    QVERIFY(note.note.endsWith(u"Notebook: Notebook"_s));
    QCOMPARE(note.tags, QStringList{u"Idea"_s});
    QCOMPARE(preview.problems.size(), 2);
}

void TestDiaries::whatJoplinSaysBesidesIsKept()
{
    const QString id = u"1"_s.repeated(32);
    const QByteArray item = "Call Mara\n\nid: " + id.toLatin1() +
                            "\ncreated_time: 2026-02-01T23:30:00.000Z\nlatitude: 52.51704000\n"
                            "longitude: 13.38886000\naltitude: 0.0000\nsource_url: \nis_todo: 1\n"
                            "todo_due: 1769990400000\ntodo_completed: 0\ntype_: 1";
    const ImportFiles files{u"raw"_s, {}, {{id + u".md"_s, item}}, 0};
    const auto preview = readable(readImportFiles(files, {}, m_importing.options, m_importing.catalog));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().note,
             u"latitude: 52.51704000\nlongitude: 13.38886000\nis_todo: 1\ntodo_due: 1769990400000"_s);
}

void TestDiaries::markdownGoesByItsFrontMatterOrName()
{
    const auto preview = readable(m_importing.file(u"markdown"_s));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().title, u"Walk"_s);
    QCOMPARE(preview.found.first().when.day, LocalDay(2026, 11, 21));
    QCOMPARE(preview.found.last().when,
             (WallTime{LocalDay(2021, 1, 2), LocalTime(0, 34), 60, "Europe/Berlin"}));
    QCOMPARE(preview.found.last().tags, (QStringList{u"one"_s, u"two"_s}));
    QVERIFY(preview.found.last().note.contains(u"latitude: 51.5"_s));
    QVERIFY(preview.problems.first().sentence.contains(u"undated.md"_s));
}

void TestDiaries::markdownKeepsTheDayThatWasWritten_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<WallTime>("when");
    QTest::newRow("to the east") << QByteArray("2024-05-01T00:30:00+09:00")
                                 << WallTime{LocalDay(2024, 5, 1), LocalTime(0, 30), 540, {}};
    QTest::newRow("to the west") << QByteArray("2021-02-07 23:30-08:00")
                                 << WallTime{LocalDay(2021, 2, 7), LocalTime(23, 30), -480, {}};
    QTest::newRow("a moment") << QByteArray("2021-02-07 23:30:00.000Z")
                              << WallTime{LocalDay(2021, 2, 8), LocalTime(0, 30), 60, "Europe/Berlin"};
}

void TestDiaries::markdownKeepsTheDayThatWasWritten()
{
    QFETCH(QByteArray, written);
    QFETCH(WallTime, when);
    const auto preview = readable(m_importing.bytes("---\ndate: " + written + "\n---\nB\n"));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when, when);
}

void TestDiaries::logseqReadsJournalPagesOnly()
{
    const auto preview = readable(m_importing.file(u"logseq"_s));
    QCOMPARE(preview.format, u"logseq"_s);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().tags, (QStringList{u"tests"_s, u"long words"_s}));
    QVERIFY(preview.found.first().note.contains(u"mood:: fine"_s));
}

void TestDiaries::logseqNamesItsDaysAsItsSettingsSay_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("name");
    QTest::newRow("in one") << u"yyyyMMdd"_s << u"20240501"_s;
    QTest::newRow("the day first") << u"dd-MM-yyyy"_s << u"01-05-2024"_s;
    QTest::newRow("with words") << u"EEE, MMM d yyyy"_s << u"Wed, May 1 2024"_s;
    QTest::newRow("as usual, from before the setting") << u"yyyyMMdd"_s << u"2024_05_01"_s;
}

void TestDiaries::logseqNamesItsDaysAsItsSettingsSay()
{
    QFETCH(QString, format);
    QFETCH(QString, name);
    const QString settings = u"{;; :journal/file-name-format \"d\"\n :meta/version 1\n"
                             " :journal/file-name-format \"%1\"}\n"_s.arg(format);
    const ImportFiles files{u"graph"_s,
                            {},
                            {{u"graph/journals/"_s + name + u".md"_s, "- a walk"},
                             {u"graph/logseq/config.edn"_s, settings.toUtf8()}},
                            0};
    const auto preview = readable(readImportFiles(files, {}, m_importing.options, m_importing.catalog));
    QCOMPARE(preview.format, u"logseq"_s);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when.day, LocalDay(2024, 5, 1));
}

void TestDiaries::textsThatAreTooLongAreCutIntoParts()
{
    const QByteArray body = QByteArray("many words and a line\n").repeated(2000);
    const auto preview = readable(m_importing.bytes("[2026-11-20 09:30] Long one\n" + body));
    QCOMPARE(preview.found.size(), 3);
    QString together;
    for (const CheckIn &checkIn : preview.found) {
        together += checkIn.note;
    }
    QCOMPARE(together.trimmed(), QString::fromUtf8(body).trimmed());
}

void TestDiaries::aSecondReadingGivesTheSameIds()
{
    for (const QString &name :
         {u"dayone.zip"_s, u"rednotebook.zip"_s, u"markdown"_s, u"notes.jex"_s, u"jrnlfolder"_s}) {
        QCOMPARE(readable(m_importing.file(name)), readable(m_importing.file(name)));
    }
    const auto twice = readable(m_importing.bytes("[2026-11-20 09:30] Same\n[2026-11-20 09:30] Same\n"));
    QVERIFY(twice.found.first().sourceId != twice.found.last().sourceId);
}

/// Another language: each sentence stands in brackets.
class Bracketing : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return u'[' + QString::fromUtf8(source) + u']';
    }
    bool isEmpty() const override { return false; }
};

void TestDiaries::idsDoNotDependOnTheLanguage_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("lastLine");
    QTest::newRow("mood and tags") << QByteArray("full_date,time,mood,activities,note_title,note\n"
                                                 "2026-11-20,10:00,rad,a|b|c|d|e|f|g|h|i|j,T,n\n")
                                   << u"Mood: rad\nMore tags: i, j"_s;
    QTest::newRow("hours") << QByteArray("Email,Project,Description,Start date,Start time,Duration\n"
                                         "me@x,P,T,2026-11-20,10:00:00,27:00:00\n")
                           << u"Took 1,620 minutes"_s;
    QTest::newRow("Day One without ids")
        << QByteArray(R"({"metadata":{"version":"1.0"},"entries":[{"creationDate":"2026-11-20T09:00:00Z",
            "timeZone":"Europe/Berlin","text":"T\nn","isPinned":true,"location":{"placeName":"Pier"},
            "weather":{"conditionsDescription":"Rain"},"userActivity":{"activityName":"Walking"}}]})")
        << u"Activity: Walking\nPinned in Day One\nPlace: Pier\nWeather: Rain"_s;
}

void TestDiaries::idsDoNotDependOnTheLanguage()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, lastLine);
    const CheckIn english = readable(m_importing.bytes(file)).found.first();
    QVERIFY2(english.note.endsWith(lastLine), qPrintable(english.note));
    // As it was before there were translations: what was imported then is known.
    QCOMPARE(english.sourceId, ContentId().of({u"2026-11-20"_s, u"10:00"_s, u"T"_s, english.note}));
    Bracketing language;
    QVERIFY(QCoreApplication::installTranslator(&language));
    const CheckIn other = readable(m_importing.bytes(file)).found.first();
    QCoreApplication::removeTranslator(&language);
    QVERIFY(other.note.contains(u'[') && other.note != english.note);
    QCOMPARE(other.sourceId, english.sourceId);
}

QTEST_GUILESS_MAIN(TestDiaries)
#include "tst_diaries.moc"
