// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestEntryChanges : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void aRatingEndsTheWaiting();
    void anEditWithoutARatingKeepsWaiting();
    void aNewKindOfWorkComesWithTheEdit();
    void aStarGoesOnAndOff();
    void whatIsThrownAwayComesBackWithOneUndo();
    void anInvalidEditChangesNothing();

private:
    CheckIn entry() { return *must(m_journal->stores().checkIns.find(m_id)); }

    FixedClock m_clock{aMonday()};
    std::unique_ptr<Journal> m_journal;
    Id m_id;
};

void TestEntryChanges::init()
{
    m_journal = std::make_unique<Journal>(must(JournalCore::create(m_clock, IdSource(1))),
                                          must(Content::load()), m_clock);
    CheckIn waiting = checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, std::nullopt, u"Forum"_s);
    waiting.waiting = true;
    must(m_journal->apply(u"Log"_s, [&](Stores &s) {
        return s.checkIns.add(waiting).map([&](const Id &made) { m_id = made; });
    }));
}

void TestEntryChanges::cleanup()
{
    m_journal.reset();
}

void TestEntryChanges::aRatingEndsTheWaiting()
{
    must(rateEntry(*m_journal, entry(), -2));
    QCOMPARE(entry().energy, -2);
    QVERIFY(!entry().waiting);
    m_journal->undoStack()->undo();
    QVERIFY(entry().waiting);
    CheckIn edited = entry();
    edited.energy = 0;
    must(saveEntry(*m_journal, edited));
    QVERIFY(!entry().waiting);
}

void TestEntryChanges::anEditWithoutARatingKeepsWaiting()
{
    CheckIn edited = entry();
    edited.title = u"Architecture forum"_s;
    must(saveEntry(*m_journal, edited));
    QVERIFY(entry().waiting);
    QCOMPARE(nameOf(*m_journal, entry()), u"Architecture forum"_s);
}

void TestEntryChanges::aNewKindOfWorkComesWithTheEdit()
{
    ActivityType type;
    type.label = u"Guild"_s;
    CheckIn edited = entry();
    edited.activity.clear();
    must(saveEntry(*m_journal, edited, type));
    QCOMPARE(m_journal->catalog().labelOf(entry().activity), u"Guild"_s);
    m_journal->undoStack()->undo();
    QCOMPARE(entry().activity, u"act.mentoring"_s);
    QVERIFY(!m_journal->catalog().named(u"Guild"_s));
}

void TestEntryChanges::aStarGoesOnAndOff()
{
    must(toggleStar(*m_journal, entry()));
    QVERIFY(entry().starred);
    must(toggleStar(*m_journal, entry()));
    QVERIFY(!entry().starred);
}

void TestEntryChanges::whatIsThrownAwayComesBackWithOneUndo()
{
    const CheckIn before = entry();
    must(throwAway(*m_journal, entry()));
    QVERIFY(entry().deleted);
    m_journal->undoStack()->undo();
    QCOMPARE(entry(), before);
}

void TestEntryChanges::anInvalidEditChangesNothing()
{
    CheckIn edited = entry();
    edited.title = QString(200, u'x');
    QVERIFY(!saveEntry(*m_journal, edited));
    QCOMPARE(entry().title, u"Forum"_s);
    QCOMPARE(m_journal->undoStack()->count(), 1);
}

QTEST_GUILESS_MAIN(TestEntryChanges)
#include "tst_entrychanges.moc"
