// SPDX-License-Identifier: GPL-3.0-or-later
#include "reflectionlinks.h"

#include "mainwindow.h"
#include "models/journal.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"
#include "pages/ownpromptsdialog.h"
#include "pages/reflectpage.h"
#include "pages/todaypage.h"
#include "quietlinks.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// The Reflect page, in front.
ReflectPage *openPage(MainWindow &window)
{
    window.showPage(u"reflect"_s);
    return static_cast<ReflectPage *>(window.page(u"reflect"_s));
}

OwnPromptsDialog *openQuestions(MainWindow &window)
{
    auto *dialog = new OwnPromptsDialog(window.journal(), &window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &OwnPromptsDialog::failed, &window, &MainWindow::showError);
    dialog->open();
    return dialog;
}

void showEntry(MainWindow &window, const Id &entry)
{
    const auto found = window.journal().stores().checkIns.find(entry);
    if (!found) {
        return window.showError(found.error());
    }
    if (*found) {
        window.showPage(u"journal"_s);
        static_cast<JournalPage *>(window.page(u"journal"_s))->goTo(**found);
    }
}

} // namespace

void openNote(MainWindow &window, const FoundNote &found)
{
    switch (found.kind) {
    case FoundNote::Kind::SecondLook:
        return showEntry(window, found.entry);
    case FoundNote::Kind::OwnPrompt:
        return openQuestions(window)->choose(found.id);
    }
}

void linkReflections(MainWindow &window)
{
    QObject::connect(&window, &MainWindow::weeklyReflectionRequested, &window,
                     [&window] { openPage(window)->reflectOn(window.journal().clock().journalDay().today); });
    QObject::connect(&window, &MainWindow::writingRequested, &window,
                     [&window] { openPage(window)->write(); });
    QObject::connect(&window, &MainWindow::bragRequested, &window,
                     [&window] { openPage(window)->showBrag(); });
    QObject::connect(&window, &MainWindow::ownQuestionsRequested, &window,
                     [&window] { openQuestions(window); });
    QObject::connect(&window, &MainWindow::questionRequested, &window, [&window] {
        window.showPage(u"today"_s);
        static_cast<TodayPage *>(window.page(u"today"_s))->answerQuestion();
    });
}

void linkReflections(TodayPage &today, MainWindow &window)
{
    QObject::connect(&today, &TodayPage::quietChosen, &window,
                     [&window](const QuietItem &item) { openQuiet(window, item); });
}

void linkReflections(ReflectPage &page, MainWindow &window)
{
    QObject::connect(&page, &ReflectPage::quietChosen, &window,
                     [&window](const QuietItem &item) { openQuiet(window, item); });
    QObject::connect(&page, &ReflectPage::experimentRequested, &window, [&window](const Id &experiment) {
        window.showPage(u"experiments"_s);
        static_cast<ExperimentsPage *>(window.page(u"experiments"_s))->showExperiment(experiment);
    });
}

void linkReflections(JournalPage &page, MainWindow &window)
{
    QObject::connect(&page, &JournalPage::reflectionRequested, &window,
                     [&window](const Id &reflection) { openPage(window)->showReflection(reflection); });
    QObject::connect(&page, &JournalPage::noteRequested, &window,
                     [&window](const FoundNote &found) { openNote(window, found); });
    QObject::connect(&page, &JournalPage::lookAgainRequested, &window, [&window](const Id &entry) {
        static_cast<ReflectPage *>(window.page(u"reflect"_s))->lookAgain(entry); // which stays behind
    });
}

} // namespace tryboth
