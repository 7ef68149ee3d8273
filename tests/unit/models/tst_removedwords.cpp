// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/entrychanges.h"
#include "models/historychanges.h"
#include "models/importing.h"
#include "support/testjournal.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr qint64 MsPerDay = 24LL * 60 * 60 * 1000;
constexpr auto Canary = "Kanarienvogelwort"_L1;
constexpr int Many = 1200; ///< more than are recorded one by one

/// Whether the canary, as typed or as the search index folds it, lies anywhere in the bytes.
bool holdsCanary(const QByteArray &bytes)
{
    return bytes.toLower().contains(QByteArray(Canary.data()).toLower());
}

} // namespace

/// SAFETY.md, fact 9: the search index keeps the words of a removed entry. No file that is written does,
/// whichever way the entry went.
class TestRemovedWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUndoneEntryIsNowhereInTheSavedFile();
    void aLastSaveLeavesThemOutToo();
    void aCopyOfTheJournalLeavesThemOutToo();
    void aLargeStepLeavesNoneBehind();
    void anImportThatIsTakenBackLeavesNone();
    void anEmptiedTrashLeavesNone();
    void wordsThatExpireAsTheJournalOpensLeaveTheFile();
    void aChangeDuringTheSaveIsKept();
    void aJobBringsNothingBackThatWasForgottenMeanwhile();

private:
    struct Place
    {
        QTemporaryDir folder;
        FixedClock clock{aMonday()};
        Content content = must(Content::load());
        JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
        QString path = folder.filePath(u"my.tryboth"_s);

        OpenedJournal open()
        {
            return must(QFile::exists(path) ? JournalFile::open(path, OpenMode::Write, places, clock)
                                            : JournalFile::create(path, places, clock));
        }
        static QByteArray bytesOf(const QString &path)
        {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        bool fileHoldsCanary() const { return holdsCanary(bytesOf(path)); }
    };
    static JournalCore::Edit adding(const QString &title)
    {
        return [title](Stores &s) {
            return s.checkIns.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title))
                .map([](const Id &) {});
        };
    }
    static int found(const Journal &journal, const QString &word)
    {
        CheckInFilter filter;
        filter.phrases = {word};
        return must(journal.stores().checkIns.count(filter));
    }
};

void TestRemovedWords::anUndoneEntryIsNowhereInTheSavedFile()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Log"_s, adding(u"stays"_s)));
    must(journal.apply(u"Log"_s, adding(Canary)));
    journal.saveNow();
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QVERIFY(place.fileHoldsCanary());
    journal.undo();
    QVERIFY(holdsCanary(journal.snapshot())); // that is why
    journal.saveNow();
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QVERIFY(!place.fileHoldsCanary());
    QVERIFY(!holdsCanary(journal.snapshot())); // what was saved took its place, so it is done once

    QCOMPARE(found(journal, u"stays"_s), 1);
    journal.redo();
    QCOMPARE(found(journal, Canary), 1);
    must(journal.saveAndWait());
    QVERIFY(place.fileHoldsCanary());
    journal.undo();
    journal.undo();
    QCOMPARE(must(journal.stores().checkIns.count({})), 0);
    must(journal.saveAndWait());
    QVERIFY(!place.fileHoldsCanary());
}

void TestRemovedWords::aLastSaveLeavesThemOutToo()
{
    Place place;
    {
        Journal journal(place.open(), place.content, place.clock);
        must(journal.apply(u"Log"_s, adding(Canary)));
        must(journal.saveAndWait());
        QVERIFY(place.fileHoldsCanary());
        journal.undo();
    }
    QVERIFY(!place.fileHoldsCanary());
    QCOMPARE(place.open().core->health().problems, QStringList());
}

void TestRemovedWords::aCopyOfTheJournalLeavesThemOutToo()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Log"_s, adding(Canary)));
    journal.undo();
    const QString copy = place.folder.filePath(u"copy.tryboth"_s);
    must(journal.saveCopy(copy));
    QVERIFY(!holdsCanary(Place::bytesOf(copy)));
}

void TestRemovedWords::aLargeStepLeavesNoneBehind()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Many"_s, [](Stores &s) {
        QList<CheckIn> entries;
        for (int i = 0; i < Many; ++i) {
            entries += checkIn({2026, 11, 2}, QTime(9, i % 60), Focus::People, 1,
                               u"%1 %2"_s.arg(QString(Canary)).arg(i));
        }
        return s.checkIns.addAll(entries);
    }));
    QVERIFY(holdsCanary(journal.snapshot()));
    journal.undo();
    QVERIFY(journal.isStepping());
    QTRY_VERIFY(!journal.isStepping());
    QCOMPARE(must(journal.stores().checkIns.count({})), 0);
    QVERIFY(!holdsCanary(journal.snapshot()));
    must(journal.saveAndWait());
    QVERIFY(!place.fileHoldsCanary());
}

void TestRemovedWords::anImportThatIsTakenBackLeavesNone()
{
    TestJournal journal;
    must(journal.core->apply([&](Stores &s) {
        const Id run = journal.core->ids().next(journal.clock.now());
        CheckIn entry = checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, 1, Canary);
        entry.importRun = run;
        return s.imports.add({run, journal.clock.now(), u"csv"_s, u"a.csv"_s, 1}).and_then([&] {
            return s.checkIns.addAll({entry});
        });
    }));
    must(journal.core->apply([](Stores &s) { return undoLastImport(s).map([](const UndoneImport &) {}); }));
    QCOMPARE(must(journal.core->stores().checkIns.count({})), 0);
    QVERIFY(!holdsCanary(journal.core->copy().fileImage()));
    QVERIFY(holdsCanary(journal.core->image())); // the copy was cleaned, not what it is of
    QVERIFY(!holdsCanary(journal.core->fileImage()));
    QVERIFY(!journal.core->copy().mayHoldRemovedWords());
    QCOMPARE(journal.core->health().problems, QStringList());
}

void TestRemovedWords::anEmptiedTrashLeavesNone()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Log"_s, adding(Canary)));
    must(journal.saveAndWait());
    const Id id = must(journal.stores().checkIns.page({}, 1)).first().checkIn.id;
    must(journal.apply(u"Delete"_s, [&](Stores &s) { return s.checkIns.moveToTrash(id); }));
    place.clock.advance(1);
    must(journal.applyWithoutUndo(
        [&](Stores &s) { return s.checkIns.emptyTrash(place.clock.now()).map([](int) {}); }));
    journal.saveNow();
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QVERIFY(!place.fileHoldsCanary());
}

void TestRemovedWords::wordsThatExpireAsTheJournalOpensLeaveTheFile()
{
    Place place;
    {
        Journal journal(place.open(), place.content, place.clock);
        must(journal.apply(u"Log"_s, adding(Canary)));
        CheckIn entry = must(journal.stores().checkIns.page({}, 1)).first().checkIn;
        entry.title = u"other words"_s;
        must(saveEntry(journal, entry));
    }
    QVERIFY(place.fileHoldsCanary());
    place.clock.advance(31 * MsPerDay);
    {
        const Journal journal(place.open(), place.content, place.clock);
        QCOMPARE(must(journal.stores().history.count()), 0);
    }
    QVERIFY(!place.fileHoldsCanary());
}

void TestRemovedWords::aChangeDuringTheSaveIsKept()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Log"_s, adding(Canary)));
    journal.undo();
    journal.saveNow();
    QCOMPARE(journal.saveState(), Journal::SaveState::Saving);
    must(journal.apply(u"Log"_s, adding(u"meanwhile"_s)));
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QCOMPARE(found(journal, u"meanwhile"_s), 1);
    QVERIFY(!place.fileHoldsCanary());
    QVERIFY(!holdsCanary(journal.snapshot()));
}

void TestRemovedWords::aJobBringsNothingBackThatWasForgottenMeanwhile()
{
    Place place;
    Journal journal(place.open(), place.content, place.clock);
    must(journal.apply(u"Log"_s, adding(Canary)));
    CheckIn entry = must(journal.stores().checkIns.page({}, 1)).first().checkIn;
    entry.title = u"other words"_s;
    must(saveEntry(journal, entry));
    std::optional<Result<void>> done;
    journal.applyInBackground({u"More"_s, adding(u"more"_s), {}, false},
                              [&](const Result<void> &result) { done = result; });
    QCOMPARE(must(journal.forgetHistory()), 1);
    QTRY_VERIFY(done);
    must(*done);
    QCOMPARE(found(journal, u"more"_s), 1);
    QCOMPARE(must(journal.stores().history.count()), 0);
    journal.saveNow();
    QTRY_COMPARE(journal.saveState(), Journal::SaveState::Saved);
    QVERIFY(!place.fileHoldsCanary());
}

QTEST_GUILESS_MAIN(TestRemovedWords)
#include "tst_removedwords.moc"
