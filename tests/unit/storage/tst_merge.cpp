// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

#include <QRandomGenerator>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int Pairs = 1000;

/// A journal and a second one that was copied from it, with ids that never meet.
struct TwoJournals
{
    TestJournal ours;
    std::unique_ptr<JournalCore> base;
    std::unique_ptr<JournalCore> theirs;

    void part()
    {
        base = must(JournalCore::open(ours.core->image(), ours.clock));
        theirs = must(JournalCore::open(ours.core->image(), ours.clock, IdSource(2)));
    }
    MergeOutcome merge(bool withBase = true)
    {
        MergeOutcome outcome;
        last = must(ours.core->apply([&](Stores &s) {
            return s.merging.merge(theirs->database(), withBase ? &base->database() : nullptr)
                .map([&](const MergeOutcome &done) { outcome = done; });
        }));
        return outcome;
    }
    Change last;
};

void edit(JournalCore &core, const Id &id, const std::function<void(CheckIn &)> &change)
{
    CheckIn entry = *must(core.stores().checkIns.find(id));
    change(entry);
    must(core.apply([&](Stores &s) { return s.checkIns.update(entry); }));
}

CheckIn entryIn(const JournalCore &core, const Id &id)
{
    return must(core.stores().checkIns.find(id)).value_or(CheckIn());
}

QSet<QString> idsIn(const JournalCore &core)
{
    QSet<QString> ids;
    auto entries = must(core.stores().checkIns.trash());
    for (const PlacedCheckIn &placed : must(core.stores().checkIns.page({}, 10'000))) {
        entries.append(placed.checkIn);
    }
    for (const CheckIn &entry : entries) {
        ids.insert(entry.id.toText());
    }
    return ids;
}

/// Every text of every entry, present and earlier: what a person has written and must find again.
QSet<QString> wordsIn(const JournalCore &core)
{
    QSet<QString> words;
    for (const QString &id : idsIn(core)) {
        const CheckIn entry = entryIn(core, *Id::fromText(id));
        words += QSet<QString>({entry.title, entry.note});
        words += QSet<QString>(entry.tags.cbegin(), entry.tags.cend());
        for (const EarlierText &text : must(core.stores().history.of(u"check_in"_s, id))) {
            words.insert(text.text);
        }
    }
    return words;
}

CheckIn someEntry(const QString &title)
{
    return checkIn({2026, 11, 23}, QTime(9, 0), Focus::People, 1, title);
}

/// Edits one side at random; every text it writes is one that nobody else writes.
class RandomSide
{
public:
    RandomSide(quint32 seed, JournalCore &core, FixedClock &clock, const QString &name)
        : m_random(seed)
        , m_core(core)
        , m_clock(clock)
        , m_name(name)
    {
    }

    void run(QList<Id> ids)
    {
        for (int step = draw(6); step > 0; --step) {
            m_clock.advance(1 + draw(1000));
            must(m_core.apply([&](Stores &s) { return change(s, ids); }));
        }
    }

private:
    Result<void> change(Stores &stores, QList<Id> &ids)
    {
        if (ids.isEmpty() || draw(3) == 0) {
            CheckIn made = someEntry(word());
            made.when.day = made.when.day.addDays(draw(2));
            return stores.checkIns.add(made).map([&](const Id &id) { ids.append(id); });
        }
        CheckIn entry =
            must(stores.checkIns.find(ids.at(draw(static_cast<int>(ids.size()))))).value_or(CheckIn());
        switch (draw(6)) {
        case 0:
            return entry.id.isNull() ? Result<void>() : stores.checkIns.moveToTrash(entry.id);
        case 1:
            entry.note = word();
            break;
        case 2:
            entry.tags = {word(), word()};
            break;
        case 3:
            entry.energy = draw(7) - 3;
            break;
        case 4:
            entry.when.time = QTime(9 + draw(3), 0);
            break;
        default:
            entry.title = word();
        }
        return entry.id.isNull() ? Result<void>() : stores.checkIns.update(entry);
    }
    QString word() { return u"%1%2"_s.arg(m_name).arg(++m_words); }
    int draw(int below) { return static_cast<int>(m_random.bounded(below)); }

    QRandomGenerator m_random;
    JournalCore &m_core;
    FixedClock &m_clock;
    QString m_name;
    int m_words = 0;
};

} // namespace

class TestMerge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatOneSideChangedIsTaken();
    void differentPartsOfAnEntryComeTogether();
    void theLaterEditWinsAndTheOtherIsKeptAsAConflict_data();
    void theLaterEditWinsAndTheOtherIsKeptAsAConflict();
    void anEditBeatsADeletion();
    void whatWasRemovedForGoodGoesToTheTrash();
    void tagsOfBothSidesStay();
    void withoutABaseAnEarlierTextIsNoConflict();
    void theSameMergeTwiceChangesNothing();
    void aMergeIsOneStepToTakeBack();
    void twoImportsOfTheSameThingStayTwoEntries();
    void noEntryAndNoWordOfEitherSideIsMissing();
    void becomingLikeABackupPutsNewerEntriesIntoTheTrash();
    void twoForecastsAreNeverMixed_data();
    void twoForecastsAreNeverMixed();
    void anExperimentPairedOnBothSidesStaysInOnePair();
    void experimentsMergeAndGoBackWithABackup();
};

void TestMerge::whatOneSideChangedIsTaken()
{
    TwoJournals two;
    const Id a = two.ours.add(someEntry(u"a"_s));
    const Id b = two.ours.add(someEntry(u"b"_s));
    two.part();
    edit(*two.ours.core, a, [](CheckIn &c) { c.title = u"a here"_s; });
    edit(*two.theirs, b, [](CheckIn &c) { c.title = u"b there"_s; });
    QCOMPARE(two.merge(), (MergeOutcome{0, 1, 0}));
    QCOMPARE(two.ours.entry(a).title, u"a here"_s);
    QCOMPARE(two.ours.entry(b).title, u"b there"_s);
    QCOMPARE(two.ours.core->health().problems, QStringList());
}

void TestMerge::differentPartsOfAnEntryComeTogether()
{
    TwoJournals two;
    const Id id = two.ours.add(someEntry(u"a"_s));
    two.part();
    edit(*two.ours.core, id, [](CheckIn &c) { c.energy = -2; });
    edit(*two.theirs, id, [](CheckIn &c) {
        c.note = u"theirs"_s;
        c.when.time = QTime(11, 0);
    });
    QCOMPARE(two.merge().conflicts, 0);
    QCOMPARE(two.ours.entry(id).energy, -2);
    QCOMPARE(two.ours.entry(id).note, u"theirs"_s);
    QCOMPARE(two.ours.entry(id).when.time, QTime(11, 0));
}

void TestMerge::theLaterEditWinsAndTheOtherIsKeptAsAConflict_data()
{
    QTest::addColumn<bool>("theirsIsLater");
    QTest::newRow("theirs is later") << true;
    QTest::newRow("ours is later") << false;
}

void TestMerge::theLaterEditWinsAndTheOtherIsKeptAsAConflict()
{
    QFETCH(bool, theirsIsLater);
    TwoJournals two;
    const Id id = two.ours.add(someEntry(u"a"_s));
    two.part();
    JournalCore &first = theirsIsLater ? *two.ours.core : *two.theirs;
    JournalCore &second = theirsIsLater ? *two.theirs : *two.ours.core;
    edit(first, id, [](CheckIn &c) { c.title = u"first"_s; });
    two.ours.clock.advance(1000);
    edit(second, id, [](CheckIn &c) { c.title = u"second"_s; });
    QCOMPARE(two.merge().conflicts, 1);
    QCOMPARE(two.ours.entry(id).title, u"second"_s);
    const auto conflicts = must(two.ours.core->stores().history.conflicts());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().text, u"first"_s);
    QCOMPARE(conflicts.first().row, id.toText());
}

void TestMerge::anEditBeatsADeletion()
{
    TwoJournals two;
    const Id a = two.ours.add(someEntry(u"a"_s));
    const Id b = two.ours.add(someEntry(u"b"_s));
    const Id c = two.ours.add(someEntry(u"c"_s));
    two.part();
    must(two.ours.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(a); }));
    edit(*two.theirs, a, [](CheckIn &e) { e.note = u"still needed"_s; });
    edit(*two.ours.core, b, [](CheckIn &e) { e.note = u"mine"_s; });
    must(two.theirs->apply([&](Stores &s) { return s.checkIns.moveToTrash(b); }));
    must(two.theirs->apply([&](Stores &s) { return s.checkIns.moveToTrash(c); }));
    two.merge();
    QVERIFY(!two.ours.entry(a).deleted);
    QCOMPARE(two.ours.entry(a).note, u"still needed"_s);
    QVERIFY(!two.ours.entry(b).deleted);
    QVERIFY(two.ours.entry(c).deleted);
}

void TestMerge::whatWasRemovedForGoodGoesToTheTrash()
{
    TwoJournals two;
    const Id live = two.ours.add(someEntry(u"live"_s));
    const Id trashed = two.ours.add(someEntry(u"trashed"_s));
    must(two.ours.core->apply([&](Stores &s) { return s.checkIns.moveToTrash(trashed); }));
    two.part();
    must(two.ours.core->apply([&](Stores &s) {
        return s.checkIns.moveToTrash(live).and_then(
            [&] { return s.checkIns.emptyTrash({two.ours.clock.now().utcMs + 1}).map([](int) {}); });
    }));
    two.merge();
    QVERIFY(two.ours.entry(live).deleted);
    QVERIFY(!must(two.ours.core->stores().checkIns.find(trashed)));
}

void TestMerge::tagsOfBothSidesStay()
{
    TwoJournals two;
    CheckIn entry = someEntry(u"a"_s);
    entry.tags = {u"old"_s, u"gone"_s};
    const Id id = two.ours.add(entry);
    two.part();
    edit(*two.ours.core, id, [](CheckIn &c) { c.tags = {u"old"_s, u"here"_s}; });
    edit(*two.theirs, id, [](CheckIn &c) { c.tags = {u"old"_s, u"gone"_s, u"there"_s}; });
    two.merge();
    QCOMPARE(two.ours.entry(id).tags, (QStringList{u"old"_s, u"here"_s, u"there"_s}));
}

void TestMerge::withoutABaseAnEarlierTextIsNoConflict()
{
    TwoJournals two;
    const Id id = two.ours.add(someEntry(u"a"_s));
    two.part();
    edit(*two.theirs, id, [](CheckIn &c) { c.title = u"b"_s; });
    edit(*two.theirs, id, [](CheckIn &c) { c.title = u"c"_s; });
    QCOMPARE(two.merge(false).conflicts, 0);
    QCOMPARE(two.ours.entry(id).title, u"c"_s);
}

void TestMerge::theSameMergeTwiceChangesNothing()
{
    TwoJournals two;
    const Id id = two.ours.add(someEntry(u"a"_s));
    two.part();
    edit(*two.ours.core, id, [](CheckIn &c) { c.title = u"ours"_s; });
    edit(*two.theirs, id, [](CheckIn &c) { c.title = u"theirs"_s; });
    two.merge(false);
    const QStringList merged = contentsOf(*two.ours.core);
    const int history = must(two.ours.core->stores().history.count());
    QCOMPARE(two.merge(false).added, 0);
    QCOMPARE(contentsOf(*two.ours.core), merged);
    QCOMPARE(must(two.ours.core->stores().history.count()), history);
}

void TestMerge::aMergeIsOneStepToTakeBack()
{
    TwoJournals two;
    const Id id = two.ours.add(someEntry(u"a"_s));
    two.part();
    edit(*two.theirs, id, [](CheckIn &c) { c.title = u"theirs"_s; });
    must(two.theirs->apply(
        [](Stores &s) { return s.checkIns.add(someEntry(u"new"_s)).map([](const Id &) {}); }));
    const QStringList before = contentsOf(*two.ours.core);
    two.merge();
    QVERIFY(contentsOf(*two.ours.core) != before);
    must(two.ours.core->revert(two.last));
    QCOMPARE(contentsOf(*two.ours.core), before);
    must(two.ours.core->reapply(two.last));
    QCOMPARE(two.ours.entry(id).title, u"theirs"_s);
}

void TestMerge::twoImportsOfTheSameThingStayTwoEntries()
{
    TwoJournals two;
    two.part();
    CheckIn meeting = someEntry(u"Meeting"_s);
    meeting.source = u"ics"_s;
    meeting.sourceId = u"uid-1"_s;
    two.ours.add(meeting);
    must(two.theirs->apply([&](Stores &s) { return s.checkIns.add(meeting).map([](const Id &) {}); }));
    QCOMPARE(two.merge().added, 1);
    QCOMPARE(idsIn(*two.ours.core).size(), 2);
}

void TestMerge::noEntryAndNoWordOfEitherSideIsMissing()
{
    for (quint32 seed = 0; seed < Pairs; ++seed) {
        TwoJournals two;
        const QList<Id> ids{two.ours.add(someEntry(u"one"_s)), two.ours.add(someEntry(u"two"_s)),
                            two.ours.add(someEntry(u"three"_s))};
        two.part();
        RandomSide(seed, *two.ours.core, two.ours.clock, u"ours"_s).run(ids);
        RandomSide(seed + Pairs, *two.theirs, two.ours.clock, u"theirs"_s).run(ids);
        const QSet<QString> entries = idsIn(*two.ours.core) + idsIn(*two.theirs);
        const QSet<QString> words = wordsIn(*two.ours.core) + wordsIn(*two.theirs);
        two.merge(seed % 2 == 0);
        QVERIFY2((entries - idsIn(*two.ours.core)).isEmpty(), qPrintable(QString::number(seed)));
        const QSet<QString> missing = words - wordsIn(*two.ours.core);
        QVERIFY2(missing.isEmpty(),
                 qPrintable(u"%1: %2"_s.arg(seed).arg(QStringList(missing.values()).join(u' '))));
        QCOMPARE(two.ours.core->health().problems, QStringList());
    }
}

void TestMerge::becomingLikeABackupPutsNewerEntriesIntoTheTrash()
{
    TwoJournals two;
    CheckIn entry = someEntry(u"a"_s);
    entry.tags = {u"x"_s};
    const Id id = two.ours.add(entry);
    two.part();
    const Id newer = two.ours.add(someEntry(u"newer"_s));
    edit(*two.ours.core, id, [](CheckIn &c) {
        c.title = u"b"_s;
        c.tags = {u"y"_s};
    });
    const QStringList before = contentsOf(*two.ours.core);
    const Change restored = must(
        two.ours.core->apply([&](Stores &s) { return s.merging.becomeLike(two.base->database()); }));
    QCOMPARE(two.ours.entry(id).title, u"a"_s);
    QCOMPARE(two.ours.entry(id).tags, QStringList{u"x"_s});
    QVERIFY(two.ours.entry(newer).deleted);
    must(two.ours.core->revert(restored));
    QCOMPARE(contentsOf(*two.ours.core), before);
}

namespace {
Id addTo(JournalCore &journal, const QString &title)
{
    Experiment e;
    e.title = title;
    must(journal.apply([&](Stores &s) {
        return s.experiments.add(e).map([&](const Id &made) { e.id = made; });
    }));
    return e.id;
}

void forecast(JournalCore &journal, const Id &id, Forecast forecast, int seconds, bool open)
{
    must(journal.apply([&](Stores &s) -> Result<void> {
        must(s.forecasts.putDraft(id, forecast));
        if (seconds > 0) {
            must(s.forecasts.seal(id, Moment{seconds * 1000}));
        }
        return open ? s.forecasts.open(id, Moment{999'000}) : Result<void>();
    }));
}
} // namespace

void TestMerge::twoForecastsAreNeverMixed_data()
{
    QTest::addColumn<int>("oursSealed");
    QTest::addColumn<int>("theirsSealed");
    QTest::addColumn<bool>("theirsStays");
    QTest::newRow("two drafts") << 0 << 0 << false;
    QTest::newRow("a sealed one before a draft") << 0 << 5 << true;
    QTest::newRow("a draft after a sealed one") << 5 << 0 << false;
    QTest::newRow("ours was first") << 5 << 6 << false;
    QTest::newRow("theirs was first") << 6 << 5 << true;
}

void TestMerge::twoForecastsAreNeverMixed()
{
    QFETCH(int, oursSealed);
    QFETCH(int, theirsSealed);
    QFETCH(bool, theirsStays);
    TwoJournals two;
    const Id id = addTo(*two.ours.core, u"a"_s);
    two.part();
    forecast(*two.ours.core, id, {-2, 55}, oursSealed, false);
    forecast(*two.theirs, id, {3, 95}, theirsSealed, false);
    QCOMPARE(two.merge().conflicts, 0);
    const KeptForecast kept = must(two.ours.core->stores().forecasts.kept()).first();
    const Forecast wanted = theirsStays ? Forecast{3, 95} : Forecast{-2, 55};
    QCOMPARE(kept.sealed ? *forecastInClosedText(kept.closed, id, *kept.sealed) : *kept.forecast, wanted);
    for (const EarlierText &text : must(two.ours.core->stores().history.ofRow(id.toText()))) {
        QVERIFY2(text.entity != "forecast"_L1, qPrintable(text.text)); // nothing tells what was foretold
    }
}

void TestMerge::anExperimentPairedOnBothSidesStaysInOnePair()
{
    TwoJournals two;
    const Id people = addTo(*two.ours.core, u"a"_s);
    const Id technical = addTo(*two.ours.core, u"b"_s);
    const Id third = addTo(*two.ours.core, u"c"_s);
    two.part();
    const auto pairUp = [](JournalCore &journal, const Id &one, const Id &other) {
        must(journal.apply([&](Stores &s) {
            Pair pair;
            pair.peopleExperiment = one;
            pair.technicalExperiment = other;
            return s.pairs.put(pair).map([](const Id &) {});
        }));
    };
    pairUp(*two.ours.core, people, technical);
    pairUp(*two.theirs, third, people);
    two.merge();
    QCOMPARE(must(two.ours.core->stores().pairs.all()).size(), 1);
    QVERIFY(must(two.ours.core->stores().pairs.ofExperiment(technical)));
    QCOMPARE(two.ours.core->health().problems, QStringList());
}

void TestMerge::experimentsMergeAndGoBackWithABackup()
{
    TwoJournals two;
    const Id id = addTo(*two.ours.core, u"a"_s);
    forecast(*two.ours.core, id, {1, 60}, 5, false);
    two.part();
    forecast(*two.theirs, addTo(*two.theirs, u"theirs"_s), {2, 70}, 6, true);
    must(two.ours.core->apply([&](Stores &s) -> Result<void> {
        ExperimentSession session;
        session.experiment = id;
        must(s.sessions.put(session));
        return s.forecasts.open(id);
    }));
    two.merge();
    ExperimentStore &experiments = two.ours.core->stores().experiments;
    QCOMPARE(must(experiments.all()).size(), 2);
    must(two.ours.core->apply([&](Stores &s) { return s.merging.becomeLike(two.base->database()); }));
    QCOMPARE(must(experiments.all()).size(), 1);
    QCOMPARE(must(experiments.trash()).first().title, u"theirs"_s);
    QVERIFY(must(two.ours.core->stores().sessions.of(id)).isEmpty()); // it was planned since
    QVERIFY(!must(two.ours.core->stores().forecasts.find(id))->opened);
}

QTEST_GUILESS_MAIN(TestMerge)
#include "tst_merge.moc"
