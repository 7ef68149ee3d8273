// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/examplefilling.h"
#include "models/experimentlistmodel.h"
#include "models/reviewchanges.h"
#include "models/sessionlistmodel.h"
#include "models/templatelistmodel.h"
#include "support/pagejournal.h"

#include <QAbstractItemModelTester>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What the pages of experiments show, on the example.
class TestExperimentModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void theListIsGroupedAsItIsLookedAt();
    void theListIsFilteredByWords();
    void sessionsOfADayAreThereForToday();
    void templatesAreShippedAndOwn();

private:
    std::unique_ptr<PageJournal> m;
};

void TestExperimentModels::init()
{
    m = std::make_unique<PageJournal>();
    must(m->journal.apply(u"Example"_s, [&](Stores &stores) {
        return addExamples(stores,
                           exampleExperiments(m->journal.content(), m->today(), must(ExampleTexts::load())),
                           m->clock.zone());
    }));
}

void TestExperimentModels::theListIsGroupedAsItIsLookedAt()
{
    using Model = ExperimentListModel;
    Model model(m->journal);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.count(Model::Group::Running), 2);
    QCOMPARE(model.count(Model::Group::Finished), 1);
    QCOMPARE(model.count(Model::Group::Ideas), 5);
    QCOMPARE(model.data(model.index(0), Model::LineRole).toString(), u"week 4 of 6"_s);
    QCOMPARE(model.data(model.index(1), Model::LineRole).toString(), u"week 2 of 8"_s);
    QCOMPARE(model.data(model.index(2), Model::LineRole).toString(), u"kept 6 of 6 · would do again"_s);
    const Experiment mentoring = model.experiment(0);
    QVERIFY(mentoring.pair && mentoring.pair == model.experiment(1).pair);
    must(stopExperiment(m->journal, mentoring, {}));
    QCOMPARE(model.count(Model::Group::Finished), 2);
    m->journal.undoStack()->undo();
    QCOMPARE(model.rowOf(mentoring.id), 0);
}

void TestExperimentModels::theListIsFilteredByWords()
{
    ExperimentListModel model(m->journal);
    const QAbstractItemModelTester tester(&model);
    model.setWords({u"retro"_s});
    QCOMPARE(model.rowCount(), 1);
    model.setWords({u"nothing like it"_s});
    QCOMPARE(model.rowCount(), 0);
    model.setWords({});
    QCOMPARE(model.rowCount(), 8);
}

void TestExperimentModels::sessionsOfADayAreThereForToday()
{
    ExperimentListModel list(m->journal);
    SessionListModel model(m->journal);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 0);
    model.showExperiment(list.experiment(0).id);
    QCOMPARE(model.rowCount(), 6);
    QCOMPARE(model.kept(), (Kept{3, 4, 0, 2})); // "Kept 3 of 4", as in the picture
    const ExperimentSession next = model.session(4);
    QVERIFY(*next.plannedOn >= m->today());
    model.showDays(*next.plannedOn, *next.plannedOn);
    QVERIFY(model.rowCount() >= 1);
    must(markSession(m->journal, next, SessionState::NotPossible, u"She left."_s));
    model.showExperiment(list.experiment(0).id);
    QCOMPARE(model.kept(), (Kept{3, 4, 1, 1}));
}

void TestExperimentModels::templatesAreShippedAndOwn()
{
    TemplateListModel model(m->journal);
    const QAbstractItemModelTester tester(&model);
    QCOMPARE(model.rowCount(), 18);
    QCOMPARE(m->journal.content().templatePairs().size(), 6);
    model.setTrack(Track::People);
    QCOMPARE(model.rowCount(), 8);
    ExperimentListModel list(m->journal);
    must(saveAsTemplate(m->journal, list.experiment(0)));
    QCOMPARE(model.rowCount(), 9);
    QVERIFY(model.data(model.index(8), TemplateListModel::OwnRole).toBool());
    model.setText(u"retrospective"_s);
    QCOMPARE(model.rowCount(), 1);
}

QTEST_GUILESS_MAIN(TestExperimentModels)
#include "tst_experimentmodels.moc"
