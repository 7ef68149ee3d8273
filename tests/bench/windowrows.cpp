// SPDX-License-Identifier: GPL-3.0-or-later
#include "families.h"

#include "measure.h"
#include "startprobe.h"

#include "charts/levelchart.h"
#include "models/journal.h"
#include "pages/energypage.h"
#include "pages/journalpage.h"
#include "rawjournal.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QStringListModel>
#include <QTemporaryDir>

namespace tryboth::bench {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize WindowSize(1280, 820);
constexpr int Hits = 50;
constexpr double MostStart = 3, MostHits = 2; // as ratios to the floors
constexpr double MostEnergyMs = 60;           // itself the floor that the page is held against

std::unique_ptr<Journal> openJournal(const Sample &sample, const Content &content)
{
    return std::make_unique<Journal>(must(JournalCore::open(sample.journal().image(), sample.clock())),
                                     content, sample.clock());
}

/// Everything that is due on screen now is drawn now, as it would be in the next frame.
void paintNow(QWidget &widget)
{
    QCoreApplication::sendPostedEvents();
    widget.grab();
}

/// What any list has to do for new hits: ask the index for the newest, show them, draw them.
double plainHitsMs(const Sample &sample, const QString &word)
{
    RawJournal raw;
    raw.open(sample.journal().image());
    QStringListModel model;
    QListView view;
    view.setModel(&model);
    view.resize(WindowSize);
    view.show();
    const QStringList rows(Hits, u"14:15 A title of the usual length, Pairing, Mixed, +1"_s);
    const QByteArray sql =
        "SELECT c.* FROM check_in_text t CROSS JOIN check_in c ON c.position = t.rowid WHERE "
        "t.check_in_text MATCH '\"" +
        word.toUtf8() + "\" *' ORDER BY t.rowid DESC LIMIT 50";
    return medianMs(sample.runs(), [&] {
        raw.readAll(sql.constData());
        model.setStringList(rows);
        paintNow(view);
    });
}

void hitRows(const Sample &sample, const Content &content, Table &table)
{
    const auto journal = openJournal(sample, content);
    JournalPage page(*journal);
    page.resize(WindowSize);
    page.show();
    page.activate();
    paintNow(page);
    auto *line = page.findChild<QLineEdit *>(u"search"_s);
    for (const QString &word : {u"interview"_s, u"zanzibar"_s}) {
        const auto typeLastLetter = [&] {
            QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, word.last(1));
            QCoreApplication::sendEvent(line, &press);
            paintNow(page);
        };
        const auto allButTheLast = [&] {
            line->setText(word.chopped(1));
            paintNow(page);
        };
        table.add({u"last key to painted hits, “%1”"_s.arg(word),
                   medianMs(sample.runs(), typeLastLetter, allButTheLast), plainHitsMs(sample, word),
                   MostHits});
    }
}

void energyRowsInWindow(const Sample &sample, const Content &content, Table &table)
{
    const auto journal = openJournal(sample, content);
    EnergyPage page(*journal);
    page.resize(WindowSize);
    page.show();
    page.activate();
    paintNow(page);
    const QList<std::pair<EnergyRange, QString>> ranges{{EnergyRange::OneYear, u"1 year"_s},
                                                        {EnergyRange::All, u"all"_s}};
    for (const auto &[range, name] : ranges) {
        const auto other = range == EnergyRange::OneYear ? EnergyRange::FourWeeks : EnergyRange::OneYear;
        table.add({u"Energy page, query to paint, %1; floor: allowed"_s.arg(name),
                   medianMs(
                       sample.runs(),
                       [&, chosen = range] {
                           page.setRange(chosen);
                           paintNow(page);
                       },
                       [&] {
                           page.setRange(other);
                           paintNow(page);
                       }),
                   MostEnergyMs, range == EnergyRange::OneYear ? std::optional(1.0) : std::nullopt});
    }
    auto *chart = page.findChild<LevelChart *>();
    table.add({u"Energy page, one step of zooming to paint"_s,
               medianMs(
                   sample.runs(),
                   [&] {
                       chart->showDays(chart->firstDay().addDays(30), chart->lastDay().addDays(-30));
                       paintNow(page);
                   },
                   [&] {
                       chart->showAllDays();
                       paintNow(page);
                   }),
               {},
               {}});
}

void startRows(const Sample &sample, Table &table)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"bench.tryboth"_s);
    must(writeCopy(file, sample.journal().image()));
    const StartTimes plain = medianStart(u"--plain-window"_s, file);
    const StartTimes ours = medianStart(u"--today-window"_s, file);
    table.add({u"reading the image (apart)"_s, ours.readingMs, plain.readingMs, {}});
    table.add({u"warm start to painted Today"_s, ours.totalMs - ours.readingMs,
               plain.totalMs - plain.readingMs, MostStart});
    table.add({u"wake-ups in 3 idle seconds (count)"_s, static_cast<double>(idleWakeUps(file)), {}, {}});
}

} // namespace

void windowRows(const Sample &sample, Table &table)
{
    const Content content = must(Content::load());
    startRows(sample, table);
    hitRows(sample, content, table);
    energyRowsInWindow(sample, content, table);
}

} // namespace tryboth::bench
