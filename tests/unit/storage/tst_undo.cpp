// SPDX-License-Identifier: GPL-3.0-or-later
#include "randomedits.h"

#include <QRandomGenerator>

#include <algorithm>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// The one stream of changes: whatever was done can be taken back and done again, to the last row and the
/// last word.
class TestUndo : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void undoingEverythingGivesTheStartAndRedoingEverythingTheEnd();
    void aFailingEditLeavesNoTrace();
    void anEditThatChangesNothingIsNoChange();
    void touchedRowsNameTheEntries();
    void manyRowsAreNotListedOneByOne();
    void aStepThatNoLongerFitsIsRefusedAndChangesNothing();
    void whatCameByTheHundredIsTakenBackAndMadeAgain();
    void whatCameByTheHundredAndWasEditedIsNotTakenBack();
};

namespace {

constexpr int Sequences = 1000;
constexpr int EditsEach = 8;

/// What the search index finds for every word there is; an index out of step finds other entries.
QStringList searchesOf(TestJournal &journal)
{
    QStringList hits;
    for (const QString &word :
         {u"cache"_s, u"zoe"_s, u"retro"_s, u"東京"_s, u"🙂"_s, u"naive"_s, u"one"_s}) {
        CheckInFilter filter;
        filter.phrases = {word};
        QStringList ids;
        for (const PlacedCheckIn &placed : must(journal.core->stores().checkIns.page(filter, 1000))) {
            ids.append(placed.checkIn.id.toText());
        }
        hits.append(word + u": "_s + ids.join(u' '));
    }
    return hits;
}

} // namespace

void TestUndo::undoingEverythingGivesTheStartAndRedoingEverythingTheEnd()
{
    TestJournal journal;
    RandomEdits before(42);
    for (int i = 0; i < 20; ++i) {
        before.make(journal);
    }
    for (int sequence = 0; sequence < Sequences; ++sequence) {
        const QStringList start = contentsOf(*journal.core);
        RandomEdits edits(static_cast<quint32>(sequence));
        QList<Change> changes;
        for (int i = 0; i < EditsEach; ++i) {
            changes.append(edits.make(journal));
        }
        const QStringList end = contentsOf(*journal.core);
        const QStringList endHits = searchesOf(journal);
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            must(journal.core->revert(*change));
        }
        QCOMPARE(contentsOf(*journal.core), start);
        for (const Change &change : changes) {
            must(journal.core->reapply(change));
        }
        QCOMPARE(contentsOf(*journal.core), end);
        QCOMPARE(searchesOf(journal), endHits);
        QVERIFY2(journal.core->stores().checkIns.count({}).has_value(), "count");
        for (auto change = changes.crbegin(); change != changes.crend(); ++change) {
            must(journal.core->revert(*change));
        }
    }
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestUndo::aFailingEditLeavesNoTrace()
{
    TestJournal journal;
    const QStringList before = contentsOf(*journal.core);
    const auto result = journal.core->apply([](Stores &stores) {
        return stores.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1))
            .and_then([](const Id &) -> Result<void> { return failure(u"no"_s); });
    });
    QVERIFY(!result);
    QCOMPARE(result.error().sentence, u"no"_s);
    QCOMPARE(contentsOf(*journal.core), before);
}

void TestUndo::anEditThatChangesNothingIsNoChange()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    const Change change = must(
        journal.core->apply([&](Stores &s) { return s.checkIns.update(journal.entry(id)); }));
    QVERIFY(change.isEmpty());
    QCOMPARE(journal.entry(id).rev, 1);
}

void TestUndo::touchedRowsNameTheEntries()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    const Change change = must(journal.core->apply([&](Stores &s) {
        CheckIn entry = journal.entry(id);
        entry.tags = {u"hard"_s};
        return s.checkIns.update(entry);
    }));
    QCOMPARE(touchedRows(change).checkIns, QSet<QString>({id.toText()}));
    QVERIFY(touchedRows(change).tables.contains(u"check_in_tag"_s));
    QCOMPARE(touchedRows(must(inverse(change))).checkIns, QSet<QString>({id.toText()}));
}

void TestUndo::manyRowsAreNotListedOneByOne()
{
    TestJournal journal;
    const Change change = must(journal.core->apply([](Stores &s) -> Result<void> {
        for (int i = 0; i <= TouchedRows::MaxListed; ++i) {
            must(s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1)));
        }
        return {};
    }));
    QVERIFY(touchedRows(change).manyCheckIns);
    QVERIFY(touchedRows(change).touchesCheckIns());
    must(journal.core->revert(change));
    QCOMPARE(must(journal.core->stores().checkIns.count({})), 0);
}

void TestUndo::aStepThatNoLongerFitsIsRefusedAndChangesNothing()
{
    TestJournal journal;
    const Id id = journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1));
    const auto retitle = [&](const QString &title) {
        return must(journal.core->apply([&](Stores &s) {
            CheckIn entry = journal.entry(id);
            entry.title = title;
            return s.checkIns.update(entry);
        }));
    };
    const Change first = retitle(u"first"_s);
    retitle(u"second"_s);
    const QStringList before = contentsOf(*journal.core);
    QVERIFY(!journal.core->revert(first));
    QCOMPARE(contentsOf(*journal.core), before);
}

namespace {
/// More than are recorded row by row, with tags and with a note for the search index.
Change addByTheHundred(TestJournal &journal)
{
    QList<CheckIn> entries;
    for (int i = 0; i <= TouchedRows::MaxListed; ++i) {
        CheckIn entry = checkIn(LocalDay(2026, 11, 1).addDays(i % 7), QTime(9, 0), Focus::People, 1,
                                u"cache "_s + QString::number(i));
        entry.note = u"Zoë"_s;
        entry.tags = {u"one"_s, u"naïve"_s};
        entries.append(entry);
    }
    return must(journal.core->apply([&](Stores &s) {
        const ImportRun run{
            journal.core->ids().next(journal.clock.now()), journal.clock.now(), u"csv"_s, {}, 501};
        for (CheckIn &entry : entries) {
            entry.importRun = run.id;
        }
        return s.imports.add(run).and_then([&] { return s.checkIns.addAll(entries); });
    }));
}
} // namespace

void TestUndo::whatCameByTheHundredIsTakenBackAndMadeAgain()
{
    TestJournal journal;
    journal.add(checkIn({2026, 11, 3}, QTime(9, 0), Focus::People, 1, u"cache before"_s));
    const QStringList start = contentsOf(*journal.core);
    const QStringList startHits = searchesOf(journal);
    Change change = addByTheHundred(journal);
    QVERIFY(change.added);
    QVERIFY(touchedRows(change).manyCheckIns);
    QVERIFY(touchedRows(change).tables.contains(u"import_run"_s));
    const QStringList end = contentsOf(*journal.core);
    const QStringList endHits = searchesOf(journal);
    QVERIFY(end != start);
    for (int round = 0; round < 2; ++round) {
        change = must(journal.core->revert(change));
        QCOMPARE(contentsOf(*journal.core), start);
        QCOMPARE(searchesOf(journal), startHits);
        must(journal.core->reapply(change));
        QCOMPARE(contentsOf(*journal.core), end);
        QCOMPARE(searchesOf(journal), endHits);
    }
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestUndo::whatCameByTheHundredAndWasEditedIsNotTakenBack()
{
    TestJournal journal;
    const Change change = addByTheHundred(journal);
    CheckIn edited = journal.entry(*Id::fromText(change.added->firstId));
    edited.title = u"edited"_s;
    must(journal.core->apply([&](Stores &s) { return s.checkIns.update(edited); }));
    const QStringList before = contentsOf(*journal.core);
    QVERIFY(!journal.core->revert(change));
    QCOMPARE(contentsOf(*journal.core), before);
}

QTEST_GUILESS_MAIN(TestUndo)
#include "tst_undo.moc"
