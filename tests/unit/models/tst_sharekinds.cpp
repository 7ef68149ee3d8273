// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/keys.h"
#include "models/replymerging.h"
#include "models/sharing.h"
#include "support/testjournal.h"

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

const LocalDay Today(2026, 11, 23);

/// A journal with something of each kind that is shared one by one.
struct Fixture
{
    TestJournal journal;
    Content content = must(Content::load());
    Coach coach;
    Id entry, reflection, answer, decision;
    ReasonsCheck check;

    Fixture()
    {
        must(ownKey(*journal.core));
        coach.label = u"Kim"_s;
        coach.publicKey = newKeyPair({}).publicKey;
        must(journal.core->apply([&](Stores &s) { return fill(s); }));
    }
    Result<void> fill(Stores &s)
    {
        entry = must(s.checkIns.add(checkIn(Today, {9, 0}, Focus::People, 2, u"Pairing"_s)));
        SecondLook look;
        look.checkIn = entry;
        look.on = Today;
        look.worth = 3;
        look.note = u"LOOKNOTE"_s;
        must(s.secondLooks.put(look));
        Reflection weekly;
        weekly.kind = ReflectionKind::Weekly;
        weekly.day = Today.addDays(-7);
        weekly.answers = {{u"p"_s, u"1"_s, u"What worked?"_s, u"calls"_s}};
        weekly.recalled.people = 2;
        weekly.finished = journal.clock.now();
        weekly.checkIns = {entry};
        reflection = must(s.reflections.put(weekly));
        DirectionAnswer five;
        five.on = Today;
        five.text = u"the queue"_s;
        five.sort = DirectionSort::Technical;
        must(s.answers.put(five)); // a draft, which stays
        five.finished = true;
        answer = must(s.answers.put(five));
        check.on = Today;
        ReasonResponse response;
        response.item = content.reasonItems().items().first().id;
        response.fit = 3;
        response.words = u"REASONWORDS"_s;
        check.responses = {response};
        check.id = must(s.reasons.put(check));
        must(s.reasons.putResponse(check.id, response));
        return addDecision(s);
    }
    Result<void> addDecision(Stores &s)
    {
        DecisionRecord d;
        d.title = u"Stay"_s;
        d.decidedOn = Today;
        d.options = {{u"stay"_s, {}, {}}, {u"go"_s, {}, {}}};
        d.choice = u"stay"_s;
        d.reviewOn = Today.addDays(91);
        d.state = DecisionState::Recorded;
        d.recordedAt = journal.clock.now();
        decision = must(s.decisions.put(d));
        Expectation e;
        e.id = randomId();
        e.decision = decision;
        e.text = u"EXPECTED"_s;
        e.by = Today.addDays(60);
        must(s.expectations.putDrafts(decision, {e}));
        return s.expectations.seal(decision);
    }
    ShareBasis basis()
    {
        const ActivityCatalog catalog(content.activityTypes(), {});
        return must(shareBasis({journal.core->stores(), catalog, content, journal.clock.journalDay().today},
                               coach, journal.clock));
    }
};

ShareSelection chosen(const Fixture &f)
{
    ShareSelection selection;
    selection.depths = {{ShareKind::CheckIns, ShareDepth::Full},
                        {ShareKind::Weekly, ShareDepth::Full},
                        {ShareKind::FiveYear, ShareDepth::Choose},
                        {ShareKind::Reasons, ShareDepth::Choose},
                        {ShareKind::Decisions, ShareDepth::Choose}};
    selection.chosen = {{ShareItemKind::FiveYear, f.answer},
                        {ShareItemKind::Reason, idOfReason(f.check, f.check.responses.first())},
                        {ShareItemKind::Decision, f.decision}};
    return selection;
}

template <typename T>
QList<T> all(const PreparedShare &share)
{
    QList<T> found;
    for (const ShareItem &item : share.bundle.items) {
        if (const auto *content = std::get_if<T>(&item.content)) {
            found.append(*content);
        }
    }
    return found;
}

} // namespace

/// Reflections, five-year answers, reasons and decisions in a share.
class TestShareKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachKindLeavesAsChosen();
    void onlyFinishedWeeksLeaveAsWeeklyReflections();
    void sealedExpectationsStay();
    void sealedAnswersStay();
    void reasonsLeaveOnlyWhenConfirmed();
    void whatBecameOfThemIsKnown();
    void whatIsAddedToThemIsAnEdit();
};

void TestShareKinds::eachKindLeavesAsChosen()
{
    Fixture f;
    const PreparedShare share = must(prepareShare(f.basis(), chosen(f), {}, randomId()));
    const auto reflections = all<SharedReflection>(share);
    QCOMPARE(reflections.size(), 1);
    QCOMPARE(reflections.first().answers.first().text, u"calls"_s);
    QCOMPARE(reflections.first().recalledPeople, 2);
    QCOMPARE(reflections.first().checkIns.size(), 1);
    QVERIFY(reflections.first().checkIns.first() != f.entry); // the id in the share, not the journal's
    QCOMPARE(all<SharedFiveYearAnswer>(share).size(), 1);
    QCOMPARE(all<SharedFiveYearAnswer>(share).first().sort, u"technical"_s);
    QCOMPARE(all<SharedDecision>(share).first().options.first().chosen, true);
    const auto looks = all<SharedCheckIn>(share).first().secondLooks;
    QCOMPARE(looks.first().worth, 3);
    QVERIFY(looks.first().note.isEmpty()); // a note, and no note was chosen
    ShareSelection none = chosen(f);
    none.chosen.clear();
    const PreparedShare less = must(prepareShare(f.basis(), none, {}, randomId()));
    QVERIFY(all<SharedFiveYearAnswer>(less).isEmpty() && all<SharedDecision>(less).isEmpty());
}

void TestShareKinds::onlyFinishedWeeksLeaveAsWeeklyReflections()
{
    Fixture f;
    QList<Id> others;
    must(f.journal.core->apply([&](Stores &s) -> Result<void> {
        for (const ReflectionKind kind :
             {ReflectionKind::Weekly, ReflectionKind::Prompt, ReflectionKind::Free}) {
            Reflection other;
            other.kind = kind;
            other.day = Today.addDays(-14);
            other.answers = {{u"p"_s, u"1"_s, u"What now?"_s, u"OTHER "_s + toWord(kind)}};
            others.append(must(s.reflections.put(other)));
        }
        return {};
    }));
    ShareSelection selection = chosen(f);
    const auto leaving = [&] { return must(prepareShare(f.basis(), selection, {}, randomId())); };
    const PreparedShare asAKind = leaving();
    QCOMPARE(all<SharedReflection>(asAKind).size(), 1);
    QVERIFY(!asAKind.document.contains("OTHER"));
    // What is picked leaves, and nothing beside it.
    selection.chosen.insert({ShareItemKind::Reflection, others.last()});
    const PreparedShare picked = leaving();
    QVERIFY(picked.document.contains("OTHER free"));
    QCOMPARE(all<SharedReflection>(picked).size(), 2);
    selection.depths[ShareKind::Weekly] = ShareDepth::Choose;
    QCOMPARE(all<SharedReflection>(leaving()).size(), 1);
    // The copy for oneself is everything.
    const ShareTexts texts = must(loadShareTexts(QLocale(u"en_GB"_s)));
    selection = selectionOf(*texts.preset(u"own-copy"_s), Today);
    QCOMPARE(all<SharedReflection>(leaving()).size(), 4);
    selection = selectionOf(*texts.preset(u"before-session"_s), Today);
    QVERIFY(!leaving().document.contains("OTHER"));
}

void TestShareKinds::sealedExpectationsStay()
{
    Fixture f;
    QVERIFY(!must(prepareShare(f.basis(), chosen(f), {}, randomId())).document.contains("EXPECTED"));
    must(f.journal.core->apply([&](Stores &s) { return s.expectations.open(f.decision); }));
    QVERIFY(must(prepareShare(f.basis(), chosen(f), {}, randomId())).document.contains("EXPECTED"));
}

void TestShareKinds::sealedAnswersStay()
{
    Fixture f;
    const auto offered = [&] {
        const auto candidates = f.basis().candidates;
        return std::ranges::any_of(candidates,
                                   [&](const ShareCandidate &one) { return one.local == f.answer; });
    };
    must(f.journal.core->apply([&](Stores &s) -> Result<void> {
        for (const DirectionAnswer &answer : must(s.answers.all())) {
            if (!answer.finished) { // a new answer that is being written opens the earlier ones
                must(s.direction.moveToTrash(DirectionKind::Answer, answer.id));
            }
        }
        return {};
    }));
    QVERIFY(offered());
    f.journal.clock.advance(400LL * 24 * 60 * 60 * 1000);
    QVERIFY(!offered());
}

void TestShareKinds::reasonsLeaveOnlyWhenConfirmed()
{
    Fixture f;
    ShareSelection selection = chosen(f);
    QVERIFY(!must(prepareShare(f.basis(), selection, {}, randomId())).document.contains("REASONWORDS"));
    selection.reasonsConfirmed = true;
    const PreparedShare share = must(prepareShare(f.basis(), selection, {}, randomId()));
    QCOMPARE(all<SharedReason>(share).first().words, u"REASONWORDS"_s);
    QVERIFY(!all<SharedReason>(share).first().statement.isEmpty());
}

void TestShareKinds::whatBecameOfThemIsKnown()
{
    Fixture f;
    ShareSelection selection = chosen(f);
    selection.reasonsConfirmed = true;
    const PreparedShare share = must(prepareShare(f.basis(), selection, {}, randomId()));
    const auto stateOfKind = [&](ShareItemKind kind) {
        const auto link = std::ranges::find(share.built.links, kind, &ShareLink::kind);
        return must(stateOf(f.journal.core->stores(), *link));
    };
    for (const ShareItemKind kind : {ShareItemKind::Reflection, ShareItemKind::FiveYear,
                                     ShareItemKind::Reason, ShareItemKind::Decision}) {
        QCOMPARE(stateOfKind(kind), SharedState::AsShared);
    }
    must(f.journal.core->apply([&](Stores &s) { return s.reflections.moveToTrash(f.reflection); }));
    QCOMPARE(stateOfKind(ShareItemKind::Reflection), SharedState::Gone);
}

/// A session that was kept, a later look or a sign that came true does not touch the row it hangs on.
void TestShareKinds::whatIsAddedToThemIsAnEdit()
{
    Fixture f;
    ExperimentSession session;
    ReversalCondition sign;
    must(f.journal.core->apply([&](Stores &s) -> Result<void> {
        Experiment e;
        e.title = u"Mentor one person"_s;
        e.track = Track::People;
        session.experiment = must(s.experiments.add(e));
        session.plannedOn = Today;
        session.id = must(s.sessions.put(session));
        sign.decision = f.decision;
        sign.sign = u"Two weeks without a talk"_s;
        sign.lookOn = Today.addDays(30);
        sign.id = must(s.decisions.putCondition(sign));
        return {};
    }));
    ShareSelection selection = chosen(f);
    selection.depths.insert(ShareKind::Experiments, ShareDepth::Full);
    const PreparedShare share = must(prepareShare(f.basis(), selection, {}, randomId()));
    must(f.journal.core->apply([&](Stores &s) -> Result<void> {
        f.coach.id = must(s.coaches.put(f.coach));
        ShareRecord record = share.record;
        record.coach = f.coach.id;
        return s.shares.insert(record);
    }));
    selection.onlyNew = true;
    QVERIFY(!prepareShare(f.basis(), selection, {}, randomId())); // nothing is new
    must(f.journal.core->apply([&](Stores &s) -> Result<void> {
        session = *must(s.sessions.find(session.id));
        session.state = SessionState::Kept;
        must(s.sessions.put(session));
        sign = must(s.decisions.conditionsOf(f.decision)).first();
        sign.occurred = Occurred::No;
        must(s.decisions.putCondition(sign));
        SecondLook look;
        look.checkIn = f.entry;
        look.on = Today;
        look.worth = 1;
        return s.secondLooks.put(look).map([](const Id &) {});
    }));
    const PreparedShare next = must(prepareShare(f.basis(), selection, {}, randomId()));
    QCOMPARE(next.bundle.items.size(), 3);
    for (const ShareItemKind kind :
         {ShareItemKind::CheckIn, ShareItemKind::Experiment, ShareItemKind::Decision}) {
        const auto before = std::ranges::find(share.built.links, kind, &ShareLink::kind);
        const auto now = std::ranges::find(next.built.links, kind, &ShareLink::kind);
        QVERIFY(now != next.built.links.end());
        QCOMPARE(must(stateOf(f.journal.core->stores(), *before)), SharedState::Edited);
        QCOMPARE(must(stateOf(f.journal.core->stores(), *now)), SharedState::AsShared);
    }
}

QTEST_GUILESS_MAIN(TestShareKinds)
#include "tst_sharekinds.moc"
