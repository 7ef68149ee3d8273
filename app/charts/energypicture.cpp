// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/energypicture.h"

#include "charts/activitybarmodel.h"
#include "charts/activitybars.h"
#include "charts/levelchart.h"
#include "charts/tiltchart.h"
#include "charts/weekdayhourmap.h"
#include "charts/weekdayhourmodel.h"

#include <QCoreApplication>

namespace tryboth {

namespace {

constexpr int Width = 960, LevelHeight = 340, TiltHeight = 160, HoursHeight = 280;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyPicture)
};

std::unique_ptr<ChartWidget> levels(const EnergyCharts &charts)
{
    auto chart = std::make_unique<LevelChart>();
    chart->resize(Width, LevelHeight);
    chart->setData(charts.level);
    return chart;
}

std::unique_ptr<ChartWidget> tilt(const EnergyCharts &charts)
{
    auto chart = std::make_unique<TiltChart>();
    chart->resize(Width, TiltHeight);
    chart->setDaysBelow(true);
    chart->setData(charts.tilt);
    return chart;
}

std::unique_ptr<ChartWidget> activities(const EnergyCharts &charts)
{
    auto model = std::make_unique<ActivityBarModel>();
    auto chart = std::make_unique<ActivityBars>(model.get());
    model->setBars(charts.bars);
    model.release()->setParent(chart.get());
    chart->resize(Width, chart->sizeHint().height());
    return chart;
}

std::unique_ptr<ChartWidget> hours(const EnergyCharts &charts)
{
    auto model = std::make_unique<WeekdayHourModel>();
    auto chart = std::make_unique<WeekdayHourMap>(model.get());
    model->setCells(charts.hours, charts.weekStart);
    model.release()->setParent(chart.get());
    chart->resize(Width, HoursHeight);
    return chart;
}

} // namespace

QString titleOf(EnergyPicture picture)
{
    switch (picture) {
    case EnergyPicture::Levels:
        return Words::tr("Energy by kind of work");
    case EnergyPicture::Tilt:
        //: Title of the chart of people minus technical work
        return Words::tr("Tilt");
    case EnergyPicture::Activities:
        return Words::tr("What gives and what takes");
    case EnergyPicture::Hours:
        return Words::tr("By weekday and time");
    }
    return {};
}

QString methodOf(EnergyPicture picture)
{
    switch (picture) {
    case EnergyPicture::Levels:
        return Words::tr("Each mark is what was rated, from −3 to +3. Line: local level (Kalman filter and "
                         "smoother). Band: its 90% range.");
    case EnergyPicture::Tilt:
        return Words::tr("The level of people work minus that of technical work, with its 90% range.");
    case EnergyPicture::Activities:
        return Words::tr("Plain means of the ratings of each activity, from −3 to +3.");
    case EnergyPicture::Hours:
        return Words::tr("Plain means of the ratings that began in each hour. The further a shade is from "
                         "the background, the "
                         "more energy it means.");
    }
    return {};
}

std::unique_ptr<ChartWidget> chartFor(EnergyPicture picture, const EnergyCharts &charts)
{
    switch (picture) {
    case EnergyPicture::Levels:
        return levels(charts);
    case EnergyPicture::Tilt:
        return tilt(charts);
    case EnergyPicture::Activities:
        return activities(charts);
    case EnergyPicture::Hours:
        return hours(charts);
    }
    return nullptr;
}

} // namespace tryboth
