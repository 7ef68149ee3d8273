// SPDX-License-Identifier: GPL-3.0-or-later
// What every page costs: from the click to its picture, and the memory of the program.
#include "families.h"

#include "desktop.h"
#include "mainwindow.h"
#include "measure.h"
#include "memoryprobe.h"
#include "models/journal.h"
#include "rawjournal.h"
#include "settings/settings.h"
#include "storage/backup.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QListView>
#include <QStringListModel>
#include <QTemporaryDir>

#include <algorithm>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr int Windows = 3; ///< in each of which every page is made once
constexpr QSize WindowSize(1280, 820);
constexpr double FeltAtOnceMs = 100;
constexpr double MostMemory = 2.5; ///< times a bare chart window, besides the open image
constexpr double BytesPerMb = 1024 * 1024;

/// Time from asking for a page to its picture.
double clickMs(MainWindow &window, const QString &page)
{
    return medianMs(1, [&] {
        window.showPage(page);
        QCoreApplication::processEvents();
        window.grab();
    });
}

double middleOf(QList<double> times)
{
    std::ranges::sort(times);
    return times.at(times.size() / 2);
}

void clickRows(const Sample &sample, const QString &file, Table &table)
{
    const QTemporaryDir folder;
    const Content content = must(Content::load());
    Settings settings(folder.filePath(u"settings.ini"_s));
    const Theme theme(*qApp);
    Desktop desktop(settings, content, sample.clock(),
                    {folder.filePath(u"locks"_s), folder.filePath(u"backups"_s)});
    QHash<QString, QList<double>> first, again;
    QStringList pages;
    for (int i = 0; i < Windows; ++i) {
        const std::unique_ptr<MainWindow> window(desktop.open(file));
        window->resize(WindowSize);
        pages = window->pageIds();
        for (const QString &page : pages) {
            first[page].append(clickMs(*window, page));
        }
        for (const QString &page : pages) {
            again[page].append(clickMs(*window, page));
        }
    }
    for (const QString &page : pages) {
        table.add({u"first click on “%1” to paint; floor: felt at once"_s.arg(page),
                   middleOf(first[page]),
                   FeltAtOnceMs,
                   {}});
        table.add({u"later click on “%1” to paint; floor: felt at once"_s.arg(page), middleOf(again[page]),
                   FeltAtOnceMs, 1.0});
    }
}

} // namespace

void pageRows(const Sample &sample, Table &table)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.tryboth"_s);
    const QByteArray image = sample.journal().image();
    must(writeCopy(file, image));
    clickRows(sample, file, table);
    const double bare = memoryMb(u"--chart-window"_s, file);
    const double ours = memoryMb(u"--energy-window"_s, file);
    const double open = double(image.size()) / BytesPerMb;
    table.add({u"the open image (MB)"_s, open, {}, {}});
    table.add({u"memory besides it, Energy in front (MB of PSS); floor: bare chart"_s, ours - open, bare,
               MostMemory});
}

} // namespace tryboth::bench
