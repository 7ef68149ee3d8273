// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "charts/beforeduringchart.h"
#include "charts/chartexport.h"
#include "charts/energypicture.h"
#include "charts/energywords.h"
#include "charts/experimentmarks.h"
#include "cli/energyscope.h"
#include "cli/journalaccess.h"
#include "models/energysentence.h"
#include "models/experimentsentence.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonObject>

#include <array>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr auto ExperimentPrefix = "experiment:"_L1;
constexpr QSize ExperimentSize(960, 320);

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::cli::Chart)
};

struct Kind
{
    QLatin1StringView word;
    EnergyPicture picture;
};
constexpr std::array Kinds{Kind{"energy"_L1, EnergyPicture::Levels}, Kind{"tilt"_L1, EnergyPicture::Tilt},
                           Kind{"activities"_L1, EnergyPicture::Activities},
                           Kind{"hours"_L1, EnergyPicture::Hours}};

/// A chart and what stands above it.
struct Drawn
{
    std::unique_ptr<ChartWidget> chart;
    ChartPicture picture;
};

bool isDrawable(EnergyPicture picture, const EnergyCharts &charts)
{
    switch (picture) {
    case EnergyPicture::Levels:
        return !charts.level.marks.isEmpty();
    case EnergyPicture::Tilt:
        return !charts.tilt.segments.isEmpty();
    case EnergyPicture::Activities:
        return !charts.bars.isEmpty();
    case EnergyPicture::Hours:
        return !charts.hours.isEmpty();
    }
    return false;
}

Outcome<Drawn> drawn(EnergyPicture picture, const Request &request, const Stores &stores)
{
    return energyAsked(request, stores).and_then([&](const EnergyAsked &asked) {
        return orFailed(stores.experiments.all())
            .and_then([&](const QList<Experiment> &experiments) -> Outcome<Drawn> {
                const EnergyReport &report = asked.report;
                const EnergyCharts charts = energyCharts(report, catalogOf(request.world, stores),
                                                         experimentIntervals(experiments, report.to));
                const QLocale &locale = request.world.locale;
                if (!isDrawable(picture, charts)) {
                    return tl::unexpected(Stop{
                        Exit::Failed, ChartText::tr("There is nothing to draw in these days, so no "
                                                    "picture was written. “energy” says what is missing.")});
                }
                const QString note = energywords::scopeNote(asked.scope);
                QStringList lines{energySentence(report, locale).headline,
                                  energywords::counts(report, locale), methodOf(picture)};
                if (!note.isEmpty()) {
                    lines[1] += u" · "_s + note;
                }
                return Drawn{chartFor(picture, charts), {titleOf(picture), lines.join(u'\n'), ChartColors()}};
            });
    });
}

Outcome<Drawn> drawnExperiment(const QString &id, const Request &request, const Stores &stores)
{
    const std::optional<Id> wanted = Id::fromText(id);
    const auto found = wanted ? stores.experiments.find(*wanted) : Result<std::optional<Experiment>>();
    if (!found) {
        return failed(found.error());
    }
    if (!*found || (*found)->deleted || !(*found)->hasDates()) {
        return wrongUsage(
            ChartText::tr("No experiment with days has the id “%1”. “experiments” lists them.").arg(id));
    }
    return orFailed(experimentFacts(stores, **found)).map([&](const ExperimentFacts &facts) {
        const LocalDay today = request.world.clock.journalDay().today;
        const ExperimentReport report = experimentReport(facts, today, Rules());
        auto chart = std::make_unique<BeforeDuringChart>();
        chart->resize(ExperimentSize);
        chart->setData(marksOf(report));
        const QString said = experimentSentence(report, request.world.locale).headline + u'\n' +
                             ChartText::tr(
                                 "Each mark is a rated day, from −3 to +3; hollow marks are the first "
                                 "days of a phase, which no comparison counts · computed by rules %1")
                                 .arg(Rules().version);
        return Drawn{std::move(chart), {facts.experiment.title, said, ChartColors()}};
    });
}

Outcome<Drawn> drawnKind(const QString &kind, const Request &request, const Stores &stores)
{
    if (kind.startsWith(ExperimentPrefix)) {
        return drawnExperiment(kind.mid(ExperimentPrefix.size()), request, stores);
    }
    const auto known = std::ranges::find(Kinds, kind, [](const Kind &one) { return QString(one.word); });
    return known != Kinds.end()
               ? drawn(known->picture, request, stores)
               : wrongUsage(ChartText::tr("--kind is energy, tilt, activities, hours or experiment:ID."));
}

Outcome<Answer> chart(const Request &request)
{
    const QString kind = request.options.value(u"kind"_s);
    const QString out = request.options.value(u"out"_s);
    static const QStringList endings{u"svg"_s, u"png"_s, u"pdf"_s};
    if (out.isEmpty() || !endings.contains(QFileInfo(out).suffix().toLower())) {
        return wrongUsage(ChartText::tr("--out is the file to write: .svg, .png or .pdf."));
    }
    if (QFileInfo::exists(out)) {
        return wrongUsage(
            ChartText::tr("“%1” is there already, and nothing was written. Choose another name.").arg(out));
    }
    return openToRead(request).and_then([&](const OpenedJournal &journal) {
        return drawnKind(kind, request, journal.core->stores()).and_then([&](Drawn drawn) {
            drawn.picture.colors = request.options.isSet(u"dark"_s) ? ChartColors::dark()
                                                                    : ChartColors::light();
            return orFailed(chartexport::write(*drawn.chart, drawn.picture, out)).map([&] {
                return Answer{{ChartText::tr("“%1” was written.").arg(out)},
                              QJsonObject{{u"file"_s, out},
                                          {u"kind"_s, kind},
                                          {u"title"_s, drawn.picture.title},
                                          {u"says"_s, drawn.picture.subtitle}}};
            });
        });
    });
}

} // namespace

Command chartCommand()
{
    return {u"chart"_s,
            ChartText::tr("Writes a chart as a picture, with how many ratings it shows and how they were "
                          "computed."),
            u"chart my.tryboth --kind energy --out energy.svg"_s,
            {journalArgument()},
            QList<QCommandLineOption>{
                {u"kind"_s, ChartText::tr("energy, tilt, activities, hours or experiment:ID."), u"KIND"_s,
                 u"energy"_s},
                {u"out"_s, ChartText::tr("The file to write, .svg, .png or .pdf; it must not be there yet."),
                 u"FILE"_s},
                {u"dark"_s, ChartText::tr("In dark colours.")}} +
                energyOptions(),
            chart};
}

} // namespace tryboth::cli
