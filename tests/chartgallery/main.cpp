// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartgallery/samplecharts.h"
#include "charts/activitybarmodel.h"
#include "charts/activitybars.h"
#include "charts/chartexport.h"
#include "charts/chartwithtable.h"
#include "charts/levelchart.h"
#include "charts/leveltablemodel.h"
#include "charts/tiltchart.h"
#include "charts/weekdayhourmap.h"
#include "charts/weekdayhourmodel.h"

#include <QApplication>
#include <QDir>
#include <QMouseEvent>
#include <QToolButton>
#include <QVBoxLayout>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

const LocalDay First(2026, 1, 28), Last(2026, 11, 6);

struct State
{
    QString name;
    LevelChartData data;
};

QList<State> states()
{
    LevelChartData year = sample::levels(First, Last, 155);
    year.intervals = {{{2026, 4, 3}, {2026, 5, 31}, u"Mentor a newcomer weekly"_s, Focus::People},
                      {{2026, 6, 29}, {2026, 9, 1}, u"Lead the cross-team cache design"_s, Focus::Technical}};
    LevelChartData empty;
    empty.from = First;
    empty.to = Last;
    LevelChartData dots = empty;
    dots.from = Last.addDays(-27);
    dots.marks = sample::marks(dots.from, dots.to, 14);
    LevelChartData one = sample::levels(First.addDays(180), Last, 60);
    one.technical = {};
    one.marks.removeIf([](const Mark &mark) { return mark.focus != Focus::People; });
    LevelChartData gap = year;
    const LocalDay before(2026, 4, 20), after(2026, 7, 10);
    gap.intervals.clear();
    gap.people.segments = {sample::wave(First, before, 0.8, 0.4), sample::wave(after, Last, 0.8, 0.4)};
    gap.technical.segments = {sample::wave(First, before, 0.6, 3.2), sample::wave(after, Last, 0.6, 3.2)};
    gap.marks.removeIf([&](const Mark &m) { return m.localDay() > before && m.localDay() < after; });
    return {{u"year"_s, year},       {u"empty"_s, empty},
            {u"marks-only"_s, dots}, {u"one-focus"_s, one},
            {u"gap"_s, gap},         {u"20000-days"_s, sample::levels(Last.addDays(-19'999), Last, 2000)}};
}

/// The Energy page in small: every chart as a page would place it.
struct Gallery
{
    QWidget page;
    LevelTableModel table;
    ActivityBarModel bars;
    WeekdayHourModel hours;
    LevelChart *level = new LevelChart;
    TiltChart *tilt = new TiltChart;
    ActivityBars *activities = new ActivityBars(&bars);
    WeekdayHourMap *map = new WeekdayHourMap(&hours);
    ChartWithTable *both = nullptr;

    Gallery()
    {
        bars.setBars({{u"1"_s, u"1:1 and mentoring"_s, Focus::People, 1.9, 41},
                      {u"2"_s, u"Pairing"_s, Focus::Mixed, 1.2, 30},
                      {u"3"_s, u"Design and architecture across several teams and time zones"_s,
                       Focus::Technical, 1.0, 138},
                      {u"4"_s, u"Incident work"_s, Focus::Technical, 0.1, 1},
                      {u"5"_s, u"Status meetings"_s, Focus::Mixed, -1.3, 22}});
        QList<HourCell> cells;
        for (int i = 0; i < 45; ++i) {
            if (i % 11 != 3)
                cells.append({i / 9 + 1, 9 + i % 9, 1 + i % 7, 3 * std::sin(i * 0.9)});
        }
        hours.setCells(cells);
        both = new ChartWithTable(u"Energy by kind of work"_s, level, &table);
        both->setSubtitle(u"each mark one entry · line: local average · band: 90% interval"_s);
        auto *grid = new QGridLayout(&page);
        grid->setContentsMargins(18, 14, 18, 14);
        grid->addWidget(both, 0, 0, 1, 2);
        grid->addWidget(tilt, 1, 0, 1, 2);
        grid->addWidget(activities, 2, 0);
        grid->addWidget(map, 2, 1);
        grid->setRowStretch(0, 1);
        grid->setColumnStretch(0, 2);
        grid->setColumnStretch(1, 1);
        page.resize(1028, 590);
    }

    void show(const LevelChartData &data, const ChartColors &colors)
    {
        QPalette palette;
        palette.setColor(QPalette::Window, colors.card);
        palette.setColor(QPalette::WindowText, colors.text);
        palette.setColor(QPalette::ButtonText, colors.text);
        palette.setColor(QPalette::Text, colors.text);
        palette.setColor(QPalette::Base, colors.card);
        palette.setColor(QPalette::Button, colors.mixedTint);
        palette.setColor(QPalette::PlaceholderText, colors.muted);
        page.setPalette(palette);
        for (ChartWidget *chart : {static_cast<ChartWidget *>(level), static_cast<ChartWidget *>(tilt),
                                   static_cast<ChartWidget *>(activities), static_cast<ChartWidget *>(map)})
            chart->setColors(colors);
        table.setChart(data);
        level->setData(data);
        tilt->setData(sample::tilt(data));
        page.show();
        QApplication::processEvents();
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    QFont font(u"Inter"_s);
    font.setPixelSize(14);
    QApplication::setFont(font);
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : QDir::currentPath());
    if (!folder.mkpath(u"."_s))
        return 1;

    Gallery gallery;
    for (const State &state : states()) {
        gallery.show(state.data, ChartColors::light());
        gallery.page.grab().save(folder.filePath(state.name + u".png"_s));
    }
    gallery.show(states().first().data, ChartColors::dark());
    const QPointF middle = gallery.level->plotArea().center();
    QWidget *viewport = gallery.level->childAt(middle.toPoint());
    QMouseEvent move(QEvent::MouseMove, middle, viewport->mapToGlobal(middle), Qt::NoButton, {}, {});
    QApplication::sendEvent(viewport, &move);
    gallery.map->setFocus();
    QApplication::processEvents();
    gallery.page.grab().save(folder.filePath(u"dark-hover.png"_s));

    const ChartPicture picture{
        u"Energy by kind of work"_s,
        u"155 ratings, 28 January to 6 November 2026. Line: local level; band: 90% range."_s};
    const bool isSaved =
        chartexport::png(*gallery.level, picture, folder.filePath(u"export.png"_s)).has_value() &&
        chartexport::svg(*gallery.level, picture, folder.filePath(u"export.svg"_s)).has_value() &&
        chartexport::png(*gallery.activities, picture, folder.filePath(u"export-bars.png"_s)).has_value();
    gallery.both->tableButton()->click();
    QApplication::processEvents();
    gallery.page.grab().save(folder.filePath(u"table.png"_s));
    return isSaved ? 0 : 1;
}
