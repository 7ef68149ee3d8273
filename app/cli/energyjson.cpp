// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/energyjson.h"

#include <QJsonArray>

#include <array>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllFocus{Focus::People, Focus::Technical, Focus::Mixed};

QString isoDay(LocalDay day)
{
    return day.toString(Qt::ISODate);
}

QString wordFor(Sufficiency sufficiency)
{
    switch (sufficiency) {
    case Sufficiency::NoRatings:
        return u"no ratings"_s;
    case Sufficiency::MixedOnly:
        return u"mixed only"_s;
    case Sufficiency::MarksOnly:
        return u"marks only"_s;
    case Sufficiency::OneFocusOnly:
        return u"one focus only"_s;
    case Sufficiency::TooLittle:
        return u"too little"_s;
    case Sufficiency::SameRatingEveryDay:
        return u"same rating every day"_s;
    case Sufficiency::TooUncertain:
        return u"too uncertain"_s;
    case Sufficiency::Alike:
        return u"alike"_s;
    case Sufficiency::NotApart:
        return u"not apart"_s;
    case Sufficiency::PeopleMore:
        return u"people more"_s;
    case Sufficiency::TechnicalMore:
        return u"technical more"_s;
    }
    return {};
}

QJsonObject jsonOf(const EnergyNow &now)
{
    return {{u"day"_s, isoDay(now.day)},
            {u"difference"_s, now.difference},
            {u"lower"_s, now.range.lower},
            {u"upper"_s, now.range.upper},
            {u"people_days"_s, now.recent.peopleDays},
            {u"technical_days"_s, now.recent.technicalDays}};
}

QJsonArray jsonOf(const QList<EnergyNumber> &numbers)
{
    QJsonArray array;
    for (const EnergyNumber &number : numbers) {
        const NumberSource &how = number.how;
        QJsonObject values;
        for (const NamedValue &value : number.values) {
            values.insert(value.name, value.value);
        }
        array.append(QJsonObject{{u"id"_s, number.id},
                                 {u"sentence"_s, number.sentence},
                                 {u"warning"_s, number.warning},
                                 {u"values"_s, values},
                                 {u"n"_s, how.count},
                                 {u"period"_s, how.period},
                                 {u"counted"_s, how.counted},
                                 {u"left_out"_s, how.leftOut},
                                 {u"formula"_s, how.formula},
                                 {u"rules"_s, how.rules}});
    }
    return array;
}

QJsonArray jsonOf(const QList<HourCell> &cells)
{
    QJsonArray array;
    for (const HourCell &cell : cells) {
        array.append(QJsonObject{{u"weekday"_s, cell.weekday},
                                 {u"hour"_s, cell.hour},
                                 {u"ratings"_s, cell.ratings},
                                 {u"mean"_s, cell.mean}});
    }
    return array;
}

QJsonArray jsonOf(const QList<LineSegment> &lines)
{
    QJsonArray array;
    for (const LineSegment &line : lines) {
        for (const LinePoint &point : line) {
            array.append(QJsonObject{{u"day"_s, isoDay(point.day)},
                                     {u"value"_s, point.value},
                                     {u"lower"_s, point.band.lower},
                                     {u"upper"_s, point.band.upper}});
        }
    }
    return array;
}

QJsonArray jsonOf(const QList<ActivityRow> &rows, const ActivityCatalog &catalog)
{
    QJsonArray array;
    for (const ActivityRow &row : rows) {
        array.append(QJsonObject{{u"activity"_s, catalog.labelOf(row.activity)},
                                 {u"focus"_s, toWord(row.focus)},
                                 {u"ratings"_s, row.ratings},
                                 {u"mean"_s, row.mean}});
    }
    return array;
}

/// Each activity as the page draws it, under whatever focus its entries stand.
QJsonArray jsonOf(const QList<ActivityBar> &bars)
{
    QJsonArray array;
    for (const ActivityBar &bar : bars) {
        array.append(QJsonObject{{u"activity"_s, bar.label},
                                 {u"focus"_s, toWord(bar.focus)},
                                 {u"ratings"_s, bar.ratings},
                                 {u"mean"_s, bar.mean}});
    }
    return array;
}

QJsonArray jsonOf(const QList<Interval> &experiments)
{
    QJsonArray array;
    for (const Interval &experiment : experiments) {
        array.append(QJsonObject{{u"title"_s, experiment.label},
                                 {u"focus"_s, toWord(experiment.focus)},
                                 {u"from"_s, isoDay(experiment.from)},
                                 {u"to"_s, isoDay(experiment.to)}});
    }
    return array;
}

QJsonArray jsonOf(const QList<WeekdayRow> &rows)
{
    QJsonArray array;
    for (const WeekdayRow &row : rows) {
        array.append(
            QJsonObject{{u"weekday"_s, row.weekday}, {u"ratings"_s, row.ratings}, {u"mean"_s, row.mean}});
    }
    return array;
}

QJsonArray jsonOf(const QList<EnergyMark> &marks)
{
    QJsonArray array;
    for (const EnergyMark &mark : marks) {
        QJsonObject object{{u"day"_s, isoDay(mark.day)},
                           {u"focus"_s, toWord(mark.focus)},
                           {u"energy"_s, mark.energy},
                           {u"ratings"_s, mark.ratings},
                           {u"first_week_of_use"_s, mark.settling}};
        if (mark.time) {
            object.insert(u"time"_s, mark.time->toString(u"HH:mm"_s));
        }
        array.append(object);
    }
    return array;
}

QJsonArray jsonOf(const QList<EnergyGap> &gaps)
{
    QJsonArray array;
    for (const EnergyGap &gap : gaps) {
        array.append(QJsonObject{{u"first"_s, isoDay(gap.first)}, {u"last"_s, isoDay(gap.last)}});
    }
    return array;
}

QJsonObject ratingsOf(const EnergyReport &report)
{
    QJsonObject ratings;
    for (const Focus focus : AllFocus) {
        ratings.insert(toWord(focus), report.ratingsOf(focus));
    }
    return ratings;
}

} // namespace

QJsonObject jsonOf(const EnergyAsked &asked, const EnergySaid &said, const ActivityCatalog &catalog)
{
    const EnergyReport &report = asked.report;
    return {{u"from"_s, isoDay(report.from)},
            {u"to"_s, isoDay(report.to)},
            {u"rules"_s, report.rules},
            {u"sufficiency"_s, wordFor(report.sufficiency)},
            {u"smallest_difference"_s, report.smallestDifference},
            {u"leaves_out_late"_s, asked.scope.leavesOutLate},
            {u"weighs_by_minutes"_s, asked.scope.weighsByMinutes},
            {u"sentence"_s, said.sentence.headline},
            {u"detail"_s, said.sentence.detail},
            {u"now"_s, report.now ? QJsonValue(jsonOf(*report.now)) : QJsonValue(QJsonValue::Null)},
            {u"ratings"_s, ratingsOf(report)},
            {u"numbers"_s, jsonOf(said.numbers)},
            {u"people"_s, jsonOf(report.people)},
            {u"technical"_s, jsonOf(report.technical)},
            {u"tilt"_s, jsonOf(report.tilt)},
            {u"gaps"_s, jsonOf(report.gaps)},
            {u"experiments"_s, jsonOf(said.experiments)},
            {u"activities"_s, jsonOf(report.activities, catalog)},
            {u"activities_of_any_focus"_s, jsonOf(said.activities)},
            {u"weekdays"_s, jsonOf(report.weekdays)},
            {u"hours"_s, jsonOf(report.hours)},
            {u"marks"_s, jsonOf(report.marks)}};
}

} // namespace tryboth::cli
