// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryprobe.h"

#include "desktop.h"
#include "domain/content.h"
#include "mainwindow.h"
#include "measure.h"
#include "settings/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QChart>
#include <QChartView>
#include <QFile>
#include <QLineSeries>
#include <QProcess>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1280, 820);
constexpr int LookMs = 500, MostLooks = 30;

int sayThatItStands()
{
    QTextStream(stdout) << "ready" << Qt::endl;
    return QApplication::exec();
}

/// A window with one chart and two lines of a year, and nothing else.
int showChart()
{
    constexpr int Days = 365;
    auto *chart = new QChart;
    for (int line = 0; line < 2; ++line) {
        auto *series = new QLineSeries;
        for (int day = 0; day < Days; ++day) {
            series->append(day, (day * 7 + line) % 7 - 3);
        }
        chart->addSeries(series);
    }
    chart->createDefaultAxes();
    QChartView view(chart);
    view.resize(WindowSize);
    view.show();
    view.grab();
    return sayThatItStands();
}

/// The program with its Energy page in front, where the most is held.
int showEnergy(const QString &file)
{
    const QTemporaryDir folder;
    const Content content = must(Content::load());
    const SystemClock clock;
    QApplication::setCursorFlashTime(0);
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Theme theme(*qApp);
    Desktop desktop(settings, content, clock, {folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)});
    MainWindow *window = desktop.open(file);
    if (!window) {
        return EXIT_FAILURE;
    }
    window->showPage(u"energy"_s);
    QCoreApplication::processEvents();
    window->grab();
    return sayThatItStands();
}

/// Until a process has used no processor for a while: the first backup and what it needs are over then.
void waitUntilIdle(qint64 process)
{
    constexpr int UserTime = 13, SystemTime = 14; // of proc(5), from 0
    QByteArrayList before;
    for (int look = 0; look < MostLooks; ++look) {
        QThread::msleep(LookMs);
        QFile stat(u"/proc/%1/stat"_s.arg(process));
        const QByteArrayList fields = stat.open(QIODevice::ReadOnly) ? stat.readAll().split(' ')
                                                                     : QByteArrayList();
        const QByteArrayList used{fields.value(UserTime), fields.value(SystemTime)};
        if (used == before) {
            return;
        }
        before = used;
    }
}

} // namespace

double memoryMb(const QString &mode, const QString &file)
{
    QProcess probe;
    probe.start(QCoreApplication::applicationFilePath(), {mode, file});
    probe.waitForReadyRead();
    waitUntilIdle(probe.processId());
    QFile rollup(u"/proc/%1/smaps_rollup"_s.arg(probe.processId()));
    double kilobytes = 0;
    if (rollup.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : rollup.readAll().split('\n')) {
            if (line.startsWith("Pss:")) {
                kilobytes = line.simplified().split(' ').value(1).toDouble();
            }
        }
    }
    probe.kill();
    probe.waitForFinished();
    return kilobytes / 1024;
}

std::optional<int> runAsMemoryProbe(const QStringList &arguments)
{
    if (arguments.size() != 3) {
        return std::nullopt;
    }
    if (arguments.at(1) == "--chart-window"_L1) {
        return showChart();
    }
    return arguments.at(1) == "--energy-window"_L1 ? std::optional(showEnergy(arguments.at(2)))
                                                   : std::nullopt;
}

} // namespace tryboth::bench
