// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"

#include "models/importing.h"
#include "support/fulljournal.h"
#include "support/journaltransfer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestExporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyJournalBecomesEqualToTheOneWritten();
    void everythingAboutExperimentsComesBack();
    void aSealedForecastStaysSealedOnTheWay();
    void theTableNamesTheExperimentAndIsKnownAgain();
    void experimentsThatCameWithAnImportGoWithIt();
    void whatDoesNotHoldTogetherIsNamedAndLeftOut();
    void aJournalWithEntriesGetsWhatItLacksOnce();
    void everyExportFitsTheSchema();
    void aFilterLetsNothingElseOut_data();
    void aFilterLetsNothingElseOut();
    void pagesShowTextAsText();
    void calendarsAreReadBack();
    void plannedSessionsAreInTheCalendarWithAReminder();
    void aStoppedExportGivesNothing();
    void aTakenPlaceIsLeftAlone();

private:
    QByteArray written(TestJournal &journal, const QString &format = u"json"_s,
                       const CheckInFilter &filter = {}) const
    {
        return must(exportedBytes(journal.core->stores(), catalogOf(journal), format, filter));
    }
};

void TestExporting::everythingAboutExperimentsComesBack()
{
    TestJournal journal;
    fillExperiments(journal);
    const QByteArray json = written(journal);
    TestJournal other;
    other.clock.advance(100'000);
    QCOMPARE(takeIn(other, json).newExperiments, 4);
    const auto rows = [](TestJournal &j) {
        QStringList lines = contentsOf(*j.core);
        lines.removeIf([](const QString &line) {
            return line.startsWith("meta"_L1) || line.startsWith("profile"_L1) ||
                   line.startsWith("check_in"_L1); // compared below
        });
        return lines;
    };
    QVERIFY(!rows(journal).filter(u"CANARY remark"_s).isEmpty());
    QCOMPARE(rows(other), rows(journal));
    QCOMPARE(must(entriesForExport(other.core->stores(), {})),
             must(entriesForExport(journal.core->stores(), {})));
    QCOMPARE(written(other), json);
    QCOMPARE(other.core->health().problems, QStringList());
    QCOMPARE(takeIn(other, json), (ImportOutcome{0, 1, 0, {}, 0}));
}

void TestExporting::aSealedForecastStaysSealedOnTheWay()
{
    TestJournal journal;
    fillExperiments(journal);
    QJsonObject top = QJsonDocument::fromJson(written(journal)).object();
    QJsonArray forecasts = top[u"forecasts"_s].toArray();
    qsizetype sealed = -1;
    for (qsizetype i = 0; i < forecasts.size(); ++i) {
        if (forecasts.at(i)[u"sealed"_s].isString() && forecasts.at(i)[u"opened"_s].isNull()) {
            sealed = i;
        }
    }
    QVERIFY(sealed >= 0);
    QJsonObject closed = forecasts.at(sealed).toObject();
    QVERIFY(!closed.contains(u"energyExpected"_s) && !closed.contains(u"confidence"_s));
    TestJournal other;
    takeIn(other, QJsonDocument(top).toJson());
    const Id id = *Id::fromText(closed[u"experiment"_s].toString());
    QVERIFY(!must(other.core->stores().forecasts.find(id))->forecast);
    must(other.core->apply([&](Stores &s) { return s.forecasts.open(id); }));
    QCOMPARE(must(other.core->stores().forecasts.find(id))->forecast, (Forecast{3, 95}));

    closed[u"closed"_s] = u"AAAAAAAAAAA="_s; // edited by hand: refused as a whole
    forecasts.replace(sealed, closed);
    top[u"forecasts"_s] = forecasts;
    TestJournal third;
    const ImportPreview preview = must(readImport(QJsonDocument(top).toJson(), {}, {}, catalogOf(third)));
    const auto done = third.core->apply([&](Stores &stores) {
        return importInto(stores, preview, catalogOf(third), u"j.json"_s, third.clock, third.core->ids())
            .map([](const ImportOutcome &) {});
    });
    QVERIFY(!done && done.error().sentence.contains(u"damaged"_s));
    QVERIFY(must(third.core->stores().experiments.ids()).isEmpty());
}

void TestExporting::theTableNamesTheExperimentAndIsKnownAgain()
{
    TestJournal journal;
    fillExperiments(journal);
    const QByteArray csv = written(journal, u"csv"_s);
    QVERIFY2(csv.trimmed().endsWith(",kept trial"), csv.constData());
    QCOMPARE(takeIn(journal, csv), (ImportOutcome{0, 1, 0, {}, 0}));
    TestJournal other;
    QCOMPARE(takeIn(other, csv).added, 1);
    QCOMPARE(takeIn(other, csv).added, 0);
    QVERIFY(must(other.core->stores().checkIns.page({}, 1)).first().checkIn.note.endsWith(u"kept trial"_s));
}

void TestExporting::experimentsThatCameWithAnImportGoWithIt()
{
    TestJournal journal;
    fillExperiments(journal);
    TestJournal other;
    other.clock.advance(100'000);
    other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    const QStringList before = contentsOf(*other.core);
    QCOMPARE(takeIn(other, written(journal)).newExperiments, 4);
    other.clock.advance(1'000);
    const QList<Experiment> brought = must(other.core->stores().experiments.all());
    Experiment edited = brought.first();
    edited.whyNow = u"since then"_s;
    must(other.core->apply([&](Stores &s) { return s.experiments.update(edited); }));
    UndoneImport undone;
    must(other.core->apply(
        [&](Stores &s) { return undoLastImport(s).map([&](const UndoneImport &done) { undone = done; }); }));
    QCOMPARE(undone.experiments, 3); // the fourth was in the trash before
    QVERIFY(must(other.core->stores().experiments.all()).isEmpty());
    QCOMPARE(must(other.core->stores().experiments.trash()).size(), 1);
    QCOMPARE(must(other.core->stores().experiments.trash()).first().whyNow, edited.whyNow);
    QCOMPARE(other.core->health().problems, QStringList());
}

void TestExporting::whatDoesNotHoldTogetherIsNamedAndLeftOut()
{
    TestJournal journal;
    const QByteArray json = R"({"format": "tryboth.journal", "version": 1, "checkIns": [],
        "experiments": [{"id": "019a1b2c-0000-7000-8000-000000000001", "track": "people", "status": "idea",
                         "title": "One", "reversible": "full", "start": "2026-12-01", "end": "2026-11-01"}],
        "experimentSessions": [{"id": "019a1b2c-0000-7000-8000-000000000002", "state": "kept",
                                "experiment": "019a1b2c-0000-7000-8000-000000000001"}],
        "pairs": [{"id": "no id"}]})";
    const ImportPreview preview = must(readImport(json, {}, {}, catalogOf(journal)));
    QCOMPARE(preview.problems.size(), 2);
    QVERIFY(preview.problems.first().sentence.startsWith(u"Experiment 1 was left out"_s));
    QCOMPARE(takeIn(journal, json).newExperiments, 0);
    QVERIFY(must(journal.core->stores().sessions.all()).isEmpty());
}

void TestExporting::anEmptyJournalBecomesEqualToTheOneWritten()
{
    TestJournal journal;
    fill(journal);
    const ImportPreview table = must(
        readImport("date,energy,title\n2026-11-19,1,CANARY import\n", {}, {}, catalogOf(journal)));
    must(journal.core->apply([&](Stores &stores) {
        return importInto(stores, table, catalogOf(journal), u"CANARY.csv"_s, journal.clock,
                          journal.core->ids())
            .map([](const ImportOutcome &) {});
    }));
    const QByteArray json = written(journal);
    TestJournal other;
    other.clock.advance(100'000);
    QCOMPARE(takeIn(other, json).added, 4);
    QCOMPARE(written(other), json);
    QCOMPARE(must(entriesForExport(other.core->stores(), {})),
             must(entriesForExport(journal.core->stores(), {})));
    QCOMPARE(must(other.core->stores().checkIns.trash()), must(journal.core->stores().checkIns.trash()));
    QCOMPARE(must(other.core->stores().profile.read()), must(journal.core->stores().profile.read()));
    QCOMPARE(must(other.core->stores().activityTypes.all()),
             must(journal.core->stores().activityTypes.all()));
    QCOMPARE(must(other.core->stores().savedFilters.all()), must(journal.core->stores().savedFilters.all()));
    QCOMPARE(must(other.core->stores().importChoices.all()),
             must(journal.core->stores().importChoices.all()));
    QCOMPARE(must(other.core->stores().imports.all()).size(), 1);
    QCOMPARE(takeIn(other, json).added, 0);
}

void TestExporting::aJournalWithEntriesGetsWhatItLacksOnce()
{
    TestJournal journal;
    fill(journal);
    TestJournal other;
    other.clock.advance(100'000);
    other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    const QByteArray json = written(journal);
    QCOMPARE(takeIn(other, json).added, 3);
    QCOMPARE(must(other.core->stores().profile.read()).displayName, QString());
    QCOMPARE(takeIn(other, json), (ImportOutcome{0, 3, 0, {}}));
    must(other.core->apply(
        [](Stores &stores) { return undoLastImport(stores).map([](const UndoneImport &) {}); }));
    QCOMPARE(must(other.core->stores().imports.all()).size(), 0);
}

void TestExporting::everyExportFitsTheSchema()
{
    const QString check = u"import json,sys,jsonschema;"
                          "jsonschema.validate(json.load(sys.stdin),json.load(open(sys.argv[1])))"_s;
    QProcess probe;
    probe.start(u"python3"_s, {u"-c"_s, u"import jsonschema"_s});
    if (!probe.waitForFinished() || probe.exitCode() != 0) {
        QSKIP("python3-jsonschema is not on this machine.");
    }
    TestJournal journal;
    fill(journal);
    fillExperiments(journal);
    TestJournal empty;
    CheckInFilter people;
    people.focus = {Focus::People};
    QByteArray wrong = written(journal);
    wrong.replace("\"rev\":1", "\"rev\":0");
    const QByteArray schema = TRYBOTH_SOURCE_DIR "/resources/schema/journal.schema.json";
    for (const auto &[json, fits] :
         {std::pair(written(journal), true), std::pair(written(empty), true),
          std::pair(written(journal, u"json"_s, people), true), std::pair(wrong, false)}) {
        QProcess validator;
        validator.start(u"python3"_s, {u"-c"_s, check, QString::fromUtf8(schema)});
        validator.write(json);
        validator.closeWriteChannel();
        QVERIFY(validator.waitForFinished());
        QVERIFY2((validator.exitCode() == 0) == fits, validator.readAllStandardError().constData());
    }
}

void TestExporting::aFilterLetsNothingElseOut_data()
{
    QTest::addColumn<QString>("format");
    for (const QString &format : exportFormats()) {
        QTest::newRow(qPrintable(format)) << format;
    }
}

void TestExporting::aFilterLetsNothingElseOut()
{
    QFETCH(QString, format);
    TestJournal journal;
    fill(journal);
    fillExperiments(journal);
    CheckInFilter people;
    people.focus = {Focus::People};
    const QByteArray some = written(journal, format, people);
    QVERIFY(some.contains("kept"));
    QVERIFY2(!some.contains("CANARY"), some.constData());
    QVERIFY(written(journal, format).contains("CANARY"));
    const QStringList kinds = QJsonDocument::fromJson(some).object().keys(); // none of those that come later
    QVERIFY(kinds.isEmpty() ||
            kinds == QStringList({u"activities"_s, u"checkIns"_s, u"format"_s, u"version"_s}));
}

void TestExporting::pagesShowTextAsText()
{
    TestJournal journal;
    fill(journal);
    const QByteArray html = written(journal, u"html"_s);
    QVERIFY(html.contains("kept &quot;title&quot; &lt;b&gt;&amp;"));
    QVERIFY(!html.contains("<b>"));
    QVERIFY(!html.contains("<script"));
    QVERIFY(!html.contains("http://") && !html.contains("https://"));
    QVERIFY(html.contains("size:A4"));
}

void TestExporting::calendarsAreReadBack()
{
    TestJournal journal;
    fill(journal);
    ImportOptions options;
    options.today = LocalDay(2026, 11, 23);
    options.localZone = QTimeZone("Europe/Berlin");
    options.descriptions = true;
    const ImportPreview preview = must(
        readImport(written(journal, u"ics"_s), u"ics"_s, options, catalogOf(journal)));
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.offeredUnticked.size(), 1);
    QCOMPARE(preview.found.first().title, u"kept \"title\" <b>&"_s);
    QCOMPARE(preview.found.first().minutes, 45);
    QVERIFY(preview.found.first().note.contains(u"second line, with ; and \\!"_s));
    QCOMPARE(preview.found.first().tags, (QStringList{u"kept"_s, u"with, comma"_s}));
}

void TestExporting::plannedSessionsAreInTheCalendarWithAReminder()
{
    TestJournal journal;
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        Experiment e;
        e.title = u"Mentor, one person"_s;
        ExperimentSession session;
        session.experiment = must(s.experiments.add(e));
        for (const auto &[day, state] : {std::pair(LocalDay(2026, 12, 1), SessionState::Planned),
                                         std::pair(LocalDay(2026, 12, 8), SessionState::Planned),
                                         std::pair(LocalDay(2026, 12, 15), SessionState::Skipped)}) {
            session.plannedOn = day;
            session.state = state;
            must(s.sessions.put(session));
        }
        return {};
    }));
    const QByteArray all = written(journal, u"ics"_s);
    QCOMPARE(all.count("BEGIN:VEVENT"), 2);
    QCOMPARE(all.count("BEGIN:VALARM"), 2);
    QVERIFY(all.contains(
        "DTSTART;VALUE=DATE:20261201\r\nTRANSP:TRANSPARENT\r\nSUMMARY:Mentor\\, one person\r\n"));
    CheckInFilter filter;
    filter.from = LocalDay(2026, 12, 2);
    QCOMPARE(written(journal, u"ics"_s, filter).count("BEGIN:VEVENT"), 1);
    filter.focus = {Focus::People};
    QCOMPARE(written(journal, u"ics"_s, filter).count("BEGIN:VEVENT"), 0);
}

void TestExporting::aStoppedExportGivesNothing()
{
    TestJournal journal;
    fill(journal);
    for (const QString &format : exportFormats()) {
        const auto stopped = exportedBytes(journal.core->stores(), catalogOf(journal), format, {},
                                           [](int, int) { return false; });
        QVERIFY2(!stopped, qPrintable(format));
    }
}

void TestExporting::aTakenPlaceIsLeftAlone()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"out.csv"_s);
    QVERIFY(writeExport(path, "first"));
    QVERIFY(!writeExport(path, "second"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), "first");
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

QTEST_GUILESS_MAIN(TestExporting)
#include "tst_exporting.moc"
