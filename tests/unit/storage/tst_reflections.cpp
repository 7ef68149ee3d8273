// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

Reflection weekOfThe23rd()
{
    Reflection reflection;
    reflection.kind = ReflectionKind::Weekly;
    reflection.day = {2026, 11, 23};
    reflection.recalled.people = 1;
    reflection.recalled.at = Moment::fromDateTime(aMonday());
    reflection.answers = {{weekly::Worked, u"1.0.0"_s, u"What worked?"_s, u"Pairing with Zoë"_s}};
    return reflection;
}

} // namespace

/// Reflections, second looks and own prompts in a journal, alone and in two versions that come together.
class TestReflections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReflectionComesBackAsItWasWritten();
    void whatDoesNotDifferIsNoChange();
    void anAnswerThatWasTakenBackStaysInTheHistory();
    void earlierWordsAreKeptAndPutBack();
    void linksGoWithTheirEntryAndComeBackWithIt();
    void theTrashKeepsThemForAWhile();
    void wordsAreFoundWithoutAccentsAndCase();
    void limitsAreNamed();
    void aSecondLookNeverTouchesTheFirstRating();
    void whatWasShownOnlyMovesForward();
    void bothSidesAnswersComeTogether();
    void aWeekBegunOnTwoLaptopsIsOneReflection();
    void aWeekBegunAnewBesideOneInTheTrashIsAnother();
    void theMemoryThatWasFirstStaysWhole();
    void partsOfWhatIsGoneForGoodAreNotMerged();
    void restoringABackupTakesTheWordsSinceIntoTheHistory();

private:
    static Id put(TestJournal &journal, const Reflection &reflection);
    static Reflection stored(TestJournal &journal, const Id &id);
    static std::unique_ptr<JournalCore> copyOf(TestJournal &journal);
};

Id TestReflections::put(TestJournal &journal, const Reflection &reflection)
{
    Id id;
    must(journal.core->apply([&](Stores &stores) {
        return stores.reflections.put(reflection).map([&](const Id &made) { id = made; });
    }));
    return id;
}

Reflection TestReflections::stored(TestJournal &journal, const Id &id)
{
    return *must(journal.core->stores().reflections.find(id));
}

std::unique_ptr<JournalCore> TestReflections::copyOf(TestJournal &journal)
{
    return must(JournalCore::open(journal.core->image(), journal.clock, IdSource(7)));
}

void TestReflections::aReflectionComesBackAsItWasWritten()
{
    TestJournal journal;
    Reflection written = weekOfThe23rd();
    written.title = u"T"_s;
    written.body = u"# Heading\n\n  text 🙂  \n"_s;
    written.checkIns = {journal.add(checkIn({2026, 11, 23}, {9, 0}, Focus::People, 1))};
    written.finished = journal.clock.now();
    written.id = put(journal, written);
    written.created = written.modified = journal.clock.now();
    QCOMPARE(stored(journal, written.id), written);
    QCOMPARE(must(journal.core->stores().reflections.ofWeek({2026, 11, 23})), written);
    QCOMPARE(must(journal.core->stores().reflections.about(written.checkIns.first())).size(), 1);
}

void TestReflections::whatDoesNotDifferIsNoChange()
{
    TestJournal journal;
    const Id id = put(journal, weekOfThe23rd());
    const Change change = must(journal.core->apply(
        [&](Stores &stores) { return stores.reflections.put(stored(journal, id)).map([](const Id &) {}); }));
    QVERIFY(change.isEmpty());
    QCOMPARE(stored(journal, id).rev, 1);
}

void TestReflections::anAnswerThatWasTakenBackStaysInTheHistory()
{
    TestJournal journal;
    const Id id = put(journal, weekOfThe23rd());
    Reflection without = stored(journal, id);
    without.answer({weekly::Worked, {}, {}, {}});
    put(journal, without);
    QVERIFY(stored(journal, id).answers.isEmpty());
    const auto history = must(journal.core->stores().history.latest(10));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().text, u"Pairing with Zoë"_s);
    must(journal.core->apply([&](Stores &stores) { return stores.history.putBack(history.first()); }));
    QCOMPARE(stored(journal, id).answerTo(weekly::Worked), u"Pairing with Zoë"_s);
}

void TestReflections::earlierWordsAreKeptAndPutBack()
{
    TestJournal journal;
    Reflection free;
    free.day = {2026, 11, 23};
    free.body = u"first"_s;
    free.id = put(journal, free);
    free.body = u"second"_s;
    put(journal, free);
    const auto history = must(journal.core->stores().history.of(u"reflection"_s, free.id.toText()));
    QCOMPARE(history.size(), 1);
    QCOMPARE(history.first().text, u"first"_s);
    must(journal.core->apply([&](Stores &stores) { return stores.history.putBack(history.first()); }));
    QCOMPARE(stored(journal, free.id).body, u"first"_s);
    must(journal.core->apply([&](Stores &stores) {
        return stores.reflections.moveToTrash(free.id)
            .and_then([&] { return stores.reflections.emptyTrash({journal.clock.now().utcMs + 1}); })
            .map([](int) {});
    }));
    QCOMPARE(must(journal.core->stores().history.count()), 0);
}

void TestReflections::linksGoWithTheirEntryAndComeBackWithIt()
{
    TestJournal journal;
    Reflection free = weekOfThe23rd();
    const Id entry = journal.add(checkIn({2026, 11, 23}, {9, 0}, Focus::People, 1));
    free.checkIns = {entry};
    const Id id = put(journal, free);
    const Change emptied = must(journal.core->apply([&](Stores &stores) {
        return stores.checkIns.moveToTrash(entry)
            .and_then([&] { return stores.checkIns.emptyTrash({journal.clock.now().utcMs + 1}); })
            .map([](int) {});
    }));
    QVERIFY(stored(journal, id).checkIns.isEmpty());
    must(journal.core->revert(emptied));
    QCOMPARE(stored(journal, id).checkIns, QList<Id>{entry});
}

void TestReflections::theTrashKeepsThemForAWhile()
{
    TestJournal journal;
    const Id id = put(journal, weekOfThe23rd());
    must(journal.core->apply([&](Stores &stores) { return stores.reflections.moveToTrash(id); }));
    QVERIFY(must(journal.core->stores().reflections.all()).isEmpty());
    QVERIFY(!must(journal.core->stores().reflections.ofWeek({2026, 11, 23})));
    QCOMPARE(must(journal.core->stores().reflections.trash()).size(), 1);
    QVERIFY(must(journal.core->stores().reflections.lastAnswered()).isEmpty());
    must(journal.core->apply([&](Stores &stores) { return stores.reflections.restore(id); }));
    QCOMPARE(must(journal.core->stores().reflections.all()).size(), 1);
}

void TestReflections::wordsAreFoundWithoutAccentsAndCase()
{
    TestJournal journal;
    put(journal, weekOfThe23rd());
    const auto matching = [&](const QStringList &words) {
        return must(journal.core->stores().reflections.matching(words)).size();
    };
    QCOMPARE(matching({u"ZOE"_s}), 1);
    QCOMPARE(matching({u"pairing"_s, u"worked"_s}), 1);
    QCOMPARE(matching({u"pairing"_s, u"nothing"_s}), 0);
}

void TestReflections::limitsAreNamed()
{
    TestJournal journal;
    const auto refused = [&](const Reflection &reflection) {
        const QStringList before = contentsOf(*journal.core);
        const auto made = journal.core->apply(
            [&](Stores &stores) { return stores.reflections.put(reflection).map([](const Id &) {}); });
        return !made && contentsOf(*journal.core) == before;
    };
    Reflection tooLong = weekOfThe23rd();
    tooLong.answers.first().text = QString(Reflection::MaxText + 1, u'x');
    QVERIFY(refused(tooLong));
    Reflection tooMuch = weekOfThe23rd();
    tooMuch.recalled.technical = 4;
    QVERIFY(refused(tooMuch));
    Reflection noDay = weekOfThe23rd();
    noDay.day = {};
    QVERIFY(refused(noDay));
}

void TestReflections::aSecondLookNeverTouchesTheFirstRating()
{
    TestJournal journal;
    const Id entry = journal.add(checkIn({2026, 9, 21}, {9, 0}, Focus::People, -2));
    const CheckIn before = journal.entry(entry);
    for (const int worth : {1, 3}) {
        must(journal.core->apply([&](Stores &stores) {
            SecondLook look;
            look.checkIn = entry;
            look.on = {2026, 11, 23};
            look.worth = worth;
            return stores.secondLooks.put(look).map([](const Id &) {});
        }));
    }
    QCOMPARE(journal.entry(entry), before);
    QCOMPARE(must(journal.core->stores().secondLooks.of(entry)).size(), 2);
    QVERIFY(must(journal.core->stores().secondLooks.peopleWorkNotLookedAt({2026, 9, 1}, {2026, 9, 30}))
                .isEmpty());
    SecondLook wrong;
    wrong.checkIn = entry;
    wrong.on = {2026, 11, 23};
    wrong.worth = 4;
    QVERIFY(!journal.core->apply(
        [&](Stores &stores) { return stores.secondLooks.put(wrong).map([](const Id &) {}); }));
}

void TestReflections::whatWasShownOnlyMovesForward()
{
    TestJournal journal;
    for (const LocalDay day : {LocalDay(2026, 11, 23), LocalDay(2026, 11, 20)}) {
        must(journal.core->apply([&](Stores &stores) { return stores.prompts.markShown(u"charts"_s, day); }));
    }
    QCOMPARE(journal.core->stores().prompts.lastShown(PromptStore::Charts), LocalDay(2026, 11, 23));
    QVERIFY(!journal.core->stores().prompts.lastShown(u"other"_s));
}

void TestReflections::bothSidesAnswersComeTogether()
{
    TestJournal journal;
    const Id id = put(journal, weekOfThe23rd());
    const auto base = copyOf(journal), theirs = copyOf(journal);
    Reflection ours = stored(journal, id);
    ours.answer({weekly::DidNot, u"1.0.0"_s, u"Q"_s, u"ours"_s});
    ours.answer({weekly::Worked, u"1.0.0"_s, u"Q"_s, u"written here"_s});
    journal.clock.advance(1000);
    put(journal, ours);
    Reflection other = *must(theirs->stores().reflections.find(id));
    other.answer({weekly::WillTry, u"1.0.0"_s, u"Q"_s, u"theirs"_s});
    other.answer({weekly::Worked, u"1.0.0"_s, u"Q"_s, u"written there"_s});
    journal.clock.advance(1000);
    must(theirs->apply([&](Stores &s) { return s.reflections.put(other).map([](const Id &) {}); }));

    must(journal.core->apply([&](Stores &stores) {
        return stores.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    const Reflection merged = stored(journal, id);
    QCOMPARE(merged.answerTo(weekly::DidNot), u"ours"_s);
    QCOMPARE(merged.answerTo(weekly::WillTry), u"theirs"_s);
    QCOMPARE(merged.answerTo(weekly::Worked), u"written there"_s);
    const auto conflicts = must(journal.core->stores().history.conflicts());
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(conflicts.first().text, u"written here"_s);
}

void TestReflections::aWeekBegunOnTwoLaptopsIsOneReflection()
{
    TestJournal journal;
    const auto base = copyOf(journal), theirs = copyOf(journal);
    Reflection ours = weekOfThe23rd();
    ours.answer({weekly::DidNot, u"1.0.0"_s, u"Q"_s, u"ours"_s});
    const Id id = put(journal, ours);
    Reflection other = weekOfThe23rd();
    other.recalled = {-2, 3, Moment::fromDateTime(aMonday().addSecs(3600)), false};
    other.answer({weekly::Worked, u"1.0.0"_s, u"What worked?"_s, u"written there"_s});
    other.answer({weekly::WillTry, u"1.0.0"_s, u"Q"_s, u"theirs"_s});
    Reflection free;
    free.day = other.day;
    free.body = u"of its own"_s;
    journal.clock.advance(1000);
    must(theirs->apply([&](Stores &s) {
        return s.reflections.put(other)
            .and_then([&](const Id &) { return s.reflections.put(free); })
            .map([](const Id &) {});
    }));

    must(journal.core->apply([&](Stores &stores) {
        return stores.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    const auto all = must(journal.core->stores().reflections.all());
    QCOMPARE(all.size(), 2);
    QCOMPARE(std::ranges::count(all, ReflectionKind::Free, &Reflection::kind), 1);
    const Reflection merged = stored(journal, id);
    QCOMPARE(merged.answerTo(weekly::DidNot), u"ours"_s);
    QCOMPARE(merged.answerTo(weekly::WillTry), u"theirs"_s);
    QCOMPARE(merged.recalled.people, 1); // the memory that was first, whole
    QVERIFY(!merged.recalled.technical);
    QStringList worked{merged.answerTo(weekly::Worked)};
    for (const EarlierText &lost : must(journal.core->stores().history.conflicts())) {
        worked << lost.text;
    }
    QVERIFY(worked.contains(u"Pairing with Zoë"_s) && worked.contains(u"written there"_s));
    QVERIFY(journal.core->health().isSound());
}

void TestReflections::aWeekBegunAnewBesideOneInTheTrashIsAnother()
{
    TestJournal journal;
    const Id first = put(journal, weekOfThe23rd());
    must(journal.core->apply([&](Stores &stores) { return stores.reflections.moveToTrash(first); }));
    const Id second = put(journal, weekOfThe23rd());
    QVERIFY(second != first);
    QVERIFY(stored(journal, first).deleted && !stored(journal, second).deleted);
}

void TestReflections::theMemoryThatWasFirstStaysWhole()
{
    TestJournal journal;
    Reflection blank = weekOfThe23rd();
    blank.recalled = {};
    const Id id = put(journal, blank);
    const auto base = copyOf(journal), theirs = copyOf(journal);
    const auto recall = [&](JournalCore &core, const Recalled &recalled) {
        Reflection reflection = *must(core.stores().reflections.find(id));
        reflection.recalled = recalled;
        must(core.apply([&](Stores &s) { return s.reflections.put(reflection).map([](const Id &) {}); }));
    };
    journal.clock.advance(1000);
    recall(*theirs, {2, std::nullopt, journal.clock.now(), false});
    journal.clock.advance(1000);
    recall(*journal.core, {-1, 3, journal.clock.now(), true});

    must(journal.core->apply([&](Stores &stores) {
        return stores.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    const Recalled merged = stored(journal, id).recalled;
    QCOMPARE(merged.people, 2);
    QVERIFY(!merged.technical && !merged.afterSeeing);
    QCOMPARE(must(journal.core->stores().history.conflicts()).first().field, u"recalled"_s);
}

void TestReflections::partsOfWhatIsGoneForGoodAreNotMerged()
{
    TestJournal journal;
    const Id entry = journal.add(checkIn({2026, 9, 21}, {9, 0}, Focus::People, -2));
    const Id id = put(journal, weekOfThe23rd());
    must(journal.core->apply([&](Stores &stores) {
        return stores.checkIns.moveToTrash(entry).and_then(
            [&] { return stores.reflections.moveToTrash(id); });
    }));
    const auto base = copyOf(journal), theirs = copyOf(journal);
    must(theirs->apply([&](Stores &stores) {
        SecondLook look;
        look.checkIn = entry;
        look.on = {2026, 11, 23};
        return stores.secondLooks.put(look).map([](const Id &) {});
    }));
    must(journal.core->apply([&](Stores &stores) {
        const Moment end{journal.clock.now().utcMs + 1};
        return stores.checkIns.emptyTrash(end)
            .and_then([&](int) { return stores.reflections.emptyTrash(end); })
            .map([](int) {});
    }));
    must(journal.core->apply([&](Stores &stores) {
        return stores.merging.merge(theirs->database(), &base->database()).map([](const MergeOutcome &) {});
    }));
    QVERIFY(must(journal.core->stores().secondLooks.all()).isEmpty());
    QVERIFY(journal.core->health().isSound());
}

void TestReflections::restoringABackupTakesTheWordsSinceIntoTheHistory()
{
    TestJournal journal;
    const Id id = put(journal, weekOfThe23rd());
    const auto backup = copyOf(journal);
    Reflection later = stored(journal, id);
    later.answer({weekly::WillTry, u"1.0.0"_s, u"Q"_s, u"written since"_s});
    put(journal, later);
    Reflection another;
    another.day = {2026, 11, 24};
    another.body = u"new"_s;
    const Id since = put(journal, another);

    must(journal.core->apply([&](Stores &stores) { return stores.merging.becomeLike(backup->database()); }));
    QCOMPARE(stored(journal, id).answers.size(), 1);
    QCOMPARE(must(journal.core->stores().history.latest(1)).first().text, u"written since"_s);
    QVERIFY(stored(journal, since).deleted);
}

QTEST_GUILESS_MAIN(TestReflections)
#include "tst_reflections.moc"
