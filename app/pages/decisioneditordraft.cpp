// SPDX-License-Identifier: GPL-3.0-or-later
// What was typed into a decision record and is in no journal yet. It is read without the limits of a
// decision: a text that is too long to be kept is still somebody's words.
#include "pages/decisioneditor.h"

#include "exchange/directionjson.h"
#include "exchange/entityjson.h"

#include <QLineEdit>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QJsonArray arrayOf(const QList<Expectation> &expectations)
{
    QJsonArray array;
    for (const Expectation &e : expectations) {
        array.append(QJsonObject{{u"id"_s, e.id.toText()},
                                 {u"text"_s, e.text},
                                 {u"by"_s, dayOrNull(e.by)},
                                 {u"confidence"_s, e.confidence}});
    }
    return array;
}

QJsonArray arrayOf(const QList<ReversalCondition> &conditions)
{
    QJsonArray array;
    for (const ReversalCondition &c : conditions) {
        array.append(
            QJsonObject{{u"id"_s, c.id.toText()}, {u"sign"_s, c.sign}, {u"lookOn"_s, dayOrNull(c.lookOn)}});
    }
    return array;
}

/// The lines of `array`, each with its id and what `fill` reads of it.
template <typename T, typename Fill>
QList<T> linesIn(const QJsonValue &array, Fill fill)
{
    QList<T> lines;
    for (const QJsonValue &json : array.toArray()) {
        T line;
        line.id = Id::fromText(json[u"id"_s].toString()).value_or(Id());
        fill(line, json);
        lines.append(line);
    }
    return lines;
}

QList<Expectation> expectationsIn(const QJsonValue &array)
{
    return linesIn<Expectation>(array, [](Expectation &e, const QJsonValue &json) {
        e.text = json[u"text"_s].toString();
        e.by = optionalDayOfJson(json[u"by"_s]).value_or(LocalDay());
        e.confidence = json[u"confidence"_s].toInt(e.confidence);
    });
}

QList<ReversalCondition> conditionsIn(const QJsonValue &array)
{
    return linesIn<ReversalCondition>(array, [](ReversalCondition &c, const QJsonValue &json) {
        c.sign = json[u"sign"_s].toString();
        c.lookOn = optionalDayOfJson(json[u"lookOn"_s]).value_or(LocalDay());
    });
}

void readBoxes(const QJsonObject &json, DecisionRecord &d)
{
    d.title = json[u"title"_s].toString();
    d.decidedOn = optionalDayOfJson(json[u"decidedOn"_s]).value_or(d.decidedOn);
    d.context = json[u"context"_s].toString();
    d.options.clear();
    for (const QJsonValue &option : json[u"options"_s].toArray()) {
        d.options.append(
            {option[u"label"_s].toString(), option[u"for"_s].toString(), option[u"against"_s].toString()});
    }
    d.choice = json[u"choice"_s].toString();
    d.reasons = json[u"reasons"_s].toString();
    d.undoable = undoableFromWord(json[u"undoable"_s].toString());
    d.wayBack = json[u"wayBack"_s].toString();
    d.told = json[u"told"_s].toString();
    d.reviewOn = optionalDayOfJson(json[u"reviewOn"_s]).value_or(d.reviewOn);
    d.changesRole = json[u"changesRole"_s].toBool();
    d.secondReviewOn = optionalDayOfJson(json[u"secondReviewOn"_s]);
    d.leads = trackFromWord(json[u"leads"_s].toString());
}

} // namespace

QJsonObject DecisionEditor::draft() const
{
    const DecisionDraft now = value();
    QJsonObject draft = jsonOfDecision(now.decision);
    if (!now.decision.isRecorded()) { // or it is sealed, and stays so
        draft[u"expectations"_s] = arrayOf(now.expectations);
    }
    draft[u"conditions"_s] = arrayOf(now.conditions);
    draft[u"reason"_s] = reason();
    return draft;
}

void DecisionEditor::restore(const QJsonObject &draft)
{
    DecisionDraft words = m_before;
    readBoxes(draft, words.decision);
    if (!words.decision.isRecorded()) {
        words.expectations = expectationsIn(draft[u"expectations"_s]);
    }
    words.conditions = conditionsIn(draft[u"conditions"_s]);
    fill(words);
    m_reason->setText(draft[u"reason"_s].toString());
    showMode();
}

} // namespace tryboth
