// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/experimentrow.h"

#include "storage/rowvalues.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto PairOf =
    "(SELECT p.id FROM pair p WHERE p.people_experiment = e.id OR p.technical_experiment = e.id)"_L1;

QString pausesColumn(const QList<Pause> &pauses)
{
    QStringList texts;
    for (const Pause &pause : pauses) {
        texts.append(pause.from.toString(Qt::ISODate) + u'/' +
                     (pause.to ? pause.to->toString(Qt::ISODate) : QString()));
    }
    return listColumn(texts);
}

QList<Pause> pausesOf(const QVariant &column)
{
    QList<Pause> pauses;
    for (const QString &text : listOf(column)) {
        const LocalDay to = LocalDay::fromString(text.section(u'/', 1), Qt::ISODate);
        pauses.append({LocalDay::fromString(text.section(u'/', 0, 0), Qt::ISODate),
                       to.isValid() ? std::optional(to) : std::nullopt});
    }
    return pauses;
}

} // namespace

QString experimentSelect()
{
    static const QString sql = u"SELECT e."_s + QString(ExperimentColumns).replace(u", "_s, u", e."_s) +
                               u", "_s + PairOf + u" FROM experiment e"_s;
    return sql;
}

Experiment readExperiment(const QSqlQuery &row)
{
    Experiment e;
    int column = 0;
    const auto next = [&row, &column] { return row.value(column++); };
    e.id = idOf(next());
    e.created = {next().toLongLong()};
    e.modified = {next().toLongLong()};
    e.rev = next().toInt();
    e.deleted = optionalMomentOf(next());
    e.title = next().toString();
    e.track = trackFromWord(next().toString()).value_or(Track::Mixed);
    e.templateId = next().toString();
    e.intent = next().toString();
    e.hypothesis = next().toString();
    e.changeMyMind = next().toString();
    e.whyNow = next().toString();
    e.protocol = listOf(next());
    e.cadence.times = next().toInt();
    e.cadence.per = cadencePerFromWord(next().toString()).value_or(CadencePer::Week);
    e.cadence.minutes = next().toInt();
    e.activityTypes = listOf(next());
    e.start = dayOf(next());
    e.end = dayOf(next());
    e.baselineFrom = optionalDayOf(next());
    e.baselineTo = optionalDayOf(next());
    e.baselineRule = baselineRuleFromWord(next().toString()).value_or(BaselineRule::SameFocus);
    e.smallestDifference = next().toDouble();
    e.exitRule = next().toString();
    e.reversible.level = reversibleLevelFromWord(next().toString()).value_or(ReversibleLevel::Unknown);
    e.reversible.noticeDays = next().toInt();
    e.reversible.how = next().toString();
    e.whoAsked = next().toString();
    e.status = experimentStatusFromWord(next().toString()).value_or(ExperimentStatus::Idea);
    e.stoppedOn = optionalDayOf(next());
    e.pauses = pausesOf(next());
    e.pair = Id::fromText(next().toString());
    return e;
}

QVariantList columnsOf(const Experiment &e)
{
    return {e.id.toText(),
            e.created.utcMs,
            e.modified.utcMs,
            e.rev,
            momentColumn(e.deleted),
            textValue(e.title),
            toWord(e.track),
            textValue(e.templateId),
            textValue(e.intent),
            textValue(e.hypothesis),
            textValue(e.changeMyMind),
            textValue(e.whyNow),
            listColumn(e.protocol),
            e.cadence.times,
            toWord(e.cadence.per),
            e.cadence.minutes,
            listColumn(e.activityTypes),
            dayColumn(e.start),
            dayColumn(e.end),
            dayColumn(e.baselineFrom),
            dayColumn(e.baselineTo),
            toWord(e.baselineRule),
            e.smallestDifference,
            textValue(e.exitRule),
            toWord(e.reversible.level),
            e.reversible.noticeDays,
            textValue(e.reversible.how),
            textValue(e.whoAsked),
            toWord(e.status),
            dayColumn(e.stoppedOn),
            pausesColumn(e.pauses)};
}

} // namespace tryboth
