// SPDX-License-Identifier: GPL-3.0-or-later
#include "clihome.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCliCommands : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewJournalIsEmptyAndPrivate();
    void whatWasLoggedIsListedWithEveryColumn();
    void whatWasNotSaidIsNull();
    void textsGoInAndOutByteForByte_data();
    void textsGoInAndOutByteForByte();
    void textsCannotSpeakToTheTerminal();
    void anUnknownActivityIsAddedWithAFocus();
    void timesAreThoseOfTheWallClock_data();
    void timesAreThoseOfTheWallClock();
    void listsNarrowByDayFocusAndQuery();
    void searchFindsWordsAndActivities();
    void theTrashTakesAndGivesBack();
    void anExampleIsTheSameForTheSameSeed();
    void energySaysASentenceAndNumbers();
    void anEmptyJournalHasASentence();
    void checkCountsWhatIsThere();
    void readingChangesNothing();
    void helpHasAnExampleForEveryCommand_data();
    void helpHasAnExampleForEveryCommand();
    void theVersionIsTold();

private:
    static QString titles(const CliRun &run)
    {
        QStringList found;
        for (const QJsonValue &entry : run.array()) {
            found.append(entry[u"title"_s].toString());
        }
        return found.join(u',');
    }
};

void TestCliCommands::aNewJournalIsEmptyAndPrivate()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QVERIFY(!journal.isEmpty());
    QCOMPARE(home.run({"list", journal, "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"list", journal}).out, QByteArray());
    const auto permissions = QFile::permissions(QString::fromUtf8(journal));
    QCOMPARE(permissions & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

void TestCliCommands::whatWasLoggedIsListedWithEveryColumn()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const CliRun logged = home.run({"log",
                                    journal,
                                    "--activity",
                                    "pairing",
                                    "--focus",
                                    "technical",
                                    "--energy=-3",
                                    "--minutes",
                                    "45",
                                    "--at",
                                    "2026-11-23T14:15",
                                    "--title",
                                    "Parser",
                                    "--note",
                                    "two\nlines",
                                    "--tag",
                                    "#rewrite",
                                    "--tag",
                                    "with Zo",
                                    "--chosen",
                                    "asked",
                                    "--engagement",
                                    "5"});
    QVERIFY2(logged.exit == 0, logged.error);
    const QString id = QString::fromUtf8(logged.out.trimmed());
    const QJsonObject expected{{u"id"_s, id},
                               {u"date"_s, u"2026-11-23"_s},
                               {u"time"_s, u"14:15"_s},
                               {u"zone"_s, u"Europe/Berlin"_s},
                               {u"minutes"_s, 45},
                               {u"activity"_s, u"Pairing"_s},
                               {u"focus"_s, u"technical"_s},
                               {u"energy"_s, -3},
                               {u"engagement"_s, 5},
                               {u"chosen"_s, u"asked"_s},
                               {u"title"_s, u"Parser"_s},
                               {u"note"_s, u"two\nlines"_s},
                               {u"tags"_s, QJsonArray({u"rewrite"_s, u"with Zo"_s})},
                               {u"experiment"_s, QJsonValue()}};
    QCOMPARE(home.run({"list", journal, "--json"}).array(), QJsonArray({expected}));
    const QByteArray line = home.run({"list", journal}).out;
    for (const QByteArray &part : {QByteArray("2026-11-23 14:15"), QByteArray("Pairing: Parser"),
                                   QByteArray("#rewrite"), logged.out.trimmed()}) {
        QVERIFY2(line.contains(part), line);
    }
}

void TestCliCommands::whatWasNotSaidIsNull()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const CliRun logged = home.run({"log", journal, "--activity", "Coding", "--json"});
    QVERIFY(logged.object().contains(u"id"_s));
    const QJsonObject entry = home.run({"list", journal, "--json"}).array().first().toObject();
    for (const QString &column :
         {u"minutes"_s, u"energy"_s, u"engagement"_s, u"chosen"_s, u"title"_s, u"note"_s, u"experiment"_s}) {
        QVERIFY2(entry.contains(column) && entry[column].isNull(), qPrintable(column));
    }
    QCOMPARE(entry[u"tags"_s], QJsonValue(QJsonArray()));
    QCOMPARE(entry[u"focus"_s], u"technical"_s);
}

void TestCliCommands::textsGoInAndOutByteForByte_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("composed") << QByteArray("Zo\xC3\xAB");
    QTest::newRow("decomposed") << QByteArray("Zoe\xCC\x88");
    QTest::newRow("hangul jamo") << QByteArray("\xE1\x84\x92\xE1\x85\xA1\xE1\x86\xAB");
    QTest::newRow("right to left") << QByteArray("\xD7\xA9\xD7\x9C\xD7\x95\xD7\x9D \xE2\x80\xAE abc");
    QTest::newRow("emoji family") << QByteArray("\xF0\x9F\x91\xA9\xE2\x80\x8D\xF0\x9F\x92\xBB");
    QTest::newRow("quotes") << QByteArray("\"a\" 'b' `c` $d \\e");
    QTest::newRow("begins with a minus") << QByteArray("-2 degrees");
    QTest::newRow("spaces around") << QByteArray("  two  spaces ");
}

void TestCliCommands::textsGoInAndOutByteForByte()
{
    QFETCH(QByteArray, text);
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"log", journal, "--activity", "Coding", "--title=" + text, "--note=" + text}).exit, 0);
    const QJsonObject entry = home.run({"list", journal, "--json"}).array().first().toObject();
    QCOMPARE(entry[u"title"_s].toString().toUtf8(), text);
    QCOMPARE(entry[u"note"_s].toString().toUtf8(), text);
}

void TestCliCommands::textsCannotSpeakToTheTerminal()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    QCOMPARE(home.run({"log", journal, "--activity", "Coding", "--title", "a\x1b[31m\nb"}).exit, 0);
    const QByteArray out = home.run({"list", journal}).out;
    QVERIFY2(!out.contains('\x1b') && out.count('\n') == 1, out);
}

void TestCliCommands::anUnknownActivityIsAddedWithAFocus()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    const CliRun refused = home.run({"log", journal, "--activity", "Gardening"});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.error.contains("Gardening") && refused.error.contains("--focus"), refused.error);
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);

    QCOMPARE(home.run({"log", journal, "--activity", "Gardening", "--focus", "people"}).exit, 0);
    QCOMPARE(home.run({"log", journal, "--activity", "gardening"}).exit, 0);
    const QJsonArray entries = home.run({"list", journal, "--json"}).array();
    QCOMPARE(entries.size(), 2);
    for (const QJsonValue &entry : entries) {
        QCOMPARE(entry[u"activity"_s].toString(), u"Gardening"_s);
        QCOMPARE(entry[u"focus"_s].toString(), u"people"_s);
    }
    QCOMPARE(home.run({"check", journal, "--json"}).object()[u"counts"_s][u"activity_type"_s].toInt(), 1);
}

void TestCliCommands::timesAreThoseOfTheWallClock_data()
{
    QTest::addColumn<QByteArray>("at");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QString>("zone");
    QTest::newRow("here") << QByteArray("2026-07-01T14:15") << u"14:15"_s << u"Europe/Berlin"_s;
    QTest::newRow("here, with seconds")
        << QByteArray("2026-07-01 14:15:59") << u"14:15"_s << u"Europe/Berlin"_s;
    QTest::newRow("our own offset") << QByteArray("2026-07-01T14:15+02:00") << u"14:15"_s
                                    << u"Europe/Berlin"_s;
    QTest::newRow("another offset") << QByteArray("2026-07-01T14:15-0330") << u"14:15"_s << u"UTC-03:30"_s;
    QTest::newRow("UTC") << QByteArray("2026-07-01T14:15Z") << u"14:15"_s << u"UTC"_s;
    QTest::newRow("an hour that the clock skipped")
        << QByteArray("2026-03-29T02:30") << u"02:30"_s << u"Europe/Berlin"_s;
}

void TestCliCommands::timesAreThoseOfTheWallClock()
{
    QFETCH(QByteArray, at);
    QFETCH(QString, time);
    QFETCH(QString, zone);
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const CliRun logged = home.run({"log", journal, "--activity", "Coding", "--at", at});
    QVERIFY2(logged.exit == 0, logged.error);
    const QJsonObject entry = home.run({"list", journal, "--json"}).array().first().toObject();
    QCOMPARE(entry[u"date"_s].toString(), QString::fromUtf8(at.left(10)));
    QCOMPARE(entry[u"time"_s].toString(), time);
    QCOMPARE(entry[u"zone"_s].toString(), zone);
}

void TestCliCommands::listsNarrowByDayFocusAndQuery()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    for (const QByteArray &day : {QByteArray("20"), QByteArray("22"), QByteArray("21")}) {
        home.run(
            {"log", journal, "--activity", "Coding", "--title", day, "--at", "2026-11-" + day + "T09:00"});
    }
    home.run({"log", journal, "--activity", "Mentoring", "--title", "Zoë", "--at", "2026-11-21T10:00"});
    QCOMPARE(titles(home.run({"list", journal, "--json"})), u"22,Zoë,21,20"_s);
    QCOMPARE(titles(home.run({"list", journal, "--json", "--from", "2026-11-21"})), u"22,Zoë,21"_s);
    QCOMPARE(titles(home.run({"list", journal, "--json", "--to", "2026-11-21"})), u"Zoë,21,20"_s);
    QCOMPARE(titles(home.run({"list", journal, "--json", "--focus", "people"})), u"Zoë"_s);
    QCOMPARE(titles(home.run({"list", journal, "--json", "--query", "zoe"})), u"Zoë"_s);
    QCOMPARE(titles(home.run({"list", journal, "--json", "--query", "to:2026-11-20"})), u"20"_s);
}

void TestCliCommands::searchFindsWordsAndActivities()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    home.run({"log", journal, "--activity", "Mentoring", "--title", "Zoe\xCC\x88 asked", "--energy", "2"});
    home.run({"log", journal, "--activity", "Coding", "--title", "alone", "--tag", "rewrite"});
    QCOMPARE(home.run({"search", journal, "zo\xC3\xAB", "--json"}).array().size(), 1);
    QCOMPARE(titles(home.run({"search", journal, "activity:ment", "--json"})).toUtf8(), "Zoe\xCC\x88 asked");
    QCOMPARE(titles(home.run({"search", journal, "--json", "--", "-asked"})), u"alone"_s);
    QCOMPARE(titles(home.run({"search", journal, "tag:rewrite", "--json"})), u"alone"_s);
    QCOMPARE(home.run({"search", journal, "nowhere", "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"search", journal, "energy:high"}).exit, 2);
    QCOMPARE(home.run({"search", journal, "activity:nothing"}).exit, 1);
}

void TestCliCommands::theTrashTakesAndGivesBack()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray id = home.run({"log", journal, "--activity", "Coding", "--title", "x"}).out.trimmed();
    const QJsonArray before = home.run({"list", journal, "--json"}).array();
    QCOMPARE(home.run({"restore", journal, id}).exit, 1);
    QCOMPARE(home.run({"delete", journal, id}).exit, 0);
    QCOMPARE(home.run({"delete", journal, id}).exit, 1);
    QCOMPARE(home.run({"list", journal, "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"trash", journal, "--json"}).array(), before);
    QCOMPARE(home.run({"restore", journal, id}).exit, 0);
    QCOMPARE(home.run({"list", journal, "--json"}).array(), before);
    QCOMPARE(home.run({"trash", journal, "--json"}).array(), QJsonArray());
    QCOMPARE(home.run({"delete", journal, "019a1b2c-0000-7000-8000-000000000000"}).exit, 1);
    QCOMPARE(home.run({"delete", journal, "x"}).exit, 2);
}

void TestCliCommands::anExampleIsTheSameForTheSameSeed()
{
    const CliHome home;
    const auto listed = [&](const QByteArray &file, const QByteArray &seed) {
        const CliRun made = home.run({"example", file, "--check-ins", "60", "--seed", seed});
        QJsonArray entries = home.run({"list", file, "--json"}).array();
        for (QJsonValueRef entry : entries) {
            QJsonObject object = entry.toObject();
            object.remove(u"id"_s);
            entry = object;
        }
        return made.exit == 0 ? entries : QJsonArray();
    };
    const QJsonArray first = listed("a.tryboth", "7");
    QCOMPARE(first.size(), 60);
    QCOMPARE(listed("b.tryboth", "7"), first);
    QVERIFY(listed("c.tryboth", "8") != first);
}

void TestCliCommands::energySaysASentenceAndNumbers()
{
    const CliHome home;
    QCOMPARE(home.run({"example", "e.tryboth"}).exit, 0);
    const QJsonObject report = home.run({"energy", "e.tryboth", "--json"}).object();
    const QByteArray sentence = report[u"sentence"_s].toString().toUtf8();
    QVERIFY(!sentence.isEmpty());
    QVERIFY(home.run({"energy", "e.tryboth"}).out.startsWith(sentence));
    QVERIFY(report[u"now"_s][u"difference"_s].isDouble());
    int ratings = 0;
    for (const QJsonValue &count : report[u"ratings"_s].toObject()) {
        ratings += count.toInt();
    }
    int rated = 0;
    for (const QJsonValue &entry : home.run({"list", "e.tryboth", "--json"}).array()) {
        rated += entry[u"energy"_s].isNull() ? 0 : 1;
    }
    QCOMPARE(ratings, rated);
    const QJsonObject later =
        home.run({"energy", "e.tryboth", "--json", "--from", "2026-01-01", "--to", "2026-01-31"}).object();
    QCOMPARE(later[u"from"_s].toString(), u"2026-01-01"_s);
    QCOMPARE(later[u"to"_s].toString(), u"2026-01-31"_s);
}

void TestCliCommands::anEmptyJournalHasASentence()
{
    const CliHome home;
    const QJsonObject report = home.run({"energy", home.newJournal(), "--json"}).object();
    QCOMPARE(report[u"sufficiency"_s].toString(), u"no ratings"_s);
    QVERIFY(!report[u"sentence"_s].toString().isEmpty());
    QVERIFY(report.contains(u"now"_s) && report[u"now"_s].isNull());
}

void TestCliCommands::checkCountsWhatIsThere()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    home.run({"log", journal, "--activity", "Coding", "--tag", "a", "--tag", "b"});
    const CliRun checked = home.run({"check", journal, "--json"});
    QCOMPARE(checked.exit, 0);
    QCOMPARE(checked.object()[u"sound"_s], true);
    QVERIFY(checked.object()[u"schema"_s].toInt() >= 1);
    QCOMPARE(checked.object()[u"problems"_s], QJsonValue(QJsonArray()));
    QCOMPARE(checked.object()[u"counts"_s][u"check_in"_s].toInt(), 1);
    QCOMPARE(checked.object()[u"counts"_s][u"check_in_tag"_s].toInt(), 2);
    QVERIFY(home.run({"check", journal}).out.contains("check_in: 1"));
}

void TestCliCommands::readingChangesNothing()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    home.run({"log", journal, "--activity", "Coding", "--energy", "1"});
    const QByteArray before = home.bytesOf(u"my.tryboth"_s);
    for (const QByteArrayList &command : QList<QByteArrayList>{{"list", journal},
                                                               {"search", journal, "x"},
                                                               {"energy", journal},
                                                               {"trash", journal},
                                                               {"check", journal}}) {
        QVERIFY2(home.run(command).exit == 0, command.first());
    }
    QCOMPARE(home.bytesOf(u"my.tryboth"_s), before);
}

void TestCliCommands::helpHasAnExampleForEveryCommand_data()
{
    QTest::addColumn<QByteArray>("command");
    for (const char *command : {"new", "example", "log", "list", "search", "energy", "import", "undo-import",
                                "trash", "restore", "delete", "check"}) {
        QTest::newRow(command) << QByteArray(command);
    }
}

void TestCliCommands::helpHasAnExampleForEveryCommand()
{
    QFETCH(QByteArray, command);
    const CliHome home;
    const CliRun help = home.run({command, "--help"});
    QCOMPARE(help.exit, 0);
    QCOMPARE(help.error, QByteArray());
    QVERIFY2(help.out.contains("tryboth-cli " + command), help.out);
    QVERIFY2(help.out.contains("--json"), help.out);
    QVERIFY2(home.run({"--help"}).out.contains("\n  " + command + ' '), "not in the list of commands");
}

void TestCliCommands::theVersionIsTold()
{
    const CliRun run = CliHome().run({"--version"});
    QCOMPARE(run.exit, 0);
    QVERIFY2(run.out.startsWith("tryboth-cli "), run.out);
}

QTEST_GUILESS_MAIN(TestCliCommands)
#include "tst_clicommands.moc"
