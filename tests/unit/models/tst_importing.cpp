// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/importing.h"

#include "domain/content.h"
#include "exchange/csvexport.h"
#include "models/journalsection.h"
#include "models/newthings.h"
#include "support/testjournal.h"

#include <QBuffer>
#include <QRegularExpression>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestImporting : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsComeInAsOneRunAndOnce();
    void aJournalsOwnTableAddsNothing();
    void alikeRowsAreCountedAgainstAlikeEntries();
    void whatWasThrownAwayStaysAway();
    void calendarEventsOfTheSameStartAndTitleAreOne();
    void idsThatComeTwiceInAFileAreOneEntry();
    void everyKindThatComesBesidesEntriesHasAName();
    void activitiesComeAndGoWithTheirRun();
    void takingAnImportBackKeepsWhatWasEdited();
    void withoutAnImportThereIsNothingToTakeBack();
    void orderOfWritingSurvivesAFileThatRunsBackwards();
    void aWindowLimitsTables();
    void unknownFormatsAreRefused_data();
    void unknownFormatsAreRefused();

private:
    const ActivityCatalog m_shipped{must(Content::load()).activityTypes(), {}};

    ActivityCatalog catalogOf(TestJournal &journal) const
    {
        return ActivityCatalog(m_shipped.types(), must(journal.core->stores().activityTypes.all()));
    }
    ImportPreview read(TestJournal &journal, const QByteArray &csv, ImportOptions options = {}) const
    {
        options.localZone = journal.clock.zone();
        return must(readImport(csv, {}, options, catalogOf(journal)));
    }
    ImportOutcome import(TestJournal &journal, const ImportPreview &preview) const
    {
        ImportOutcome outcome;
        must(journal.core->apply([&](Stores &stores) {
            return importInto(stores, preview, catalogOf(journal), u"/some/where/work.csv"_s, journal.clock,
                              journal.core->ids())
                .map([&](const ImportOutcome &done) { outcome = done; });
        }));
        return outcome;
    }
    ImportOutcome import(TestJournal &journal, const QByteArray &csv) const
    {
        return import(journal, read(journal, csv));
    }
    static UndoneImport takeBack(TestJournal &journal)
    {
        UndoneImport undone;
        must(journal.core->apply([&](Stores &stores) {
            return undoLastImport(stores).map([&](const UndoneImport &done) { undone = done; });
        }));
        return undone;
    }
    static QList<CheckIn> entries(TestJournal &journal)
    {
        QList<CheckIn> all;
        for (const PlacedCheckIn &placed : must(journal.core->stores().checkIns.page({}, 1000))) {
            all.append(placed.checkIn);
        }
        return all;
    }
    QByteArray exported(TestJournal &journal) const
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        must(writeCsv(buffer, entries(journal), catalogOf(journal)));
        return buffer.data();
    }
};

namespace {
const LocalDay Monday{2026, 11, 23};
const QByteArray TwoRows = "date,time,energy,title\n2026-11-23,09:00,1,first\n2026-11-22,,-2,second\n";
} // namespace

void TestImporting::rowsComeInAsOneRunAndOnce()
{
    TestJournal journal;
    const ImportOutcome first = import(journal, TwoRows);
    QCOMPARE(first.added, 2);
    QCOMPARE(first.duplicates, 0);
    const auto run = must(journal.core->stores().imports.last());
    QCOMPARE(run->id, first.run);
    QCOMPARE(run->name, u"work.csv"_s);
    QCOMPARE(run->added, 2);
    QCOMPARE(entries(journal).first().importRun, first.run);

    const QStringList before = contentsOf(*journal.core);
    QCOMPARE(import(journal, TwoRows), (ImportOutcome{0, 2, 0, Id()}));
    QCOMPARE(contentsOf(*journal.core), before);
}

void TestImporting::aJournalsOwnTableAddsNothing()
{
    TestJournal journal;
    CheckIn typed = checkIn(Monday, QTime(9, 0), Focus::People, 2, u"=Zoe\u0308 \"asked\""_s);
    typed.note = u"two\nlines"_s;
    journal.add(typed);
    journal.add(typed);
    journal.add(checkIn(Monday.addDays(-400), QTime(0, 0), Focus::Technical, std::nullopt, u"old"_s));
    import(journal, TwoRows);
    CheckIn edited = entries(journal).first();
    edited.title = u"edited since"_s;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.update(edited); }));

    const ImportOutcome again = import(journal, exported(journal));
    QCOMPARE(again.added, 0);
    QCOMPARE(again.duplicates, 5);
}

void TestImporting::alikeRowsAreCountedAgainstAlikeEntries()
{
    TestJournal journal;
    journal.add(checkIn(Monday, QTime(9, 0), Focus::Technical, 1, u"alike"_s));
    const QByteArray row = "2026-11-23,09:00,1,alike," + m_shipped.labelOf(u"act.coding"_s).toUtf8() + '\n';
    const QByteArray threeAlike = "date,time,energy,title,activity\n" + row + row + row;
    QCOMPARE(import(journal, threeAlike).added, 2);
    QCOMPARE(import(journal, threeAlike).added, 0);
    QCOMPARE(import(journal, exported(journal)).added, 0);
}

void TestImporting::whatWasThrownAwayStaysAway()
{
    TestJournal journal;
    const Id typed = journal.add(checkIn(Monday, QTime(9, 0), Focus::Technical, 1, u"typed"_s));
    import(journal, TwoRows);
    const QByteArray table = exported(journal);
    for (const CheckIn &entry : entries(journal)) {
        must(journal.core->apply([&](Stores &stores) { return stores.checkIns.moveToTrash(entry.id); }));
    }
    QVERIFY(journal.entry(typed).deleted);
    QCOMPARE(import(journal, table).added, 0);
    QCOMPARE(import(journal, TwoRows).added, 0);
}

void TestImporting::calendarEventsOfTheSameStartAndTitleAreOne()
{
    TestJournal journal;
    journal.add(checkIn(Monday, QTime(9, 0), Focus::People, 2, u"Zoë:  1-1"_s));
    ImportPreview calendar;
    calendar.format = u"ics"_s;
    CheckIn event = checkIn(Monday, QTime(9, 0), Focus::Mixed, std::nullopt, u"zoe\u0308: 1-1"_s);
    event.source = u"ics"_s;
    event.sourceId = u"one@example.org"_s;
    CheckIn later = event;
    later.when.time = QTime(9, 30);
    later.sourceId = u"two@example.org"_s;
    CheckIn elsewhere = event; // the same moment on another wall
    elsewhere.when = {Monday, QTime(3, 0), -300, "America/New_York"};
    elsewhere.sourceId = u"three@example.org"_s;
    calendar.found = {event, later, elsewhere};
    const ImportOutcome outcome = import(journal, calendar);
    QCOMPARE(outcome.added, 1);
    QCOMPARE(outcome.duplicates, 2);
    later.title = u"Renamed"_s;
    calendar.found = {later};
    QCOMPARE(import(journal, calendar).added, 0);
}

void TestImporting::idsThatComeTwiceInAFileAreOneEntry()
{
    TestJournal journal;
    ImportPreview calendar;
    calendar.format = u"ics"_s;
    CheckIn event = checkIn(Monday, QTime(9, 0), Focus::Mixed, std::nullopt, u"a"_s);
    event.source = u"ics"_s;
    event.sourceId = u"one@example.org"_s;
    CheckIn again = event;
    again.when.time = QTime(10, 0);
    calendar.found = {event, again};
    QCOMPARE(import(journal, calendar).added, 1);
}

void TestImporting::activitiesComeAndGoWithTheirRun()
{
    TestJournal journal;
    const QByteArray csv = "date,energy,activity,focus\n2026-11-23,1,Gardening,people\n";
    QCOMPARE(import(journal, csv).newActivities, 1);
    QCOMPARE(must(journal.core->stores().activityTypes.all()).first().label, u"Gardening"_s);
    takeBack(journal);
    QVERIFY(must(journal.core->stores().activityTypes.all()).isEmpty());
    QVERIFY(entries(journal).isEmpty());
    QVERIFY(!must(journal.core->stores().imports.last()));
}

void TestImporting::takingAnImportBackKeepsWhatWasEdited()
{
    TestJournal journal;
    journal.add(checkIn(Monday, QTime(8, 0), Focus::People, 2, u"typed"_s));
    import(journal, TwoRows);
    CheckIn edited = entries(journal).first();
    QCOMPARE(edited.title, u"first"_s);
    edited.note = u"mine"_s;
    must(journal.core->apply([&](Stores &stores) { return stores.checkIns.update(edited); }));

    const UndoneImport undone = takeBack(journal);
    QCOMPARE(undone.run.name, u"work.csv"_s);
    QCOMPARE(undone.taken, 2);
    QCOMPARE(entries(journal).size(), 1);
    const QList<CheckIn> trash = must(journal.core->stores().checkIns.trash());
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().note, u"mine"_s);
    QVERIFY(!trash.first().importRun);
}

void TestImporting::withoutAnImportThereIsNothingToTakeBack()
{
    TestJournal journal;
    const auto nothing = journal.core->apply(
        [](Stores &stores) { return undoLastImport(stores).map([](const UndoneImport &) {}); });
    QVERIFY(!nothing);
    QVERIFY(!nothing.error().sentence.isEmpty());
}

void TestImporting::orderOfWritingSurvivesAFileThatRunsBackwards()
{
    TestJournal journal;
    import(journal, "date,time,title\n2026-11-23,09:00,c\n2026-11-22,10:00,a\n2026-11-22,10:00,b\n"
                    "2026-11-22,,0\n");
    QString titles;
    for (const CheckIn &entry : entries(journal)) {
        titles.prepend(entry.title);
    }
    QCOMPARE(titles, u"0abc"_s);
}

void TestImporting::aWindowLimitsTables()
{
    TestJournal journal;
    ImportOptions options;
    options.from = Monday;
    const ImportPreview preview = read(journal, TwoRows, options);
    QCOMPARE(preview.found.size(), 1);
    QCOMPARE(preview.found.first().title, u"first"_s);
    QCOMPARE(preview.outsideWindow, 1);
}

void TestImporting::unknownFormatsAreRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("no known content") << QByteArray("%PDF-1.4") << QString();
    QTest::newRow("a format we do not have") << TwoRows << u"xlsx"_s;
}

void TestImporting::unknownFormatsAreRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, format);
    const auto preview = readImport(bytes, format, {}, m_shipped);
    QVERIFY(!preview);
    QVERIFY2(preview.error().sentence.contains("csv"_L1), qPrintable(preview.error().sentence));
}

/// What is not named would be shown as it is called in the file: "directionAnswers: 2".
void TestImporting::everyKindThatComesBesidesEntriesHasAName()
{
    static const QRegularExpression ofTheFile(u"[a-z][A-Z]"_s);
    for (const JournalSection &section : journalSections()) {
        if (section.name != "profile"_L1 && section.name != "importRuns"_L1) { // never counted
            const QString text = thingsText({{section.name, 2}});
            QVERIFY2(!text.contains(ofTheFile), qPrintable(text));
        }
    }
}

QTEST_GUILESS_MAIN(TestImporting)
#include "tst_importing.moc"
