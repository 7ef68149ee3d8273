// SPDX-License-Identifier: GPL-3.0-or-later
#include "startprobe.h"

#include "desktop.h"
#include "domain/content.h"
#include "mainwindow.h"
#include "measure.h"
#include "rawjournal.h"
#include "settings/settings.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QListView>
#include <QProcess>
#include <QStringListModel>
#include <QTemporaryDir>
#include <QTextStream>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Starts = 7;
constexpr QSize WindowSize(1280, 820);
constexpr double NsPerMs = 1e6;

/// The least a window with 200 rows from the same database needs.
int showPlainWindow(const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QFile journal(file);
    if (!journal.open(QIODevice::ReadOnly)) {
        return EXIT_FAILURE;
    }
    RawJournal raw;
    raw.open(journal.readAll());
    const double reading = timer.nsecsElapsed() / NsPerMs;
    const int rows = raw.readAll(
        "SELECT * FROM check_in WHERE deleted IS NULL ORDER BY position DESC LIMIT 200");
    QStringListModel model(QStringList(rows, u"14:15 A title of the usual length, Pairing, Mixed, +1"_s));
    QListView view;
    view.setModel(&model);
    view.resize(WindowSize);
    view.show();
    view.grab();
    QTextStream(stdout) << reading << Qt::endl;
    return EXIT_SUCCESS;
}

/// The program as people start it, up to its first picture; `stay` keeps it open and idle.
int showToday(const QString &file, bool stay)
{
    const QTemporaryDir folder;
    const Content content = must(Content::load());
    const SystemClock clock;
    const JournalPlaces places{folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)};
    QElapsedTimer timer;
    timer.start();
    if (!JournalFile::open(file, OpenMode::Read, places, clock)) {
        return EXIT_FAILURE;
    }
    const double reading = timer.nsecsElapsed() /
                           NsPerMs; // once more below, as part of the start: counted once
    QApplication::setCursorFlashTime(0);
    Theme theme(*qApp);
    Settings settings;
    Desktop desktop(settings, content, clock, places);
    timer.restart();
    MainWindow *window = desktop.open(file);
    if (!window) {
        return EXIT_FAILURE;
    }
    window->grab();
    QTextStream(stdout) << reading << Qt::endl;
    return stay ? QApplication::exec() : EXIT_SUCCESS;
}

StartTimes startOnce(const QString &mode, const QString &file)
{
    QElapsedTimer timer;
    timer.start();
    QProcess probe;
    probe.start(QCoreApplication::applicationFilePath(), {mode, file});
    probe.waitForReadyRead();
    const double total = timer.nsecsElapsed() / NsPerMs;
    probe.waitForFinished();
    const double reading = probe.readAllStandardOutput().trimmed().toDouble();
    // The window with Today reads the file twice, to know how long once takes.
    return {mode == "--today-window"_L1 ? total - reading : total, reading};
}

qint64 wakeUpsOf(qint64 processId)
{
    QFile status(u"/proc/%1/status"_s.arg(processId));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("voluntary_ctxt_switches")) {
            return line.split('\t').last().toLongLong();
        }
    }
    return 0;
}

} // namespace

StartTimes medianStart(const QString &mode, const QString &file)
{
    startOnce(mode, file); // warms the caches
    QList<StartTimes> times;
    for (int i = 0; i < Starts; ++i) {
        times.append(startOnce(mode, file));
    }
    std::ranges::sort(times, {}, [](const StartTimes &t) { return t.totalMs - t.readingMs; });
    return times.at(Starts / 2);
}

int idleWakeUps(const QString &file)
{
    constexpr int SettleMs = 1500, IdleMs = 3000;
    QProcess probe;
    probe.start(QCoreApplication::applicationFilePath(), {u"--idle-window"_s, file});
    probe.waitForReadyRead();
    QThread::msleep(SettleMs);
    const qint64 before = wakeUpsOf(probe.processId());
    QThread::msleep(IdleMs);
    const qint64 after = wakeUpsOf(probe.processId());
    probe.kill();
    probe.waitForFinished();
    return static_cast<int>(after - before);
}

std::optional<int> runAsProbe(const QStringList &arguments)
{
    if (arguments.size() != 3) {
        return std::nullopt;
    }
    const QString &mode = arguments.at(1);
    if (mode == "--plain-window"_L1) {
        return showPlainWindow(arguments.at(2));
    }
    if (mode == "--today-window"_L1 || mode == "--idle-window"_L1) {
        return showToday(arguments.at(2), mode == "--idle-window"_L1);
    }
    return std::nullopt;
}

} // namespace tryboth::bench
