// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/backupthingsmodel.h"
#include "models/experimentchanges.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What a backup holds besides its entries: shown as people read it, searched, and brought back alone.
class TestBackupThings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theyAreNamedAndRead();
    void aSearchFindsWordsInThem();
    void answersStayClosedWhileTheQuestionIsBack();
    void oneComesBackAndThatIsUndone();
    void aSealedExperimentChangesByAmendments();
    void aSealedExperimentIsNoDraftAgain();

private:
    void keep()
    {
        m_backup = std::make_unique<Journal>(must(JournalCore::open(m_journal->snapshot(), m_clock)),
                                             m_content, m_clock);
    }
    Id put(const std::function<Result<Id>(Stores &)> &edit)
    {
        return must(m_journal->applyForId(u"Put"_s, edit));
    }
    Id putReflection(const QString &body)
    {
        Reflection reflection;
        reflection.day = {2026, 11, 23};
        reflection.title = u"A quiet day"_s;
        reflection.body = body;
        return put([&](Stores &s) { return s.reflections.put(reflection); });
    }
    Experiment design() const;
    QList<BackupThing> things() const { return must(backupThings(*m_backup, m_journal.get())); }
    QStringList titles(const BackupThingsModel &model) const;

    FixedClock m_clock{aMonday()};
    Content m_content = must(Content::load());
    std::unique_ptr<Journal> m_journal;
    std::unique_ptr<Journal> m_backup;
};

void TestBackupThings::init()
{
    m_clock.set(aMonday());
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))), m_content,
                                          m_clock);
}

void TestBackupThings::cleanup()
{
    m_backup.reset();
    m_journal.reset();
}

/// One that can be sealed.
Experiment TestBackupThings::design() const
{
    Experiment e;
    e.title = u"Mentor one person"_s;
    e.track = Track::People;
    e.hypothesis = u"I expect +1."_s;
    e.changeMyMind = u"Three below 0."_s;
    e.protocol = {u"Meet."_s};
    e.exitRule = u"Two weeks' notice."_s;
    e.reversible.level = ReversibleLevel::Full;
    e.start = m_journal->today();
    e.end = e.start.addDays(41);
    e.baselineFrom = e.start.addDays(-28);
    e.baselineTo = e.start.addDays(-1);
    return e;
}

QStringList TestBackupThings::titles(const BackupThingsModel &model) const
{
    QStringList titles;
    for (int row = 0; row < model.rowCount(); ++row) {
        titles.append(model.thing(row).title);
    }
    return titles;
}

void TestBackupThings::theyAreNamedAndRead()
{
    putReflection(u"Nobody called."_s);
    put([](Stores &s) {
        DirectionAnswer answer;
        answer.on = {2026, 11, 20};
        answer.text = u"For calm\nand for time"_s;
        return s.answers.put(answer);
    });
    put([](Stores &s) {
        DecisionRecord decision;
        decision.title = u"Take the lead role"_s;
        decision.decidedOn = {2026, 11, 20};
        decision.options = {{u"Take it"_s, {}, {}}, {u"Do nothing"_s, {}, {}}};
        decision.choice = u"Take it"_s;
        return s.decisions.put(decision);
    });
    keep();
    const QList<BackupThing> all = things();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0].table, u"reflection"_s);
    QVERIFY(wordsOf(all[0]).contains(u"Nobody called."_s));
    QCOMPARE(all[1].title, u"Decision “Take the lead role”"_s);
    QVERIFY2(wordsOf(all[1]).contains(u"What I chose\nTake it"_s), qPrintable(wordsOf(all[1])));
    QVERIFY2(all[2].title.contains(u"For calm"_s) && !all[2].title.contains(u'\n'), qPrintable(all[2].title));
    const BackupThingsModel model(all);
    QCOMPARE(model.kinds(),
             (QList<std::pair<QString, int>>{
                 {u"reflection"_s, 1}, {u"decision_record"_s, 1}, {u"direction_answer"_s, 1}}));
    for (const auto &[kind, count] : model.kinds()) {
        QVERIFY2(thingsName(kind) != kind, qPrintable(kind));
    }
    for (const QString &kind : ThingStore::kinds()) {
        QVERIFY2(thingsName(kind) != kind, qPrintable(kind));
    }
}

void TestBackupThings::aSearchFindsWordsInThem()
{
    putReflection(u"Zoë was here."_s);
    put([&](Stores &s) { return s.experiments.add(design()); });
    keep();
    BackupThingsModel model(things());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 2);
    CheckInFilter filter;
    filter.words = {u"zoe"_s};
    model.show({}, filter);
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.thing(0).table, u"reflection"_s);
    model.show(u"experiment"_s, filter);
    QCOMPARE(model.rowCount(), 0);
    model.show(u"experiment"_s, {});
    QCOMPARE(titles(model), QStringList{u"Experiment “Mentor one person”"_s});
    filter.tags = {u"x"_s}; // only an entry has tags
    model.show({}, filter);
    QCOMPARE(model.rowCount(), 0);
}

void TestBackupThings::answersStayClosedWhileTheQuestionIsBack()
{
    constexpr int ALongTime = 400;
    put([](Stores &s) {
        DirectionAnswer answer;
        answer.on = {2026, 11, 20};
        answer.text = u"For calm"_s;
        answer.finished = true;
        return s.answers.put(answer);
    });
    keep();
    QVERIFY(wordsOf(things().first()).contains(u"For calm"_s));
    m_clock.set(aMonday().addDays(ALongTime));
    QCOMPARE(wordsOf(things().first()), QString());
    QVERIFY(!things().first().title.contains(u"calm"_s));
    QCOMPARE(wordsOf(must(backupThings(*m_backup, nullptr)).first()), QString());
}

void TestBackupThings::oneComesBackAndThatIsUndone()
{
    const Id id = putReflection(u"first"_s);
    keep();
    Reflection later = *must(m_journal->stores().reflections.find(id));
    later.body = u"second"_s;
    put([&](Stores &s) { return s.reflections.put(later); });
    must(bringThingsBack(*m_journal, *m_backup, things()));
    QCOMPARE(must(m_journal->stores().reflections.find(id))->body, u"first"_s);
    QCOMPARE(must(m_journal->stores().history.of(u"reflection"_s, id.toText())).first().text, u"second"_s);
    m_journal->undoStack()->undo();
    QCOMPARE(must(m_journal->stores().reflections.find(id))->body, u"second"_s);
}

void TestBackupThings::aSealedExperimentChangesByAmendments()
{
    const Id id = must(sealAndStart(*m_journal, design(), {1, 70}));
    keep();
    Experiment changed = *must(m_journal->stores().experiments.find(id));
    changed.exitRule = u"At once."_s;
    must(amendExperiment(*m_journal, changed, u"Too slow."_s));
    const auto amendments = must(m_journal->stores().amendments.of(id)).size();
    must(bringThingsBack(*m_journal, *m_backup, things()));
    QCOMPARE(must(m_journal->stores().experiments.find(id))->exitRule, u"Two weeks' notice."_s);
    QCOMPARE(must(m_journal->stores().amendments.of(id)).size(), amendments + 1);
    QCOMPARE(must(m_journal->stores().forecasts.kept()).size(), 1);
}

void TestBackupThings::aSealedExperimentIsNoDraftAgain()
{
    const Id id = must(saveDesign(*m_journal, design(), Forecast{-1, 55}));
    keep();
    Experiment sealedNow = *must(m_journal->stores().experiments.find(id));
    must(sealAndStart(*m_journal, sealedNow, {1, 70}));
    const auto refused = bringThingsBack(*m_journal, *m_backup, things());
    QVERIFY(!refused);
    QVERIFY2(refused.error().sentence.contains("Nothing was changed"_L1),
             qPrintable(refused.error().sentence));
    QVERIFY(isSealed(*must(m_journal->stores().experiments.find(id))));
}

QTEST_GUILESS_MAIN(TestBackupThings)
#include "tst_backupthings.moc"
