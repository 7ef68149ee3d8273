// SPDX-License-Identifier: GPL-3.0-or-later
// The Energy page with an example journal, to look at, to photograph and to measure.
#include "charts/levelchart.h"
#include "domain/clock.h"
#include "exchange/examplejournal.h"
#include "gallery/energystates.h"
#include "models/journal.h"
#include "pages/energypage.h"
#include "widgets/segmentedcontrol.h"
#include "widgets/sidebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QHBoxLayout>
#include <QMainWindow>
#include <QScrollBar>
#include <QStatusBar>
#include <QTextStream>
#include <QThread>
#include <QToolButton>

#include <algorithm>

using namespace tryboth;
using namespace Qt::StringLiterals;

namespace {

constexpr quint32 Seed = 7;
constexpr int SettleRounds = 5, SettleMs = 80;

const FixedClock &aMonday()
{
    static const FixedClock clock(QDateTime({2026, 11, 23}, {14, 15}, QTimeZone("Europe/Berlin")));
    return clock;
}

std::unique_ptr<Journal> exampleJournal(int entries, const QString &state)
{
    const auto content = Content::load();
    auto core = JournalCore::create(aMonday(), IdSource(1));
    if (!content || !core)
        qFatal("No journal.");
    const ActivityCatalog catalog(content->activityTypes(), {});
    ExampleJournal example(Seed, aMonday().journalDay().today, catalog, aMonday().zone(),
                           ExampleTexts::load().value_or(ExampleTexts()));
    const auto added = (*core)->apply([&](Stores &stores) -> Result<void> {
        const LocalDay today = aMonday().journalDay().today;
        const QList<CheckIn> all = !state.isEmpty() ? energystates::entries(state, today)
                                   : entries > 0    ? example.entries(entries)
                                                    : QList<CheckIn>();
        for (const Experiment &experiment :
             state.isEmpty() ? energystates::experiments(today) : QList<Experiment>()) {
            if (const auto id = stores.experiments.add(experiment); !id)
                return tl::unexpected(id.error());
        }
        for (const CheckIn &entry : all) {
            if (const auto id = stores.checkIns.add(entry); !id)
                return tl::unexpected(id.error());
        }
        return {};
    });
    if (!added)
        qFatal("%s", qPrintable(added.error().sentence));
    return std::make_unique<Journal>(std::move(*core), *content, aMonday());
}

QWidget *sidebar()
{
    auto *bar = new Sidebar;
    bar->addGroup(u"My journal"_s);
    bar->addPage(u"today"_s, u"Today"_s);
    bar->addPage(u"energy"_s, u"Energy"_s);
    bar->addBottomPage(u"settings"_s, u"Settings"_s);
    return bar;
}

/// Milliseconds from the query to the painted page and how much of that the painting takes, the middle of
/// several runs.
QPair<double, double> measured(EnergyPage &page, EnergyRange range)
{
    constexpr int Runs = 9, Rounds = 3; // a scene posts its update, the update posts the painting
    QList<QPair<double, double>> times;
    for (int i = 0; i < Runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        page.setRange(range);
        const double computed = double(timer.nsecsElapsed()) / 1e6;
        for (int round = 0; round < Rounds; ++round)
            QCoreApplication::processEvents();
        const double all = double(timer.nsecsElapsed()) / 1e6;
        times.append({all, all - computed});
    }
    std::ranges::sort(times);
    return times[Runs / 2];
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOptions(
        {{u"look"_s, u"light, dark or contrast"_s, u"look"_s, u"light"_s},
         {u"text"_s, u"text size in per cent"_s, u"percent"_s, u"100"_s},
         {u"points"_s, u"the application's font size in points"_s, u"points"_s},
         {u"size"_s, u"window size"_s, u"WxH"_s, u"1280x820"_s},
         {u"entries"_s, u"size of the journal"_s, u"count"_s, u"450"_s},
         {u"range"_s, u"0 four weeks … 3 all"_s, u"number"_s, u"2"_s},
         {u"state"_s, u"a state of the page: "_s + energystates::names().join(u", "_s), u"name"_s},
         {u"numbers"_s, u"the numbers unfolded"_s},
         {u"how"_s, u"\"How?\" open beside this number"_s, u"id"_s},
         {u"zoom"_s, u"three months of the chart, with the crosshair in the middle"_s},
         {u"scroll"_s, u"scrolled to the end"_s},
         {u"tables"_s, u"all tables open"_s},
         {u"measure"_s, u"print the time from query to paint"_s},
         {u"picture"_s, u"save the window to this file"_s, u"file"_s},
         {u"export"_s, u"save the charts to this file"_s, u"file"_s}});
    parser.process(application);
    if (parser.isSet(u"points"_s)) {
        QFont font = QApplication::font();
        font.setPointSizeF(parser.value(u"points"_s).toDouble());
        QApplication::setFont(font);
    }
    Theme theme(application);
    const QString look = parser.value(u"look"_s);
    theme.setLook(look == u"dark"_s       ? Theme::Look::Dark
                  : look == u"contrast"_s ? Theme::Look::HighContrast
                                          : Theme::Look::Light);
    theme.setTextPercent(parser.value(u"text"_s).toInt());

    const auto journal = exampleJournal(parser.value(u"entries"_s).toInt(), parser.value(u"state"_s));
    QMainWindow window;
    auto *middle = new QWidget;
    auto *columns = new QHBoxLayout(middle);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(sidebar());
    auto *page = new EnergyPage(*journal);
    columns->addWidget(page, 1);
    window.setCentralWidget(middle);
    window.statusBar()->showMessage(u"All saved"_s);
    const QStringList size = parser.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    page->setRange(EnergyRange(parser.value(u"range"_s).toInt()));
    window.show();
    QCoreApplication::processEvents();
    if (parser.isSet(u"tables"_s)) {
        for (auto *button : page->findChildren<QToolButton *>(u"tableButton"_s))
            button->click();
    }
    QCoreApplication::processEvents();
    if (parser.isSet(u"numbers"_s))
        page->findChild<QToolButton *>(u"moreNumbers"_s)->click();
    if (parser.isSet(u"zoom"_s)) {
        auto *chart = page->findChild<LevelChart *>();
        chart->showDays(chart->lastDay().addDays(-150), chart->lastDay().addDays(-60));
        chart->setFocus();
        chart->setCrosshair(chart->from().addDays(40));
    }
    QCoreApplication::processEvents();
    for (int round = 0; round < SettleRounds; ++round) { // numbers come after the charts
        QThread::msleep(SettleMs);
        QCoreApplication::processEvents();
    }
    if (parser.isSet(u"scroll"_s)) {
        for (auto *bar : page->findChildren<QScrollBar *>())
            bar->setValue(bar->maximum());
        QCoreApplication::processEvents();
    }
    if (parser.isSet(u"measure"_s)) {
        QTextStream out(stdout);
        for (const auto range : {EnergyRange::All, EnergyRange::OneYear, EnergyRange::ThreeMonths}) {
            const auto [all, painting] = measured(*page, range);
            out << "range " << int(range) << ": " << all << " ms, of that painting " << painting << " ms\n";
        }
        return 0;
    }
    if (parser.isSet(u"export"_s)) {
        const auto saved = page->savePicture(parser.value(u"export"_s));
        return saved ? 0 : 1;
    }
    if (parser.isSet(u"how"_s)) {
        page->findChild<QToolButton *>(u"how-"_s + parser.value(u"how"_s))->click();
        QCoreApplication::processEvents();
        auto *popup = page->findChild<QWidget *>(u"howPopup"_s);
        return popup->grab().save(parser.value(u"picture"_s)) ? 0 : 1;
    }
    if (parser.isSet(u"picture"_s))
        return window.grab().save(parser.value(u"picture"_s)) ? 0 : 1;
    return QApplication::exec();
}
