// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
#include "models/energynumbers.h"
#include "models/energysentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <array>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct EnergyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Energy)
};

constexpr std::array AllFocus{Focus::People, Focus::Technical, Focus::Mixed};
constexpr int NumberWidth = 5, FocusWidth = 9;

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
    return {{u"day"_s, now.day.toString(Qt::ISODate)},
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
        array.append(QJsonObject{{u"id"_s, number.id},
                                 {u"sentence"_s, number.sentence},
                                 {u"warning"_s, number.warning},
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
            array.append(QJsonObject{{u"day"_s, point.day.toString(Qt::ISODate)},
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

QJsonObject jsonOf(const EnergyReport &report, const EnergySentence &sentence,
                   const QList<EnergyNumber> &numbers, const ActivityCatalog &catalog)
{
    QJsonObject ratings;
    for (const Focus focus : AllFocus) {
        ratings.insert(toWord(focus), report.ratingsOf(focus));
    }
    return {{u"from"_s, report.from.toString(Qt::ISODate)},
            {u"to"_s, report.to.toString(Qt::ISODate)},
            {u"rules"_s, report.rules},
            {u"sufficiency"_s, wordFor(report.sufficiency)},
            {u"sentence"_s, sentence.headline},
            {u"detail"_s, sentence.detail},
            {u"now"_s, report.now ? QJsonValue(jsonOf(*report.now)) : QJsonValue(QJsonValue::Null)},
            {u"ratings"_s, ratings},
            {u"numbers"_s, jsonOf(numbers)},
            {u"people"_s, jsonOf(report.people)},
            {u"technical"_s, jsonOf(report.technical)},
            {u"tilt"_s, jsonOf(report.tilt)},
            {u"activities"_s, jsonOf(report.activities, catalog)},
            {u"hours"_s, jsonOf(report.hours)}};
}

QStringList linesOf(const EnergyReport &report, const EnergySentence &sentence,
                    const ActivityCatalog &catalog, const QLocale &locale)
{
    QStringList lines{sentence.headline};
    if (!sentence.detail.isEmpty()) {
        lines.append(sentence.detail);
    }
    lines += {QString(), EnergyText::tr("%1 to %2, ratings: %3 people, %4 technical, %5 mixed")
                             .arg(report.from.toString(Qt::ISODate), report.to.toString(Qt::ISODate))
                             .arg(report.ratingsOf(Focus::People))
                             .arg(report.ratingsOf(Focus::Technical))
                             .arg(report.ratingsOf(Focus::Mixed))};
    for (const ActivityRow &row : report.activities) {
        lines.append(u"%1  %2  %3  %4"_s.arg(locale.toString(row.mean, 'f', 1), NumberWidth)
                         .arg(row.ratings, NumberWidth)
                         .arg(toWord(row.focus), -FocusWidth)
                         .arg(catalog.labelOf(row.activity)));
    }
    return lines;
}

Outcome<Answer> reportOn(const Request &request, const Stores &stores, const CheckInFilter &days)
{
    const LocalDay today = request.world.clock.journalDay().today;
    const LocalDay to = days.to.value_or(today);
    const LocalDay first = stores.energy.ratedSpan().first;
    const LocalDay from = days.from.value_or(first.isValid() ? qMin(first, to) : to);
    if (from > to) { // the one that was asked for lies on the other side of today
        return wrongUsage(EnergyText::tr("The first day, %1, comes after the last day, %2.")
                              .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    }
    const EnergyScope scope{from, to};
    return orFailed(stores.energy.tables(scope)).and_then([&](const EnergyTables &tables) {
        return orFailed(stores.energyDetails.details(scope)).map([&](const EnergyDetails &counts) {
            const Rules rules;
            const EnergyReport report = energyReport(tables, from, to, today, rules);
            const EnergyDetail detail = energyDetail(tables, counts, report.from, report.to, rules);
            const EnergySentence sentence = energySentence(report, request.world.locale);
            const ActivityCatalog catalog = catalogOf(request.world, stores);
            const auto numbers = energyNumbers(report, detail, catalog, {}, request.world.locale);
            return Answer{linesOf(report, sentence, catalog, request.world.locale),
                          jsonOf(report, sentence, numbers, catalog)};
        });
    });
}

Outcome<Answer> energy(const Request &request)
{
    return daysOf(request).and_then([&](const CheckInFilter &days) {
        return openToRead(request).and_then(
            [&](const OpenedJournal &journal) { return reportOn(request, journal.core->stores(), days); });
    });
}

} // namespace

Command energyCommand()
{
    return {u"energy"_s,
            EnergyText::tr("Says what the ratings tell, with the mean and the number of ratings of each "
                           "activity."),
            u"energy my.tryboth --from 2026-09-01"_s,
            {journalArgument()},
            {fromOption(), toOption()},
            energy};
}

} // namespace tryboth::cli
