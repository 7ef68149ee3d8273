// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"
#include "models/trashmodel.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestTrashModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void followsTheJournal();
    void theLastThrownAwayComesFirst();
    void daysLeftCountDown();
    void rowsSayWhatAndWhen();
    void experimentsGoThroughTheTrashToo();

private:
    CheckIn add(const QString &title)
    {
        Id id;
        must(m_journal->apply(u"Log"_s, [&](Stores &s) {
            return s.checkIns.add(checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, 1, title))
                .map([&](const Id &made) { id = made; });
        }));
        return *must(m_journal->stores().checkIns.find(id));
    }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
};

void TestTrashModel::init()
{
    m_clock.set(aMonday());
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
}

void TestTrashModel::cleanup()
{
    m_journal.reset();
}

void TestTrashModel::followsTheJournal()
{
    TrashModel model(*m_journal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const CheckIn entry = add(u"a"_s);
    QCOMPARE(model.rowCount(), 0);
    must(throwAway(*m_journal, entry));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.item(0).id, entry.id);
    m_journal->undoStack()->undo();
    QCOMPARE(model.rowCount(), 0);
}

void TestTrashModel::theLastThrownAwayComesFirst()
{
    const CheckIn first = add(u"first"_s);
    const CheckIn second = add(u"second"_s);
    must(throwAway(*m_journal, second));
    m_clock.advance(60'000);
    must(throwAway(*m_journal, first));
    const TrashModel model(*m_journal);
    QCOMPARE(model.item(0).what, u"first"_s);
}

void TestTrashModel::daysLeftCountDown()
{
    const TrashModel model(*m_journal);
    const Moment deleted = m_clock.now();
    QCOMPARE(model.daysLeft(deleted), 30);
    QVERIFY(!(deleted < TrashModel::dueBefore(m_clock.now())));
    m_clock.set(aMonday().addDays(29).addSecs(1));
    QCOMPARE(model.daysLeft(deleted), 1);
    m_clock.set(aMonday().addDays(30).addSecs(1));
    QCOMPARE(model.daysLeft(deleted), 0);
    QVERIFY(deleted < TrashModel::dueBefore(m_clock.now()));
    m_clock.set(aMonday().addDays(90));
    QCOMPARE(model.daysLeft(deleted), 0);
}

void TestTrashModel::rowsSayWhatAndWhen()
{
    must(throwAway(*m_journal, add(QString())));
    const TrashModel model(*m_journal);
    const auto text = [&](int column) { return model.index(0, column).data().toString(); };
    QCOMPARE(text(TrashModel::WhatColumn), u"Mentoring"_s);
    QCOMPARE(text(TrashModel::DayColumn), QLocale().toString(QDate(2026, 11, 20), QLocale::ShortFormat));
    QCOMPARE(text(TrashModel::ThrownAwayColumn),
             QLocale().toString(QDate(2026, 11, 23), QLocale::ShortFormat));
    QCOMPARE(text(TrashModel::DaysLeftColumn), u"30"_s);
}

void TestTrashModel::experimentsGoThroughTheTrashToo()
{
    TrashModel model(*m_journal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    Experiment experiment;
    experiment.title = u"Mentor one person"_s;
    experiment.start = {2026, 12, 1};
    experiment.end = {2026, 12, 31};
    must(m_journal->apply(u"x"_s, [&](Stores &s) {
        return s.experiments.add(experiment).map([&](const Id &id) { experiment.id = id; });
    }));
    const CheckIn entry = add(u"a"_s);
    must(throwAway(*m_journal, entry));
    m_clock.advance(60'000);
    must(m_journal->apply(u"x"_s, [&](Stores &s) { return s.experiments.moveToTrash(experiment.id); }));
    QCOMPARE(model.rowCount(), 2);
    QCOMPARE(model.item(0).kind, TrashItem::Kind::Experiment);
    QCOMPARE(model.item(0).what, u"Experiment: Mentor one person"_s);
    QCOMPARE(model.item(0).day, experiment.start);
    must(restoreFromTrash(*m_journal, {model.item(0)}));
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(must(m_journal->stores().experiments.all()).size(), 1);
    m_journal->undoStack()->undo();
    must(emptyTrash(*m_journal));
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(must(m_journal->stores().experiments.ids()).isEmpty());
    m_journal->undoStack()->undo();
    QCOMPARE(model.rowCount(), 2);
}

QTEST_GUILESS_MAIN(TestTrashModel)
#include "tst_trashmodel.moc"
