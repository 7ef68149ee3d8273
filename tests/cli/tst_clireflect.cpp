// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// Questions and what waits, without the window.
class TestCliReflect : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theQuestionOfTheDayIsNamedAndAnswered();
    void anAnswerToAnotherQuestionStandsBesideTheFirst();
    void whatIsAskedWronglyChangesNothing_data();
    void whatIsAskedWronglyChangesNothing();
    void whatWaitsIsListed();
    void aReflectionIsFoundThrownAwayAndBroughtBack();
    void everyReflectionComesBackThroughJson();
    void aDocumentHasTheReflectionsAtItsEnd();

private:
    static QByteArray idOf(const CliRun &run) { return run.object()[u"id"_s].toString().toUtf8(); }
};

void TestCliReflect::theQuestionOfTheDayIsNamedAndAnswered()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QJsonObject due = home.run({"reflect", file, "--json"}).object();
    const QJsonObject question = due[u"question"_s].toObject();
    QVERIFY(question[u"answer"_s].isNull());
    QVERIFY(due[u"waiting"_s].toArray().isEmpty());
    const QByteArray prompt = question[u"prompt"_s].toString().toUtf8();
    const CliRun answered = home.run({"reflect", file, "--answer", prompt, "--text", "The pairing with Zoë"});
    QCOMPARE(answered.exit, 0);
    const QJsonObject after = home.run({"reflect", file, "--json"}).object()[u"question"_s].toObject();
    QCOMPARE(after[u"prompt"_s], question[u"prompt"_s]);
    QCOMPARE(after[u"answer"_s].toString(), u"The pairing with Zoë"_s);
    QVERIFY(home.run({"reflect", file}).out.contains("The pairing with Zo"));
}

void TestCliReflect::anAnswerToAnotherQuestionStandsBesideTheFirst()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QByteArray first = idOf(
        home.run({"reflect", file, "--answer", "prompt.daily.again", "--text", "One", "--json"}));
    const QByteArray second = idOf(
        home.run({"reflect", file, "--answer", "prompt.daily.clock", "--text", "Two", "--json"}));
    QCOMPARE(first, second);
    const QJsonArray found = home.run({"search", file, "one", "--json"}).array();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first()[u"answers"_s].toArray().size(), 2);
}

void TestCliReflect::whatIsAskedWronglyChangesNothing_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no text") << QByteArrayList{"--answer", "prompt.daily.again"} << 2;
    QTest::newRow("an empty text") << QByteArrayList{"--answer", "prompt.daily.again", "--text", "  "} << 2;
    QTest::newRow("no question") << QByteArrayList{"--text", "x"} << 2;
    QTest::newRow("an unknown question") << QByteArrayList{"--answer", "prompt.none", "--text", "x"} << 1;
    QTest::newRow("too long") << QByteArrayList{"--answer", "prompt.daily.again", "--text",
                                                QByteArray(20'001, 'x')}
                              << 1;
}

void TestCliReflect::whatIsAskedWronglyChangesNothing()
{
    QFETCH(QByteArrayList, options);
    QFETCH(int, exitCode);
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const CliRun run = home.run(QByteArrayList{"reflect", file} + options);
    QCOMPARE(run.exit, exitCode);
    QVERIFY(!run.error.isEmpty());
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
}

void TestCliReflect::whatWaitsIsListed()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QByteArray weekAgo = QDate::currentDate().addDays(-7).toString(Qt::ISODate).toUtf8() + "T10:00";
    QCOMPARE(home.run({"log", file, "--activity", "Pairing", "--energy=2", "--at", weekAgo}).exit, 0);
    const QJsonArray waiting = home.run({"reflect", file, "--json"}).object()[u"waiting"_s].toArray();
    // From Friday on it is the present week's turn, which has no entry yet.
    const bool friday = QDate::currentDate().dayOfWeek() >= Qt::Friday;
    QCOMPARE(waiting.size(), friday ? 0 : 1);
    if (!friday) {
        QCOMPARE(waiting.first()[u"source"_s].toString(), u"weekly"_s);
    }
}

void TestCliReflect::aReflectionIsFoundThrownAwayAndBroughtBack()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    const QByteArray id = idOf(
        home.run({"reflect", file, "--answer", "prompt.daily.again", "--text", "Walrus", "--json"}));
    QVERIFY(home.run({"search", file, "walrus"}).out.contains(id));
    QVERIFY(home.run({"delete", file, id}).out.contains("The reflection is in the trash."));
    QVERIFY(!home.run({"search", file, "walrus"}).out.contains(id));
    QVERIFY(home.run({"trash", file}).out.contains(id));
    QCOMPARE(home.run({"restore", file, id}).exit, 0);
    QVERIFY(home.run({"search", file, "walrus"}).out.contains(id));
    QVERIFY(home.run({"check", file}).out.contains("sound"));
}

void TestCliReflect::everyReflectionComesBackThroughJson()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    home.run({"reflect", file, "--answer", "prompt.daily.again", "--text", "Walrus"});
    const QByteArray out = home.path(u"all.json"_s).toUtf8();
    QCOMPARE(home.run({"export", file, "--to", "json", "--out", out}).exit, 0);
    const QByteArray copy = home.path(u"copy.tryboth"_s).toUtf8();
    QCOMPARE(home.run({"new", copy}).exit, 0);
    const CliRun imported = home.run({"import", copy, out});
    QVERIFY2(imported.exit == 0, imported.said().constData());
    QCOMPARE(home.run({"search", copy, "walrus", "--json"}).array(),
             home.run({"search", file, "walrus", "--json"}).array());
}

void TestCliReflect::aDocumentHasTheReflectionsAtItsEnd()
{
    const CliHome home;
    const QByteArray file = home.newJournal();
    home.run({"log", file, "--activity", "Pairing", "--energy=2"});
    home.run({"reflect", file, "--answer", "prompt.daily.again", "--text", "# <b>Walrus</b>"});
    const QByteArray markdown = home.path(u"all.md"_s).toUtf8(), html = home.path(u"all.html"_s).toUtf8();
    QCOMPARE(home.run({"export", file, "--to", "markdown", "--out", markdown}).exit, 0);
    QCOMPARE(home.run({"export", file, "--to", "html", "--out", html}).exit, 0);
    const QByteArray text = home.bytesOf(u"all.md"_s);
    QVERIFY2(text.indexOf("# Reflections") > text.indexOf("Pairing"), text.constData());
    QVERIFY(text.contains("### <b>Walrus</b>"));
    QVERIFY(home.bytesOf(u"all.html"_s).contains("# &lt;b&gt;Walrus&lt;/b&gt;"));
}

QTEST_GUILESS_MAIN(TestCliReflect)
#include "tst_clireflect.moc"
