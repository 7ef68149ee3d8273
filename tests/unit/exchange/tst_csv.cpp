// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvexport.h"
#include "exchange/csvimport.h"
#include "exchange/textdecoding.h"

#include "domain/content.h"

#include <QBuffer>
#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

class TestCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void onlyDateAndEnergyAreNeeded();
    void badRowsAreNamedByLineAndOthersAreRead();
    void anythingElseIsKeptInTheNote();
    void delimitersLineEndsAndMarksDoNotMatter_data();
    void delimitersLineEndsAndMarksDoNotMatter();
    void formulasAreGuardedAndNumbersAreNot();
    void alikeRowsStayTwoAndKeepTheirIds();
    void unknownActivitiesBecomeOwnTypes();
    void textThatCannotBeDecodedIsRefused();
    void textCutWithinALetterIsRefused_data();
    void textCutWithinALetterIsRefused();
    void limitsAndStoppingEndTheReading();
    void everyTextSurvivesTheWayOutAndIn();
    void wallClocksOfGapsAndFoldsSurvive();
    void noDamagedFileBringsItDown();
    void aHundredThousandRowsAreRead();
    void rowsReadInSeveralThreadsKeepTheirOrder();

private:
    Result<ImportPreview> read(const QByteArray &bytes) const { return readCsv(bytes, m_options, m_catalog); }
    QByteArray written(const QList<CheckIn> &entries) const;

    ImportOptions m_options;
    ActivityCatalog m_catalog;
};

static CheckIn entry(const QString &title)
{
    CheckIn checkIn;
    checkIn.when = {LocalDay(2026, 11, 20), LocalTime(9, 30), 60, "Europe/Berlin"};
    checkIn.activity = u"act.pairing"_s;
    checkIn.title = title;
    checkIn.energy = -2;
    return checkIn;
}

QByteArray TestCsv::written(const QList<CheckIn> &entries) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeCsv(buffer, entries, m_catalog) ? buffer.data() : QByteArray();
}

void TestCsv::initTestCase()
{
    m_options.localZone = QTimeZone("Europe/Berlin");
    m_options.today = LocalDay(2026, 11, 23);
    m_catalog = ActivityCatalog(Content::load()->activityTypes(), {});
}

void TestCsv::onlyDateAndEnergyAreNeeded()
{
    const auto preview = read("energy,date\n-2,2026-07-20\n,2026-07-21\n");
    QVERIFY(preview);
    QCOMPARE(preview->found.size(), 1);
    const CheckIn &checkIn = preview->found.first();
    QCOMPARE(checkIn.when, (WallTime{LocalDay(2026, 7, 20), {}, 120, "Europe/Berlin"}));
    QCOMPARE(checkIn.energy, -2);
    QVERIFY(!checkIn.waiting);
    QCOMPARE(checkIn.origin, Origin::Import);
    QCOMPARE(checkIn.source, u"csv"_s);
    QCOMPARE(preview->problems.size(), 1);
    QVERIFY(!read("day,energy\n2026-07-20,1\n"));
}

void TestCsv::badRowsAreNamedByLineAndOthersAreRead()
{
    const auto preview = read("date,time,minutes,focus,energy,engagement,chosen,zone,title\n"
                              "2026-02-30,,,,1,,,,a\n"
                              "2026-02-20,25:00,,,1,,,,b\n"
                              "2026-02-20,,0,,1,,,,\"c\nc\"\n"
                              "2026-02-20,,,both,1,,,,d\n"
                              "2026-02-20,,,,4,,,,e\n"
                              "2026-02-20,,,,1,6,,,f\n"
                              "2026-02-20,,,,1,,boss,,g\n"
                              "2026-02-20,,,,1,,,Mars/Olympus,h\n"
                              "2026-02-20,,,,1,,,,i,j\n"
                              "2026-02-20,08:15:30,45,People,+1,5,Mine,America/New_York,good\n"
                              "2026-02-20,,,,1,,,,\"open\n");
    QVERIFY(preview);
    QList<int> lines;
    for (const ImportProblem &problem : preview->problems) {
        lines.append(problem.line);
        QVERIFY(!problem.sentence.isEmpty());
    }
    QCOMPARE(lines, QList<int>({2, 3, 4, 6, 7, 8, 9, 10, 11, 13}));
    QCOMPARE(preview->found.size(), 1);
    const CheckIn &good = preview->found.first();
    QCOMPARE(good.when, (WallTime{LocalDay(2026, 2, 20), LocalTime(8, 15), -300, "America/New_York"}));
    QCOMPARE(good.minutes, 45);
    QCOMPARE(good.focus, Focus::People);
    QCOMPARE(good.chosen, Chosen::Mine);
}

void TestCsv::anythingElseIsKeptInTheNote()
{
    const QByteArray longTitle = QByteArray(119, 'x') + "\xF0\x9F\x8C\xB1" + "rest";
    const auto preview = read("date,title,note,Mood,experiment\n2026-02-20," + longTitle +
                              ",mine,\"sad, tired\",Mentoring\n");
    QVERIFY(preview);
    QCOMPARE(preview->unknownColumns, QStringList({u"Mood"_s}));
    QCOMPARE(codePoints(preview->found.first().title), 120);
    QCOMPARE(preview->found.first().note, u"mine\nrest\nMood: sad, tired\nexperiment: Mentoring"_s);
}

void TestCsv::delimitersLineEndsAndMarksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"date;energy;note\n2026-02-20;1;Zoë\n\n2026-02-21;2;b\n"_s;
    const QString crlf = QString(text).replace(u'\n', u"\r\n"_s);
    QTest::newRow("semicolons") << text.toUtf8();
    QTest::newRow("Excel's first line") << "sep=;\r\n" + text.toUtf8();
    QTest::newRow("tabs") << QString(text).replace(u';', u'\t').toUtf8();
    QTest::newRow("commas and CRLF") << QString(crlf).replace(u';', u',').toUtf8();
    QTest::newRow("lone CR") << QString(text).replace(u'\n', u'\r').toUtf8();
    QTest::newRow("UTF-8 mark") << "\xEF\xBB\xBF" + crlf.toUtf8();
    QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QStringEncoder big(QStringEncoder::Utf16BE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16LE") << QByteArray(little.encode(text));
    QTest::newRow("UTF-16BE") << QByteArray(big.encode(crlf));
}

void TestCsv::delimitersLineEndsAndMarksDoNotMatter()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(detectFormat(bytes), u"csv"_s);
    const auto preview = read(bytes);
    QVERIFY(preview);
    QCOMPARE(preview->found.size(), 2);
    QCOMPARE(preview->found.first().note, u"Zoë"_s);
    QVERIFY(preview->problems.isEmpty());
}

void TestCsv::formulasAreGuardedAndNumbersAreNot()
{
    for (const QString &text :
         {u"=1+1"_s, u"+x"_s, u"-x"_s, u"@x"_s, u"\tx"_s, u"\rx"_s, u"'=x"_s, u"''@"_s}) {
        const QByteArray bytes = written({entry(text)});
        QVERIFY2(bytes.contains("'" + text.toUtf8()), bytes);
        QVERIFY(bytes.contains(",-2,"));
        QCOMPARE(read(bytes)->found.first().title, text);
    }
    QCOMPARE(read("date,title\n2026-02-20,'=x\n")->found.first().title, u"=x"_s);
    QCOMPARE(read("date,title\n2026-02-20,'tis\n")->found.first().title, u"'tis"_s);
}

void TestCsv::alikeRowsStayTwoAndKeepTheirIds()
{
    const QByteArray bytes = "date,energy,title\n2026-02-20,1,a\n2026-02-20,1,a\n2026-02-21,1,a\n";
    const auto first = read(bytes);
    QCOMPARE(*first, *read(bytes));
    QSet<QString> ids;
    for (const CheckIn &checkIn : first->found) {
        ids.insert(checkIn.sourceId);
    }
    QCOMPARE(ids.size(), 3);
    const CheckIn typed = entry(u"alike"_s);
    const auto back = read(written({typed, typed}));
    QCOMPARE(back->found.at(0).sourceId, csvSourceId(typed, m_catalog.labelOf(typed.activity)));
    QCOMPARE(back->found.at(1).sourceId, csvSourceId(typed, m_catalog.labelOf(typed.activity), 1));
}

void TestCsv::unknownActivitiesBecomeOwnTypes()
{
    const auto preview = read("date,energy,activity,focus\n2026-02-20,1,Gardening,people\n"
                              "2026-02-20,1,gardening,\n2026-02-20,1,PR,\n2026-02-20,1,act.later,\n");
    QCOMPARE(preview->newActivities.size(), 1);
    const ActivityType gardening = preview->newActivities.first();
    QVERIFY(validate(gardening));
    QVERIFY(Id::fromText(gardening.id));
    QCOMPARE(gardening.label, u"Gardening"_s);
    QCOMPARE(gardening.focusDefault, Focus::People);
    QCOMPARE(preview->found.at(1).activity, gardening.id);
    QCOMPARE(preview->found.at(2).activity, u"act.code-review"_s);
    QCOMPARE(preview->found.at(3).activity, u"act.later"_s);
}

void TestCsv::textThatCannotBeDecodedIsRefused()
{
    const auto preview = read("date,energy,title\n2026-02-20,1,Zo\xEB\n");
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"UTF-8"_s));
}

void TestCsv::textCutWithinALetterIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("UTF-8") << QByteArray("date,energy,title\n2026-02-20,1,Zo\xC3");
    QStringEncoder little(QStringEncoder::Utf16LE, QStringConverter::Flag::WriteBom);
    QTest::newRow("UTF-16") << QByteArray(little.encode(u"date,energy\n2026-02-20,1"_s)).chopped(1);
}

void TestCsv::textCutWithinALetterIsRefused()
{
    QFETCH(QByteArray, bytes);
    const auto preview = read(bytes);
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"UTF-8"_s));
}

void TestCsv::limitsAndStoppingEndTheReading()
{
    QByteArray bytes = "date,energy\n";
    for (int i = 0; i < 3000; ++i) {
        bytes += "2026-02-20,1\n";
    }
    const auto stopped = readCsv(bytes, m_options, m_catalog, [](int, int) { return false; });
    QCOMPARE(stopped.error().detail, u"cancelled"_s);
    ImportOptions few = m_options;
    few.limits.entries = 2999;
    QVERIFY(!readCsv(bytes, few, m_catalog));
    ImportOptions small = m_options;
    small.limits.bytes = bytes.size() - 1;
    QVERIFY(!readCsv(bytes, small, m_catalog));
    QCOMPARE(read(bytes)->found.size(), 3000);
}

static QString randomText(QRandomGenerator &random, int length)
{
    static const QStringList pieces{u"a"_s,           u"é"_s,    u"e\u0301"_s, u"שלום"_s,   u"\u202E"_s,
                                    u"👩‍💻"_s, u"\""_s,   u"'"_s,       u","_s,      u";"_s,
                                    u"\n"_s,          u"\r\n"_s, u"\r"_s,      u"\t"_s,     u"="_s,
                                    u"-"_s,           u" "_s,    u"\uFEFF"_s,  u"\u0001"_s, u"東"_s};
    QString text;
    for (int i = 0; i < length; ++i) {
        text += random.bounded(4) == 0 ? QString(QChar(random.bounded(0x20, 0xD7FF)))
                                       : pieces.at(random.bounded(static_cast<int>(pieces.size())));
    }
    return text;
}

void TestCsv::everyTextSurvivesTheWayOutAndIn()
{
    QRandomGenerator random(7);
    QList<CheckIn> entries;
    for (int i = 0; i < 5000; ++i) {
        CheckIn checkIn = entry(u"t"_s + randomText(random, 20));
        checkIn.title = checkIn.title.mid(random.bounded(2));
        checkIn.note = randomText(random, random.bounded(40));
        checkIn.tags = QStringList{tidyTag(u"x"_s + randomText(random, 4)), u"a, b\\"_s};
        entries.append(checkIn);
    }
    const auto preview = read(written(entries));
    QVERIFY(preview);
    QVERIFY2(preview->problems.isEmpty(), qPrintable(preview->problems.value(0).sentence));
    QCOMPARE(preview->found.size(), entries.size());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(preview->found.at(i).title, entries.at(i).title);
        QCOMPARE(preview->found.at(i).note, entries.at(i).note);
        QCOMPARE(preview->found.at(i).tags, entries.at(i).tags);
        QCOMPARE(preview->found.at(i).when, entries.at(i).when);
        QCOMPARE(preview->found.at(i).activity, entries.at(i).activity);
    }
}

void TestCsv::wallClocksOfGapsAndFoldsSurvive()
{
    QRandomGenerator random(11);
    QList<CheckIn> entries;
    for (const char *name : {"Europe/Berlin", "America/New_York", "America/St_Johns", "Australia/Lord_Howe",
                             "UTC", "Asia/Kathmandu", "Pacific/Apia", "Africa/Casablanca", "Asia/Kolkata",
                             "Europe/London", "America/Sao_Paulo", "Pacific/Chatham"}) {
        for (int i = 0; i < 100; ++i) {
            CheckIn checkIn = entry(u"t"_s);
            const qint64 minute = 27'000'000 + static_cast<qint64>(random.bounded(2'500'000));
            checkIn.when = wallTimeAt({minute * 60'000}, QTimeZone(name));
            entries.append(checkIn);
        }
    }
    CheckIn fold = entry(u"fold"_s);
    fold.when = {LocalDay(2026, 10, 25), LocalTime(2, 30), 60, "Europe/Berlin"};
    CheckIn firstFold = fold;
    firstFold.when.utcOffsetMinutes = 120;
    CheckIn gap = fold;
    gap.when = {LocalDay(2026, 3, 29), LocalTime(2, 30), 60, "Europe/Berlin"};
    CheckIn nameless = fold;
    nameless.when = {LocalDay(2026, 3, 29), {}, -210, {}};
    entries += {fold, firstFold, gap, nameless};
    const auto preview = read(written(entries));
    QVERIFY(preview->problems.isEmpty());
    for (qsizetype i = 0; i < entries.size(); ++i) {
        QCOMPARE(preview->found.at(i).when, entries.at(i).when);
    }
}

void TestCsv::noDamagedFileBringsItDown()
{
    const QByteArray whole = written({entry(u"a \"quoted\", one"_s), entry(u"two\nlines"_s)});
    QRandomGenerator random(3);
    for (qsizetype i = 0; i < whole.size(); ++i) {
        read(whole.left(i));
        QByteArray flipped = whole;
        flipped[i] = static_cast<char>(random.bounded(256));
        read(flipped);
    }
    QVERIFY(read(whole));
}

void TestCsv::aHundredThousandRowsAreRead()
{
    constexpr int Rows = 100'000;
    QList<CheckIn> entries;
    for (int i = 0; i < Rows; ++i) {
        CheckIn checkIn = entry(u"Paired on the parser %1"_s.arg(i));
        checkIn.when.day = checkIn.when.day.addDays(-i / 5);
        checkIn.when.utcOffsetMinutes = wallTimeAt({checkIn.when.day.startOfDay(Qt::UTC).toMSecsSinceEpoch()},
                                                   m_options.localZone)
                                            .utcOffsetMinutes;
        entries.append(checkIn);
    }
    const auto preview = read(written(entries));
    QCOMPARE(preview->found.size(), Rows);
}

void TestCsv::rowsReadInSeveralThreadsKeepTheirOrder()
{
    constexpr int Rows = 20'000, EveryBad = 997;
    QByteArray table = "date,energy,title,note,activity\n2026-07-20,1,same,,Weaving\n";
    QStringList titles{u"same"_s};
    QList<int> badLines;
    int line = 3;
    for (int i = 1; i <= Rows; ++i) {
        const bool bad = i % EveryBad == 0;
        if (bad) {
            badLines += line;
        } else {
            titles += u"row %1"_s.arg(i);
        }
        table += (bad ? "2026-02-30" : "2026-07-20") + QByteArray(",1,row ") + QByteArray::number(i) +
                 ",\"5\"\" disk\nand more\",Spinning\n";
        line += 2;
    }
    table += "2026-07-20,1,same,,Weaving\n";
    titles += u"same"_s;

    const auto preview = read(table);
    QStringList found;
    for (const CheckIn &checkIn : preview->found) {
        found += checkIn.title;
    }
    QCOMPARE(found, titles);
    QList<int> lines;
    for (const ImportProblem &problem : preview->problems) {
        lines += problem.line;
    }
    QCOMPARE(lines, badLines);
    QCOMPARE(preview->found.last().sourceId, preview->found.first().sourceId + u"/1"_s);
    QCOMPARE(preview->found.at(1).note, u"5\" disk\nand more"_s);
    QCOMPARE(preview->newActivities.size(), 2);
    QCOMPARE(preview->newActivities.first().label, u"Weaving"_s);
}

QTEST_APPLESS_MAIN(TestCsv)
#include "tst_csv.moc"
