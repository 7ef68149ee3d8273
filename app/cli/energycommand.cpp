// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"
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

QJsonObject jsonOf(const EnergyReport &report, const EnergySentence &sentence, const ActivityCatalog &catalog)
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
            {u"activities"_s, jsonOf(report.activities, catalog)}};
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
    return orFailed(stores.energy.tables({from, to})).map([&](const EnergyTables &tables) {
        const EnergyReport report = energyReport(tables, from, to, today, Rules());
        const EnergySentence sentence = energySentence(report, request.world.locale);
        const ActivityCatalog catalog = catalogOf(request.world, stores);
        return Answer{linesOf(report, sentence, catalog, request.world.locale),
                      jsonOf(report, sentence, catalog)};
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
