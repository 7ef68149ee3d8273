// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/directionjson.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DirectionJson)
};

QJsonArray arrayOf(const QList<DecisionOption> &options)
{
    QJsonArray array;
    for (const DecisionOption &option : options) {
        array.append(
            QJsonObject{{u"label"_s, option.label}, {u"for"_s, option.pro}, {u"against"_s, option.contra}});
    }
    return array;
}

QList<DecisionOption> optionsOf(const QJsonArray &array)
{
    QList<DecisionOption> options;
    for (const QJsonValue &value : array) {
        options.append(
            {value[u"label"_s].toString(), value[u"for"_s].toString(), value[u"against"_s].toString()});
    }
    return options;
}

void readWords(const QJsonObject &json, DecisionRecord &d)
{
    d.title = json[u"title"_s].toString();
    d.context = json[u"context"_s].toString();
    d.options = optionsOf(json[u"options"_s].toArray());
    d.choice = json[u"choice"_s].toString();
    d.reasons = json[u"reasons"_s].toString();
    d.undoable = undoableFromWord(json[u"undoable"_s].toString());
    d.wayBack = json[u"wayBack"_s].toString();
    d.told = json[u"told"_s].toString();
}

} // namespace

QJsonObject jsonOfDecision(const DecisionRecord &d)
{
    return withHead(d, {{u"title"_s, d.title},
                        {u"decidedOn"_s, dayOrNull(d.decidedOn)},
                        {u"context"_s, d.context},
                        {u"options"_s, arrayOf(d.options)},
                        {u"choice"_s, d.choice},
                        {u"reasons"_s, d.reasons},
                        {u"undoable"_s, wordOrNull(d.undoable)},
                        {u"wayBack"_s, d.wayBack},
                        {u"told"_s, d.told},
                        {u"reviewOn"_s, dayOrNull(d.reviewOn)},
                        {u"secondReviewOn"_s, dayOrNull(d.secondReviewOn)},
                        {u"leads"_s, wordOrNull(d.leads)},
                        {u"changesRole"_s, d.changesRole},
                        {u"state"_s, toWord(d.state)},
                        {u"recordedAt"_s, stampOrNull(d.recordedAt)},
                        {u"replacedBy"_s, d.replacedBy ? QJsonValue(d.replacedBy->toText()) : QJsonValue()}});
}

Result<DecisionRecord> decisionOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto on = optionalDayOfJson(json[u"decidedOn"_s]);
    const auto state = decisionStateFromWord(json[u"state"_s].toString());
    if (!id || !on || !state) {
        return failure(JsonText::tr("it has no id, no day or no state."));
    }
    DecisionRecord d;
    d.id = *id;
    readHead(json, d);
    d.decidedOn = *on;
    readWords(json, d);
    d.reviewOn = optionalDayOfJson(json[u"reviewOn"_s]).value_or(LocalDay());
    d.secondReviewOn = optionalDayOfJson(json[u"secondReviewOn"_s]);
    d.leads = trackFromWord(json[u"leads"_s].toString());
    d.changesRole = json[u"changesRole"_s].toBool();
    d.state = *state;
    d.recordedAt = optionalMomentOfJson(json[u"recordedAt"_s]);
    d.replacedBy = Id::fromText(json[u"replacedBy"_s].toString());
    return validate(d).map([&] { return d; });
}

QJsonObject jsonOfCondition(const ReversalCondition &c)
{
    return withHead(c, {{u"decision"_s, c.decision.toText()},
                        {u"sign"_s, c.sign},
                        {u"lookOn"_s, dayOrNull(c.lookOn)},
                        {u"occurred"_s, wordOrNull(c.occurred)}});
}

Result<ReversalCondition> conditionOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto decision = Id::fromText(json[u"decision"_s].toString());
    if (!id || !decision) {
        return failure(JsonText::tr("it has no id or belongs to no decision."));
    }
    const ReversalCondition c{*id,
                              momentOfJson(json[u"created"_s]),
                              momentOfJson(json[u"modified"_s]),
                              json[u"rev"_s].toInt(1),
                              *decision,
                              json[u"sign"_s].toString(),
                              optionalDayOfJson(json[u"lookOn"_s]).value_or(LocalDay()),
                              occurredFromWord(json[u"occurred"_s].toString())};
    return validate(c).map([&] { return c; });
}

QJsonObject jsonOfDecisionReview(const DecisionReview &r)
{
    return withHead(r, {{u"decision"_s, r.decision.toText()},
                        {u"on"_s, dayOrNull(r.on)},
                        {u"same"_s, wordOrNull(r.same)},
                        {u"learned"_s, r.learned},
                        {u"wayBack"_s, r.wayBack},
                        {u"outcome"_s, wordOrNull(r.outcome)}});
}

Result<DecisionReview> decisionReviewOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto decision = Id::fromText(json[u"decision"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    if (!id || !decision || !on) {
        return failure(JsonText::tr("it has no id, no day or belongs to no decision."));
    }
    const DecisionReview r{*id,
                           momentOfJson(json[u"created"_s]),
                           momentOfJson(json[u"modified"_s]),
                           json[u"rev"_s].toInt(1),
                           *decision,
                           *on,
                           againFromWord(json[u"same"_s].toString()),
                           json[u"learned"_s].toString(),
                           json[u"wayBack"_s].toString(),
                           decisionOutcomeFromWord(json[u"outcome"_s].toString())};
    return validate(r).map([&] { return r; });
}

} // namespace tryboth
