// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekmarks.h"
#include "charts/weekmarksmodel.h"
#include "models/reflectionwords.h"
#include "pages/starstep.h"
#include "support/pagejournal.h"

#include <QAbstractItemModelTester>
#include <QListWidget>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

/// What the weekly reflection shows of the log.
class TestWeekSequence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRatingIsOneMarkAtItsPlace();
    void theTableSaysWhatTheMarksShow();
    void aRangeIsSaidOnlyWithEnoughRatings();
    void twoStarsAreEnough();
    void starsFromBeforeAreNotTakenAway();

private:
    WeekFacts facts(PageJournal &m)
    {
        return must(weekFacts(m.journal.stores(), weekOf(m.journal.stores(), m.today())));
    }
};

void TestWeekSequence::eachRatingIsOneMarkAtItsPlace()
{
    PageJournal m;
    m.add({m.entry(0, Focus::People, 3), m.entry(0, Focus::Technical, -3), m.entry(-2, Focus::Mixed, 3),
           m.entry(0, Focus::Mixed, {})});
    WeekMarks marks;
    marks.resize(720, 240);
    const WeekFacts week = facts(m);
    marks.setFacts(week);
    const auto at = [&](int i) { return marks.centreOf(week.entries.at(i)); };
    QCOMPARE(week.entries.size(), 4);
    QCOMPARE(week.unrated, 1);
    QVERIFY(at(0).y() < at(1).y());       // +3 above −3
    QVERIFY(at(0).x() < at(1).x());       // in the order of the day
    QCOMPARE(at(0).y(), at(3).y());       // the same rating, the same height
    QVERIFY(at(3).x() > at(1).x() + 100); // Wednesday is right of Monday
    QVERIFY(at(2).isNull());              // no rating, no mark
}

void TestWeekSequence::theTableSaysWhatTheMarksShow()
{
    PageJournal m;
    m.add({m.entry(0, Focus::People, -1, u"Talk"_s), m.entry(-1, Focus::Technical, {})});
    WeekMarksModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.setFacts(facts(m), m.journal.catalog());
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.index(0, WeekMarksModel::WhatColumn).data().toString(), u"Talk"_s);
    QCOMPARE(model.index(0, WeekMarksModel::EnergyColumn).data().toString(), u"−1"_s);
    QCOMPARE(model.index(1, WeekMarksModel::WhatColumn).data().toString(), u"Coding"_s);
    QCOMPARE(model.index(1, WeekMarksModel::EnergyColumn).data().toString(), QString());
}

void TestWeekSequence::aRangeIsSaidOnlyWithEnoughRatings()
{
    PageJournal m;
    m.add({m.entry(0, Focus::People, -1), m.entry(0, Focus::People, 0), m.entry(0, Focus::People, 1),
           m.entry(0, Focus::People, 2)});
    QCOMPARE(countLines(m.journal.content(), facts(m)),
             QStringList{u"Ratings: 4 people, 0 technical, 0 mixed."_s});
    m.add({m.entry(-1, Focus::People, 3)});
    QCOMPARE(countLines(m.journal.content(), facts(m)).last(), u"People: from −1 to +3."_s);
}

void TestWeekSequence::twoStarsAreEnough()
{
    PageJournal m;
    m.add({m.entry(0, Focus::People, 1), m.entry(0, Focus::Technical, 1), m.entry(-1, Focus::People, 1)});
    StarStep step;
    step.setFacts(facts(m), m.journal.catalog());
    QListWidget *list = step.list();
    list->item(0)->setCheckState(Qt::Checked);
    list->item(2)->setCheckState(Qt::Checked);
    QVERIFY(!list->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(step.changed().size(), 2);
    QVERIFY(step.changed().first().starred);
    list->item(0)->setCheckState(Qt::Unchecked);
    QVERIFY(list->item(1)->flags().testFlag(Qt::ItemIsUserCheckable));
    QCOMPARE(step.changed().size(), 1);
}

void TestWeekSequence::starsFromBeforeAreNotTakenAway()
{
    PageJournal m;
    QList<CheckIn> entries;
    for (int day = 0; day < 4; ++day) {
        CheckIn entry = m.entry(-day, Focus::People, 1);
        entry.starred = day < 3;
        entries.append(entry);
    }
    m.add(entries);
    StarStep step;
    step.setFacts(facts(m), m.journal.catalog());
    QVERIFY(step.changed().isEmpty());
    QVERIFY(!step.list()->item(3)->flags().testFlag(Qt::ItemIsUserCheckable));
}

QTEST_MAIN(TestWeekSequence)
#include "tst_weeksequence.moc"
