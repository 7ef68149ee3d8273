// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

class TestCheckInStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void nothingStaysNothing();
    void whatBreaksALimitIsNotAdded();
    void editingCountsTheRevisionAndMovesTheEntry();
    void orderOfWritingIsKeptWithinAMinute();
    void theTrashHoldsAndGivesBack();
    void theTrashIsEmptiedByAge();
    void lastRatingIsTheNewestOfTheActivity();
    void daysAndTagsAreListed();
    void importsAreTakenBackAndTouchedEntriesKept();
    void theSameSourceIdCannotStandTwice();
    void manyAtOnceAreAsIfAddedOneByOne();
    void manyAtOnceCanBeTakenBackAndMadeAgain();
    void afterManyAtOnceSingleEntriesAreStillFound();
    void oneThatBreaksALimitKeepsAllOut();

private:
    static CheckIn full();
};

CheckIn TestCheckInStore::full()
{
    CheckIn entry = checkIn({2026, 11, 23}, QTime(13, 5), Focus::People, -2,
                            u"Planning “with” three\nleads 🙂"_s);
    entry.when.zone = "Asia/Kathmandu";
    entry.when.utcOffsetMinutes = 345;
    entry.recorded = {1'800'000'000'000};
    entry.engagement = 4;
    entry.chosen = Chosen::Asked;
    entry.context = ContextFlag::Tired | ContextFlag::FirstTime;
    entry.note = u"Ze\u0301 – not normalised\r\nsecond line\ttab"_s;
    entry.experimentSession = IdSource(9).next({1000});
    entry.tags = {u"b"_s, u"a"_s, u"Zwei Wörter"_s};
    entry.origin = Origin::Calendar;
    entry.starred = true;
    entry.waiting = true;
    entry.source = u"ics"_s;
    entry.sourceId = u"uid@x"_s;
    return entry;
}

void TestCheckInStore::everyFieldComesBack()
{
    TestJournal journal;
    CheckIn entry = full();
    entry.id = journal.add(entry);
    entry.created = entry.modified = journal.clock.now();
    QCOMPARE(journal.entry(entry.id), entry);
    const auto page = must(journal.core->stores().checkIns.page({}, 10));
    QCOMPARE(page.size(), 1);
    QCOMPARE(page.first().checkIn, entry);
}

void TestCheckInStore::nothingStaysNothing()
{
    TestJournal journal;
    CheckIn entry;
    entry.when.day = {2026, 11, 23};
    entry.activity = u"act.coding"_s;
    const CheckIn read = journal.entry(journal.add(entry));
    QVERIFY(!read.energy && !read.engagement && !read.minutes && !read.chosen && !read.when.time &&
            !read.deleted);
    QVERIFY(!read.experimentSession && !read.importRun && read.tags.isEmpty());
    QCOMPARE(read.recorded, journal.clock.now());
}

void TestCheckInStore::whatBreaksALimitIsNotAdded()
{
    TestJournal journal;
    CheckIn entry = full();
    entry.energy = 4;
    QVERIFY(!journal.core->apply([&](Stores &s) { return s.checkIns.add(entry).map([](const Id &) {}); }));
    QCOMPARE(must(journal.core->stores().checkIns.count({})), 0);
}

void TestCheckInStore::editingCountsTheRevisionAndMovesTheEntry()
{
    TestJournal journal;
    const Id other = journal.add(checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, 1, u"other"_s));
    const Id id = journal.add(full());
    journal.clock.advance(60'000);
    CheckIn entry = journal.entry(id);
    entry.when.day = {2026, 11, 19};
    entry.tags = {u"c"_s};
    must(journal.core->apply([&](Stores &s) { return s.checkIns.update(entry); }));

    const CheckIn read = journal.entry(id);
    QCOMPARE(read.rev, 2);
    QCOMPARE(read.modified, journal.clock.now());
    QCOMPARE(read.tags, QStringList({u"c"_s}));
    const auto page = must(journal.core->stores().checkIns.page({}, 10));
    QCOMPARE(page.first().checkIn.id, other);
    QCOMPARE(page.last().checkIn.id, id);
}

void TestCheckInStore::orderOfWritingIsKeptWithinAMinute()
{
    TestJournal journal;
    for (int i = 0; i < 5; ++i) {
        journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, QString::number(i)));
    }
    CheckIn whole = checkIn({2026, 11, 23}, {}, Focus::People, 1, u"no time"_s);
    whole.when.time.reset();
    journal.add(whole);
    QStringList titles;
    for (const PlacedCheckIn &placed : must(journal.core->stores().checkIns.page({}, 10))) {
        titles.append(placed.checkIn.title);
    }
    QCOMPARE(titles, QStringList({u"4"_s, u"3"_s, u"2"_s, u"1"_s, u"0"_s, u"no time"_s}));
}

void TestCheckInStore::theTrashHoldsAndGivesBack()
{
    TestJournal journal;
    const Id id = journal.add(full());
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(id); }));
    CheckInStore &store = journal.core->stores().checkIns;
    QCOMPARE(must(store.count({})), 0);
    QCOMPARE(must(store.trash()).size(), 1);
    QCOMPARE(must(store.trash()).first().note, full().note);
    must(journal.core->apply([&](Stores &s) { return s.checkIns.restore(id); }));
    QCOMPARE(must(store.count({})), 1);
    QVERIFY(must(store.trash()).isEmpty());
}

void TestCheckInStore::theTrashIsEmptiedByAge()
{
    TestJournal journal;
    const Id old = journal.add(checkIn({2026, 11, 1}, QTime(9, 0), Focus::People, 1, u"oldword"_s));
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(old); }));
    journal.clock.advance(1000);
    const Id young = journal.add(checkIn({2026, 11, 1}, QTime(9, 0), Focus::People, 1));
    must(journal.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(young); }));
    must(journal.core->apply([&](Stores &s) {
        return s.checkIns.emptyTrash(journal.clock.now()).map([](int n) { QCOMPARE(n, 1); });
    }));
    QVERIFY(!must(journal.core->stores().checkIns.find(old)));
    QVERIFY(must(journal.core->stores().checkIns.find(young)));
    QVERIFY(journal.core->health().isSound());
}

void TestCheckInStore::lastRatingIsTheNewestOfTheActivity()
{
    TestJournal journal;
    const CheckInStore &store = journal.core->stores().checkIns;
    QVERIFY(!store.lastRating(u"act.mentoring"_s));
    journal.add(checkIn({2026, 11, 22}, QTime(9, 0), Focus::People, 3));
    journal.add(checkIn({2026, 11, 20}, QTime(9, 0), Focus::People, -1));
    journal.add(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, std::nullopt));
    QCOMPARE(store.lastRating(u"act.mentoring"_s), 3);
    QVERIFY(!store.lastRating(u"act.coding"_s));
}

void TestCheckInStore::daysAndTagsAreListed()
{
    TestJournal journal;
    journal.add(full());
    CheckIn again = full();
    again.when.day = {2026, 11, 2};
    again.tags = {u"A"_s};
    again.sourceId.clear();
    journal.add(again);
    const CheckInStore &store = journal.core->stores().checkIns;
    QCOMPARE(must(store.daysWithEntries({2026, 11, 1}, {2026, 11, 30})),
             QSet<LocalDay>({LocalDay(2026, 11, 23), LocalDay(2026, 11, 2)}));
    QCOMPARE(must(store.daysWithEntries({2026, 11, 3}, {2026, 11, 22})), QSet<LocalDay>());
    const auto tags = must(store.tags());
    QCOMPARE(tags.size(), 3);
    QCOMPARE(tags.first().count, 2);
}

void TestCheckInStore::importsAreTakenBackAndTouchedEntriesKept()
{
    TestJournal journal;
    const Id run = IdSource(5).next({1000});
    QList<Id> ids;
    must(journal.core->apply([&](Stores &s) -> Result<void> {
        must(s.imports.add({run, journal.clock.now(), u"csv"_s, u"x.csv"_s, 3}));
        for (int i = 0; i < 3; ++i) {
            CheckIn entry = checkIn({2026, 11, 23}, QTime(9, i), Focus::People, 1);
            entry.source = u"csv"_s;
            entry.sourceId = QString::number(i);
            entry.importRun = run;
            ids.append(must(s.checkIns.add(entry)));
        }
        return {};
    }));
    QCOMPARE(must(journal.core->stores().checkIns.knownSourceIds(u"csv"_s)),
             QSet<QString>({u"0"_s, u"1"_s, u"2"_s}));
    CheckIn touched = journal.entry(ids.first());
    touched.note = u"mine now"_s;
    must(journal.core->apply([&](Stores &s) { return s.checkIns.update(touched); }));

    QCOMPARE(must(journal.core->stores().imports.last())->id, run);
    must(journal.core->apply([&](Stores &s) {
        return s.checkIns.removeImported(run).and_then([&](int removed) {
            [&] { QCOMPARE(removed, 3); }();
            return s.imports.remove(run);
        });
    }));
    QCOMPARE(must(journal.core->stores().checkIns.count({})), 0);
    QCOMPARE(must(journal.core->stores().checkIns.trash()).first().note, u"mine now"_s);
    QVERIFY(!must(journal.core->stores().imports.last()));
}

void TestCheckInStore::theSameSourceIdCannotStandTwice()
{
    TestJournal journal;
    journal.add(full());
    QVERIFY(!journal.core->apply([](Stores &s) { return s.checkIns.add(full()).map([](const Id &) {}); }));
}

namespace {
QList<CheckIn> several()
{
    QList<CheckIn> entries;
    for (const char *title : {"Zoë asked", "cache", "cache again", ""}) {
        entries.append(checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, QString::fromUtf8(title)));
        entries.last().tags = {u"Ä b"_s, u"c"_s};
    }
    entries.append(checkIn({2026, 11, 20}, QTime(9, 0), Focus::Mixed, std::nullopt, u"earlier"_s));
    return entries;
}

QStringList hits(JournalCore &core, const QString &word)
{
    QStringList titles;
    for (const PlacedCheckIn &placed : must(core.stores().checkIns.page(must(parseSearch(word)).filter, 9))) {
        titles.append(placed.checkIn.title);
    }
    return titles;
}
} // namespace

void TestCheckInStore::manyAtOnceAreAsIfAddedOneByOne()
{
    TestJournal apart;
    for (const CheckIn &entry : several()) {
        apart.add(entry);
    }
    TestJournal together;
    must(together.core->apply([](Stores &s) { return s.checkIns.addAll(several()); }));
    QCOMPARE(contentsOf(*together.core), contentsOf(*apart.core));
    for (const QString &word : {u"zoe"_s, u"cache"_s, u"earlier"_s}) {
        QVERIFY(!hits(*together.core, word).isEmpty());
        QCOMPARE(hits(*together.core, word), hits(*apart.core, word));
    }
    QVERIFY(together.core->health().isSound());
}

void TestCheckInStore::manyAtOnceCanBeTakenBackAndMadeAgain()
{
    TestJournal journal;
    const QStringList before = contentsOf(*journal.core);
    const Change change = must(journal.core->apply([](Stores &s) { return s.checkIns.addAll(several()); }));
    const QStringList after = contentsOf(*journal.core);
    QVERIFY(!touchedRows(change).tables.contains(u"sqlite_master"_s));
    must(journal.core->revert(change));
    QCOMPARE(contentsOf(*journal.core), before);
    QCOMPARE(hits(*journal.core, u"cache"_s), QStringList());
    must(journal.core->reapply(change));
    QCOMPARE(contentsOf(*journal.core), after);
    QCOMPARE(hits(*journal.core, u"cache"_s).size(), 2);
    QVERIFY(journal.core->health().isSound());
}

void TestCheckInStore::afterManyAtOnceSingleEntriesAreStillFound()
{
    TestJournal journal;
    must(journal.core->apply([](Stores &s) { return s.checkIns.addAll(several()); }));
    journal.add(checkIn({2026, 11, 24}, QTime(9, 0), Focus::People, 1, u"cache once more"_s));
    QCOMPARE(hits(*journal.core, u"cache"_s).size(), 3);
}

void TestCheckInStore::oneThatBreaksALimitKeepsAllOut()
{
    TestJournal journal;
    const QStringList before = contentsOf(*journal.core);
    QList<CheckIn> twice = several();
    twice[0].source = twice[3].source = u"ics"_s;
    twice[0].sourceId = twice[3].sourceId = u"same"_s;
    QList<CheckIn> tooHigh = several();
    tooHigh[2].energy = 4;
    for (const QList<CheckIn> &wrong : {twice, tooHigh}) {
        QVERIFY(!journal.core->apply([&](Stores &s) { return s.checkIns.addAll(wrong); }));
        QCOMPARE(contentsOf(*journal.core), before);
        QCOMPARE(hits(*journal.core, u"cache"_s), QStringList());
    }
    journal.add(several().at(1));
    QCOMPARE(hits(*journal.core, u"cache"_s).size(), 1);
    QVERIFY(journal.core->health().isSound());
}

QTEST_GUILESS_MAIN(TestCheckInStore)
#include "tst_checkinstore.moc"
