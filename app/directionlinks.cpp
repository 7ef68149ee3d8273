// SPDX-License-Identifier: GPL-3.0-or-later
#include "directionlinks.h"

#include "mainwindow.h"
#include "pages/directionpage.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The Direction page, in front.
DirectionPage *openPage(MainWindow &window)
{
    window.showPage(u"direction"_s);
    return static_cast<DirectionPage *>(window.page(u"direction"_s));
}

ExperimentsPage *openExperiments(MainWindow &window)
{
    window.showPage(u"experiments"_s);
    return static_cast<ExperimentsPage *>(window.page(u"experiments"_s));
}

} // namespace

void linkDirection(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::fiveYearRequested, &window,
                     [&window] { openPage(window)->answerQuestion(); });
    QObject::connect(&window, &MainWindow::reasonsRequested, &window,
                     [&window] { openPage(window)->lookAtReasons(); });
    QObject::connect(&window, &MainWindow::newDecisionRequested, &window,
                     [&window] { openPage(window)->newDecision(); });
}

void linkDirection(DirectionPage &page, MainWindow &window)
{
    QObject::connect(&page, &DirectionPage::experimentRequested, &window,
                     [&window](const Id &id) { openExperiments(window)->showExperiment(id); });
    QObject::connect(
        &page, &DirectionPage::designRequested, &window,
        [&window](const Experiment &experiment) { openExperiments(window)->beginDesign(experiment); });
    QObject::connect(&page, &DirectionPage::pairRequested, &window, &MainWindow::newPairRequested);
    QObject::connect(&page, &DirectionPage::templatesRequested, &window,
                     [&window](Track track) { openExperiments(window)->showLibraryOf(track); });
}

void linkDirection(JournalPage &page, MainWindow &window)
{
    QObject::connect(&page, &JournalPage::directionRequested, &window,
                     [&window](const FoundDirection &found) {
                         DirectionPage *direction = openPage(window);
                         switch (found.kind) {
                         case DirectionKind::Answer:
                             return direction->showLetters();
                         case DirectionKind::Reasons:
                             return direction->showReasons(found.id);
                         case DirectionKind::Decision:
                             return direction->showDecision(found.id);
                         }
                     });
}

} // namespace tryboth
