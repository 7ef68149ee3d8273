// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/examplejournal.h"
#include "models/examplefilling.h"
#include "models/experimentlistmodel.h"
#include "pages/experimentspage.h"
#include "support/pagejournal.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QListView>
#include <QMainWindow>
#include <QPushButton>
#include <QTextStream>

using namespace tryboth;
using namespace tryboth::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 400;

void fill(PageJournal &m, int entries)
{
    Journal &journal = m.journal;
    ExampleJournal example(1, m.today(), journal.catalog(), m.clock.zone(), must(ExampleTexts::load()));
    m.add(example.entries(entries));
    must(journal.apply(u"Example"_s, [&](Stores &stores) {
        return addExamples(stores,
                           exampleExperiments(journal.content(), m.today(), must(ExampleTexts::load())),
                           m.clock.zone());
    }));
}

Id idOf(Journal &journal, ExperimentListModel::Group group)
{
    const ExperimentListModel list(journal);
    for (int row = 0; row < list.rowCount(); ++row) {
        if (list.data(list.index(row), ExperimentListModel::GroupRole).toInt() == static_cast<int>(group)) {
            return list.experiment(row).id;
        }
    }
    return {};
}

void press(ExperimentsPage &page, const QString &button)
{
    if (auto *found = page.findChild<QPushButton *>(button)) {
        found->click();
    }
}

/// Brings one part of the page to the front. Those that look back move the clock behind the end.
bool open(ExperimentsPage &page, PageJournal &m, const QString &part)
{
    using Group = ExperimentListModel::Group;
    page.activate();
    if (part == "design"_L1) {
        page.newExperiment();
    } else if (part == "library"_L1) {
        page.showLibrary();
    } else if (part == "pair"_L1) {
        page.newPair();
    } else if (part == "record"_L1) {
        page.showRecord();
    } else if (part == "finished"_L1) {
        page.showExperiment(idOf(m.journal, Group::Finished));
    } else if (part == "idea"_L1) {
        page.showExperiment(idOf(m.journal, Group::Ideas));
        press(page, u"designExperiment"_s);
    } else if (part == "change"_L1) {
        press(page, u"amendExperiment"_s);
    } else if (part == "review"_L1 || part == "both"_L1) {
        constexpr int DaysUntilBothHaveEnded = 60;
        const Id running = idOf(m.journal, Group::Running);
        m.clock.set(aMonday().addDays(DaysUntilBothHaveEnded));
        page.activate();
        page.showExperiment(running);
        press(page, part == "both"_L1 ? u"pairReview"_s : u"reviewExperiment"_s);
        press(page, u"askAccept"_s); // yes, to see numbers before looking back
    } else {
        return part == "list"_L1;
    }
    return true;
}

} // namespace

/// The Experiments page with the example journal: to look at and to photograph.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions(
        {{u"look"_s, u"light, dark or contrast"_s, u"look"_s, u"light"_s},
         {u"text"_s, u"text size in per cent"_s, u"percent"_s, u"100"_s},
         {u"size"_s, u"of the page, e.g. 1084x760"_s, u"size"_s, u"1084x760"_s},
         {u"entries"_s, u"how many; 0 is an empty journal"_s, u"count"_s, u"450"_s},
         {u"part"_s, u"list, finished, idea, design, change, library, pair, review, both or record"_s,
          u"part"_s, u"list"_s},
         {u"picture"_s, u"save a picture and quit"_s, u"file"_s}});
    options.process(application);
    Theme theme(application);
    const QString look = options.value(u"look"_s);
    theme.setLook(look == "dark"_L1       ? Theme::Look::Dark
                  : look == "contrast"_L1 ? Theme::Look::HighContrast
                                          : Theme::Look::Light);
    theme.setTextPercent(options.value(u"text"_s).toInt());
    PageJournal m;
    if (const int entries = options.value(u"entries"_s).toInt(); entries > 0) {
        fill(m, entries);
    }
    QMainWindow window;
    auto *page = new ExperimentsPage(m.journal);
    window.setCentralWidget(page);
    const QStringList size = options.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.activateWindow();
    static_cast<void>(QTest::qWaitForWindowActive(&window));
    if (!open(*page, m, options.value(u"part"_s))) {
        QTextStream(stderr) << "No part of the page has this name; --help lists them.\n";
        return 1;
    }
    if (const QString picture = options.value(u"picture"_s); !picture.isEmpty()) {
        QTest::qWait(SettleMs);
        return window.grab().save(picture) ? 0 : 1;
    }
    return QApplication::exec();
}
