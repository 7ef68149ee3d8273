// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/directionchanges.h"
#include "models/entrychanges.h"
#include "models/experimentchanges.h"
#include "models/historychanges.h"
#include "models/historymodel.h"
#include "models/sealedanswers.h"
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
    void everyValueOfAnEntryCanBeTakenFromTheOther_data();
    void everyValueOfAnEntryCanBeTakenFromTheOther();
    void aValueThatIsNoneIsRefused();
    void aValueOfSomethingElseCanBeTakenFromTheOther();
    void forgettingEmptiesListAndUndo();
    void aTextOfNoEntryIsRefused();
    void aTextOfSomethingElseIsPutBackAndWhatItReplacesIsKept();
    void aTextOfASealedExperimentComesBackAsAnAmendment();
    void twoNotesBecomeOne();
    void theWholeJournalIsListedWithWhatEachTextIsOf();
    void sealedAnswersAreNoEarlierTexts();

private:
    CheckIn entry() const { return *must(m_journal->stores().checkIns.find(m_id)); }
    void edit(const std::function<void(CheckIn &)> &change)
    {
        m_clock.advance(60'000);
        CheckIn changed = entry();
        change(changed);
        must(saveEntry(*m_journal, changed));
    }
    EarlierText conflict(const QString &title) { return conflictOf(u"check_in"_s, m_id, u"title"_s, title); }
    EarlierText conflictOf(const QString &entity, const Id &id, const QString &field, const QString &text)
    {
        must(m_journal->applyWithoutUndo([&](Stores &s) {
            return s.history.keep({0, entity, id.toText(), field, m_clock.now(), text, true});
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

void TestHistoryModel::everyValueOfAnEntryCanBeTakenFromTheOther_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("other");
    QTest::newRow("kind of work") << u"activity"_s << u"act.code"_s;
    QTest::newRow("day and time") << u"when"_s << u"2026-11-19 08:05"_s;
    QTest::newRow("day alone") << u"when"_s << u"2026-11-19"_s;
    QTest::newRow("focus") << u"focus"_s << u"technical"_s;
    QTest::newRow("energy") << u"energy"_s << u"-3"_s;
    QTest::newRow("not rated") << u"energy"_s << QString();
    QTest::newRow("engagement") << u"engagement"_s << u"4"_s;
    QTest::newRow("minutes") << u"minutes"_s << u"90"_s;
    QTest::newRow("who chose it") << u"chosen"_s << u"asked"_s;
    QTest::newRow("circumstances") << u"context"_s << u"18"_s;
    QTest::newRow("star") << u"starred"_s << u"1"_s;
    QTest::newRow("note") << u"note"_s << u"another"_s;
}

void TestHistoryModel::everyValueOfAnEntryCanBeTakenFromTheOther()
{
    QFETCH(QString, field);
    QFETCH(QString, other);
    const EarlierText lost = conflictOf(u"check_in"_s, m_id, field, other);
    const auto stored = [&] { return must(m_journal->stores().history.present(lost)).value_or(QString()); };
    const QString before = stored();
    QVERIFY(before != other);
    QVERIFY(canPutBack(lost));
    must(restoreText(*m_journal, lost));
    QCOMPARE(stored(), other);
    QVERIFY(must(m_journal->stores().history.conflicts()).isEmpty());
    QStringList kept; // whatever is chosen, both stay in the history
    for (const EarlierText &text : must(m_journal->stores().history.ofRow(m_id.toText()))) {
        kept.append(text.text);
    }
    QVERIFY2(kept.contains(before) && kept.contains(other), qPrintable(kept.join(u'|')));
    m_journal->undoStack()->undo();
    QCOMPARE(stored(), before);
}

void TestHistoryModel::aValueThatIsNoneIsRefused()
{
    const CheckIn before = entry();
    for (const auto &[field, other] :
         std::initializer_list<std::pair<QString, QString>>{{u"focus"_s, u"sideways"_s},
                                                            {u"energy"_s, u"7"_s},
                                                            {u"energy"_s, u"much"_s},
                                                            {u"when"_s, u"tomorrow"_s},
                                                            {u"starred"_s, u"maybe"_s},
                                                            {u"rev"_s, u"7"_s}}) {
        QVERIFY2(!restoreText(*m_journal, conflictOf(u"check_in"_s, m_id, field, other)), qPrintable(field));
    }
    QCOMPARE(entry(), before);
}

void TestHistoryModel::aValueOfSomethingElseCanBeTakenFromTheOther()
{
    DirectionAnswer answer;
    answer.on = m_clock.journalDay().today;
    answer.text = u"How we build"_s;
    answer.clarity = 2;
    const Id id = must(m_journal->applyForId(u"Answer"_s, [&](Stores &s) { return s.answers.put(answer); }));
    must(restoreText(*m_journal, conflictOf(u"direction_answer"_s, id, u"clarity"_s, u"5"_s)));
    QCOMPARE(must(m_journal->stores().answers.find(id))->clarity, 5);
    must(restoreText(*m_journal, conflictOf(u"direction_answer"_s, id, u"clarity"_s, {})));
    QCOMPARE(must(m_journal->stores().answers.find(id))->clarity, std::nullopt);
    QVERIFY(!restoreText(*m_journal, conflictOf(u"direction_answer"_s, id, u"clarity"_s, u"9"_s)));
    QVERIFY(!canPutBack(conflictOf(u"direction_answer"_s, id, u"finished"_s, u"0"_s)));
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
    changed = stored();
    changed.protocol = {u"Meet."_s, u"Write it down."_s};
    must(amendExperiment(*m_journal, changed, {}));
    QCOMPARE(model.text(0).field, u"protocol"_s); // a list is one text
    QCOMPARE(valueText(*m_journal, model.text(0), model.text(0).text), u"Meet."_s);
    must(restoreText(*m_journal, model.text(0)));
    QCOMPARE(stored().protocol, QStringList{u"Meet."_s});
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

void TestHistoryModel::sealedAnswersAreNoEarlierTexts()
{
    DirectionAnswer answer;
    answer.on = m_clock.journalDay().today.addDays(-100);
    answer.finished = true;
    answer.sort = DirectionSort::Both;
    answer.text = u"first words"_s;
    must(m_journal->apply(u"Answer"_s, [&](Stores &s) {
        return s.answers.put(answer)
            .map([&](const Id &id) { answer.id = id; })
            .and_then([&] {
                answer.text = u"later words"_s;
                return s.answers.put(answer);
            })
            .and_then([&](const Id &) {
                return s.history.keep({0, u"direction_answer"_s, answer.id.toText(), u"text"_s, m_clock.now(),
                                       u"other words"_s, true});
            });
    }));
    edit([](CheckIn &c) { c.title = u"two"_s; });
    const auto today = [this] { return m_clock.journalDay().today; };
    const Stores &stores = m_journal->stores();
    HistoryModel whole(*m_journal, HistoryModel::Which::Whole);
    HistoryModel conflicts(*m_journal, HistoryModel::Which::Conflicts);
    QCOMPARE(whole.rowCount(), 1); // the title
    QCOMPARE(conflicts.rowCount(), 0);
    QVERIFY(must(readableConflicts(stores, today())).isEmpty());
    must(deleteDirection(*m_journal, DirectionKind::Answer, answer.id));
    QVERIFY2(whole.rowCount() > 1, "with the only answer in the trash there is nothing to seal");
    m_journal->undoStack()->undo();
    QCOMPARE(whole.rowCount(), 1);

    DirectionAnswer fresh;
    fresh.on = today();
    fresh.text = u"new words"_s;
    must(saveAnswer(*m_journal, fresh));
    QCOMPARE(conflicts.rowCount(), 1);
    QCOMPARE(conflicts.text(0).text, u"other words"_s);
    QVERIFY(whole.rowCount() > 1);
    QCOMPARE(must(readableConflicts(stores, today())).size(), 1);
}

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
