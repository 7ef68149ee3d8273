// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/shareselection.h"

#include <QRandomGenerator>
#include <QTest>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Today(2026, 11, 23);
int nextNumber = 0;

Id number(int value)
{
    return *Id::fromText(u"00000000-0000-4000-8000-%1"_s.arg(value, 12, 16, QLatin1Char('0')));
}

/// Random enough for a test, and the same in every run.
Id nextItemId()
{
    return number(0x10000 + nextNumber++);
}

ShareCandidate checkIn(int id, LocalDay day, std::optional<Id> experiment = {})
{
    SharedCheckIn c;
    c.day = day;
    c.time = LocalTime(14, 15);
    c.activity = u"own activity"_s;
    c.energy = 2;
    c.title = u"title"_s;
    c.note = u"note"_s;
    c.tags = {u"tag"_s};
    c.chosen = Chosen::Mine;
    c.starred = true;
    c.experiment = experiment;
    return {number(id), 3, ShareKind::CheckIns, day, day, c.title, u"Coding"_s, experiment, c};
}

ShareCandidate experiment(int id, std::optional<Id> paired = {})
{
    SharedExperiment e;
    e.title = u"experiment"_s;
    e.hypothesis = u"words"_s;
    e.start = Today.addDays(-30);
    e.end = Today;
    e.pairedWith = paired;
    e.pairQuestion = paired ? u"which of both?"_s : QString();
    return {number(id), 1, ShareKind::Experiments, *e.start, *e.end, e.title, {}, {}, e};
}

ShareCandidate reason(int id)
{
    return {number(id), 1,     ShareKind::Reasons,
            Today,      Today, {},
            {},         {},    SharedReason{Today, u"r"_s, 1, {}, {}, {}}};
}

ShareSelection everything()
{
    ShareSelection selection;
    for (int kind = 0; kind <= int(ShareKind::Decisions); ++kind) {
        selection.depths.insert(ShareKind(kind), ShareDepth::Full);
    }
    selection.reasonsConfirmed = true;
    return selection;
}

const SharedCheckIn &firstCheckIn(const BuiltShare &built)
{
    return std::get<SharedCheckIn>(built.items.first().content);
}

} // namespace

/// What leaves by which choice ("Who sees what").
class TestShareSelection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { nextNumber = 0; }
    void byDefaultNothingLeaves();
    void daysBoundWhatLeaves();
    void titlesNotesTimesAndCircumstancesAreChosenApart();
    void numbersTakeNoWordAlong();
    void onlySingleNotesLeave();
    void reasonsAskTwice();
    void oneExperimentTakesItsOwnCheckInsOnly();
    void whatPointsToWhatStaysIsTakenAway();
    void idsAreNewOrThoseThatTheCoachKnows();
    void onlyWhatIsNewOrChanged();
    void whatLeavesFullerThanBeforeIsNew();
    void theOrderTellsNothing();
    void aKindThatNothingWasChosenOfIsNotNamed();
    void namesAndMarkedTextsGoEverywhere();
};

void TestShareSelection::byDefaultNothingLeaves()
{
    QVERIFY(
        buildShare({checkIn(1, Today), experiment(2), reason(3)}, {}, {}, {}, nextItemId).items.isEmpty());
}

void TestShareSelection::daysBoundWhatLeaves()
{
    ShareSelection selection = everything();
    selection.from = Today.addDays(-1);
    selection.to = Today;
    const QList<ShareCandidate> all{checkIn(1, Today.addDays(-2)), checkIn(2, Today.addDays(-1)),
                                    checkIn(3, Today), checkIn(4, Today.addDays(1)), experiment(5)};
    const BuiltShare built = buildShare(all, selection, {}, {}, nextItemId);
    QCOMPARE(built.items.size(), 3); // two entries and the experiment that was running then
    selection.leftOut.insert({ShareItemKind::CheckIn, number(2)});
    QCOMPARE(buildShare(all, selection, {}, {}, nextItemId).items.size(), 2);
}

void TestShareSelection::titlesNotesTimesAndCircumstancesAreChosenApart()
{
    ShareSelection selection;
    selection.depths.insert(ShareKind::CheckIns, ShareDepth::Full);
    const auto build = [&] { return buildShare({checkIn(1, Today)}, selection, {}, {}, nextItemId); };
    SharedCheckIn leaves = firstCheckIn(build());
    QVERIFY(leaves.title.isEmpty() && leaves.note.isEmpty() && !leaves.time && leaves.tags.isEmpty());
    QVERIFY(!leaves.chosen && leaves.starred);
    QCOMPARE(leaves.energy, 2);
    selection.depths.insert(ShareKind::Titles, ShareDepth::Full);
    selection.depths.insert(ShareKind::Notes, ShareDepth::Full);
    selection.clockTimes = true;
    selection.circumstances = true;
    leaves = firstCheckIn(build());
    QVERIFY(!leaves.title.isEmpty() && !leaves.note.isEmpty() && leaves.time && leaves.chosen);
    QCOMPARE(leaves.tags, QStringList{u"tag"_s});
}

void TestShareSelection::numbersTakeNoWordAlong()
{
    ShareSelection selection = everything();
    selection.depths.insert(ShareKind::CheckIns, ShareDepth::Numbers);
    selection.depths.insert(ShareKind::Experiments, ShareDepth::Numbers);
    const BuiltShare built = buildShare({checkIn(1, Today), experiment(2)}, selection, {}, {}, nextItemId);
    QCOMPARE(textsOf(built.items), QStringList{u"Coding"_s});
}

void TestShareSelection::onlySingleNotesLeave()
{
    ShareSelection selection;
    selection.depths.insert(ShareKind::CheckIns, ShareDepth::Full);
    selection.depths.insert(ShareKind::Notes, ShareDepth::Choose);
    selection.notes.insert(number(2));
    const BuiltShare built = buildShare({checkIn(1, Today.addDays(-1)), checkIn(2, Today)}, selection, {}, {},
                                        nextItemId);
    QVERIFY(firstCheckIn(built).note.isEmpty());
    QCOMPARE(std::get<SharedCheckIn>(built.items.last().content).note, u"note"_s);
}

void TestShareSelection::reasonsAskTwice()
{
    ShareSelection selection;
    selection.depths.insert(ShareKind::Reasons, ShareDepth::Choose);
    selection.chosen.insert({ShareItemKind::Reason, number(1)});
    QVERIFY(!isChosen(reason(1), selection, {}));
    selection.reasonsConfirmed = true;
    QVERIFY(isChosen(reason(1), selection, {}));
    QVERIFY(!isChosen(reason(2), selection, {}));
}

void TestShareSelection::oneExperimentTakesItsOwnCheckInsOnly()
{
    ShareSelection selection = everything();
    selection.depths.insert(ShareKind::Experiments, ShareDepth::Choose);
    selection.experiment = number(9);
    selection.chosen.insert({ShareItemKind::Experiment, number(9)});
    const QList<ShareCandidate> all{checkIn(1, Today), checkIn(2, Today, number(9)), experiment(9),
                                    experiment(8)};
    const BuiltShare built = buildShare(all, selection, {}, {}, nextItemId);
    QCOMPARE(built.items.size(), 2);
    QCOMPARE(built.links.at(0).local, number(2));
    QCOMPARE(built.links.at(1).local, number(9));
}

void TestShareSelection::whatPointsToWhatStaysIsTakenAway()
{
    ShareSelection selection = everything();
    const QList<ShareCandidate> all{checkIn(1, Today, number(9)), experiment(9, number(8)), experiment(8)};
    BuiltShare built = buildShare(all, selection, {}, {}, nextItemId);
    const auto itemOf = [&](int local) {
        const auto link = std::ranges::find(built.links, number(local), &ShareLink::local);
        return *std::ranges::find(built.items, link->item, &ShareItem::id);
    };
    QCOMPARE(std::get<SharedCheckIn>(itemOf(1).content).experiment, itemOf(9).id);
    QCOMPARE(std::get<SharedExperiment>(itemOf(9).content).pairedWith, itemOf(8).id);
    QCOMPARE(std::get<SharedExperiment>(itemOf(9).content).pairQuestion, u"which of both?"_s);
    selection.leftOut = {{ShareItemKind::Experiment, number(8)}};
    built = buildShare(all, selection, {}, {}, nextItemId);
    QVERIFY(!std::get<SharedExperiment>(itemOf(9).content).pairedWith);
    QVERIFY(std::get<SharedExperiment>(itemOf(9).content).pairQuestion.isEmpty());
    selection.leftOut.insert({ShareItemKind::Experiment, number(9)});
    built = buildShare(all, selection, {}, {}, nextItemId);
    QVERIFY(!firstCheckIn(built).experiment);
}

void TestShareSelection::idsAreNewOrThoseThatTheCoachKnows()
{
    EarlierShares earlier;
    earlier.items.insert({ShareItemKind::CheckIn, number(1)}, number(777));
    const BuiltShare built = buildShare({checkIn(1, Today), checkIn(2, Today)}, everything(), {}, earlier,
                                        nextItemId);
    QSet<Id> ids;
    for (const ShareItem &item : built.items) {
        ids.insert(item.id);
    }
    QVERIFY(ids.contains(number(777)));
    QVERIFY(!ids.contains(number(1)) && !ids.contains(number(2)));
}

void TestShareSelection::onlyWhatIsNewOrChanged()
{
    ShareSelection selection = everything();
    selection.onlyNew = true;
    EarlierShares earlier;
    earlier.revs.insert({ShareItemKind::CheckIn, number(1)}, 3);
    earlier.revs.insert({ShareItemKind::CheckIn, number(2)}, 2);
    const QList<ShareCandidate> all{checkIn(1, Today), checkIn(2, Today), checkIn(3, Today)};
    QCOMPARE(buildShare(all, selection, {}, earlier, nextItemId).items.size(), 2);
}

void TestShareSelection::whatLeavesFullerThanBeforeIsNew()
{
    const ShareKey key{ShareItemKind::CheckIn, number(1)};
    EarlierShares earlier;
    earlier.revs.insert(key, 3);
    ShareSelection selection = everything();
    selection.onlyNew = true;
    const auto isNew = [&] { return isChosen(checkIn(1, Today), selection, earlier); };
    ShareScope &before = earlier.scopes[key];
    before.kinds = {{ShareKind::CheckIns, ShareDepth::Numbers}};
    QVERIFY(isNew());
    before.kinds = {{ShareKind::CheckIns, ShareDepth::Full}, {ShareKind::Titles, ShareDepth::Full}};
    QVERIFY(isNew()); // now with its note
    selection.depths.insert(ShareKind::Notes, ShareDepth::None);
    QVERIFY(!isNew());
    selection.notes.insert(number(1));
    QVERIFY(isNew());
    selection.notes.clear();
    selection.clockTimes = true;
    QVERIFY(isNew());
    before.clockTimes = true;
    QVERIFY(!isNew());
    before.kinds = {{ShareKind::CheckIns, ShareDepth::Full}};
    QVERIFY(isNew()); // now with its title
    selection.depths.insert(ShareKind::CheckIns, ShareDepth::Numbers);
    QVERIFY(!isNew()); // as numbers it is less than before
}

void TestShareSelection::theOrderTellsNothing()
{
    // Without times, the order within a day is that of the ids, which are random.
    QList<ShareCandidate> all;
    for (int i = 0; i < 50; ++i) {
        all.append(checkIn(i + 1, Today));
    }
    const auto random = [] { return number(int(QRandomGenerator::global()->bounded(1 << 30))); };
    const BuiltShare built = buildShare(all, everything(), {}, {}, random);
    QList<Id> inOrderOfWriting;
    for (const ShareLink &link : built.links) {
        inOrderOfWriting.append(link.item);
    }
    QList<Id> inFile;
    for (const ShareItem &item : built.items) {
        inFile.append(item.id);
    }
    QVERIFY(inFile != inOrderOfWriting);
    QVERIFY(std::ranges::is_sorted(inFile, std::less()));
}

void TestShareSelection::aKindThatNothingWasChosenOfIsNotNamed()
{
    ShareSelection selection = everything();
    selection.depths.insert(ShareKind::Decisions, ShareDepth::Choose);
    selection.depths.insert(ShareKind::Notes, ShareDepth::Choose);
    const ShareScope scope = buildShare({checkIn(1, Today)}, selection, {}, {}, nextItemId).scope;
    QCOMPARE(scope.depthOf(ShareKind::Decisions), ShareDepth::None);
    QCOMPARE(scope.depthOf(ShareKind::Notes), ShareDepth::None);
    QCOMPARE(scope.depthOf(ShareKind::CheckIns), ShareDepth::Full);
}

void TestShareSelection::namesAndMarkedTextsGoEverywhere()
{
    SharedDecision d;
    d.on = Today;
    const QString text = u"Bram says secret"_s;
    d.title = d.context = d.reasons = d.wayBack = d.told = text;
    d.options = {{text, text, text, false}};
    d.expectations = {{text, {}, {}, {}}};
    d.conditions = {{text, {}, {}}};
    d.reviews = {{Today, u"stand"_s, text, text}};
    const ShareCandidate candidate{number(1), 1, ShareKind::Decisions, Today, Today, text, {}, {}, d};
    PersonAlias bram;
    bram.name = u"Bram"_s;
    bram.standsIn = u"Colleague A"_s;
    ShareSelection selection = everything();
    selection.marked = {u"secret"_s};
    const BuiltShare built = buildShare({candidate}, selection, {bram}, {}, nextItemId);
    QCOMPARE(built.namesReplaced, 12);
    for (const QString &leaves : textsOf(built.items)) {
        QCOMPARE(leaves, u"Colleague A says […]"_s);
    }
    selection.replaceNames = false;
    QVERIFY(textsOf(buildShare({candidate}, selection, {bram}, {}, nextItemId).items)
                .first()
                .contains(u"Bram"_s));
}

QTEST_APPLESS_MAIN(TestShareSelection)
#include "tst_shareselection.moc"
