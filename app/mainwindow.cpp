// SPDX-License-Identifier: GPL-3.0-or-later
#include "mainwindow.h"

#include "models/journal.h"
#include "pages/page.h"
#include "widgets/quietstrip.h"
#include "widgets/sidebar.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr QSize UsualSize(1280, 820), SmallestSize(820, 560);
const QString ShapeKey = u"window/shape"_s;
} // namespace

MainWindow::MainWindow(std::unique_ptr<Journal> journal, const QString &name, Theme &theme, QWidget *parent)
    : QMainWindow(parent)
    , m_journal(std::move(journal))
    , m_name(name)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("%1 – Tryboth", "window title, %1 is the journal's name").arg(name));
    setMinimumSize(SmallestSize);
    resize(UsualSize);
    restoreGeometry(QSettings().value(ShapeKey).toByteArray());
    buildCentre();
    buildJournalMenu();
    buildEntryMenu();
    buildExperimentMenu();
    buildDirectionMenu();
    m_shareMenu = menuBar()->addMenu(tr("&Share"));
    buildViewMenu(theme);
    buildHelpMenu();
    buildStatusLine();
    connect(m_journal.get(), &Journal::failed, this, &MainWindow::showError);
    connect(m_journal.get(), &Journal::saveStateChanged, this, &MainWindow::refreshSaveState);
    connect(m_journal.get(), &Journal::sealChanged, this, &MainWindow::refreshSaveState);
    connect(m_journal.get(), &Journal::changedOnDisk, this, &MainWindow::refreshSaveState);
    refreshSaveState();
    if (const auto reason = m_journal->readOnlyReason()) {
        showError(*reason);
    }
}

MainWindow::~MainWindow()
{
    // Pages hold references to the journal, so they go first; and the journal's last save has nobody to tell
    // any more.
    disconnect(m_journal.get(), nullptr, this, nullptr);
    delete takeCentralWidget();
}

void MainWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *row = new QHBoxLayout(centre);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_sidebar = new Sidebar;
    m_stack = new QStackedWidget;
    m_strip = new QuietStrip;
    m_strip->hide();
    auto *right = new QVBoxLayout;
    right->setContentsMargins({});
    right->setSpacing(0);
    right->addWidget(m_stack, 1);
    right->addWidget(m_strip);
    row->addWidget(m_sidebar);
    row->addLayout(right, 1);
    m_curtain = new QStackedWidget;
    m_curtain->addWidget(centre);
    setCentralWidget(m_curtain);

    m_sidebar->addGroup(tr("My journal"));
    m_sidebar->addBottomAction(u"search"_s, tr("Search"), {u"Ctrl"_s, u"F"_s});
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::actionTriggered, this, &MainWindow::searchRequested);
    connect(m_strip, &QuietStrip::actionTriggered, this, [this] { runOffer(0); });
    connect(m_strip, &QuietStrip::secondActionTriggered, this, [this] { runOffer(1); });
}

void MainWindow::buildJournalMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Journal"));
    menu->addAction(tr("&New…"), QKeySequence(u"Ctrl+Shift+N"_s), this, &MainWindow::newJournalRequested);
    menu->addAction(tr("&Open…"), QKeySequence::Open, this, &MainWindow::openJournalRequested);
    menu->addAction(tr("Look at the &example"), this, &MainWindow::exampleRequested);
    QMenu *coach = menu->addMenu(tr("I &coach others"));
    coach->addAction(tr("&New desk…"), this, &MainWindow::newDeskRequested);
    coach->addAction(tr("&Open a desk…"), this, &MainWindow::openDeskRequested);
    menu->addSeparator();
    menu->addAction(tr("&Import…"), QKeySequence(u"Ctrl+I"_s), this, &MainWindow::importRequested);
    // Not Ctrl+E: a field of text takes that for the end of its line.
    menu->addAction(tr("E&xport…"), QKeySequence(u"Ctrl+Shift+X"_s), this, &MainWindow::exportRequested);
    menu->addAction(tr("&Watch a folder for calendars…"), this, &MainWindow::watchRequested)
        ->setEnabled(!m_journal->path().isEmpty());
    menu->addSeparator();
    menu->addAction(tr("&Save now"), QKeySequence::Save, m_journal.get(), &Journal::saveNow);
    menu->addAction(tr("Save a copy &elsewhere…"), QKeySequence(u"Ctrl+Shift+S"_s), this,
                    &MainWindow::saveElsewhereRequested);
    menu->addSeparator();
    m_versionsMenu = menu->addMenu(tr("&Backups and earlier versions"));
    m_safetyMenu = menu->addMenu(tr("Passphrase and loc&k"));
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
}

void MainWindow::buildEntryMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Entry"));
    menu->addAction(tr("&Log an entry"), QKeySequence::New, this, [this] { showPage(u"today"_s); });
    menu->addAction(tr("&Rate what came in"), QKeySequence(u"Ctrl+R"_s), this, &MainWindow::rateRequested);
    menu->addSeparator();
    QAction *undo = m_journal->undoStack()->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = m_journal->undoStack()->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("&Answer the question of the day"), QKeySequence(u"Ctrl+Shift+A"_s), this,
                    &MainWindow::questionRequested);
    menu->addAction(tr("&Write a reflection"), QKeySequence(u"Ctrl+Shift+R"_s), this,
                    &MainWindow::writingRequested);
    menu->addAction(tr("Loo&k back on this week"), QKeySequence(u"Ctrl+Shift+W"_s), this,
                    &MainWindow::weeklyReflectionRequested);
    menu->addAction(tr("&Questions of my own…"), this, &MainWindow::ownQuestionsRequested);
    menu->addAction(tr("What I &did…"), this, &MainWindow::bragRequested);
    menu->addSeparator();
    menu->addAction(tr("Earlier te&xts…"), QKeySequence(u"Ctrl+H"_s), this, &MainWindow::allHistoryRequested);
    menu->addAction(tr("&Search"), QKeySequence::Find, this, &MainWindow::searchRequested);
}

void MainWindow::buildExperimentMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("E&xperiment"));
    menu->addAction(tr("&New experiment"), QKeySequence(u"Ctrl+Shift+E"_s), this,
                    &MainWindow::newExperimentRequested);
    menu->addAction(tr("From a &template…"), QKeySequence(u"Ctrl+Shift+T"_s), this,
                    &MainWindow::templatesRequested);
    menu->addAction(tr("Try &both…"), QKeySequence(u"Ctrl+Shift+B"_s), this, &MainWindow::newPairRequested);
    menu->addSeparator();
    menu->addAction(tr("&Forecasts and what came"), this, &MainWindow::forecastsRequested);
}

void MainWindow::buildDirectionMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Direction"));
    menu->addAction(tr("Answer the five-year &question"), QKeySequence(u"Ctrl+Shift+Y"_s), this,
                    &MainWindow::fiveYearRequested);
    menu->addAction(tr("Look at your &reasons"), QKeySequence(u"Ctrl+Shift+L"_s), this,
                    &MainWindow::reasonsRequested);
    menu->addAction(tr("Record a &decision"), QKeySequence(u"Ctrl+Shift+D"_s), this,
                    &MainWindow::newDecisionRequested);
}

void MainWindow::buildViewMenu(Theme &theme)
{
    m_viewMenu = menuBar()->addMenu(tr("&View"));
    m_firstViewAction = m_viewMenu->addSeparator();
    addLookActions(*m_viewMenu, theme);
}

void MainWindow::buildHelpMenu()
{
    addHelpActions(*menuBar()->addMenu(tr("&Help")), *this);
}

void MainWindow::buildStatusLine()
{
    m_saved = new QLabel;
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reason widens no window
    m_saved->setProperty("role", u"hint"_s);
    auto *offline = new QLabel(tr("Offline. Nothing leaves this laptop unless you share it."));
    offline->setProperty("role", u"hint"_s);
    const int side = Theme::px(space::Medium), line = Theme::px(space::Hair);
    statusBar()->setContentsMargins(side, line, side, line);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    auto *backups = new QToolButton;
    backups->setObjectName(u"backupsButton"_s);
    backups->setText(tr("Backups…"));
    backups->setProperty("role", u"quiet"_s);
    backups->setFocusPolicy(Qt::TabFocus);
    backups->setEnabled(!m_journal->path().isEmpty());
    connect(backups, &QToolButton::clicked, this, &MainWindow::backupsRequested);
    statusBar()->addPermanentWidget(backups);
    statusBar()->addPermanentWidget(offline);
}

void MainWindow::addPage(const QString &id, const QString &title, std::function<Page *()> make)
{
    m_makers.insert(id, std::move(make));
    m_order.append(id);
    m_sidebar->addPage(id, title);
    auto *action = new QAction(title, this);
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
    m_stack->addWidget(page);
    Q_EMIT pageMade(id, page);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::informed, this, &MainWindow::say);
    connect(page, &Page::historyRequested, this, &MainWindow::historyRequested);
    connect(page, &Page::entriesRequested, this, &MainWindow::entriesRequested);
    connect(page, &Page::badgeChanged, this, [this, id](const QString &badge) { setBadge(id, badge); });
    return page;
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

void MainWindow::say(const QString &sentence)
{
    if (!m_stripShowsSaving) {
        m_strip->say(sentence);
    }
}

void MainWindow::showError(const Error &error)
{
    m_strip->say(error.sentence, QuietStrip::Kind::Trouble);
}

void MainWindow::offer(const QString &sentence, const QList<Offer> &offers)
{
    m_offers = offers;
    m_stripShowsSaving = m_stripShowsSaving && m_journal->saveState() == Journal::SaveState::NotSaved;
    m_strip->say(sentence, offers.isEmpty() ? QuietStrip::Kind::Message : QuietStrip::Kind::Trouble,
                 offers.value(0).words, offers.value(1).words);
}

void MainWindow::runOffer(qsizetype place)
{
    if (const auto run = m_offers.value(place).run) { // a copy: it may make another offer
        run();
    }
}

void MainWindow::refreshSaveState()
{
    const bool notSaved = m_journal->saveState() == Journal::SaveState::NotSaved;
    if (notSaved) {
        QList<Offer> offers{{tr("Save elsewhere…"), [this] { Q_EMIT saveElsewhereRequested(); }}};
        if (m_journal->isChangedOnDisk()) {
            offers.prepend({tr("&Merge both"), [this] { Q_EMIT mergeRequested(); }});
        }
        offer(m_journal->saveError().sentence, offers);
    } else if (m_stripShowsSaving && m_journal->saveState() == Journal::SaveState::Saved) {
        m_strip->dismiss();
    }
    m_stripShowsSaving = notSaved ||
                         (m_stripShowsSaving && m_journal->saveState() != Journal::SaveState::Saved);
    m_saved->setText(saveStateText(*m_journal));
    m_saved->setToolTip(notSaved ? m_journal->saveError().sentence : QString());
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow()) {
        if (auto *page = qobject_cast<Page *>(m_stack->currentWidget())) {
            page->activate(); // the day may have changed while one was elsewhere
        }
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(ShapeKey, saveGeometry());
    if (const auto saved = m_journal->saveAndWait(); !saved) {
        event->ignore(); // the strip says why and offers another place
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace tryboth
