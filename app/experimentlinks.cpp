// SPDX-License-Identifier: GPL-3.0-or-later
#include "experimentlinks.h"

#include "mainwindow.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"
#include "pages/todaypage.h"

#include <QLocale>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The Experiments page, in front.
ExperimentsPage *openPage(MainWindow &window)
{
    window.showPage(u"experiments"_s);
    return static_cast<ExperimentsPage *>(window.page(u"experiments"_s));
}

} // namespace

void linkExperiments(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::newExperimentRequested, &window,
                     [&window] { openPage(window)->newExperiment(); });
    QObject::connect(&window, &MainWindow::templatesRequested, &window,
                     [&window] { openPage(window)->showLibrary(); });
    QObject::connect(&window, &MainWindow::newPairRequested, &window,
                     [&window] { openPage(window)->newPair(); });
    QObject::connect(&window, &MainWindow::forecastsRequested, &window,
                     [&window] { openPage(window)->showRecord(); });
}

void linkExperiments(ExperimentsPage &page, MainWindow &window)
{
    QObject::connect(&page, &ExperimentsPage::sessionRateRequested, &window, [&window](const Id &session) {
        window.showPage(u"today"_s);
        static_cast<TodayPage *>(window.page(u"today"_s))->rateSession(session);
    });
}

void linkExperiments(TodayPage &today, MainWindow &window)
{
    QObject::connect(&today, &TodayPage::experimentRequested, &window,
                     [&window](const Id &id) { openPage(window)->showExperiment(id); });
    QObject::connect(&today, &TodayPage::reviewRequested, &window,
                     [&window](const Id &id) { openPage(window)->review(id); });
    QObject::connect(&today, &TodayPage::templatesRequested, &window, &MainWindow::templatesRequested);
    QObject::connect(&today, &TodayPage::secondLookRequested, &window,
                     [&window](const Id &id) { openPage(window)->lookAgain(id); });
    QObject::connect(&today, &TodayPage::sessionMoveRequested, &window, [&window](const Id &session) {
        static_cast<ExperimentsPage *>(window.page(u"experiments"_s))->askToMove(session);
    });
    QObject::connect(&today, &TodayPage::experimentsCounted, &window, [&window](int running) {
        window.setBadge(u"experiments"_s, running > 0 ? QLocale().toString(running) : QString());
    });
}

void linkExperiments(JournalPage &page, MainWindow &window)
{
    QObject::connect(&page, &JournalPage::experimentRequested, &window,
                     [&window](const Id &id) { openPage(window)->showExperiment(id); });
}

} // namespace tryboth
