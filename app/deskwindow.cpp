// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "desk/deskkeydialog.h"
#include "desk/deskpage.h"
#include "locking/recoverydialog.h"
#include "models/desk.h"
#include "widgets/quietstrip.h"
#include "widgets/theme.h"
#include "windowmenus.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QSettings>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoStack>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1280, 820), SmallestSize(820, 560);
const QString ShapeKey = u"desk/shape"_s;

/// The share among what is dragged; empty where there is none.
QString shareIn(const QMimeData &dragged)
{
    for (const QUrl &address : dragged.urls()) {
        if (address.isLocalFile() && address.toLocalFile().endsWith(".tryboth-share"_L1)) {
            return address.toLocalFile();
        }
    }
    return {};
}

} // namespace

DeskWindow::DeskWindow(std::unique_ptr<Desk> desk, const QString &name, Theme &theme, Argon2Cost cost,
                       QWidget *parent)
    : QMainWindow(parent)
    , m_desk(std::move(desk))
    , m_cost(cost)
{
    setObjectName(u"deskWindow"_s);
    setWindowTitle(tr("%1 – Coach desk – Tryboth", "window title, %1 is the desk's name").arg(name));
    setMinimumSize(SmallestSize);
    resize(UsualSize);
    restoreGeometry(QSettings().value(ShapeKey).toByteArray());
    setAcceptDrops(true);
    buildCentre();
    buildDeskMenu();
    buildClientMenu();
    addLookActions(*menuBar()->addMenu(tr("&View")), theme);
    addHelpActions(*menuBar()->addMenu(tr("&Help")), *this);
    buildStatusLine();
    connectPage();
    m_triggers = std::make_unique<LockTriggers>(*m_lock, *this, m_desk->clock());
    m_clipboard = std::make_unique<ClipboardGuard>(*QGuiApplication::clipboard(), m_desk->clock());
    m_clipboard->setSealed(true, m_triggers->options().clearCopies);
    connect(m_lock, &WindowLock::aboutToLock, m_clipboard.get(), &ClipboardGuard::clear);
    connect(m_lock, &WindowLock::unlockedWithRecoveryKey, this, &DeskWindow::changePassphrase);
    refreshSaveState();
    remindOfDates();
}

DeskWindow::~DeskWindow()
{
    // What is shown holds references to the desk, so it goes first.
    disconnect(&m_desk->file(), nullptr, this, nullptr);
    m_triggers.reset();
    delete takeCentralWidget();
}

void DeskWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_page = new DeskPage(*m_desk);
    m_strip = new QuietStrip;
    m_strip->hide();
    column->addWidget(m_page, 1);
    column->addWidget(m_strip);
    m_curtain = new QStackedWidget;
    m_curtain->addWidget(centre);
    setCentralWidget(m_curtain);
    m_opening = new ShareOpening(*m_desk, *this);
    m_lock = new WindowLock(*this, *m_curtain, m_desk->file());
    m_lock->setParent(this);
}

void DeskWindow::buildDeskMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Desk"));
    menu->addAction(tr("&New desk…"), QKeySequence(u"Ctrl+Shift+N"_s), this, &DeskWindow::newDeskRequested);
    menu->addAction(tr("Open a d&esk…"), QKeySequence::Open, this, &DeskWindow::openDeskRequested);
    menu->addSeparator();
    menu->addAction(tr("&Open a share…"), QKeySequence(u"Ctrl+I"_s), this, &DeskWindow::askForShare);
    menu->addAction(tr("&Your key…"), QKeySequence(u"Ctrl+K"_s), this, &DeskWindow::showKey);
    menu->addSeparator();
    QUndoStack *steps = m_desk->file().undoStack();
    QAction *undo = steps->createUndoAction(this, tr("&Undo"));
    undo->setShortcut(QKeySequence::Undo);
    QAction *redo = steps->createRedoAction(this, tr("&Redo"));
    redo->setShortcuts(QKeySequence::Redo);
    menu->addActions({undo, redo});
    menu->addSeparator();
    menu->addAction(tr("&Save now"), QKeySequence::Save, &m_desk->file(), &Journal::saveNow);
    menu->addAction(tr("&Change the passphrase…"), this, &DeskWindow::changePassphrase);
    menu->addAction(tr("Recovery s&heet…"), this, [this] {
        auto *dialog = new RecoveryDialog(m_desk->file(), *m_clipboard, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    menu->addAction(tr("&Lock"), QKeySequence(u"Ctrl+L"_s), this, [this] { m_lock->lock(); });
    menu->addSeparator();
    menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &QWidget::close);
}

void DeskWindow::buildClientMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Client"));
    menu->addAction(tr("&Search"), QKeySequence::Find, this, [this] { m_page->focusSearch(); });
    menu->addAction(tr("Session &brief (PDF)…"), QKeySequence(u"Ctrl+B"_s), this,
                    &DeskWindow::askWhereToWriteBrief);
    menu->addAction(tr("&Write reply file…"), QKeySequence(u"Ctrl+R"_s), this, &DeskWindow::prepareReply);
    menu->addSeparator();
    menu->addAction(tr("Re&name…"), this, &DeskWindow::renameClient);
    menu->addAction(tr("This share is another client’s…"), this, &DeskWindow::moveShare);
    menu->addAction(tr("&Delete this share…"), this, &DeskWindow::deleteShare);
    menu->addAction(tr("Delete the &client…"), this, &DeskWindow::deleteClient);
}

void DeskWindow::buildStatusLine()
{
    m_saved = new QLabel;
    m_saved->setObjectName(u"saveState"_s);
    m_saved->setTextFormat(Qt::PlainText);
    m_saved->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // a long reason widens no window
    m_saved->setProperty("role", u"hint"_s);
    auto *offline = new QLabel(tr("Offline. Nothing leaves this laptop unless you send it."));
    offline->setProperty("role", u"hint"_s);
    const int side = Theme::px(space::Medium), line = Theme::px(space::Hair);
    statusBar()->setContentsMargins(side, line, side, line);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_saved, 1);
    statusBar()->addPermanentWidget(offline);
}

void DeskWindow::connectPage()
{
    connect(m_page, &DeskPage::openShareRequested, this, &DeskWindow::askForShare);
    connect(m_page, &DeskPage::replyRequested, this, &DeskWindow::prepareReply);
    connect(m_page, &DeskPage::briefRequested, this, &DeskWindow::askWhereToWriteBrief);
    connect(m_page, &DeskPage::deleteShareRequested, this, &DeskWindow::deleteShare);
    connect(m_page, &DeskPage::keepShareRequested, this, &DeskWindow::keepShare);
    connect(m_page, &DeskPage::failed, this, &DeskWindow::showError);
    connect(m_opening, &ShareOpening::failed, this, &DeskWindow::showError);
    connect(m_opening, &ShareOpening::opened, m_page, &DeskPage::showShare);
    connect(&m_desk->file(), &Journal::failed, this, &DeskWindow::showError);
    connect(&m_desk->file(), &Journal::saveStateChanged, this, &DeskWindow::refreshSaveState);
    connect(m_desk.get(), &Desk::changed, this, &DeskWindow::refreshSaveState);
}

void DeskWindow::refreshSaveState()
{
    const Journal &file = m_desk->file();
    const int clients = int(m_desk->stores().clients.all().value_or(QList<Client>()).size());
    const QString copies = tr("Client copies are encrypted on this laptop · %Ln clients", nullptr, clients);
    switch (file.saveState()) {
    case Journal::SaveState::Saved:
        m_saved->setText(file.readOnlyReason() ? tr("Read only · %1").arg(copies)
                                               : tr("All saved · %1").arg(copies));
        break;
    case Journal::SaveState::Waiting:
    case Journal::SaveState::Saving:
        m_saved->setText(tr("Saving…"));
        break;
    case Journal::SaveState::NotSaved:
        m_saved->setText(
            tr("Not saved: %1", "%1 is a sentence that says why").arg(file.saveError().sentence));
        showError(file.saveError());
        break;
    }
}

void DeskWindow::say(const QString &sentence)
{
    m_strip->say(sentence);
}

void DeskWindow::showError(const Error &error)
{
    m_strip->say(error.sentence, QuietStrip::Kind::Trouble);
}

void DeskWindow::openShare(const QString &path)
{
    m_opening->open(path);
}

/// What clients asked to have deleted by now, once, when the desk is opened.
void DeskWindow::remindOfDates()
{
    const auto overdue = m_desk->stores().bundles.overdue(m_desk->today());
    if (overdue && !overdue->isEmpty()) {
        say(tr(
            "You were asked to delete %Ln shares by now. They stay closed until you delete them or note why "
            "you keep them.",
            nullptr, int(overdue->size())));
    }
}

void DeskWindow::showKey()
{
    const auto key = m_desk->ownKey();
    if (!key) {
        showError(key.error());
        return;
    }
    auto *dialog = new DeskKeyDialog(*key, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void DeskWindow::changePassphrase()
{
    const bool replace = m_desk->file().readOnlyReason().has_value();
    auto *dialog = new PassphraseDialog(
        replace ? PassphraseDialog::Task::Replace : PassphraseDialog::Task::Change,
        [this, replace](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            m_desk->file().rewrite(
                [typed, replace, cost = m_cost](JournalFile &file, const QByteArray &image) {
                    return replace ? file.setPassphrase(*typed.next, image, cost)
                                   : file.changePassphrase(*typed.current, *typed.next, image, cost);
                },
                done);
        },
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this] { say(tr("The new passphrase opens the desk from now on.")); });
    dialog->open();
}

void DeskWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_lock->isLocked() && !shareIn(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void DeskWindow::dropEvent(QDropEvent *event)
{
    if (!m_lock->isLocked()) {
        openShare(shareIn(*event->mimeData()));
    }
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    QSettings().setValue(ShapeKey, saveGeometry());
    if (const auto saved = m_desk->file().saveAndWait(); !saved) {
        showError(saved.error());
        event->ignore();
        return;
    }
    QMainWindow::closeEvent(event);
}

} // namespace tryboth
