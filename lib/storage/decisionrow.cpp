// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/decisionrow.h"

#include "storage/rowvalues.h"

#include <QJsonObject>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

template <typename E>
QVariant wordColumn(const std::optional<E> &value)
{
    return value ? QVariant(toWord(*value)) : QVariant();
}

QString optionsColumn(const QList<DecisionOption> &options)
{
    QJsonArray array;
    for (const DecisionOption &option : options) {
        array.append(
            QJsonObject{{u"label"_s, option.label}, {u"for"_s, option.pro}, {u"against"_s, option.contra}});
    }
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<DecisionOption> optionsOf(const QVariant &column)
{
    QList<DecisionOption> options;
    for (const QJsonValue &value : QJsonDocument::fromJson(column.toString().toUtf8()).array()) {
        options.append(
            {value["label"_L1].toString(), value["for"_L1].toString(), value["against"_L1].toString()});
    }
    return options;
}

} // namespace

QVariantList columnsOf(const DecisionRecord &d)
{
    return {d.id.toText(),
            d.created.utcMs,
            d.modified.utcMs,
            d.rev,
            momentColumn(d.deleted),
            textValue(d.title),
            dayColumn(d.decidedOn),
            textValue(d.context),
            optionsColumn(d.options),
            textValue(d.choice),
            textValue(d.reasons),
            wordColumn(d.undoable),
            textValue(d.wayBack),
            textValue(d.told),
            dayColumn(d.reviewOn),
            dayColumn(d.secondReviewOn),
            wordColumn(d.leads),
            int{d.changesRole},
            toWord(d.state),
            momentColumn(d.recordedAt),
            d.replacedBy ? QVariant(d.replacedBy->toText()) : QVariant()};
}

DecisionRecord readDecision(const QSqlQuery &row)
{
    DecisionRecord d;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    d.id = idOf(next());
    d.created = {next().toLongLong()};
    d.modified = {next().toLongLong()};
    d.rev = next().toInt();
    d.deleted = optionalMomentOf(next());
    d.title = next().toString();
    d.decidedOn = dayOf(next());
    d.context = next().toString();
    d.options = optionsOf(next());
    d.choice = next().toString();
    d.reasons = next().toString();
    d.undoable = undoableFromWord(next().toString());
    d.wayBack = next().toString();
    d.told = next().toString();
    d.reviewOn = dayOf(next());
    d.secondReviewOn = optionalDayOf(next());
    d.leads = trackFromWord(next().toString());
    d.changesRole = next().toBool();
    d.state = decisionStateFromWord(next().toString()).value_or(DecisionState::Draft);
    d.recordedAt = optionalMomentOf(next());
    d.replacedBy = Id::fromText(next().toString());
    return d;
}

QVariantList columnsOf(const ReversalCondition &c)
{
    return {c.id.toText(),       c.created.utcMs,   c.modified.utcMs,    c.rev,
            c.decision.toText(), textValue(c.sign), dayColumn(c.lookOn), wordColumn(c.occurred)};
}

ReversalCondition readCondition(const QSqlQuery &row)
{
    return {idOf(row.value(0)),          {row.value(1).toLongLong()},
            {row.value(2).toLongLong()}, row.value(3).toInt(),
            idOf(row.value(4)),          row.value(5).toString(),
            dayOf(row.value(6)),         occurredFromWord(row.value(7).toString())};
}

QVariantList columnsOf(const DecisionReview &r)
{
    return {r.id.toText(),        r.created.utcMs,      r.modified.utcMs,   r.rev,
            r.decision.toText(),  dayColumn(r.on),      wordColumn(r.same), textValue(r.learned),
            textValue(r.wayBack), wordColumn(r.outcome)};
}

DecisionReview readDecisionReview(const QSqlQuery &row)
{
    return {idOf(row.value(0)),
            {row.value(1).toLongLong()},
            {row.value(2).toLongLong()},
            row.value(3).toInt(),
            idOf(row.value(4)),
            dayOf(row.value(5)),
            againFromWord(row.value(6).toString()),
            row.value(7).toString(),
            row.value(8).toString(),
            decisionOutcomeFromWord(row.value(9).toString())};
}

} // namespace tryboth
