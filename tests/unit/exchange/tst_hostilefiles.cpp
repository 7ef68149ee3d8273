// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

#include <QFile>
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
    void everyCutOfEveryFileGivesAPreviewOrASentence();
    void everyFormatTakesAnything();
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

void TestHostileFiles::aGigabyteIsRefusedUnread()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"large.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(file.resize(qint64{1} << 30));
    file.close();
    const auto files = readFiles(file.fileName(), m_importing.options.limits);
    QVERIFY(!files);
    QVERIFY(files.error().sentence.contains(u"1024 MB"_s));
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
    QCOMPARE(asked.rows.first(), (QStringList{u"windows-1252"_s, u"Western European"_s,
                                              u"2026-11-20,rad,café"_s}));
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
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
    constexpr long KilobytesAllowed = 512L * 1024;
    QVERIFY2(usage.ru_maxrss < KilobytesAllowed, qPrintable(QString::number(usage.ru_maxrss)));
}

QTEST_APPLESS_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
