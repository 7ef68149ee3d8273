// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"
#include "models/experimentchanges.h"
#include "models/historychanges.h"
#include "models/historymodel.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestHistoryModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void showsWhatAnEntryWas();
    void anEmptyTextIsNothingToBringBack();
    void aTextIsPutBackInOneStep();
    void aWholeEntryIsPutBack();
    void aConflictIsSettledEitherWay();
    void forgettingEmptiesListAndUndo();
    void aTextOfNoEntryIsRefused();
    void aTextOfSomethingElseIsPutBackAndWhatItReplacesIsKept();
    void aTextOfASealedExperimentComesBackAsAnAmendment();
    void twoNotesBecomeOne();
    void theWholeJournalIsListedWithWhatEachTextIsOf();

private:
    CheckIn entry() const { return *must(m_journal->stores().checkIns.find(m_id)); }
    void edit(const std::function<void(CheckIn &)> &change)
    {
        m_clock.advance(60'000);
        CheckIn changed = entry();
        change(changed);
        must(saveEntry(*m_journal, changed));
    }
    EarlierText conflict(const QString &title)
    {
        must(m_journal->applyWithoutUndo([&](Stores &s) {
            return s.history.keep({0, u"check_in"_s, m_id.toText(), u"title"_s, m_clock.now(), title, true});
        }));
        return must(m_journal->stores().history.conflicts()).last();
    }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
    Id m_id;
};

void TestHistoryModel::init()
{
    m_clock.set(aMonday());
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
    must(m_journal->apply(u"Log"_s, [&](Stores &s) {
        return s.checkIns.add(checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, 1, u"one"_s))
            .map([&](const Id &made) { m_id = made; });
    }));
}

void TestHistoryModel::cleanup()
{
    m_journal.reset();
}

void TestHistoryModel::showsWhatAnEntryWas()
{
    HistoryModel model(*m_journal, m_id);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 0);
    edit([](CheckIn &c) { c.title = u"two"_s; });
    edit([](CheckIn &c) { c.title = u"three\nlines"_s; });
    edit([](CheckIn &c) { c.title = u"four"_s; });
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.index(0, HistoryModel::TextColumn).data().toString(), u"three"_s);
    QCOMPARE(model.text(0).text, u"three\nlines"_s);
    QCOMPARE(model.index(2, HistoryModel::TextColumn).data().toString(), u"one"_s);
    QCOMPARE(model.index(0, HistoryModel::FieldColumn).data().toString(), u"Title"_s);
    QCOMPARE(model.text(0).until, m_clock.now());
    m_journal->undoStack()->undo();
    QCOMPARE(model.text(0).text, u"four"_s);
}

void TestHistoryModel::anEmptyTextIsNothingToBringBack()
{
    HistoryModel model(*m_journal, m_id);
    edit([](CheckIn &c) { c.note = u"a note"_s; });
    QCOMPARE(model.rowCount(), 0);
}

void TestHistoryModel::aTextIsPutBackInOneStep()
{
    edit([](CheckIn &c) { c.title = u"two"_s; });
    const HistoryModel model(*m_journal, m_id);
    const int steps = m_journal->undoStack()->count();
    must(restoreText(*m_journal, model.text(0)));
    QCOMPARE(entry().title, u"one"_s);
    QCOMPARE(m_journal->undoStack()->count(), steps + 1);
    QCOMPARE(model.text(0).text, u"two"_s);
    m_journal->undoStack()->undo();
    QCOMPARE(entry().title, u"two"_s);
}

void TestHistoryModel::aWholeEntryIsPutBack()
{
    edit([](CheckIn &c) { c.note = u"first note"_s; });
    edit([](CheckIn &c) {
        c.title = u"two"_s;
        c.note = u"second note"_s;
        c.tags = {u"new"_s};
    });
    edit([](CheckIn &c) { c.note = u"third note"_s; });
    const HistoryModel model(*m_journal, m_id);
    EarlierText before;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.text(row).text == u"first note"_s) {
            before = model.text(row);
        }
    }
    must(restoreEntryBefore(*m_journal, before));
    QCOMPARE(entry().title, u"one"_s);
    QCOMPARE(entry().note, u"first note"_s);
    QCOMPARE(entry().tags, QStringList{u"new"_s});
}

void TestHistoryModel::aConflictIsSettledEitherWay()
{
    HistoryModel model(*m_journal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const EarlierText first = conflict(u"uno"_s);
    must(restoreText(*m_journal, first));
    QCOMPARE(entry().title, u"uno"_s);
    QCOMPARE(model.rowCount(), 0);
    const EarlierText second = conflict(u"ein"_s);
    must(keepPresentText(*m_journal, second));
    QCOMPARE(entry().title, u"uno"_s);
    QCOMPARE(must(m_journal->stores().history.conflicts()).size(), 0);
    QCOMPARE(HistoryModel(*m_journal, m_id).text(0).text, u"ein"_s);
}

void TestHistoryModel::forgettingEmptiesListAndUndo()
{
    HistoryModel model(*m_journal, m_id);
    edit([](CheckIn &c) { c.title = u"two"_s; });
    QCOMPARE(must(m_journal->forgetHistory()), 1);
    QCOMPARE(model.rowCount(), 0);
    QCOMPARE(m_journal->undoStack()->count(), 0);
}

void TestHistoryModel::aTextOfNoEntryIsRefused()
{
    QVERIFY(!restoreText(*m_journal, {1, u"saved_filter"_s, m_id.toText(), u"name"_s, {}, u"x"_s, false}));
    QVERIFY(!restoreText(*m_journal, {1, u"check_in"_s, u"gone"_s, u"title"_s, {}, u"x"_s, false}));
}

void TestHistoryModel::aTextOfSomethingElseIsPutBackAndWhatItReplacesIsKept()
{
    Profile profile = must(m_journal->stores().profile.read());
    const auto rename = [&](const QString &name) {
        profile.displayName = name;
        must(m_journal->apply(u"Name"_s, [&](Stores &s) { return s.profile.write(profile); }));
    };
    rename(u"Ada"_s);
    rename(u"Grace"_s);
    HistoryModel model(*m_journal, HistoryModel::Which::Whole);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 1);
    QVERIFY(canPutBack(model.text(0)));
    must(restoreText(*m_journal, model.text(0)));
    QCOMPARE(must(m_journal->stores().profile.read()).displayName, u"Ada"_s);
    QCOMPARE(model.text(0).text, u"Grace"_s);
    m_journal->undoStack()->undo();
    QCOMPARE(must(m_journal->stores().profile.read()).displayName, u"Grace"_s);
}

void TestHistoryModel::aTextOfASealedExperimentComesBackAsAnAmendment()
{
    Experiment design;
    design.title = u"Mentor one person"_s;
    design.track = Track::People;
    design.hypothesis = u"I expect +1."_s;
    design.changeMyMind = u"Three below 0."_s;
    design.protocol = {u"Meet."_s};
    design.exitRule = u"Two weeks' notice."_s;
    design.reversible.level = ReversibleLevel::Full;
    design.start = m_clock.journalDay().today;
    design.end = design.start.addDays(41);
    design.baselineFrom = design.start.addDays(-28);
    design.baselineTo = design.start.addDays(-1);
    const Id id = must(sealAndStart(*m_journal, design, {1, 70}));
    const auto stored = [&] { return *must(m_journal->stores().experiments.find(id)); };
    Experiment changed = stored();
    changed.exitRule = u"At once."_s;
    must(amendExperiment(*m_journal, changed, u"It is enough."_s));
    HistoryModel model(*m_journal, HistoryModel::Which::Whole);
    QCOMPARE(model.text(0).text, u"Two weeks' notice."_s);
    must(restoreText(*m_journal, model.text(0)));
    QCOMPARE(stored().exitRule, u"Two weeks' notice."_s);
    const auto amendments = must(m_journal->stores().amendments.of(id));
    QCOMPARE(amendments.size(), 2);
    QCOMPARE(amendments.last().newText, u"Two weeks' notice."_s);
    m_journal->undoStack()->undo();
    QCOMPARE(stored().exitRule, u"At once."_s);
    QCOMPARE(must(m_journal->stores().amendments.of(id)).size(), 1);
}

void TestHistoryModel::twoNotesBecomeOne()
{
    edit([](CheckIn &entry) { entry.note = u"here"_s; });
    must(m_journal->applyWithoutUndo([&](Stores &s) {
        return s.history.keep({0, u"check_in"_s, m_id.toText(), u"note"_s, m_clock.now(), u"there"_s, true});
    }));
    const EarlierText lost = must(m_journal->stores().history.conflicts()).last();
    QCOMPARE(must(m_journal->stores().history.present(lost)), std::optional(u"here"_s));
    must(keepBothTexts(*m_journal, lost));
    QCOMPARE(entry().note, u"here\n\nthere"_s);
    QVERIFY(must(m_journal->stores().history.conflicts()).isEmpty());
}

void TestHistoryModel::theWholeJournalIsListedWithWhatEachTextIsOf()
{
    edit([](CheckIn &entry) { entry.title = u"two"_s; });
    edit([](CheckIn &entry) { entry.title.clear(); });
    const HistoryModel model(*m_journal, HistoryModel::Which::Whole);
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.text(0).text, u"two"_s);
    const QString of = model.index(0, HistoryModel::PlaceColumn).data().toString();
    QVERIFY2(of.startsWith(m_journal->catalog().labelOf(u"act.mentoring"_s)), qPrintable(of));
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
