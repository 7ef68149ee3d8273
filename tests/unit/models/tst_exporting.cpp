// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"

#include "domain/content.h"
#include "models/importing.h"
#include "support/testjournal.h"

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
    void aJournalWithEntriesGetsWhatItLacksOnce();
    void everyExportFitsTheSchema();
    void aFilterLetsNothingElseOut_data();
    void aFilterLetsNothingElseOut();
    void pagesShowTextAsText();
    void calendarsAreReadBack();
    void aStoppedExportGivesNothing();
    void aTakenPlaceIsLeftAlone();

private:
    QByteArray written(TestJournal &journal, const QString &format = u"json"_s,
                       const CheckInFilter &filter = {}) const
    {
        return must(exportedBytes(journal.core->stores(), catalogOf(journal), format, filter));
    }
    ActivityCatalog catalogOf(TestJournal &journal) const
    {
        return ActivityCatalog(m_shipped, must(journal.core->stores().activityTypes.all()));
    }
    ImportOutcome import(TestJournal &journal, const QByteArray &bytes) const
    {
        ImportOutcome outcome;
        const ActivityCatalog catalog = catalogOf(journal);
        const ImportPreview preview = must(readImport(bytes, {}, {}, catalog));
        must(journal.core->apply([&](Stores &stores) {
            return importInto(stores, preview, catalog, u"journal.json"_s, journal.clock, journal.core->ids())
                .map([&](const ImportOutcome &done) { outcome = done; });
        }));
        return outcome;
    }
    static void fill(TestJournal &journal);

    const QList<ActivityType> m_shipped = must(Content::load()).activityTypes();
};

/// One of everything, with canaries in what a filter for people has to hide.
void TestExporting::fill(TestJournal &journal)
{
    CheckIn full = checkIn({2026, 11, 20}, {9, 30}, Focus::People, -2, u"kept \"title\" <b>&"_s);
    full.note = u"kept note\nsecond line, with ; and \\"_s;
    full.engagement = 4;
    full.chosen = Chosen::Asked;
    full.context = ContextFlag::Tired | ContextFlag::FirstTime;
    full.tags = {u"kept"_s, u"with, comma"_s};
    full.starred = true;
    const Id first = journal.add(full);
    CheckIn changed = journal.entry(first);
    journal.clock.advance(5000);
    changed.note += u"!"_s;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.update(changed); }));
    CheckIn hidden = checkIn({2026, 11, 21}, {10, 0}, Focus::Technical, {}, u"CANARY title"_s);
    hidden.note = u"CANARY note"_s;
    hidden.tags = {u"CANARY-tag"_s};
    hidden.when.time.reset();
    hidden.activity = u"own-canary"_s;
    hidden.waiting = true;
    journal.add(hidden);
    CheckIn thrown = checkIn({2026, 11, 20}, {11, 0}, Focus::People, 1, u"CANARY thrown away"_s);
    const Id trash = journal.add(thrown);
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.moveToTrash(trash); }));
    must(journal.core->apply([&](Stores &stores) -> Result<void> {
        Profile profile;
        profile.displayName = u"CANARY name"_s;
        profile.zone = "Europe/Berlin";
        profile.reminder = QTime(17, 30);
        must(stores.profile.write(profile));
        must(stores.savedFilters.put({{}, u"CANARY filter"_s, u"CANARY"_s}));
        ActivityType type;
        type.id = u"own-canary"_s;
        type.label = u"CANARY activity"_s;
        type.aliases = {u"CANARY alias"_s};
        must(stores.activityTypes.put(type));
        return {};
    }));
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
    QCOMPARE(import(other, json).added, 4);
    QCOMPARE(written(other), json);
    QCOMPARE(must(entriesForExport(other.core->stores(), {})),
             must(entriesForExport(journal.core->stores(), {})));
    QCOMPARE(must(other.core->stores().checkIns.trash()), must(journal.core->stores().checkIns.trash()));
    QCOMPARE(must(other.core->stores().profile.read()), must(journal.core->stores().profile.read()));
    QCOMPARE(must(other.core->stores().activityTypes.all()),
             must(journal.core->stores().activityTypes.all()));
    QCOMPARE(must(other.core->stores().savedFilters.all()), must(journal.core->stores().savedFilters.all()));
    QCOMPARE(must(other.core->stores().imports.all()).size(), 1);
    QCOMPARE(import(other, json).added, 0);
}

void TestExporting::aJournalWithEntriesGetsWhatItLacksOnce()
{
    TestJournal journal;
    fill(journal);
    TestJournal other;
    other.clock.advance(100'000);
    other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    const QByteArray json = written(journal);
    QCOMPARE(import(other, json).added, 3);
    QCOMPARE(must(other.core->stores().profile.read()).displayName, QString());
    QCOMPARE(import(other, json), (ImportOutcome{0, 3, 0, {}}));
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
    CheckInFilter people;
    people.focus = {Focus::People};
    const QByteArray some = written(journal, format, people);
    QVERIFY(some.contains("kept"));
    QVERIFY2(!some.contains("CANARY"), some.constData());
    QVERIFY(written(journal, format).contains("CANARY"));
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
