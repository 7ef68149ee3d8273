// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"
#include "support/sanitizers.h"

#include <QDirIterator>
#include <QFile>
#include <QStringConverter>
#include <QTemporaryDir>

#include <sys/resource.h>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What is meant to fail: a sentence, and no memory that would be missed.
class TestHostileFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusedWithASentence_data();
    void refusedWithASentence();
    void cutJsonIsSaidToBreakOff_data();
    void cutJsonIsSaidToBreakOff();
    void whatIsEmptyIsSaidToBe();
    void filesOfOurOwnAreNamed_data();
    void filesOfOurOwnAreNamed();
    void everyCutOfEveryFileGivesAPreviewOrASentence();
    void everyFormatTakesAnything();
    void everyImporterStandsADamagedFile_data();
    void everyImporterStandsADamagedFile();
    void utf16IsReadLikeUtf8_data();
    void utf16IsReadLikeUtf8();
    void deeplyNestedFilesEnd_data();
    void deeplyNestedFilesEnd();
    void marksNobodyClosesStayText_data();
    void marksNobodyClosesStayText();
    void manyTagsAreKept_data();
    void manyTagsAreKept();
    void manyMoodsAreCounted();
    void manyLinesWithoutAHeaderAreText();
    void aGigabyteIsRefusedUnread();
    void bombsAreStopped();
    void manyFilesAreStopped();
    void severalPossibilitiesAreAsked();
    void textThatIsNoTextIsNotGuessed();
    void jsonIsParsedOnceForAllWhoAsk();
    void cleanupTestCase();

private:
    const Importing m_importing;
};

void TestHostileFiles::refusedWithASentence_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("mark only") << QByteArray("\xEF\xBB\xBF");
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\x02\x01\x01\0\0\0",
                                          10);
    QTest::newRow("prose") << QByteArray("just a text\nwith lines\n");
    QTest::newRow("deep json") << QByteArray(200'000, '[');
    QTest::newRow("deep json object") << QByteArray("{\"a\":").repeated(100'000);
    QTest::newRow("cut zip") << QByteArray("PK\x03\x04\x14\0\0\0", 8);
    QTest::newRow("cut gzip") << QByteArray("\x1F\x8B\x08\0\0", 5);
    QTest::newRow("newer journal") << QByteArray(
        R"({"format":"tryboth.journal","version":99,"checkIns":[]})");
    QTest::newRow("cut charm") << QByteArray("<charmdatabase><tasks><task taskid=\"1\">a");
    QTest::newRow("xml bomb") << QByteArray(
        "<?xml version=\"1.0\"?><!DOCTYPE charmdatabase [<!ENTITY a \"aaaaaaaaaa\">"
        "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">"
        "<!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">]><charmdatabase><event>&d;&d;</event>"
        "</charmdatabase>");
}

void TestHostileFiles::refusedWithASentence()
{
    QFETCH(QByteArray, bytes);
    const auto preview = m_importing.bytes(bytes);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"Nothing was imported"_s));
}

void TestHostileFiles::cutJsonIsSaidToBreakOff_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("own") << QByteArray(R"({"format":"tryboth.journal","version":1,"checkIns":[{"id":"01)");
    QTest::newRow("Day One") << QByteArray(R"({"metadata":{"version":"1.0"},"entries":[{"uuid":"A","text":)");
    QTest::newRow("jrnl") << QByteArray(R"({"tags":{},"entries":[{"title":"a","body":"b","date":"2026-11-)");
    QTest::newRow("Watson") << QByteArray(R"([[1700000000,1700000060,"project","1",["tag"],17000)");
    QTest::newRow("Watson, spread") << QByteArray("[\n [\n  1700000000,\n  17000");
}

void TestHostileFiles::cutJsonIsSaidToBreakOff()
{
    QFETCH(QByteArray, json);
    const auto preview = m_importing.bytes(json);
    QVERIFY(!preview);
    const QString sentence = preview.error().sentence;
    QVERIFY2(sentence.contains(u"breaks off"_s) && sentence.contains(u"at byte"_s), qPrintable(sentence));
    const auto inZip = readImportFiles({u"a.zip"_s, {}, {{u"Journal.json"_s, json}, {u"b.txt"_s, "b"}}, 0},
                                       {}, m_importing.options, m_importing.catalog);
    QVERIFY(!inZip);
    QVERIFY2(inZip.error().sentence.startsWith(u"Journal.json: "_s), qPrintable(inZip.error().sentence));
    // Text that only begins with a bracket is no damaged JSON.
    for (const QByteArray text : {"[[A page]] says so", "[x] done", "[[2026-11-23]] yes"}) {
        const auto other = m_importing.bytes(text);
        QVERIFY(!other);
        QVERIFY2(!other.error().sentence.contains(u"JSON"_s), qPrintable(other.error().sentence));
    }
}

void TestHostileFiles::whatIsEmptyIsSaidToBe()
{
    for (const QString &format : {QString(), u"daylio"_s, u"ics"_s}) {
        for (const QByteArray bytes : {"", " \n\n", "\xEF\xBB\xBF"}) {
            const auto preview = m_importing.bytes(bytes, format);
            QVERIFY(!preview);
            QVERIFY2(preview.error().sentence.contains(u"is empty"_s), qPrintable(preview.error().sentence));
        }
    }
    QTemporaryDir folder;
    const auto preview =
        readFiles(folder.path(), m_importing.options.limits).and_then([&](const ImportFiles &files) {
            return readImportFiles(files, {}, m_importing.options, m_importing.catalog);
        });
    QVERIFY(!preview);
    QVERIFY2(preview.error().sentence.contains(u"no files"_s), qPrintable(preview.error().sentence));
}

void TestHostileFiles::filesOfOurOwnAreNamed_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("what");
    const QByteArray sealed = "age-encryption.org/v1\n-> scrypt \xFF\xFE\xE9\n";
    const QByteArray plain = QByteArray("SQLite format 3\0", 16) + QByteArray(52, '\x01');
    QTest::newRow("journal") << u"my.tryboth"_s << plain + "TrBt" << u"is a journal"_s;
    QTest::newRow("journal by another name") << u"my.db"_s << plain + "TrBt" << u"is a journal"_s;
    QTest::newRow("sealed journal") << u"my.tryboth"_s << sealed << u"is a journal"_s;
    QTest::newRow("desk") << u"kim.tryboth-desk"_s << sealed << u"desk of a coach"_s;
    QTest::newRow("share") << u"November.Tryboth-Share"_s << sealed << u"is a share"_s;
    QTest::newRow("reply") << u"r.tryboth-reply"_s << sealed << u"reply of a coach"_s;
    QTest::newRow("sealed by another name") << u"x"_s << sealed << u"is sealed"_s;
    QTest::newRow("readable share") << u"november.pdf"_s << QByteArray("%PDF-1.4\n%\xE9\xFF\n")
                                    << u"not a file that Tryboth can read"_s;
}

void TestHostileFiles::filesOfOurOwnAreNamed()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, what);
    const auto preview = readImportFiles({name, {}, {{QString(), bytes}}, 0}, {}, m_importing.options,
                                         m_importing.catalog);
    QVERIFY(!preview);
    const QString sentence = preview.error().sentence;
    QVERIFY2(sentence.contains(what) && sentence.contains(u"Nothing was imported."_s), qPrintable(sentence));
}

void TestHostileFiles::everyCutOfEveryFileGivesAPreviewOrASentence()
{
    const QStringList names{u"rednotebook.zip"_s, u"dayone.zip"_s, u"notes.jex"_s, u"backup.daylio"_s,
                            u"calendars.zip"_s};
    for (const QString &name : names) {
        QFile file(QStringLiteral(TRYBOTH_TEST_DATA "/exchange/") + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray whole = file.readAll();
        for (qsizetype size = 0; size < whole.size(); size += 1 + whole.size() / 150) {
            const auto preview = m_importing.bytes(whole.left(size));
            QVERIFY(preview || !preview.error().sentence.isEmpty());
            QByteArray damaged = whole;
            damaged[size] = static_cast<char>(damaged.at(size) ^ 0x55);
            const auto other = m_importing.bytes(damaged);
            QVERIFY(other || !other.error().sentence.isEmpty());
        }
    }
}

void TestHostileFiles::everyFormatTakesAnything()
{
    const QByteArrayList kinds{
        {},
        "{\"entries\":[1,null,{}],\"buckets\":[3],\"dayEntries\":[{}],\"customMoods\":[]}",
        "[[1,2,3,4],[]]",
        "---\n- [\n---\nx",
        "a,b\n\"unclosed",
        QByteArray(300, '\xFF'),
        "full_date,mood\n9999-99-99,x\n",
        "start date,start time,duration\n,,\n"};
    for (const ImportFormat &format : importFormatList()) {
        for (const QByteArray &bytes : kinds) {
            const auto preview = m_importing.bytes(bytes, format.name);
            QVERIFY(preview || !preview.error().sentence.isEmpty());
        }
    }
}

/// One good file of each importer, as the fuzzers have them.
static void addGoodFiles(const std::function<void(const QString &name, const QByteArray &bytes)> &add)
{
    const QString seeds = QStringLiteral(TRYBOTH_SOURCE_DIR "/tests/fuzz/seeds");
    for (QDirIterator it(seeds, QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        QFile file(it.next());
        const QString name = file.fileName().mid(seeds.size() + 1);
        if (!name.startsWith(u"age/"_s) && file.open(QIODevice::ReadOnly)) {
            add(name, file.readAll());
        }
    }
}

void TestHostileFiles::everyImporterStandsADamagedFile_data()
{
    QTest::addColumn<QByteArray>("bytes");
    addGoodFiles([](const QString &name, const QByteArray &good) {
        const auto add = [&](const char *what, const QByteArray &bytes) {
            QTest::addRow("%s, %s", qPrintable(name), what) << bytes;
        };
        add("whole", good);
        add("cut in the middle", good.left(good.size() / 2));
        add("without its end", good.chopped(qMin<qsizetype>(2, good.size())));
        add("with zeros in it", QByteArray(good).insert(good.size() / 2, QByteArray(64, '\0')));
        add("with bytes that are no letters", QByteArray(good).insert(good.size() / 2, "\xC3\x28\xFF"));
        add("a thousand times over", good.left(4096).repeated(1000));
        add("one endless line", QByteArray(good).replace('\n', ' ').repeated(200));
    });
}

void TestHostileFiles::everyImporterStandsADamagedFile()
{
    QFETCH(QByteArray, bytes);
    const auto told = m_importing.bytes(bytes);
    QVERIFY(told || told.error().sentence.size() > 20);
    constexpr qsizetype Small = 20'000; // larger ones by everybody would take a minute
    for (const ImportFormat &format : bytes.size() < Small ? importFormatList() : QList<ImportFormat>()) {
        const auto said = m_importing.bytes(bytes, format.name);
        QVERIFY2(said || said.error().sentence.size() > 20, format.name.data());
    }
}

void TestHostileFiles::utf16IsReadLikeUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    addGoodFiles([](const QString &name, const QByteArray &good) {
        const bool text = !name.startsWith(u"archive/"_s) && !good.startsWith("\xFF\xFE");
        if (text && QUtf8StringView(good).isValidUtf8()) {
            QTest::newRow(qPrintable(name)) << good;
        }
    });
}

void TestHostileFiles::utf16IsReadLikeUtf8()
{
    QFETCH(QByteArray, bytes);
    const auto plain = m_importing.bytes(bytes);
    for (const QStringConverter::Encoding encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        QStringEncoder encoder(encoding, QStringConverter::Flag::WriteBom);
        const QByteArray wide = encoder.encode(QString::fromUtf8(bytes));
        const auto preview = m_importing.bytes(wide);
        QCOMPARE(preview.has_value(), plain.has_value()); // some formats are told by their names alone
        if (plain) {
            QCOMPARE(preview->format, plain->format);
            QCOMPARE(preview->found.size(), plain->found.size());
        }
    }
}

void TestHostileFiles::deeplyNestedFilesEnd_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("bytes");
    constexpr int Deep = 100'000;
    for (const QString &format :
         {u"activitywatch"_s, u"daylio"_s, u"dayone"_s, u"jrnl"_s, u"json"_s, u"mini-diary"_s, u"watson"_s}) {
        QTest::addRow("%s, lists", qPrintable(format))
            << format << QByteArray("{\"entries\":") + QByteArray(Deep, '[');
        QTest::addRow("%s, objects", qPrintable(format))
            << format << QByteArray("{\"entries\":").repeated(Deep);
    }
    QTest::newRow("charm, elements") << u"charm"_s << "<charmdatabase>" + QByteArray("<task>").repeated(Deep);
    QTest::newRow("day one, elements")
        << u"dayone"_s << "<?xml version=\"1.0\"?><plist><dict>" + QByteArray("<array>").repeated(Deep);
    QTest::newRow("rednotebook, lists") << u"rednotebook"_s << "1: " + QByteArray(Deep, '[');
    QTest::newRow("rednotebook, mappings") << u"rednotebook"_s << "1: " + QByteArray("{a: ").repeated(Deep);
    QTest::newRow("rednotebook, blocks") << u"rednotebook"_s << "1:\n  " + QByteArray("- ").repeated(Deep);
    QTest::newRow("markdown, lists") << u"markdown"_s << "---\ntags: " + QByteArray(Deep, '[') + "\n---\nx";
    QTest::newRow("calendar, components")
        << u"ics"_s << QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n").repeated(Deep / 10);
}

void TestHostileFiles::deeplyNestedFilesEnd()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, bytes);
    const ImportFiles files{u"2026-11.txt"_s, {}, {{u"2026-11.txt"_s, bytes}}, 0};
    for (const auto &preview : {m_importing.bytes(bytes, format), m_importing.bytes(bytes),
                                readImportFiles(files, format, m_importing.options, m_importing.catalog)}) {
        QVERIFY(preview ? preview->found.size() < 10 : preview.error().sentence.size() > 20);
    }
}

void TestHostileFiles::marksNobodyClosesStayText_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("marks");
    for (const QString &marks : {u"//a "_s, u"``a "_s, u"--a "_s, u"[a "_s, u"[a \"\""_s}) {
        QTest::addRow("rednotebook, %s", qPrintable(marks))
            << u"2026-11.txt"_s << u"1:\n  text: 'x "_s << marks;
    }
    QTest::newRow("logseq, tags") << u"journals/2026_11_01.md"_s << u"- x "_s << u"#[[a "_s;
}

/// Each of these was looked for to the end of the line: 400 KB took longer than anyone waits.
void TestHostileFiles::marksNobodyClosesStayText()
{
    QFETCH(QString, path);
    QFETCH(QString, before);
    QFETCH(QString, marks);
    constexpr int Times = 100'000;
    const QString text = before + marks.repeated(Times) + (path.endsWith(u"txt"_s) ? u"x'\n"_s : u"x\n"_s);
    const ImportFiles files{u"f"_s, {}, {{path, text.toUtf8()}}, 0};
    const auto preview = readImportFiles(files, {}, m_importing.options, m_importing.catalog);
    QVERIFY2(preview, preview ? "" : qPrintable(preview.error().sentence));
    QString together;
    for (const CheckIn &entry : preview->found) {
        QVERIFY(entry.tags.isEmpty());
        together += entry.note;
    }
    QVERIFY(together.count(marks.trimmed()) >= Times - 100); // a few may be cut by parts
}

void TestHostileFiles::manyTagsAreKept_data()
{
    constexpr int Tags = 60'000;
    QTest::addColumn<QByteArray>("bytes");
    const auto row = [](const char *name, const QByteArray &before, const QByteArray &between,
                        const QByteArray &behind) {
        QByteArray tags;
        for (int i = 0; i < Tags; ++i) {
            tags += between + "tag" + QByteArray::number(i);
        }
        QTest::newRow(name) << before + tags + behind;
    };
    row("jrnl", "[2026-11-20 09:30] x\n", " @", "\n");
    row("daylio", "full_date,time,mood,activities\n2026-11-20,10:00,rad,x", "|", "\n");
    row("toggl",
        "Email,Project,Description,Start date,Start time,Duration,Tags\n"
        "e@x,P,a,2026-11-02,09:00:00,00:45:10,\"x",
        ",", "\"\n");
}

void TestHostileFiles::manyTagsAreKept()
{
    QFETCH(QByteArray, bytes);
    const auto preview = readable(m_importing.bytes(bytes));
    QCOMPARE(preview.found.first().tags.size(), CheckIn::MaxTags);
    QVERIFY(preview.found.last().note.contains(u"tag59999"_s));
}

void TestHostileFiles::manyMoodsAreCounted()
{
    constexpr int Moods = 20'000;
    QByteArray table = "full_date,time,mood,note_title\n";
    for (int i = 0; i < 2 * Moods; ++i) {
        const QByteArray mood = QByteArray::number(i % Moods);
        table += "2026-11-20,10:00,mood" + mood + ',' + QByteArray::number(i) + '\n';
    }
    const auto preview = readable(m_importing.bytes(table));
    QCOMPARE(preview.moods.size(), Moods);
    QCOMPARE(preview.moods.first(), (FoundMood{u"mood0"_s, {}, 2}));
    QCOMPARE(preview.moods.last(), (FoundMood{u"mood19999"_s, {}, 2}));
    QCOMPARE(preview.unmappedMoods.size(), Moods);
}

void TestHostileFiles::manyLinesWithoutAHeaderAreText()
{
    constexpr int Lines = 30'000;
    const QByteArray lines = QByteArray("Nov is ok\n").repeated(Lines);
    const auto preview = readable(m_importing.bytes("2026-11-05 10:00 Long one\n" + lines));
    qsizetype found = 0;
    for (const CheckIn &entry : preview.found) {
        found += entry.note.count(u"Nov is ok"_s);
    }
    QVERIFY(found >= Lines - preview.found.size()); // one may be cut by each part
}

void TestHostileFiles::aGigabyteIsRefusedUnread()
{
    const QTemporaryDir folder;
    for (const QByteArray &begin :
         {QByteArray(), QByteArray("BEGIN:VCALENDAR\r\n"), QByteArray("{\"format\":"),
          QByteArray("PK\x03\x04"), QByteArray("\x1F\x8B\x08")}) {
        QFile file(folder.filePath(u"large"_s));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(begin);
        QVERIFY(file.resize(qint64{1} << 30)); // sparse: it takes no room
        file.close();
        const auto read =
            readFiles(file.fileName(), m_importing.options.limits).and_then([&](const ImportFiles &files) {
                return readImportFiles(files, {}, m_importing.options, m_importing.catalog);
            });
        QVERIFY2(!read, begin.constData());
        QVERIFY(read.error().sentence.contains(u"Nothing was imported"_s));
    }
}

void TestHostileFiles::bombsAreStopped()
{
    for (const QString &name : {u"bomb.zip"_s, u"climbing.zip"_s, u"absolute.zip"_s}) {
        const auto preview = m_importing.file(name);
        QVERIFY2(!preview, qPrintable(name));
        QVERIFY(preview.error().sentence.contains(u"Nothing was imported"_s));
    }
}

void TestHostileFiles::manyFilesAreStopped()
{
    Importing importing;
    importing.options.limits.files = 1000;
    const auto preview = importing.file(u"many.zip"_s);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"1000"_s));
}

void TestHostileFiles::severalPossibilitiesAreAsked()
{
    const ImportFiles files{
        u"mixed"_s, {}, {{u"2026-11.txt"_s, "1: {text: a}"}, {u"2026/11/20.txt"_s, "b"}}, 0};
    const auto preview = readImportFiles(files, {}, m_importing.options, m_importing.catalog);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"jrnl, rednotebook"_s));
    QCOMPARE(readable(readImportFiles(files, u"rednotebook"_s, m_importing.options, m_importing.catalog))
                 .found.size(),
             1);
}

void TestHostileFiles::textThatIsNoTextIsNotGuessed()
{
    const QByteArray latin = "full_date,mood,note\n2026-11-20,rad,caf\xE9\n";
    const ImportPreview asked = readable(m_importing.bytes(latin));
    QCOMPARE(asked.asks, ImportQuestion::Encoding);
    QVERIFY(asked.found.isEmpty());
    QVERIFY(asked.problems.first().sentence.contains(u"UTF-8"_s));
    QCOMPARE(asked.rows.first(),
             (QStringList{u"windows-1252"_s, u"Western European"_s, u"2026-11-20,rad,café"_s}));
    QVERIFY(asked.rows.contains(QStringList{u"windows-1251"_s, u"Cyrillic"_s, u"2026-11-20,rad,cafй"_s}));
    Importing importing;
    importing.options.encoding = "windows-1252";
    const ImportPreview read = readable(importing.bytes(latin));
    QCOMPARE(read.format, u"daylio"_s);
    QVERIFY(read.found.first().note.startsWith(u"café"_s));
    // What is certain is never read otherwise.
    QVERIFY(readable(importing.bytes("full_date,mood,note\n2026-11-20,rad,café\n"))
                .found.first()
                .note.startsWith(u"café"_s));
    importing.options.encoding = "UTF-8";
    QVERIFY(!importing.bytes(latin));
    importing.options.encoding = "no such thing";
    QVERIFY(!importing.bytes(latin));
}

void TestHostileFiles::jsonIsParsedOnceForAllWhoAsk()
{
    const ImportFiles files{{}, {}, {{QString(), "{\"format\":\"tryboth.journal\",\"version\":1}"}}, 0};
    QVERIFY(!files.files.first().parsedJson);
    QCOMPARE(detectFormats(files), QStringList{u"json"_s});
    const auto parsed = files.files.first().parsedJson;
    QVERIFY(parsed);
    QVERIFY(readImportFiles(files, {}, m_importing.options, m_importing.catalog));
    QCOMPARE(files.files.first().parsedJson, parsed);
}

void TestHostileFiles::cleanupTestCase()
{
#ifdef TRYBOTH_SANITIZED
    QSKIP("AddressSanitizer keeps what was freed and shadows the rest");
#endif
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    constexpr long KilobytesAllowed = 512L * 1024;
    QVERIFY2(usage.ru_maxrss < KilobytesAllowed, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
