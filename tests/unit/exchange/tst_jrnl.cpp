// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/importing.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestJrnl : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersCutAndBracketsInsideAreText();
    void textBeforeTheFirstHeaderIsKept();
    void lineEndsAndMarksDoNotMatter_data();
    void lineEndsAndMarksDoNotMatter();
    void otherTimeFormatsAreRead_data();
    void otherTimeFormatsAreRead();
    void otherSpellingsOfADateAreReadOrTold();
    void aTimeOfJsonThatIsNoneIsKept();
    void versionOneHasNoBrackets();
    void tagsFollowTheSymbols();
    void theFolderSaysTheDay();
    void jsonIsReadOldAndNew();
    void encryptedOnesAreRefusedWithTheWayOn();

private:
    const Importing m_importing;
};

void TestJrnl::headersCutAndBracketsInsideAreText()
{
    const auto preview = readable(
        m_importing.bytes("[2026-11-20 09:30] First one. And more. *\n[1] a note\n[link](x)\n"
                          "[2026-11-21 10:00] Second\n"));
    QCOMPARE(preview.format, u"jrnl"_s);
    QCOMPARE(preview.found.size(), 2);
    const CheckIn &first = preview.found.first();
    QCOMPARE(first.title, u"First one."_s);
    QCOMPARE(first.note, u"And more.\n[1] a note\n[link](x)"_s);
    QVERIFY(first.starred);
    QVERIFY(!first.waiting);
    QCOMPARE(first.when, (WallTime{LocalDay(2026, 11, 20), LocalTime(9, 30), 60, "Europe/Berlin"}));
    QVERIFY(!preview.found.last().starred);
}

void TestJrnl::textBeforeTheFirstHeaderIsKept()
{
    const auto preview = readable(m_importing.bytes("lost elsewhere\n[2026-11-20 09:30] First\n"));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().title, u"lost elsewhere"_s);
    QVERIFY(!preview.found.first().when.time);
    QCOMPARE(preview.problems.size(), 1);
}

void TestJrnl::lineEndsAndMarksDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QString text = u"[2026-11-20 09:30] Ä\nb\n[2026-11-21 09:30] c\n"_s;
    QTest::newRow("mark") << "\xEF\xBB\xBF" + text.toUtf8();
    QTest::newRow("crlf") << QString(text).replace(u"\n"_s, u"\r\n"_s).toUtf8();
    QTest::newRow("cr") << QString(text).replace(u"\n"_s, u"\r"_s).toUtf8();
    QByteArray utf16("\xFF\xFE");
    utf16.append(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    QTest::newRow("utf-16") << utf16;
}

void TestJrnl::lineEndsAndMarksDoNotMatter()
{
    QFETCH(QByteArray, bytes);
    const auto preview = readable(m_importing.bytes(bytes));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().title, u"Ä"_s);
    QCOMPARE(preview.found.first().note, u"b"_s);
}

void TestJrnl::otherTimeFormatsAreRead_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("dots") << QString() << QByteArray("[20.11.2026 09:30] x");
    QTest::newRow("words") << QString() << QByteArray("[Friday, 20 Nov 2026, 09:30] x");
    QTest::newRow("half days") << QString() << QByteArray("[2026-11-20 09:30:12 AM] x");
    QTest::newRow("own") << u"%H.%M on %d|%m|%y"_s << QByteArray("[09.30 on 20|11|26] x");
}

void TestJrnl::otherTimeFormatsAreRead()
{
    QFETCH(QString, format);
    QFETCH(QByteArray, text);
    Importing importing;
    importing.options.timeFormat = format;
    const auto preview = readable(importing.bytes(text, u"jrnl"_s));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when.day, LocalDay(2026, 11, 20));
    QCOMPARE(preview.found.first().when.time, LocalTime(9, 30));
}

void TestJrnl::otherSpellingsOfADateAreReadOrTold()
{
    const auto preview = readable(m_importing.bytes("[2026-11-02 09:00] E\n"
                                                    "[2026-11-03T23:00:00-0800] F\n"
                                                    "[2026-11-03T23:30:00Z] Z\n"
                                                    "[3 Nov 2026 at 9am] G\n"
                                                    "[Montag, 02 Foo 2026, 07:00] x\n"
                                                    "[2026-13-45 10:00] no day\n"
                                                    "[in 2026] text\n"));
    QCOMPARE(preview.found.size(), 4);
    QCOMPARE(preview.found.at(1).when, (WallTime{LocalDay(2026, 11, 3), LocalTime(23, 0), -480, {}}));
    QCOMPARE(preview.found.at(2).when,
             (WallTime{LocalDay(2026, 11, 4), LocalTime(0, 30), 60, "Europe/Berlin"}));
    QCOMPARE(preview.found.at(3).when,
             (WallTime{LocalDay(2026, 11, 3), LocalTime(9, 0), 60, "Europe/Berlin"}));
    QVERIFY(preview.found.at(3).note.contains(u"Montag"_s));
    QCOMPARE(preview.problems.size(), 2);
    QCOMPARE(preview.problems.first().line, 5);
    QVERIFY(preview.problems.first().sentence.contains(u"[Montag, 02 Foo 2026, 07:00]"_s));
}

void TestJrnl::aTimeOfJsonThatIsNoneIsKept()
{
    const auto preview = readable(m_importing.bytes(
        R"({"tags":{},"entries":[{"title":"A","body":"b","date":"2026-11-02","time":"25:00","tags":[]}]})"));
    QVERIFY(!preview.found.first().when.time);
    QCOMPARE(preview.found.first().note, u"b\ntime: 25:00"_s);
    QCOMPARE(preview.problems.size(), 1);
}

void TestJrnl::versionOneHasNoBrackets()
{
    const auto preview = readable(
        m_importing.bytes("2010-06-10 15:00 A life.\nbody\n\n[2019-08-03 12:55] text\n"));
    QCOMPARE(preview.found.size(), 1);
    QVERIFY(preview.found.first().note.contains(u"[2019-08-03 12:55] text"_s));
}

void TestJrnl::tagsFollowTheSymbols()
{
    const QByteArray text = "[2026-11-20 09:30] With @one, me@two.org and #three\n## Title @four.\n";
    QCOMPARE(readable(m_importing.bytes(text)).found.first().tags,
             (QStringList{u"one"_s, u"three"_s, u"four"_s}));
    Importing importing;
    importing.options.tagSymbols = u"#"_s;
    QCOMPARE(readable(importing.bytes(text)).found.first().tags, QStringList{u"three"_s});
}

void TestJrnl::theFolderSaysTheDay()
{
    const auto preview = readable(m_importing.file(u"jrnlfolder"_s));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().when.day, LocalDay(2026, 8, 29));
    QCOMPARE(preview.found.first().when.time, LocalTime(11, 11));
    QVERIFY(preview.found.first().starred);
    QCOMPARE(preview.problems.size(), 1);
}

void TestJrnl::jsonIsReadOldAndNew()
{
    const auto preview = readable(m_importing.bytes(
        R"({"tags":{},"entries":[{"title":"Old","body":"with @tag\n","date":"2019-01-01","time":"00:00","starred":false},
            {"title":"New","body":"b","date":"2019-01-02","time":"23:10","tags":["@x"],"starred":true,"uuid":"U1","odd":"kept"},
            {"title":"Undated","body":"b"}]})"));
    QCOMPARE(preview.found.size(), 2);
    QCOMPARE(preview.found.first().when.day, LocalDay(2019, 1, 1));
    QCOMPARE(preview.found.first().note, u"with @tag"_s);
    QCOMPARE(preview.found.first().tags, QStringList{u"tag"_s});
    QCOMPARE(preview.found.last().sourceId, u"U1"_s);
    QVERIFY(preview.found.last().note.contains(u"odd: kept"_s));
    QCOMPARE(preview.problems.size(), 1);
}

void TestJrnl::encryptedOnesAreRefusedWithTheWayOn()
{
    const auto preview = m_importing.bytes("gAAAAABf" + QByteArray(200, 'x') + "==");
    QVERIFY(!preview);
    QVERIFY(preview.error().sentence.contains(u"jrnl --decrypt"_s));
}

QTEST_APPLESS_MAIN(TestJrnl)
#include "tst_jrnl.moc"
