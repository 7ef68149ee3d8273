// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exporting.h"
#include "models/importing.h"
#include "support/fulljournal.h"
#include "support/journaltransfer.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The import of a whole journal is taken back as one.
class TestImportUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWholeJournalGoesAgain_data();
    void aWholeJournalGoesAgain();
    void whatChangedSinceAWholeJournalCameGoesToTheTrash();
    void runsThatAJournalCarriesAreNotTakenBack();

private:
    QByteArray written(TestJournal &journal) const
    {
        return must(exportedBytes(journal.core->stores(), catalogOf(journal), u"json"_s, {}));
    }
    static UndoneImport undoImport(TestJournal &journal)
    {
        UndoneImport undone;
        must(journal.core->apply([&](Stores &s) {
            return undoLastImport(s).map([&](const UndoneImport &done) { undone = done; });
        }));
        return undone;
    }
};

void TestImportUndo::aWholeJournalGoesAgain_data()
{
    QTest::addColumn<bool>("intoEmpty");
    QTest::newRow("into an empty one") << true;
    QTest::newRow("beside an entry") << false;
}

/// Entries edited before or from the trash, experiments with all that hangs on them, days, templates, kinds
/// of work, searches and choices.
void TestImportUndo::aWholeJournalGoesAgain()
{
    QFETCH(bool, intoEmpty);
    TestJournal journal;
    fill(journal);
    fillExperiments(journal);
    TestJournal other;
    other.clock.advance(100'000);
    if (!intoEmpty) {
        other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    }
    const QStringList before = contentsOf(*other.core);
    const ImportOutcome came = takeIn(other, written(journal));
    QCOMPARE(came.added, 4);
    QVERIFY(!came.run.isNull());
    const UndoneImport undone = undoImport(other);
    QCOMPARE(undone.taken, 4);
    QCOMPARE(undone.run.format, u"json"_s);
    QCOMPARE(undone.run.name, u"journal.json"_s);
    QCOMPARE(contentsOf(*other.core), before);
    QCOMPARE(must(other.core->stores().history.latest(9)).size(), 0);
    QCOMPARE(other.core->health().problems, QStringList());
    QCOMPARE(takeIn(other, written(journal)).added, 4); // nothing counts as known
}

void TestImportUndo::whatChangedSinceAWholeJournalCameGoesToTheTrash()
{
    TestJournal journal;
    fill(journal);
    fillExperiments(journal);
    TestJournal other;
    takeIn(other, written(journal));
    CheckIn edited = must(other.core->stores().checkIns.page({}, 1)).first().checkIn;
    edited.note = u"since then"_s;
    must(other.core->apply([&](Stores &s) { return s.checkIns.update(edited); }));
    Experiment trial = must(other.core->stores().experiments.all()).first();
    trial.whyNow = u"since then"_s;
    must(other.core->apply([&](Stores &s) { return s.experiments.update(trial); }));
    must(other.core->apply([](Stores &s) { return s.dayNotes.put({LocalDay(2026, 11, 23), 5, 5, false}); }));
    const auto forecast = must(other.core->stores().forecasts.find(trial.id));
    const Id own = other.add(checkIn({2026, 11, 1}, {8, 0}, Focus::Mixed, 0, u"own"_s));
    QCOMPARE(undoImport(other).taken, 4);
    const QList<CheckIn> trash = must(other.core->stores().checkIns.trash());
    QCOMPARE(trash.size(), 1);
    QCOMPARE(trash.first().note, edited.note);
    const auto left = must(other.core->stores().checkIns.page({}, 9));
    QCOMPARE(left.size(), 1);
    QCOMPARE(left.first().checkIn.id, own);
    const QList<Experiment> trials = must(other.core->stores().experiments.trash());
    QCOMPARE(trials.size(), 1);
    QCOMPARE(trials.first().whyNow, trial.whyNow);
    QCOMPARE(must(other.core->stores().forecasts.find(trial.id)), forecast); // with what hangs on it
    const QList<DayNote> notes = must(other.core->stores().dayNotes.all());  // which have no trash
    QCOMPARE(notes.size(), 1);
    QCOMPARE(notes.first().sleep, 5);
    QCOMPARE(other.core->health().problems, QStringList());
}

void TestImportUndo::runsThatAJournalCarriesAreNotTakenBack()
{
    TestJournal journal;
    journal.clock.advance(1'000'000); // imported by a clock that is ahead
    const QByteArray table = "date,energy,title\n2026-11-19,1,one\n2026-11-20,1,two\n";
    takeIn(journal, table);
    journal.add(checkIn({2026, 11, 21}, {8, 0}, Focus::Mixed, 0, u"typed"_s));
    TestJournal other;
    takeIn(other, written(journal));
    const UndoneImport undone = undoImport(other);
    QCOMPARE(undone.run.format, u"json"_s);
    QCOMPARE(undone.taken, 3);
    const auto again = other.core->apply(
        [](Stores &s) { return undoLastImport(s).map([](const UndoneImport &) {}); });
    QVERIFY(!again && again.error().sentence.contains(u"no import"_s));
    takeIn(journal, QByteArray(table).append("2026-11-22,1,three\n"));
    QCOMPARE(undoImport(journal).taken, 1); // where it was imported it still is
}

QTEST_GUILESS_MAIN(TestImportUndo)
#include "tst_importundo.moc"
