// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/experimentjson.h"

#include "exchange/entityjson.h"

#include <QCoreApplication>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JsonText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentJson)
};

} // namespace

QJsonObject jsonOfSession(const ExperimentSession &session)
{
    return withHead(session, {{u"experiment"_s, session.experiment.toText()},
                              {u"plannedOn"_s, dayOrNull(session.plannedOn)},
                              {u"state"_s, toWord(session.state)},
                              {u"remark"_s, session.remark}});
}

Result<ExperimentSession> sessionOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto experiment = Id::fromText(json[u"experiment"_s].toString());
    const auto state = sessionStateFromWord(json[u"state"_s].toString());
    if (!id || !experiment || !state) {
        return failure(JsonText::tr("it has no id, no state or belongs to no experiment."));
    }
    ExperimentSession session;
    session.id = *id;
    readHead(json, session);
    session.experiment = *experiment;
    session.plannedOn = optionalDayOfJson(json[u"plannedOn"_s]);
    session.state = *state;
    session.remark = json[u"remark"_s].toString();
    return validate(session).map([&] { return session; });
}

QJsonObject jsonOfReview(const ExperimentReview &review)
{
    return withHead(review, {{u"experiment"_s, review.experiment.toText()},
                             {u"on"_s, dayOrNull(review.on)},
                             {u"remembered"_s, review.remembered},
                             {u"elseChanged"_s, review.elseChanged},
                             {u"mindChanged"_s, wordOrNull(review.mindChanged)},
                             {u"outcome"_s, wordOrNull(review.outcome)},
                             {u"learned"_s, review.learned},
                             {u"surprised"_s, review.surprised},
                             {u"again"_s, wordOrNull(review.again)},
                             {u"noveltyCheckOn"_s, dayOrNull(review.noveltyCheckOn)},
                             {u"lookedAgainOn"_s, dayOrNull(review.lookedAgainOn)},
                             {u"lookedAgain"_s, review.lookedAgain}});
}

Result<ExperimentReview> reviewOfJson(const QJsonObject &json)
{
    const auto id = Id::fromText(json[u"id"_s].toString());
    const auto experiment = Id::fromText(json[u"experiment"_s].toString());
    const auto on = optionalDayOfJson(json[u"on"_s]);
    if (!id || !experiment || !on) {
        return failure(JsonText::tr("it has no id, no day or belongs to no experiment."));
    }
    ExperimentReview review;
    review.id = *id;
    readHead(json, review);
    review.experiment = *experiment;
    review.on = *on;
    review.remembered = json[u"remembered"_s].toString();
    review.elseChanged = json[u"elseChanged"_s].toString();
    review.mindChanged = occurredFromWord(json[u"mindChanged"_s].toString());
    review.outcome = reviewOutcomeFromWord(json[u"outcome"_s].toString());
    review.learned = json[u"learned"_s].toString();
    review.surprised = json[u"surprised"_s].toString();
    review.again = againFromWord(json[u"again"_s].toString());
    review.noveltyCheckOn = optionalDayOfJson(json[u"noveltyCheckOn"_s]);
    review.lookedAgainOn = optionalDayOfJson(json[u"lookedAgainOn"_s]);
    review.lookedAgain = json[u"lookedAgain"_s].toString();
    return validate(review).map([&] { return review; });
}

} // namespace tryboth
