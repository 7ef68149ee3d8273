// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/energyscope.h"

#include "cli/journalaccess.h"
#include "cli/optionvalues.h"

#include <QCoreApplication>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct EnergyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Energy)
};

Outcome<EnergyScope> scopeOf(const Request &request, const Stores &stores, const CheckInFilter &days)
{
    const LocalDay today = request.world.clock.journalDay().today;
    const LocalDay to = days.to.value_or(today);
    const LocalDay first = stores.energy.ratedSpan().first;
    const LocalDay from = days.from.value_or(first.isValid() ? qMin(first, to) : to);
    if (from > to) { // the one that was asked for lies on the other side of today
        return wrongUsage(EnergyText::tr("The first day, %1, comes after the last day, %2.")
                              .arg(from.toString(Qt::ISODate), to.toString(Qt::ISODate)));
    }
    // What is dated after today is named, and counts when its day has come.
    return EnergyScope{from, qMax(from, qMin(to, today)), request.options.isSet(u"leave-out-late"_s)};
}

} // namespace

QList<QCommandLineOption> energyOptions()
{
    return {fromOption(),
            toOption(),
            {u"leave-out-late"_s,
             EnergyText::tr("Leaves out entries written more than a day after their day had ended.")},
            {u"count-alike"_s, EnergyText::tr("Does not weigh the ratings of a day by their minutes.")}};
}

Outcome<EnergyAsked> energyAsked(const Request &request, const Stores &stores)
{
    return daysOf(request)
        .and_then([&](const CheckInFilter &days) { return scopeOf(request, stores, days); })
        .and_then([&](const EnergyScope &scope) {
            return orFailed(stores.energy.tables(scope)).map([&](EnergyTables tables) {
                const bool alike = request.options.isSet(u"count-alike"_s);
                if (alike) {
                    tables.days = countedAlike(tables.days);
                }
                const LocalDay today = request.world.clock.journalDay().today;
                return EnergyAsked{energyReport(tables, scope.from, scope.to, today, Rules()), tables,
                                   NumberScope{scope.leaveOutLate, !alike}};
            });
        });
}

Outcome<QList<EnergyNumber>> numbersOf(const Request &request, const Stores &stores, const EnergyAsked &asked)
{
    const EnergyReport &report = asked.report;
    return orFailed(stores.energyDetails.details({report.from, report.to, asked.scope.leavesOutLate}))
        .map([&](const EnergyDetails &counts) {
            const EnergyDetail detail = energyDetail(asked.tables, counts, report.from, report.to, Rules());
            return energyNumbers(report, detail, catalogOf(request.world, stores), asked.scope,
                                 request.world.locale);
        });
}

} // namespace tryboth::cli
