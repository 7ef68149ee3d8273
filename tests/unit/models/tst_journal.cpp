// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/journal.h"
#include "support/testjournal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestJournalObject : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aChangeIsAStepThatCanBeTakenBackAndMadeAgain();
    void aFailingChangeIsNoStep();
    void aChangeIsSavedByItself();
    void quittingSavesWhatIsNotSavedYet();
    void aSaveThatFailsSaysWhyAndKeepsTheText();
    void aSecondWindowReadsAndCannotChange();
    void ownActivitiesReachTheCatalog();
    void aLongChangeIsOneStepAsAnyOther();
    void whatIsChangedMeanwhileIsKept();
    void whatIsGivenUpChangesNothing();
    void aLargeStepIsTakenBackAndMadeAgainByTheWorker();
    void aLargeStepDoesNotTakeBackWhatWasChangedMeanwhile();
    void whatALockInterruptsChangesNothing();
    void manyNewEntriesAreTakenBackAndMadeAgain();

private:
    struct Place
    {
        QTemporaryDir folder;
        FixedClock clock{aMonday()};
        Content content = must(Content::load());
        JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
        QString path = folder.filePath(u"my.tryboth"_s);

        OpenedJournal open(OpenMode mode = OpenMode::WriteOrRead)
        {
            return must(QFile::exists(path) ? JournalFile::open(path, mode, places, clock)
                                            : JournalFile::create(path, places, clock));
        }
        int entriesOnDisk() { return must(open(OpenMode::Read).core->stores().checkIns.count({})); }
    };
    static constexpr int Many = 1200; ///< more than are recorded one by one
    static JournalCore::Edit addMany()
    {
        return [](Stores &stores) {
            QList<CheckIn> entries;
            for (int i = 0; i < Many; ++i) {
                entries += checkIn({2026, 11, 2}, QTime(9, i % 60), Focus::People, 1, u"number %1"_s.arg(i));
            }
            return stores.checkIns.addAll(entries);
        };
    }
    static Result<void> log(Journal &journal, const QString &title)
    {
        return journal.apply(u"Log"_s, [&](Stores &s) {
            return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
                .map([](const Id &) {});
        });
    }
};

void TestJournalObject::aChangeIsAStepThatCanBeTakenBackAndMadeAgain()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    QSignalSpy changed(&journal, &Journal::changed);
    must(log(journal, u"x"_s));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(journal.undoStack()->undoText(), u"Log"_s);
    journal.undoStack()->undo();
    QCOMPARE(must(journal.stores().checkIns.count({})), 0);
    journal.undoStack()->redo();
    QCOMPARE(must(journal.stores().checkIns.count({})), 1);
    QCOMPARE(changed.count(), 3);
}

void TestJournalObject::aFailingChangeIsNoStep()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    QVERIFY(!journal.apply(u"Log"_s, [](Stores &) -> Result<void> { return failure(u"no"_s); }));
    QCOMPARE(journal.undoStack()->count(), 0);
}

void TestJournalObject::aChangeIsSavedByItself()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    QCOMPARE(journal.saveState(), Journal::SaveState::Saved);
    must(log(journal, u"x"_s));
    QCOMPARE(journal.saveState(), Journal::SaveState::Waiting);
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QCOMPARE(place.entriesOnDisk(), 1);
    QCOMPARE(journal.lastSaved(), place.clock.now());
}

void TestJournalObject::quittingSavesWhatIsNotSavedYet()
{
    Place place;
    {
        Journal journal(place.open(), place.content, place.clock);
        for (int i = 0; i < 5; ++i) {
            must(log(journal, u"x"_s));
            journal.saveNow();
        }
        must(log(journal, u"x"_s));
    }
    QCOMPARE(place.entriesOnDisk(), 6);
}

void TestJournalObject::aSaveThatFailsSaysWhyAndKeepsTheText()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    QFile other(place.path);
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("changed by another program");
    other.close();
    must(log(journal, u"x"_s));
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::NotSaved);
    QVERIFY(!journal.saveError().sentence.isEmpty());
    QCOMPARE(must(journal.stores().checkIns.count({})), 1);
    QVERIFY(QFile::remove(place.path));
}

void TestJournalObject::aSecondWindowReadsAndCannotChange()
{
    Place place;
    Journal first(place.open(), place.content, place.clock);
    Journal second(place.open(), place.content, place.clock);
    QVERIFY(second.readOnlyReason());
    QVERIFY(!log(second, u"x"_s));
    QCOMPARE(second.undoStack()->count(), 0);
}

void TestJournalObject::ownActivitiesReachTheCatalog()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    QSignalSpy catalog(&journal, &Journal::catalogChanged);
    must(journal.apply(u"Add"_s, [](Stores &s) {
        return s.activityTypes.put({QString(), u"Gardening"_s, Focus::Mixed, 20, {}, false, {}, {}})
            .map([](const QString &) {});
    }));
    QCOMPARE(catalog.count(), 1);
    QVERIFY(journal.catalog().named(u"gardening"_s));
    journal.undoStack()->undo();
    QVERIFY(!journal.catalog().named(u"gardening"_s));
}

void TestJournalObject::aLongChangeIsOneStepAsAnyOther()
{
    Place place;
    {
        Journal journal(place.open(), place.content, place.clock);
        must(log(journal, u"before"_s));
        QSignalSpy changed(&journal, &Journal::changed);
        std::optional<Result<void>> done;
        journal.applyInBackground({u"Many"_s, addMany(), {}, true}, [&](const Result<void> &r) { done = r; });
        QVERIFY(!done); // it comes later, whatever it is
        QTRY_VERIFY(done);
        must(*done);
        QCOMPARE(must(journal.stores().checkIns.count({})), 1 + Many);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(journal.undoStack()->undoText(), u"Many"_s);
        QCOMPARE(journal.backups().size(), 2); // as it began, and as it was before this
        must(log(journal, u"after"_s));        // statements that were prepared before still hold
        QCOMPARE(must(journal.stores().checkIns.count({})), 2 + Many);
    }
    QCOMPARE(place.entriesOnDisk(), 2 + Many);
}

void TestJournalObject::whatIsChangedMeanwhileIsKept()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    std::optional<Result<void>> done;
    journal.applyInBackground({u"Many"_s, addMany(), {}, false}, [&](const Result<void> &r) { done = r; });
    must(log(journal, u"meanwhile"_s));
    QTRY_VERIFY(done);
    must(*done);
    QCOMPARE(must(journal.stores().checkIns.count({})), 1 + Many);
    journal.undoStack()->undo();
    QCOMPARE(must(journal.stores().checkIns.count({})), 1);
}

void TestJournalObject::whatIsGivenUpChangesNothing()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    std::optional<Result<void>> done;
    journal.applyInBackground({u"Many"_s, addMany(), [] { return true; }, false},
                              [&](const Result<void> &r) { done = r; });
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(must(journal.stores().checkIns.count({})), 0);
    QCOMPARE(journal.undoStack()->count(), 0);
}

void TestJournalObject::aLargeStepIsTakenBackAndMadeAgainByTheWorker()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(log(journal, u"before"_s));
    must(journal.apply(u"Many"_s, addMany()));
    const auto count = [&] { return must(journal.stores().checkIns.count({})); };
    QSignalSpy failed(&journal, &Journal::failed);
    for (int round = 0; round < 3; ++round) {
        journal.undo();
        QVERIFY(journal.isStepping());
        QCOMPARE(count(), 1 + Many); // it comes later
        journal.undo();              // a second key press meanwhile is no second step
        QTRY_VERIFY(!journal.isStepping());
        QCOMPARE(count(), 1);
        QCOMPARE(journal.undoStack()->redoText(), u"Many"_s);
        journal.redo();
        QTRY_VERIFY(!journal.isStepping());
        QCOMPARE(count(), 1 + Many);
    }
    journal.undo();
    QTRY_VERIFY(!journal.isStepping());
    journal.undo(); // a small one goes at once
    QVERIFY(!journal.isStepping());
    QCOMPARE(count(), 0);
    QCOMPARE(failed.count(), 0);
    must(journal.saveAndWait());
    QCOMPARE(place.entriesOnDisk(), 0);
}

void TestJournalObject::aLargeStepDoesNotTakeBackWhatWasChangedMeanwhile()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    must(journal.apply(u"Many"_s, addMany()));
    QSignalSpy failed(&journal, &Journal::failed);
    journal.undo();
    must(log(journal, u"meanwhile"_s));
    QTRY_VERIFY(!journal.isStepping());
    QCOMPARE(failed.count(), 1);
    QCOMPARE(must(journal.stores().checkIns.count({})), 1 + Many);
    QCOMPARE(journal.undoStack()->count(), 2);
}

void TestJournalObject::whatALockInterruptsChangesNothing()
{
    Place place;
    Journal journal(must(JournalFile::create(place.path, place.places, place.clock, {},
                                             Passphrase(u"two cups of tea"_s), Argon2Cost{1, 8})),
                    place.content, place.clock);
    std::optional<Result<void>> done;
    journal.applyInBackground({u"Many"_s, addMany(), {}, true}, [&](const Result<void> &r) { done = r; });
    must(journal.lock());
    QTRY_VERIFY(done);
    QVERIFY(!*done);
    QCOMPARE(must(journal.stores().checkIns.count({})), 0);
}

void TestJournalObject::manyNewEntriesAreTakenBackAndMadeAgain()
{
    Place place;
    Journal journal(must(JournalCore::create(place.clock)), place.content, place.clock);
    must(log(journal, u"before"_s));
    must(journal.apply(u"Many"_s, addMany()));
    const auto titles = [&] {
        QStringList all;
        for (const PlacedCheckIn &placed : must(journal.stores().checkIns.page({}, 2 * Many))) {
            all += placed.checkIn.title;
        }
        return all;
    };
    const QStringList withAll = titles();
    QCOMPARE(withAll.size(), 1 + Many);
    for (int round = 0; round < 2; ++round) {
        journal.undoStack()->undo();
        QCOMPARE(titles(), QStringList{u"before"_s});
        CheckInFilter filter;
        filter.words = {u"number"_s};
        QCOMPARE(must(journal.stores().checkIns.count(filter)), 0);
        journal.undoStack()->redo();
        QCOMPARE(titles(), withAll);
        QCOMPARE(must(journal.stores().checkIns.count(filter)), Many);
    }
}

QTEST_GUILESS_MAIN(TestJournalObject)
#include "tst_journal.moc"
