// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "models/directiondue.h"
#include "models/directionwords.h"
#include "models/energysentence.h"
#include "models/fiveyearstate.h"
#include "models/trackevidence.h"
#include "models/words.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct DirectionText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Direction)
};

QJsonValue dayOf(const std::optional<LocalDay> &day)
{
    return day && day->isValid() ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue();
}

QJsonArray jsonOf(const QList<SealedExpectation> &expectations)
{
    QJsonArray array;
    for (const SealedExpectation &one : expectations) {
        QJsonObject object{{u"by"_s, dayOf(one.by)}, {u"sealed"_s, !one.opened}};
        if (one.expectation) {
            object.insert(u"text"_s, one.expectation->text);
            object.insert(u"confidence"_s, one.expectation->confidence);
            object.insert(u"outcome"_s,
                          one.expectation->outcome ? toWord(*one.expectation->outcome) : QJsonValue());
        }
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const QList<ReversalCondition> &conditions)
{
    QJsonArray array;
    for (const ReversalCondition &condition : conditions) {
        array.append(QJsonObject{
            {u"sign"_s, condition.sign},
            {u"look_on"_s, dayOf(condition.lookOn)},
            {u"occurred"_s, condition.occurred ? QJsonValue(toWord(*condition.occurred)) : QJsonValue()}});
    }
    return array;
}

Result<QJsonObject> jsonOf(const Stores &stores, const DecisionRecord &decision)
{
    return stores.expectations.of(decision.id).and_then([&](const QList<SealedExpectation> &expectations) {
        return stores.decisions.conditionsOf(decision.id)
            .map([&](const QList<ReversalCondition> &conditions) {
                return QJsonObject{
                    {u"id"_s, decision.id.toText()},
                    {u"title"_s, decision.title},
                    {u"state"_s, toWord(decision.state)},
                    {u"decided_on"_s, dayOf(decision.decidedOn)},
                    {u"choice"_s, decision.choice},
                    {u"leads"_s, decision.leads ? QJsonValue(toWord(*decision.leads)) : QJsonValue()},
                    {u"changes_role"_s, decision.changesRole},
                    {u"review_on"_s, dayOf(nextReview(decision))},
                    {u"expectations"_s, jsonOf(expectations)},
                    {u"turn_back_if"_s, jsonOf(conditions)}};
            });
    });
}

Outcome<Answer> decisions(const Request &request)
{
    return openToRead(request).and_then([&](const OpenedJournal &journal) -> Outcome<Answer> {
        const Stores &stores = journal.core->stores();
        const auto all = stores.decisions.all();
        if (!all) {
            return failed(all.error());
        }
        Answer answer;
        QJsonArray array;
        for (const DecisionRecord &decision : *all) {
            const auto json = jsonOf(stores, decision);
            if (!json) {
                return failed(json.error());
            }
            answer.lines.append(u"%1  %2  %3"_s.arg(decision.decidedOn.toString(Qt::ISODate),
                                                    decision.id.toText(), decision.title));
            answer.lines.append(u"            "_s + decisionLine(decision, request.world.clock.zone()));
            array.append(*json);
        }
        answer.json = array;
        return answer;
    });
}

QString wordFor(DueDirection::What what)
{
    switch (what) {
    case DueDirection::What::Question:
        return u"five_year_question"_s;
    case DueDirection::What::Reasons:
        return u"reasons"_s;
    case DueDirection::What::DecisionReview:
        return u"decision_review"_s;
    case DueDirection::What::Sign:
        return u"sign"_s;
    }
    return {};
}

QJsonArray wordsOf(const QList<EvidenceWords> &side)
{
    QJsonArray array;
    for (const EvidenceWords &evidence : side) {
        array.append(QJsonObject{
            {u"words"_s, evidence.words}, {u"source"_s, evidence.source}, {u"day"_s, dayOf(evidence.day)}});
    }
    return array;
}

void addSide(QStringList &lines, const QString &name, const QList<EvidenceWords> &side)
{
    for (const EvidenceWords &evidence : side) {
        //: one line of evidence: %1 for, against or not yet known, %2 one's own words, %3 where they are from
        lines.append(u"  "_s + DirectionText::tr("%1: %2 (%3)").arg(name, evidence.words, evidence.source));
    }
}

/// Adds a kind of work to `answer`, whose JSON is `object`.
Result<void> addTrack(const Request &request, const Stores &stores, Focus focus, Answer &answer,
                      QJsonObject &object)
{
    return trackEvidence(stores, request.world.content, catalogOf(request.world, stores), focus)
        .map([&](const TrackEvidence &evidence) {
            answer.lines << QString() << nameOf(focus);
            addSide(answer.lines, DirectionText::tr("for"), evidence.speaksFor);
            addSide(answer.lines, DirectionText::tr("against"), evidence.speaksAgainst);
            addSide(answer.lines, DirectionText::tr("not yet known"), evidence.notYetKnown);
            object.insert(toWord(focus), QJsonObject{{u"for"_s, wordsOf(evidence.speaksFor)},
                                                     {u"against"_s, wordsOf(evidence.speaksAgainst)},
                                                     {u"not_yet_known"_s, wordsOf(evidence.notYetKnown)}});
        });
}

void addDue(const QList<DueDirection> &due, Answer &answer, QJsonObject &object)
{
    QJsonArray array;
    for (const DueDirection &one : due) {
        answer.lines.append(one.since.toString(Qt::ISODate) + u"  "_s + one.title);
        array.append(QJsonObject{
            {u"what"_s, wordFor(one.what)}, {u"title"_s, one.title}, {u"since"_s, dayOf(one.since)}});
    }
    object.insert(u"due"_s, array);
}

void addAnswers(const FiveYearState &state, const FiveYearFlow &flow, Answer &answer, QJsonObject &object)
{
    QJsonArray array;
    for (const DirectionAnswer &one : state.answers) {
        answer.lines.append(one.on.toString(Qt::ISODate) + u"  "_s + one.text.simplified());
        array.append(QJsonObject{{u"on"_s, dayOf(one.on)},
                                 {u"text"_s, one.text},
                                 {u"sort"_s, one.sort ? QJsonValue(toWord(*one.sort)) : QJsonValue()}});
    }
    if (state.sealed) {
        answer.lines.append(DirectionText::tr("Earlier answers are sealed until a new one is written."));
    }
    object.insert(u"question"_s, flow.step(u"fy.answer"_s).text);
    object.insert(u"next_on"_s, dayOf(state.due.on));
    object.insert(u"answers_sealed"_s, state.sealed);
    object.insert(u"answers"_s, array);
}

Result<void> addEnergy(const Request &request, const Stores &stores, LocalDay today, Answer &answer,
                       QJsonObject &object)
{
    const LocalDay first = stores.energy.ratedSpan().first;
    const LocalDay from = first.isValid() ? qMin(first, today) : today;
    return stores.energy.tables({from, today}).map([&](const EnergyTables &tables) {
        const EnergySentence sentence = energySentence(energyReport(tables, from, today, today, Rules()),
                                                       request.world.locale);
        answer.lines << QString() << sentence.headline;
        object.insert(u"sentence"_s, sentence.headline);
        object.insert(u"detail"_s, sentence.detail);
    });
}

Outcome<Answer> direction(const Request &request)
{
    const LocalDay today = request.world.clock.journalDay().today;
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        const Stores &stores = journal.core->stores();
        Answer answer;
        QJsonObject object;
        return orFailed(
            directionDue(stores, request.world.content, today)
                .map([&](const QList<DueDirection> &due) { addDue(due, answer, object); })
                .and_then([&] { return fiveYearState(stores, today); })
                .map([&](const FiveYearState &state) {
                    addAnswers(state, request.world.content.fiveYearFlow(), answer, object);
                })
                .and_then([&] { return addTrack(request, stores, Focus::People, answer, object); })
                .and_then([&] { return addTrack(request, stores, Focus::Technical, answer, object); })
                .and_then([&] { return addEnergy(request, stores, today, answer, object); })
                .map([&] {
                    answer.json = object;
                    return answer;
                }));
    });
}

} // namespace

Command decisionsCommand()
{
    return {u"decisions"_s,
            DirectionText::tr("Lists the decision records by their day. What was expected stays sealed until "
                              "the review."),
            u"decisions my.tryboth --json"_s,
            {journalArgument()},
            {},
            decisions};
}

Command directionCommand()
{
    return {
        u"direction"_s,
        DirectionText::tr("Says what is due, what was answered, and what speaks for and against each kind "
                          "of work, in your own starred words. No verdict."),
        u"direction my.tryboth --json"_s,
        {journalArgument()},
        {},
        direction};
}

} // namespace tryboth::cli
