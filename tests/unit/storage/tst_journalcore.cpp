// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

#include <QScopeGuard>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestJournalCore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJournalComesBackFromItsImage();
    void theIdStaysThroughSaving();
    void healthCountsAndFindsNothingWrong();
    void healthFindsAnEntryMissingFromTheIndex();
    void aJournalBecomesALaterOneAgainAndAgain();
    void whatIsNoJournalChangesNothing();
    void aNewJournalCountsWeeksAsItsLocaleDoesAndKeepsThat();
};

void TestJournalCore::aJournalComesBackFromItsImage()
{
    TestJournal journal;
    journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2, u"Zoë"_s));
    const auto again = must(JournalCore::open(journal.core->image(), journal.clock));
    QCOMPARE(contentsOf(*again), contentsOf(*journal.core));
    CheckInFilter filter;
    filter.words = {u"zoe"_s};
    QCOMPARE(must(again->stores().checkIns.count(filter)), 1);
}

void TestJournalCore::theIdStaysThroughSaving()
{
    TestJournal journal;
    const auto again = must(JournalCore::open(journal.core->image(), journal.clock));
    QVERIFY(Id::fromText(again->journalId()));
    QCOMPARE(again->journalId(), journal.core->journalId());
}

void TestJournalCore::healthCountsAndFindsNothingWrong()
{
    TestJournal journal;
    journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2));
    const JournalHealth health = journal.core->health();
    QVERIFY2(health.isSound(), qPrintable(health.problems.join(u'\n')));
    QCOMPARE(health.counts.value(u"check_in"_s), 1);
    QVERIFY(!health.counts.contains(u"check_in_text"_s));
    QVERIFY(health.schema >= 1);
}

void TestJournalCore::healthFindsAnEntryMissingFromTheIndex()
{
    TestJournal journal;
    journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2));
    must(journal.core->database().run(u"INSERT INTO check_in_text (check_in_text) VALUES ('delete-all')"_s));
    QVERIFY(!journal.core->health().isSound());
}

/// The search index keeps places in the database that it has read; they have to go with it.
void TestJournalCore::aJournalBecomesALaterOneAgainAndAgain()
{
    constexpr int Rounds = 50;
    TestJournal journal;
    CheckInFilter filter;
    filter.words = {u"round"_s};
    for (int round = 0; round < Rounds; ++round) {
        const auto later = must(JournalCore::open(journal.core->image(), journal.clock));
        must(later->apply([&](Stores &s) {
            return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2, u"a round"_s))
                .map([](const Id &) {});
        }));
        must(journal.core->becomeLater(later->image()));
        journal.add(checkIn({2026, 11, 23}, QTime(9, 1), Focus::People, 2, u"one more round"_s));
        QCOMPARE(must(journal.core->stores().checkIns.count(filter)), 2 * (round + 1));
    }
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestJournalCore::whatIsNoJournalChangesNothing()
{
    TestJournal journal;
    journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 2, u"Zoë"_s));
    const auto before = contentsOf(*journal.core);
    for (const QByteArray &image :
         {QByteArray(), QByteArray("no database"), journal.core->image().chopped(1)}) {
        QVERIFY(!journal.core->becomeLater(image));
        QCOMPARE(contentsOf(*journal.core), before);
    }
}

void TestJournalCore::aNewJournalCountsWeeksAsItsLocaleDoesAndKeepsThat()
{
    const auto weekStartIn = [](const JournalCore &core) {
        return must(core.stores().profile.read()).weekStart;
    };
    const auto back = qScopeGuard([] { QLocale::setDefault(QLocale::c()); });
    const TestJournal plain;
    QLocale::setDefault(QLocale(u"en_US"_s));
    const TestJournal american;
    QCOMPARE(weekStartIn(*american.core), Qt::Sunday);
    QCOMPARE(weekStartIn(*must(JournalCore::open(plain.core->image(), plain.clock))), Qt::Monday);
    QLocale::setDefault(QLocale(u"de_DE"_s));
    QCOMPARE(weekStartIn(*must(JournalCore::open(american.core->image(), american.clock))), Qt::Sunday);
    QLocale::setDefault(QLocale(u"en_US"_s));
    must(JournalCore::create(american.clock, {}, FileKind::Desk)); // has no profile
}

QTEST_GUILESS_MAIN(TestJournalCore)
#include "tst_journalcore.moc"
