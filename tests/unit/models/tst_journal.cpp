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

QTEST_GUILESS_MAIN(TestJournalObject)
#include "tst_journal.moc"
