// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "charts/energycharts.h"
#include "charts/experimentmarks.h"
#include "cli/energyjson.h"
#include "cli/energyscope.h"
#include "cli/journalaccess.h"

#include <QCoreApplication>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

struct EnergyText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Energy)
};

constexpr int NumberWidth = 5, FocusWidth = 9;

QStringList linesOf(const EnergyReport &report, const EnergySentence &sentence,
                    const QList<EnergyNumber> &numbers, const ActivityCatalog &catalog, const QLocale &locale)
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
    for (const EnergyNumber &number : numbers) {
        if (number.warning) {
            lines += {QString(), number.sentence};
        }
    }
    return lines;
}

Outcome<Answer> reportOn(const Request &request, const Stores &stores)
{
    return energyAsked(request, stores).and_then([&](const EnergyAsked &asked) {
        return numbersOf(request, stores, asked).and_then([&](const QList<EnergyNumber> &numbers) {
            return orFailed(stores.experiments.all()).map([&](const QList<Experiment> &experiments) {
                const ActivityCatalog catalog = catalogOf(request.world, stores);
                const LocalDay today = request.world.clock.journalDay().today;
                const EnergyCharts charts = energyCharts(asked.report, catalog,
                                                         experimentIntervals(experiments, today));
                const EnergySaid said{energySentence(asked.report, request.world.locale), numbers,
                                      charts.level.intervals, charts.activities};
                return Answer{linesOf(asked.report, said.sentence, numbers, catalog, request.world.locale),
                              jsonOf(asked, said, catalog)};
            });
        });
    });
}

Outcome<Answer> energy(const Request &request)
{
    return openToRead(request).and_then(
        [&](const OpenedJournal &journal) { return reportOn(request, journal.core->stores()); });
}

} // namespace

Command energyCommand()
{
    return {u"energy"_s,
            EnergyText::tr("Says what the ratings tell, with the mean and the number of ratings of each "
                           "activity."),
            u"energy my.tryboth --from 2026-09-01"_s,
            {journalArgument()},
            energyOptions(),
            energy};
}

} // namespace tryboth::cli
