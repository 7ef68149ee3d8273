// SPDX-License-Identifier: GPL-3.0-or-later
// What the Energy page shows, from the command line: its numbers as JSON and its charts as pictures.
#include "clihome.h"

#include <QDate>
#include <QFile>
#include <QTest>

using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray exampleIn(const CliHome &home)
{
    home.run({"example", "e.tryboth"});
    return "e.tryboth";
}

QJsonObject numberNamed(const QJsonObject &report, const QString &id)
{
    for (const QJsonValue &number : report[u"numbers"_s].toArray()) {
        if (number[u"id"_s].toString() == id)
            return number.toObject();
    }
    return {};
}

} // namespace

class TestCliEnergy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyNumberOfThePageIsThere();
    void lateEntriesCanBeLeftOut();
    void entriesOfTheFutureAreNamedAndDoNotCount();
    void ratingsBeyondTheScaleAreRefusedAndNamed();
    void chartsAreWritten_data();
    void chartsAreWritten();
    void picturesSayWhatTheyShow();
    void darkChartsAreDark();
    void anExperimentIsDrawn();
    void wrongChartsAreRefused_data();
    void wrongChartsAreRefused();
    void nothingToDrawWritesNothing();
};

void TestCliEnergy::everyNumberOfThePageIsThere()
{
    const CliHome home;
    const QJsonObject report = home.run({"energy", exampleIn(home), "--json"}).object();
    for (const QString &id : {u"now"_s, u"nap"_s, u"pairs"_s, u"levels"_s, u"trend-people"_s,
                              u"trend-technical"_s, u"times-people"_s, u"activities"_s, u"weekdays"_s,
                              u"hours"_s, u"kinds-people"_s, u"ratings"_s, u"late"_s}) {
        const QJsonObject number = numberNamed(report, id);
        QVERIFY2(!number.isEmpty(), qPrintable(id));
        for (const QString &key : {u"sentence"_s, u"period"_s, u"counted"_s, u"left_out"_s, u"formula"_s})
            QVERIFY2(!number[key].toString().isEmpty(), qPrintable(id + u' ' + key));
        QVERIFY2(number[u"n"_s].toInt() > 0 || id == u"pairs"_s, qPrintable(id));
        QVERIFY2(number[u"rules"_s].toInt() > 0, qPrintable(id));
    }
    QCOMPARE(numberNamed(report, u"now"_s)[u"values"_s][u"difference"_s].toDouble(),
             report[u"now"_s][u"difference"_s].toDouble());
    int marked = 0;
    for (const QJsonValue &mark : report[u"marks"_s].toArray())
        marked += mark[u"ratings"_s].toInt();
    QCOMPARE(marked, numberNamed(report, u"ratings"_s)[u"n"_s].toInt());
    QVERIFY(report[u"weekdays"_s].toArray().size() >= 5);
}

void TestCliEnergy::lateEntriesCanBeLeftOut()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    home.run({"log", journal, "--activity", "Coding", "--energy", "1"});
    home.run({"log", journal, "--activity", "Coding", "--energy", "-3", "--at", "2026-01-05T10:00"});
    const auto mean = [](const QJsonObject &report) {
        return report[u"activities"_s][0][u"mean"_s].toDouble();
    };
    QCOMPARE(mean(home.run({"energy", journal, "--json"}).object()), -1.0);
    QCOMPARE(mean(home.run({"energy", journal, "--json", "--leave-out-late"}).object()), 1.0);
}

void TestCliEnergy::entriesOfTheFutureAreNamedAndDoNotCount()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const QByteArray later = QDate::currentDate().addDays(40).toString(Qt::ISODate).toLatin1();
    const QByteArray csv = "date,time,energy,title,activity\n" +
                           QDate::currentDate().addDays(-1).toString(Qt::ISODate).toLatin1() +
                           ",10:00,1,Now,Coding\n" + later + ",10:00,-3,Later,Coding\n";
    QCOMPARE(home.run({"import", journal, home.put(u"later.csv"_s, csv)}).exit, 0);
    const QJsonObject report = home.run({"energy", journal, "--json", "--to", later}).object();
    QCOMPARE(report[u"activities"_s][0][u"ratings"_s].toInt(), 1);
    QCOMPARE(report[u"to"_s].toString(), QDate::currentDate().toString(Qt::ISODate));
    const QJsonObject future = numberNamed(report, u"future"_s);
    QCOMPARE(future[u"n"_s].toInt(), 1);
    QVERIFY(future[u"warning"_s].toBool());
    QVERIFY(home.run({"energy", journal}).out.contains("Dated after today"));
}

void TestCliEnergy::ratingsBeyondTheScaleAreRefusedAndNamed()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    const CliRun run = home.run({"import", journal,
                                 home.put(u"high.csv"_s, "date,time,energy,title,activity\n"
                                                         "2026-11-02,10:00,9,Too high,Coding\n"
                                                         "2026-11-03,10:00,2,Fine,Coding\n")});
    QVERIFY2(run.said().contains("9"), run.said());
    const QJsonObject report = home.run({"energy", journal, "--json"}).object();
    for (const QJsonValue &mark : report[u"marks"_s].toArray())
        QVERIFY(std::abs(mark[u"energy"_s].toDouble()) <= 3);
    QCOMPARE(report[u"marks"_s].toArray().size(), 1);
}

void TestCliEnergy::chartsAreWritten_data()
{
    QTest::addColumn<QByteArray>("kind");
    QTest::addColumn<QByteArray>("ending");
    QTest::addColumn<QByteArray>("begins");
    for (const char *kind : {"energy", "tilt", "activities", "hours"}) {
        for (const auto &[ending, begins] :
             {std::pair("svg", "<?xml"), std::pair("png", "\x89PNG"), std::pair("pdf", "%PDF")})
            QTest::addRow("%s as %s", kind, ending)
                << QByteArray(kind) << QByteArray(ending) << QByteArray(begins);
    }
}

void TestCliEnergy::chartsAreWritten()
{
    QFETCH(QByteArray, kind);
    QFETCH(QByteArray, ending);
    QFETCH(QByteArray, begins);
    const CliHome home;
    const QByteArray out = "chart." + ending;
    const CliRun run = home.run({"chart", exampleIn(home), "--kind", kind, "--out", out});
    QVERIFY2(run.exit == 0, run.said());
    const QByteArray bytes = home.bytesOf(QString::fromLatin1(out));
    QVERIFY(bytes.startsWith(begins));
    QVERIFY(bytes.size() > 2000);
}

void TestCliEnergy::picturesSayWhatTheyShow()
{
    const CliHome home;
    const CliRun run = home.run({"chart", exampleIn(home), "--kind", "energy", "--out", "e.svg", "--json"});
    const QString says = run.object()[u"says"_s].toString();
    QVERIFY2(says.contains(u"ratings from"_s) && says.contains(u"rules"_s) && says.contains(u"Kalman"_s),
             qPrintable(says));
    const QString svg = QString::fromUtf8(home.bytesOf(u"e.svg"_s));
    QVERIFY(svg.contains(u"<title>Energy by kind of work</title>"_s));
    for (const QString &word : {u"Kalman"_s, u"People"_s, u"Technical"_s})
        QVERIFY2(svg.contains(word), qPrintable(word));
}

void TestCliEnergy::darkChartsAreDark()
{
    const CliHome home;
    const QByteArray journal = exampleIn(home);
    home.run({"chart", journal, "--out", "light.svg"});
    home.run({"chart", journal, "--out", "dark.svg", "--dark"});
    const QByteArray light = home.bytesOf(u"light.svg"_s).toLower();
    const QByteArray dark = home.bytesOf(u"dark.svg"_s).toLower();
    // The cards of PRODUCT.md, "Colour", and people work on them.
    QVERIFY(light.contains("#ffffff") && light.contains("#a8480f"));
    QVERIFY(dark.contains("#23272c") && dark.contains("#f0a065") && !dark.contains("#a8480f"));
}

void TestCliEnergy::anExperimentIsDrawn()
{
    const CliHome home;
    const QByteArray journal = exampleIn(home);
    const QJsonArray experiments = home.run({"experiments", journal, "--json"}).array();
    QVERIFY(!experiments.isEmpty());
    const QString title = experiments[0][u"title"_s].toString();
    const CliRun run = home.run({"chart", journal, "--kind",
                                 "experiment:" + experiments[0][u"id"_s].toString().toLatin1(), "--out",
                                 "x.svg"});
    QVERIFY2(run.exit == 0, run.said());
    QVERIFY(QString::fromUtf8(home.bytesOf(u"x.svg"_s)).contains(title.toHtmlEscaped().section(u'&', 0, 0)));
}

void TestCliEnergy::wrongChartsAreRefused_data()
{
    QTest::addColumn<QByteArrayList>("options");
    QTest::newRow("no file") << QByteArrayList{};
    QTest::newRow("another kind") << QByteArrayList{"--kind", "mood", "--out", "x.svg"};
    QTest::newRow("another ending") << QByteArrayList{"--out", "x.bmp"};
    QTest::newRow("no ending") << QByteArrayList{"--out", "x"};
    QTest::newRow("no such experiment") << QByteArrayList{"--kind", "experiment:nobody", "--out", "x.svg"};
    QTest::newRow("days the wrong way round")
        << QByteArrayList{"--out", "x.svg", "--from", "2026-05-02", "--to", "2026-05-01"};
    QTest::newRow("a file that is there") << QByteArrayList{"--out", "there.svg"};
}

void TestCliEnergy::wrongChartsAreRefused()
{
    QFETCH(QByteArrayList, options);
    const CliHome home;
    home.put(u"there.svg"_s, "mine");
    const CliRun run = home.run(QByteArrayList{"chart", exampleIn(home)} + options);
    QCOMPARE(run.exit, 2);
    QVERIFY(!run.error.isEmpty());
    QCOMPARE(home.bytesOf(u"there.svg"_s), QByteArray("mine"));
    QVERIFY(!QFile::exists(home.path(u"x.svg"_s)));
}

void TestCliEnergy::nothingToDrawWritesNothing()
{
    const CliHome home;
    const QByteArray journal = home.newJournal();
    for (const char *kind : {"energy", "tilt", "activities", "hours"}) {
        const CliRun run = home.run({"chart", journal, "--kind", kind, "--out", "x.png"});
        QCOMPARE(run.exit, 1);
        QVERIFY2(run.error.contains("nothing to draw"), run.error);
    }
    QVERIFY(!QFile::exists(home.path(u"x.png"_s)));
}

QTEST_GUILESS_MAIN(TestCliEnergy)
#include "tst_clienergy.moc"
