// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "contexthelp.h"
#include "languagemenu.h"
#include "models/journal.h"
#include "pages/page.h"
#include "recentmenu.h"
#include "settings/settings.h"
#include "settings/shortcuts.h"
#include "widgets/quietstrip.h"
#include "widgets/sidebar.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QStackedWidget>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualSize(1280, 820), SmallestSize(820, 560);
} // namespace

MainWindow::MainWindow(std::unique_ptr<Journal> journal, const QString &name, Settings &settings,
                       QWidget *parent)
    : FileWindow(*journal, settings, parent)
    , m_journal(std::move(journal))
    , m_name(name)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 – Tryboth", "window title, %1 is the journal's name").arg(name));
    setMinimumSize(SmallestSize);
    resize(UsualSize);
    restoreGeometry(settings.value(Setting::WindowShape).toByteArray());
    buildCentre();
    buildJournalMenu();
    buildEntryMenu();
    buildExperimentMenu();
    buildDirectionMenu();
    m_shareMenu = menuBar()->addMenu(tr("&Share"));
    buildViewMenu();
    buildHelpMenu();
    buildStatusLine(tr("Offline. Nothing leaves this laptop unless you share it."));
    refreshSaveState();
    if (const auto reason = m_journal->readOnlyReason()) {
        showError(*reason);
    }
}

MainWindow::~MainWindow()
{
    if (m_journal) {
        removePages();
    }
}

/// Pages hold references to the journal, so they go before it; and its last save has nobody to tell any more.
void MainWindow::removePages()
{
    disconnect(m_journal.get(), nullptr, this, nullptr);
    delete takeCentralWidget();
}

std::unique_ptr<Journal> MainWindow::takeJournal()
{
    removePages();
    return std::move(m_journal);
}

QString MainWindow::shownPage() const
{
    return m_pages.key(static_cast<Page *>(m_stack->currentWidget()));
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(strip());
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    showCentre(centre);

    m_sidebar->addGroup(tr("My journal"));
    m_sidebar->addBottomAction(u"search"_s, tr("Search"), {u"Ctrl"_s, u"K"_s});
    m_sidebar->addBottomAction(u"settings"_s, tr("Settings"), {});
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::actionTriggered, this, [this](const QString &id) {
        if (id == u"settings"_s) {
            Q_EMIT settingsRequested();
        } else {
            Q_EMIT paletteRequested();
        }
    });
}

void MainWindow::buildJournalMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Journal"));
    named(u"newJournal"_s, menu->addAction(tr("&New…"), QKeySequence(u"Ctrl+Shift+N"_s), this,
                                           &MainWindow::newJournalRequested));
    named(u"openJournal"_s,
          menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openJournalRequested));
    auto *recent = new RecentMenu(settings(), menu);
    connect(recent, &RecentMenu::openRequested, this, &MainWindow::recentRequested);
    menu->addMenu(recent);
    named(u"openExample"_s, menu->addAction(tr("Look at the &example"), this, &MainWindow::exampleRequested));
    QMenu *coach = menu->addMenu(tr("I &coach others"));
    named(u"newDesk"_s, coach->addAction(tr("&New desk…"), this, &MainWindow::newDeskRequested));
    named(u"openDesk"_s, coach->addAction(tr("&Open a desk…"), this, &MainWindow::openDeskRequested));
    menu->addSeparator();
    named(u"import"_s,
          menu->addAction(tr("&Import…"), QKeySequence(u"Ctrl+I"_s), this, &MainWindow::importRequested));
    // Not Ctrl+E: a field of text takes that for the end of its line.
    named(u"export"_s, menu->addAction(tr("E&xport…"), QKeySequence(u"Ctrl+Shift+X"_s), this,
                                       &MainWindow::exportRequested));
    named(u"watchFolder"_s,
          menu->addAction(tr("&Watch a folder for calendars…"), this, &MainWindow::watchRequested))
        ->setEnabled(!m_journal->path().isEmpty());
    menu->addSeparator();
    named(u"saveNow"_s,
          menu->addAction(tr("&Save now"), QKeySequence::Save, m_journal.get(), &Journal::saveNow));
    named(u"saveElsewhere"_s, menu->addAction(tr("Save a cop&y elsewhere…"), QKeySequence(u"Ctrl+Shift+S"_s),
                                              this, &MainWindow::saveElsewhereRequested));
    menu->addSeparator();
    named(u"printPage"_s,
          menu->addAction(tr("&Print this page…"), QKeySequence::Print, this, &MainWindow::printRequested));
    named(u"savePagePicture"_s,
          menu->addAction(tr("Save this page as a pict&ure…"), this, &MainWindow::pagePictureRequested));
    named(u"booklet"_s, menu->addAction(tr("A period as a book&let…"), QKeySequence(u"Ctrl+Shift+O"_s), this,
                                        &MainWindow::bookletRequested));
    menu->addSeparator();
    m_versionsMenu = menu->addMenu(tr("&Backups and earlier versions"));
    m_safetyMenu = menu->addMenu(tr("Passphrase and loc&k"));
    named(u"reminders"_s,
          menu->addAction(tr("Re&minders and quick check-ins…"), this, &MainWindow::outsideRequested))
        ->setEnabled(!m_journal->path().isEmpty());
    menu->addSeparator();
    named(u"settings"_s, menu->addAction(tr("Se&ttings…"), QKeySequence(u"Ctrl+,"_s), this,
                                         [this] { Q_EMIT settingsRequested(); }));
    menu->addSeparator();
    named(u"quit"_s,
          menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &MainWindow::quitRequested));
}

void MainWindow::buildEntryMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Entry"));
    named(u"logEntry"_s,
          menu->addAction(tr("&Log an entry"), QKeySequence::New, this, [this] { showPage(u"today"_s); }));
    named(u"rateWaiting"_s, menu->addAction(tr("Rate what &came in"), QKeySequence(u"Ctrl+R"_s), this,
                                            &MainWindow::rateRequested));
    menu->addSeparator();
    menu->addActions(undoActions(*m_journal, *this));
    menu->addSeparator();
    named(u"answerQuestion"_s,
          menu->addAction(tr("&Answer the question of the day"), QKeySequence(u"Ctrl+Shift+A"_s), this,
                          &MainWindow::questionRequested));
    named(u"writeReflection"_s, menu->addAction(tr("&Write a reflection"), QKeySequence(u"Ctrl+Shift+R"_s),
                                                this, &MainWindow::writingRequested));
    named(u"reflectOnWeek"_s, menu->addAction(tr("Loo&k back on this week"), QKeySequence(u"Ctrl+Shift+W"_s),
                                              this, &MainWindow::weeklyReflectionRequested));
    named(u"ownQuestions"_s,
          menu->addAction(tr("&Questions of my own…"), this, &MainWindow::ownQuestionsRequested));
    named(u"whatIDid"_s, menu->addAction(tr("What I &did…"), this, &MainWindow::bragRequested));
    menu->addSeparator();
    named(u"allEarlierTexts"_s, menu->addAction(tr("Earlier te&xts…"), QKeySequence(u"Ctrl+H"_s), this,
                                                &MainWindow::allHistoryRequested));
    named(u"searchJournal"_s,
          menu->addAction(tr("&Search"), QKeySequence::Find, this, &MainWindow::searchRequested));
}

void MainWindow::buildExperimentMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("E&xperiment"));
    named(u"newExperiment"_s, menu->addAction(tr("&New experiment"), QKeySequence(u"Ctrl+Shift+E"_s), this,
                                              &MainWindow::newExperimentRequested));
    named(u"fromTemplate"_s, menu->addAction(tr("From a &template…"), QKeySequence(u"Ctrl+Shift+T"_s), this,
                                             &MainWindow::templatesRequested));
    named(u"tryBoth"_s, menu->addAction(tr("Try &both…"), QKeySequence(u"Ctrl+Shift+B"_s), this,
                                        &MainWindow::newPairRequested));
    menu->addSeparator();
    named(u"forecasts"_s,
          menu->addAction(tr("&Forecasts and what came"), this, &MainWindow::forecastsRequested));
}

void MainWindow::buildDirectionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Direction"));
    named(u"fiveYearQuestion"_s,
          menu->addAction(tr("Answer the five-year &question"), QKeySequence(u"Ctrl+Shift+Y"_s), this,
                          &MainWindow::fiveYearRequested));
    named(u"reasons"_s, menu->addAction(tr("Look at your &reasons"), QKeySequence(u"Ctrl+Shift+L"_s), this,
                                        &MainWindow::reasonsRequested));
    named(u"newDecision"_s, menu->addAction(tr("Record a &decision"), QKeySequence(u"Ctrl+Shift+D"_s), this,
                                            &MainWindow::newDecisionRequested));
}

void MainWindow::buildViewMenu()
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    QAction *palette = m_viewMenu->addAction(tr("&Go to anything…"), QKeySequence(u"Ctrl+K"_s), this,
                                             &MainWindow::paletteRequested);
    connect(named(u"palette"_s, palette), &QAction::changed, m_sidebar, [this, palette] {
        m_sidebar->setKeys(
            u"search"_s,
            palette->shortcut().toString(QKeySequence::NativeText).split(u'+', Qt::SkipEmptyParts));
    });
    m_viewMenu->addSeparator();
    m_firstViewAction = m_viewMenu->addSeparator();
    addLookActions(*m_viewMenu, settings());
    addLanguageMenu(*m_viewMenu, settings());
}

void MainWindow::buildHelpMenu()
{
    addHelpActions(*menuBar()->addMenu(tr("&Help")), *this,
                   [this](const QString &page) { Q_EMIT helpRequested(page); });
}

void MainWindow::addPage(const QString &id, const QString &title, std::function<Page *()> make)
{
    m_makers.insert(id, std::move(make));
    m_order.append(id);
    m_titles.insert(id, title);
    m_sidebar->addPage(id, title);
    auto *action = new QAction(title, this);
    action->setObjectName(u"page.%1"_s.arg(id));
    action->setShortcut(QKeySequence(u"Alt+%1"_s.arg(m_order.size())));
    connect(action, &QAction::triggered, this, [this, id] { showPage(id); });
    m_viewMenu->insertAction(m_firstViewAction, action);
    if (m_order.size() == 1) {
        showPage(id);
    }
}

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id)) {
        return made;
    }
    if (!m_makers.contains(id)) {
        return nullptr;
    }
    Page *page = m_makers.value(id)();
    m_pages.insert(id, page);
    page->setProperty(HelpTopic, id);
    m_stack->addWidget(page);
    Q_EMIT pageMade(id, page);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::informed, this, &MainWindow::say);
    connect(page, &Page::historyRequested, this, &MainWindow::historyRequested);
    connect(page, &Page::entriesRequested, this, &MainWindow::entriesRequested);
    connect(page, &Page::badgeChanged, this, [this, id](const QString &badge) { setBadge(id, badge); });
    return page;
}

Page *MainWindow::currentPage() const
{
    return qobject_cast<Page *>(m_stack->currentWidget());
}

QString MainWindow::currentTitle() const
{
    return m_titles.value(m_pages.key(currentPage()));
}

void MainWindow::showPage(const QString &id)
{
    Page *shown = page(id);
    if (!shown) {
        return;
    }
    m_journal->saveNow(); // on leaving an entry at once
    m_sidebar->setCurrentPage(id);
    m_stack->setCurrentWidget(shown);
    shown->activate();
    shown->firstFocus()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::setBadge(const QString &id, const QString &badge)
{
    m_sidebar->setBadge(id, badge);
}

void MainWindow::changeEvent(QEvent *event)
{
    FileWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        if (Page *page = currentPage()) {
            page->activate(); // the day may have changed while one was elsewhere
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    settings().setValue(Setting::WindowShape, saveGeometry());
    FileWindow::closeEvent(event);
}

} // namespace tryboth
