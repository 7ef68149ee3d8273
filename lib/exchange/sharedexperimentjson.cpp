// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/sharedexperimentjson.h"

#include "exchange/sparsejson.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

SharedSession sessionOf(StrictJson &json)
{
    return {json.day(u"plannedOn"_s),
            json.word(u"state"_s, sessionStateFromWord).value_or(SessionState::Planned),
            json.text(u"remark"_s)};
}

void readWords(StrictJson &json, SharedExperiment &e)
{
    e.title = json.text(u"title"_s);
    e.intent = json.text(u"intent"_s);
    e.hypothesis = json.text(u"hypothesis"_s);
    e.changeMyMind = json.text(u"changeMyMind"_s);
    e.whyNow = json.text(u"whyNow"_s);
    e.protocol = json.texts(u"protocol"_s);
    e.exitRule = json.text(u"exitRule"_s);
    e.reversible.how = json.text(u"reversibleHow"_s);
    e.whoAsked = json.text(u"whoAsked"_s);
    e.pairQuestion = json.text(u"pairQuestion"_s);
}

} // namespace

QJsonObject jsonOfShared(const SharedSession &session)
{
    return SparseJson()
        .put(u"plannedOn"_s, session.plannedOn)
        .put(u"state"_s, toWord(session.state))
        .put(u"remark"_s, session.remark)
        .json();
}

QJsonObject jsonOfShared(const SharedExperiment &e)
{
    return SparseJson()
        .put(u"title"_s, e.title)
        .put(u"track"_s, toWord(e.track))
        .put(u"intent"_s, e.intent)
        .put(u"hypothesis"_s, e.hypothesis)
        .put(u"changeMyMind"_s, e.changeMyMind)
        .put(u"whyNow"_s, e.whyNow)
        .put(u"protocol"_s, e.protocol)
        .put(u"times"_s, std::optional(e.cadence.times))
        .put(u"per"_s, toWord(e.cadence.per))
        .put(u"minutes"_s, std::optional(e.cadence.minutes))
        .put(u"start"_s, e.start)
        .put(u"end"_s, e.end)
        .put(u"baselineFrom"_s, e.baselineFrom)
        .put(u"baselineTo"_s, e.baselineTo)
        .put(u"exitRule"_s, e.exitRule)
        .put(u"reversible"_s, toWord(e.reversible.level))
        .put(u"noticeDays"_s, std::optional(e.reversible.noticeDays))
        .put(u"reversibleHow"_s, e.reversible.how)
        .put(u"whoAsked"_s, e.whoAsked)
        .put(u"status"_s, toWord(e.status))
        .put(u"stoppedOn"_s, e.stoppedOn)
        .putAll(u"sessions"_s, e.sessions)
        .put(u"pairedWith"_s, e.pairedWith)
        .put(u"pairQuestion"_s, e.pairQuestion)
        .json();
}

SharedExperiment sharedExperimentOf(StrictJson &json)
{
    SharedExperiment e;
    readWords(json, e);
    e.track = json.word(u"track"_s, trackFromWord).value_or(Track::Mixed);
    e.cadence.times = json.number(u"times"_s).value_or(e.cadence.times);
    e.cadence.per = json.word(u"per"_s, cadencePerFromWord).value_or(CadencePer::Week);
    e.cadence.minutes = json.number(u"minutes"_s).value_or(e.cadence.minutes);
    e.start = json.day(u"start"_s);
    e.end = json.day(u"end"_s);
    e.baselineFrom = json.day(u"baselineFrom"_s);
    e.baselineTo = json.day(u"baselineTo"_s);
    e.reversible.level =
        json.word(u"reversible"_s, reversibleLevelFromWord).value_or(ReversibleLevel::Unknown);
    e.reversible.noticeDays = json.number(u"noticeDays"_s).value_or(0);
    e.status = json.word(u"status"_s, experimentStatusFromWord).value_or(ExperimentStatus::Idea);
    e.stoppedOn = json.day(u"stoppedOn"_s);
    e.sessions = json.parts(u"sessions"_s, sessionOf);
    e.pairedWith = json.id(u"pairedWith"_s);
    return e;
}

QJsonObject jsonOfShared(const SharedForecast &f)
{
    return SparseJson()
        .put(u"experiment"_s, f.experiment)
        .put(u"energyExpected"_s, std::optional(f.energyExpected))
        .put(u"confidence"_s, std::optional(f.confidence))
        .put(u"sealedOn"_s, std::optional(f.sealedOn))
        .put(u"openedOn"_s, std::optional(f.openedOn))
        .json();
}

SharedForecast sharedForecastOf(StrictJson &json)
{
    SharedForecast f;
    f.experiment = json.id(u"experiment"_s);
    f.energyExpected = json.number(u"energyExpected"_s).value_or(0);
    f.confidence = json.number(u"confidence"_s).value_or(0); // none is no confidence: validate() refuses it
    f.sealedOn = json.day(u"sealedOn"_s).value_or(LocalDay());
    f.openedOn = json.day(u"openedOn"_s).value_or(LocalDay());
    return f;
}

QJsonObject jsonOfShared(const SharedReview &r)
{
    return SparseJson()
        .put(u"experiment"_s, r.experiment)
        .put(u"on"_s, std::optional(r.on))
        .put(u"remembered"_s, r.remembered)
        .put(u"elseChanged"_s, r.elseChanged)
        .putWord(u"mindChanged"_s, r.mindChanged)
        .putWord(u"outcome"_s, r.outcome)
        .put(u"learned"_s, r.learned)
        .put(u"surprised"_s, r.surprised)
        .putWord(u"again"_s, r.again)
        .put(u"secondLookOn"_s, r.secondLookOn)
        .put(u"lookedAgainOn"_s, r.lookedAgainOn)
        .put(u"lookedAgain"_s, r.lookedAgain)
        .json();
}

SharedReview sharedReviewOf(StrictJson &json)
{
    SharedReview r;
    r.experiment = json.id(u"experiment"_s);
    r.on = json.day(u"on"_s).value_or(LocalDay());
    r.remembered = json.text(u"remembered"_s);
    r.elseChanged = json.text(u"elseChanged"_s);
    r.mindChanged = json.word(u"mindChanged"_s, occurredFromWord);
    r.outcome = json.word(u"outcome"_s, reviewOutcomeFromWord);
    r.learned = json.text(u"learned"_s);
    r.surprised = json.text(u"surprised"_s);
    r.again = json.word(u"again"_s, againFromWord);
    r.secondLookOn = json.day(u"secondLookOn"_s);
    r.lookedAgainOn = json.day(u"lookedAgainOn"_s);
    r.lookedAgain = json.text(u"lookedAgain"_s);
    return r;
}

} // namespace tryboth
