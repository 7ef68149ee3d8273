// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskwindow.h"

#include "desk/deskpage.h"
#include "languagemenu.h"
#include "models/desk.h"
#include "pages/keydialog.h"
#include "recentmenu.h"
#include "settings/settings.h"
#include "settings/shortcuts.h"
#include "versions/backupsdialog.h"
#include "versions/historydialog.h"
#include "versions/historyexpiry.h"
#include "widgets/quietstrip.h"
#include "windowmenus.h"
#include "windowsafety.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QMenuBar>
#include <QUndoStack>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr QSize UsualSize(1280, 820), SmallestSize(820, 560);
const QString PageId = u"desk"_s;

} // namespace

DeskWindow::DeskWindow(std::unique_ptr<Desk> desk, const QString &name, Settings &settings, Argon2Cost cost,
                       KeyringUse *keyring, QWidget *parent)
    : FileWindow(desk->file(), settings, parent)
    , m_desk(std::move(desk))
    , m_name(name)
    , m_backups(m_desk->file())
    , m_expiry(new HistoryExpiry(m_desk->file(), this))
{
    setObjectName(u"deskWindow"_s);
    setWindowTitle(tr("%1 – Coach desk – Tryboth", "window title, %1 is the desk's name").arg(name));
    setMinimumSize(SmallestSize);
    resize(UsualSize);
    restoreGeometry(settings.value(Setting::DeskShape).toByteArray());
    buildCentre();
    buildDeskMenu();
    buildClientMenu();
    QMenu *view = menuBar()->addMenu(tr("&View"));
    named(u"palette"_s, view->addAction(tr("&Go to anything…"), QKeySequence(u"Ctrl+K"_s), this,
                                        &DeskWindow::paletteRequested));
    view->addSeparator();
    addLookActions(*view, settings);
    addLanguageMenu(*view, settings);
    addHelpActions(*menuBar()->addMenu(tr("&Help")), *this,
                   [this](const QString &page) { Q_EMIT helpRequested(page); });
    buildStatusLine(tr("Offline. Nothing leaves this laptop unless you send it."));
    connectPage();
    m_safety = new WindowSafety(*this, cost, keyring);
    refreshSaveState();
    if (const auto reason = m_desk->file().readOnlyReason()) {
        showError(*reason);
    } else {
        remindOfDates();
    }
}

DeskWindow::~DeskWindow()
{
    if (m_desk) {
        removePage();
    }
}

/// What is shown holds references to the desk, so it goes before it.
void DeskWindow::removePage()
{
    disconnect(&m_desk->file(), nullptr, this, nullptr);
    delete takeCentralWidget();
}

std::unique_ptr<Desk> DeskWindow::takeDesk()
{
    removePage();
    return std::move(m_desk);
}

WindowLock &DeskWindow::lock()
{
    return m_safety->lock();
}

void DeskWindow::buildCentre()
{
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_page = new DeskPage(*m_desk);
    column->addWidget(m_page, 1);
    column->addWidget(strip());
    showCentre(centre);
    m_opening = new ShareOpening(*m_desk, *this);
}

QStringList DeskWindow::pageIds() const
{
    return {PageId};
}

bool DeskWindow::isPageMade(const QString &id) const
{
    return id == PageId;
}

Page *DeskWindow::page(const QString &id)
{
    return id == PageId ? m_page : nullptr;
}

Page *DeskWindow::currentPage() const
{
    return m_page;
}

void DeskWindow::showPage(const QString &id)
{
    if (id == PageId) {
        m_page->firstFocus()->setFocus(Qt::OtherFocusReason);
    }
}

void DeskWindow::buildDeskMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Desk"));
    named(u"newDesk"_s, menu->addAction(tr("&New desk…"), QKeySequence(u"Ctrl+Shift+N"_s), this,
                                        &DeskWindow::newDeskRequested));
    named(u"openDesk"_s,
          menu->addAction(tr("Open a d&esk…"), QKeySequence::Open, this, &DeskWindow::openDeskRequested));
    auto *recent = new RecentMenu(settings(), menu);
    connect(recent, &RecentMenu::openRequested, this, &DeskWindow::recentRequested);
    menu->addMenu(recent);
    menu->addSeparator();
    named(u"openShare"_s,
          menu->addAction(tr("&Open a share…"), QKeySequence(u"Ctrl+I"_s), this, &DeskWindow::askForShare));
    named(u"deskKey"_s,
          menu->addAction(tr("&Your key…"), QKeySequence(u"Ctrl+Shift+K"_s), this, &DeskWindow::showKey));
    menu->addSeparator();
    menu->addActions(undoActions(m_desk->file(), *this));
    menu->addSeparator();
    named(u"saveNow"_s,
          menu->addAction(tr("&Save now"), QKeySequence::Save, &m_desk->file(), &Journal::saveNow));
    named(u"saveElsewhere"_s, menu->addAction(tr("Save a copy else&where…"), QKeySequence(u"Ctrl+Shift+S"_s),
                                              this, &DeskWindow::saveElsewhereRequested));
    named(u"backups"_s, menu->addAction(tr("&Backups…"), this, &DeskWindow::backupsRequested));
    named(u"deskTexts"_s,
          menu->addAction(tr("Earlier te&xts of all clients…"), this, [this] { showHistory({}); }));
    menu->addSeparator();
    named(u"printPage"_s,
          menu->addAction(tr("Pr&int this page…"), QKeySequence::Print, this, &DeskWindow::printRequested));
    named(u"savePagePicture"_s,
          menu->addAction(tr("Save this page as a pi&cture…"), this, &DeskWindow::pagePictureRequested));
    menu->addSeparator();
    m_safetyMenu = menu->addMenu(tr("&Passphrase and lock"));
    menu->addSeparator();
    named(u"settings"_s, menu->addAction(tr("Se&ttings…"), QKeySequence(u"Ctrl+,"_s), this,
                                         [this] { Q_EMIT settingsRequested(); }));
    menu->addSeparator();
    named(u"quit"_s,
          menu->addAction(tr("&Quit"), QKeySequence(u"Ctrl+Q"_s), this, &DeskWindow::quitRequested));
}

void DeskWindow::buildClientMenu()
{
    QMenu *menu = menuBar()->addMenu(tr("&Client"));
    named(u"searchDesk"_s,
          menu->addAction(tr("&Search"), QKeySequence::Find, this, [this] { m_page->focusSearch(); }));
    named(u"sessionBrief"_s, menu->addAction(tr("Session &brief (PDF)…"), QKeySequence(u"Ctrl+B"_s), this,
                                             &DeskWindow::askWhereToWriteBrief));
    named(u"writeReply"_s, menu->addAction(tr("&Write reply file…"), QKeySequence(u"Ctrl+R"_s), this,
                                           &DeskWindow::prepareReply));
    menu->addSeparator();
    named(u"clientTexts"_s, menu->addAction(tr("Earlier te&xts…"), QKeySequence(u"Ctrl+H"_s), this,
                                            [this] { showHistory(m_page->client()); }));
    menu->addSeparator();
    named(u"renameClient"_s, menu->addAction(tr("Re&name…"), this, &DeskWindow::renameClient));
    named(u"moveShare"_s,
          menu->addAction(tr("This share is another client’s…"), this, &DeskWindow::moveShare));
    named(u"deleteShare"_s, menu->addAction(tr("&Delete this share…"), this, &DeskWindow::deleteShare));
    named(u"deleteClient"_s, menu->addAction(tr("Delete the &client…"), this, &DeskWindow::deleteClient));
}

void DeskWindow::connectPage()
{
    connect(m_page, &DeskPage::openShareRequested, this, &DeskWindow::askForShare);
    connect(m_page, &DeskPage::replyRequested, this, &DeskWindow::prepareReply);
    connect(m_page, &DeskPage::briefRequested, this, &DeskWindow::askWhereToWriteBrief);
    connect(m_page, &DeskPage::deleteShareRequested, this, &DeskWindow::deleteShare);
    connect(m_page, &DeskPage::keepShareRequested, this, &DeskWindow::keepShare);
    connect(m_page, &DeskPage::failed, this, &DeskWindow::showError);
    connect(this, &DeskWindow::backupsRequested, this, &DeskWindow::showBackups);
    connect(m_opening, &ShareOpening::failed, this, &DeskWindow::showError);
    connect(m_opening, &ShareOpening::opened, m_page, &DeskPage::showShare);
    connect(m_desk.get(), &Desk::changed, this, &DeskWindow::refreshSaveState);
}

QString DeskWindow::saveText()
{
    const Journal &file = m_desk->file();
    if (file.saveState() != Journal::SaveState::Saved) {
        return FileWindow::saveText();
    }
    const int clients = int(m_desk->stores().clients.all().value_or(QList<Client>()).size());
    const QString copies = tr("Client copies are encrypted on this laptop · %Ln clients", nullptr, clients);
    return file.readOnlyReason() ? tr("Read only · %1").arg(copies) : tr("All saved · %1").arg(copies);
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
    auto *dialog = new KeyDialog(*key, KeyDialog::Owner::Coach, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyDialog::informed, this, &DeskWindow::say);
    dialog->open();
}

void DeskWindow::showBackups()
{
    auto *dialog = new BackupsDialog(m_backups, &m_desk->file(), m_desk->content(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BackupsDialog::openRequested, this, &DeskWindow::openRequested);
    dialog->open();
}

/// Of one client, so that nobody who looks on reads about another; of all where none is chosen.
void DeskWindow::showHistory(const std::optional<Id> &client)
{
    auto *dialog = client ? new HistoryDialog(m_desk->file(), *client, this)
                          : new HistoryDialog(m_desk->file(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &HistoryDialog::informed, this, &DeskWindow::say);
    dialog->open();
}

void DeskWindow::closeEvent(QCloseEvent *event)
{
    settings().setValue(Setting::DeskShape, saveGeometry());
    FileWindow::closeEvent(event);
}

} // namespace tryboth
