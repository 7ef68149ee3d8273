// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/keys.h"
#include "models/sharing.h"
#include "support/testjournal.h"

#include <QRandomGenerator>

namespace tryboth::test {

using namespace Qt::StringLiterals;

/// What must not leave unless it was chosen: each text of a journal holds a word of its own.
struct Canaries
{
    int last = 0;
    QString next() { return u"KANARI%1X"_s.arg(++last, 6, 10, QLatin1Char('0')); }
};

struct EntryWords
{
    Id id;
    LocalDay day;
    QString title, note, tag, activity;
    std::optional<Id> experiment;
};

struct ExperimentWords
{
    Id id;
    LocalDay from, to;
    QStringList texts; ///< of the experiment, its session and its review
};

/// Something that leaves as a whole or not at all: a reflection, an answer, a reason, a decision.
struct WholeWords
{
    ShareKey key;
    ShareKind kind = ShareKind::Weekly;
    LocalDay day;
    QStringList texts;
    bool onlyPicked = false;
};

/// A journal in which everything has a canary: entries, own kinds of work, tags, notes, earlier texts, what
/// is in the trash, experiments with sessions and reviews, two of them a pair, sealed and opened forecasts,
/// amendments, names, reflections, answers, reasons, decisions with sealed and opened expectations, drafts of
/// all of these.
class CanaryJournal
{
public:
    static constexpr int Entries = 12, Experiments = 3, Whole = 2;

    explicit CanaryJournal(quint32 seed)
        : m_random(seed)
    {
        must(ownKey(*m_journal.core));
        must(m_journal.core->apply([&](Stores &stores) { return fill(stores); }));
        coach.label = u"Kim"_s;
        coach.publicKey = newKeyPair({}).publicKey;
    }

    ShareBasis basis()
    {
        const Stores &stores = m_journal.core->stores();
        const ActivityCatalog catalog(content.activityTypes(), *stores.activityTypes.all());
        return must(shareBasis({stores, catalog, content, m_journal.clock.journalDay().today}, coach,
                               m_journal.clock));
    }
    int draw(int below) { return static_cast<int>(m_random.bounded(below)); }
    QString nameSomebody() const { return name; }
    /// Both of its texts name somebody.
    ShareLetter letterTo() const
    {
        return {u"Begin with "_s + letter.first() + u" and "_s + name,
                name + u" may not read "_s + letter.last(),
                {}};
    }

    QList<EntryWords> entries;
    QList<ExperimentWords> experiments;
    QList<WholeWords> whole;
    QString pairQuestion; ///< of the first two experiments
    QStringList letter;   ///< of the cover note and the agreement
    QStringList ids;      ///< of everything here
    QString name;
    Coach coach;
    Content content = must(Content::load());

private:
    Result<void> fill(Stores &stores)
    {
        name = m_canaries.next();
        PersonAlias alias;
        alias.name = name;
        alias.standsIn = u"Colleague A"_s;
        must(stores.names.put(alias));
        letter = {m_canaries.next(), m_canaries.next()};
        for (int i = 0; i < Experiments; ++i) {
            addExperiment(stores, i);
        }
        Pair pair;
        pair.peopleExperiment = experiments.at(0).id;
        pair.technicalExperiment = experiments.at(1).id;
        pair.question = pairQuestion = m_canaries.next();
        pair.reviewOn = experiments.at(1).to;
        ids.append(must(stores.pairs.put(pair)).toText());
        for (int i = 0; i < Entries; ++i) {
            addEntry(stores);
        }
        for (int i = 0; i < Whole; ++i) {
            addReflection(stores);
            addAnswer(stores);
            addReasons(stores);
            addDecision(stores);
        }
        CheckIn trashed = checkIn(LocalDay(2026, 11, 20), {9, 0}, Focus::People, 1, m_canaries.next());
        trashed.note = m_canaries.next();
        const Id gone = must(stores.checkIns.add(trashed));
        must(stores.checkIns.moveToTrash(gone));
        Profile profile;
        profile.zone = m_canaries.next().toUtf8();
        return stores.profile.write(profile);
    }
    void addEntry(Stores &stores)
    {
        EntryWords words;
        words.day = LocalDay(2026, 11, 23).addDays(-draw(60));
        ActivityType type;
        type.label = words.activity = m_canaries.next();
        CheckIn entry = checkIn(words.day, {10, draw(60)}, Focus::Technical, draw(7) - 3, m_canaries.next());
        entry.activity = must(stores.activityTypes.put(type));
        entry.note = m_canaries.next(); // an earlier text by and by
        const int of = draw(Experiments * 2);
        if (of < Experiments) {
            entry.experimentSession = m_sessions.at(of);
            words.experiment = experiments.at(of).id;
        }
        words.id = must(stores.checkIns.add(entry));
        entry = *must(stores.checkIns.find(words.id));
        entry.title = (words.title = m_canaries.next()) + u" with "_s + name;
        entry.note = words.note = m_canaries.next();
        entry.tags = {words.tag = m_canaries.next()};
        must(stores.checkIns.update(entry));
        entries.append(words);
        ids.append(words.id.toText());
    }
    void addExperiment(Stores &stores, int number)
    {
        ExperimentWords words;
        const auto canary = [&] {
            words.texts.append(m_canaries.next());
            return words.texts.last();
        };
        Experiment e;
        e.track = number == 1 ? Track::Technical : Track::People;
        e.start = words.from = LocalDay(2026, 11, 23).addDays(-60 + 20 * number);
        e.end = words.to = e.start.addDays(14);
        e.title = canary();
        e.intent = canary();
        e.hypothesis = canary();
        e.changeMyMind = canary();
        e.whyNow = canary();
        e.protocol = {canary()};
        e.exitRule = canary();
        e.whoAsked = canary();
        e.reversible.how = canary();
        words.id = must(stores.experiments.add(e));
        must(stores.forecasts.putDraft(words.id, {number, 85}));
        must(stores.forecasts.seal(words.id));
        if (number == 0) {
            must(stores.forecasts.open(words.id));
        }
        ExperimentSession session;
        session.experiment = words.id;
        session.plannedOn = e.start;
        session.remark = canary();
        m_sessions.append(must(stores.sessions.put(session)));
        ExperimentReview review;
        review.experiment = words.id;
        review.on = e.end;
        review.outcome = ReviewOutcome::Continue;
        review.learned = canary();
        review.remembered = canary();
        ids.append(
            {must(stores.reviews.put(review)).toText(), words.id.toText(), m_sessions.last().toText()});
        Amendment amendment{{},
                            AmendmentOf::Experiment,
                            words.id,
                            u"exit_rule"_s,
                            m_canaries.next(),
                            m_canaries.next(),
                            m_canaries.next(),
                            {}};
        must(stores.amendments.add(amendment));
        experiments.append(words);
    }

    /// Begins the words of a thing; text() adds to them, and every other one names somebody.
    void begin(ShareKind kind) { m_words = {{}, kind, LocalDay(2026, 11, 23).addDays(-draw(60)), {}}; }
    QString text()
    {
        m_words.texts.append(m_canaries.next());
        return m_words.texts.size() % 2 ? m_words.texts.last() : m_words.texts.last() + u" of "_s + name;
    }
    void end(ShareItemKind kind, const Id &id)
    {
        m_words.key = {kind, id};
        ids.append(id.toText());
        whole.append(m_words);
    }
    void addReflection(Stores &stores)
    {
        begin(ShareKind::Weekly);
        Reflection reflection;
        const QList<ReflectionKind> kinds{ReflectionKind::Weekly, ReflectionKind::Weekly,
                                          ReflectionKind::Prompt, ReflectionKind::Free};
        reflection.kind = kinds.at(draw(4));
        if (draw(2)) {
            reflection.finished = m_journal.clock.now();
        }
        m_words.onlyPicked = reflection.kind != ReflectionKind::Weekly || !reflection.finished;
        reflection.day = m_words.day;
        reflection.title = text();
        reflection.body = text();
        reflection.answers = {{u"p"_s, u"1"_s, text(), text()}};
        reflection.checkIns = {entries.at(draw(Entries)).id};
        const Id id = must(stores.reflections.put(reflection));
        Reflection gone = reflection;
        gone.kind = ReflectionKind::Free;
        gone.title = gone.body = m_canaries.next();
        gone.answers.clear();
        must(stores.reflections.moveToTrash(must(stores.reflections.put(gone))));
        end(ShareItemKind::Reflection, id);
    }
    void addAnswer(Stores &stores)
    {
        begin(ShareKind::FiveYear);
        DirectionAnswer answer;
        answer.on = m_words.day;
        answer.text = m_canaries.next();
        must(stores.answers.put(answer)); // a draft
        answer.text = text();
        answer.sort = DirectionSort::Both;
        answer.givesWay = text();
        answer.askedToday = text();
        answer.changed = text();
        answer.finished = true;
        end(ShareItemKind::FiveYear, must(stores.answers.put(answer)));
    }
    void addReasons(Stores &stores)
    {
        begin(ShareKind::Reasons);
        ReasonsCheck check;
        check.on = m_words.day;
        check.surprised = m_canaries.next();
        check.talk = m_canaries.next();
        check.id = must(stores.reasons.put(check));
        ids.append(check.id.toText());
        for (int i = 0; i < 2; ++i) {
            ReasonResponse response;
            response.item = content.reasonItems().items().at(draw(14) + 14 * i).id;
            response.words = text();
            response.experiment = experiments.at(draw(Experiments)).id;
            must(stores.reasons.putResponse(check.id, response));
            end(ShareItemKind::Reason, idOfReason(check, response));
            m_words.texts.clear();
        }
    }
    void addDecision(Stores &stores)
    {
        begin(ShareKind::Decisions);
        DecisionRecord d;
        d.title = m_canaries.next();
        d.context = m_canaries.next();
        d.decidedOn = m_words.day;
        must(stores.decisions.put(d)); // a draft
        d.title = text();
        d.context = text();
        d.options = {{text(), text(), text()}, {text(), text(), text()}};
        d.choice = d.options.first().label;
        d.reasons = text();
        d.wayBack = text();
        d.told = text();
        d.reviewOn = d.decidedOn.addDays(91);
        d.state = DecisionState::Recorded;
        d.recordedAt = m_journal.clock.now();
        const Id id = must(stores.decisions.put(d));
        Expectation expectation;
        expectation.id = randomId();
        expectation.decision = id;
        expectation.by = d.decidedOn.addDays(30);
        expectation.text = draw(2) ? text() : QString();
        const bool opens = !expectation.text.isEmpty();
        if (!opens) {
            expectation.text = m_canaries.next(); // stays sealed
        }
        must(stores.expectations.putDrafts(id, {expectation}));
        must(stores.expectations.seal(id));
        if (opens) {
            must(stores.expectations.open(id));
        }
        ReversalCondition condition;
        condition.decision = id;
        condition.sign = text();
        condition.lookOn = d.reviewOn;
        must(stores.decisions.putCondition(condition));
        DecisionReview review;
        review.decision = id;
        review.on = d.reviewOn;
        review.learned = text();
        review.wayBack = m_canaries.next();
        review.outcome = DecisionOutcome::Stand;
        must(stores.decisions.putReview(review));
        end(ShareItemKind::Decision, id);
    }

    QRandomGenerator m_random;
    Canaries m_canaries;
    WholeWords m_words;
    TestJournal m_journal;
    QList<Id> m_sessions;
};

} // namespace tryboth::test
