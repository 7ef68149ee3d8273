// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/checkinlistmodel.h"
#include "support/testjournal.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCheckInListModel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void entriesComeInPages();
    void anEditChangesJustItsRow();
    void aMovedEntryMovesAndAFilteredOneLeaves();
    void oldestFirstIsOldestFirst();
    void randomEditsAndUndosLeaveWhatAReloadWouldGive();
    void fetchToFindsADay();
    void rolesGiveTheEntry();

private:
    Id add(const CheckIn &entry)
    {
        Id id;
        must(m_journal->apply(u"Log"_s, [&](Stores &s) {
            return s.checkIns.add(entry).map([&](const Id &made) { id = made; });
        }));
        return id;
    }
    void fill(int count)
    {
        must(m_journal->apply(u"Fill"_s, [&](Stores &s) -> Result<void> {
            for (int i = 0; i < count; ++i) {
                must(s.checkIns.add(checkIn(LocalDay(2026, 1, 1).addDays(i / 2), QTime(9, 0),
                                            static_cast<Focus>(i % 3), 1, QString::number(i))));
            }
            return {};
        }));
    }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
};

void TestCheckInListModel::init()
{
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
}

void TestCheckInListModel::cleanup()
{
    m_journal.reset();
}

void TestCheckInListModel::entriesComeInPages()
{
    fill(450);
    CheckInListModel model(*m_journal);
    QCOMPARE(model.rowCount(), CheckInListModel::PageSize);
    QCOMPARE(model.total(), 450);
    QCOMPARE(model.checkIn(0).title, u"449"_s);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    while (model.canFetchMore({})) {
        model.fetchMore({});
    }
    QCOMPARE(model.rowCount(), 450);
    QCOMPARE(model.checkIn(449).title, u"0"_s);
}

void TestCheckInListModel::anEditChangesJustItsRow()
{
    fill(10);
    CheckInListModel model(*m_journal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    CheckIn entry = model.checkIn(4);
    entry.title = u"edited"_s;
    must(m_journal->apply(u"Edit"_s, [&](Stores &s) { return s.checkIns.update(entry); }));
    QCOMPARE(reset.count(), 0);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 4);
    QCOMPARE(model.checkIn(4).title, u"edited"_s);
}

void TestCheckInListModel::aMovedEntryMovesAndAFilteredOneLeaves()
{
    fill(10);
    CheckInListModel model(*m_journal);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    CheckInFilter rated;
    rated.rated = true;
    model.setFilter(rated);
    CheckIn entry = model.checkIn(0);
    entry.when.day = {2025, 1, 1};
    must(m_journal->apply(u"Move"_s, [&](Stores &s) { return s.checkIns.update(entry); }));
    QCOMPARE(model.rowOf(entry.id), 9);
    entry.energy.reset();
    must(m_journal->apply(u"Unrate"_s, [&](Stores &s) { return s.checkIns.update(entry); }));
    QCOMPARE(model.rowOf(entry.id), -1);
    QCOMPARE(model.total(), 9);
    m_journal->undoStack()->undo();
    QCOMPARE(model.rowOf(entry.id), 9);
    QCOMPARE(model.total(), 10);
}

void TestCheckInListModel::oldestFirstIsOldestFirst()
{
    fill(4);
    CheckInListModel model(*m_journal, CheckInListModel::Order::OldestFirst);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    add(checkIn({2026, 1, 1}, QTime(8, 0), Focus::People, 1, u"early"_s));
    QCOMPARE(model.checkIn(0).title, u"early"_s);
    QCOMPARE(model.checkIn(4).title, u"3"_s);
}

void TestCheckInListModel::randomEditsAndUndosLeaveWhatAReloadWouldGive()
{
    fill(30);
    for (const auto order : {CheckInListModel::Order::NewestFirst, CheckInListModel::Order::OldestFirst}) {
        CheckInListModel model(*m_journal, order);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        CheckInFilter filter;
        filter.focus = {Focus::People, Focus::Mixed};
        model.setFilter(filter);
        QRandomGenerator random(5);
        for (int step = 0; step < 200; ++step) {
            if (random.bounded(3) == 0 && m_journal->undoStack()->canUndo()) {
                m_journal->undoStack()->undo();
            } else if (random.bounded(3) == 0 && m_journal->undoStack()->canRedo()) {
                m_journal->undoStack()->redo();
            } else if (model.rowCount() > 0 && random.bounded(2) == 0) {
                CheckIn entry = model.checkIn(random.bounded(model.rowCount()));
                entry.when.day = LocalDay(2026, 1, 1).addDays(random.bounded(15));
                entry.focus = static_cast<Focus>(random.bounded(3));
                must(m_journal->apply(u"Edit"_s, [&](Stores &s) { return s.checkIns.update(entry); }));
            } else {
                add(checkIn(LocalDay(2026, 1, 1).addDays(random.bounded(15)), QTime(9, 0),
                            static_cast<Focus>(random.bounded(3)), 1));
            }
        }
        CheckInListModel fresh(*m_journal, order);
        fresh.setFilter(filter);
        QCOMPARE(model.rowCount(), fresh.rowCount());
        for (int row = 0; row < fresh.rowCount(); ++row) {
            QCOMPARE(model.checkIn(row), fresh.checkIn(row));
        }
    }
}

void TestCheckInListModel::fetchToFindsADay()
{
    fill(600);
    CheckInListModel model(*m_journal);
    const int row = model.fetchTo({2026, 1, 10});
    QCOMPARE(model.checkIn(row).when.day, LocalDay(2026, 1, 10));
    QCOMPARE(model.fetchTo({2025, 1, 1}), -1);
}

void TestCheckInListModel::rolesGiveTheEntry()
{
    CheckIn entry = checkIn({2026, 11, 23}, QTime(9, 10), Focus::Technical, -1, u"Incident review"_s);
    entry.tags = {u"hard"_s};
    add(entry);
    CheckInListModel model(*m_journal);
    const QModelIndex index = model.index(0, 0);
    QCOMPARE(index.data(TitleRole).toString(), u"Incident review"_s);
    QCOMPARE(index.data(ActivityRole).toString(), u"Coding"_s);
    QCOMPARE(index.data(EnergyRole).toInt(), -1);
    QCOMPARE(index.data(TimeRole).toTime(), QTime(9, 10));
    QCOMPARE(index.data(TagsRole).toStringList(), entry.tags);
    QVERIFY(!index.data(EngagementRole).isValid());
    QVERIFY(!index.data(WaitingRole).toBool());
    QVERIFY(index.data(Qt::AccessibleTextRole).toString().contains(u"−1"_s));
    QCOMPARE(model.index(0, CheckInListModel::EnergyColumn).data().toString(), u"−1"_s);
}

QTEST_GUILESS_MAIN(TestCheckInListModel)
#include "tst_checkinlistmodel.moc"
