// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "accessiblekinds.h"
#include "arrivals.h"
#include "contexthelp.h"
#include "deskwindow.h"
#include "directionlinks.h"
#include "exchange/exampletexts.h"
#include "experimentlinks.h"
#include "journalfiles.h"
#include "locking/keyringuse.h"
#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "mainwindow.h"
#include "models/examplefilling.h"
#include "models/journal.h"
#include "models/strandedbackups.h"
#include "models/trashmodel.h"
#include "outside/filedrop.h"
#include "pages/directionpage.h"
#include "pages/energypage.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"
#include "pages/reflectpage.h"
#include "pages/todaypage.h"
#include "recentfiles.h"
#include "reflectionlinks.h"
#include "settings/settings.h"
#include "settingslinks.h"
#include "sharelinks.h"
#include "startwindow.h"
#include "storage/imageheader.h"
#include "taborder.h"
#include "versions/backupsdialog.h"
#include "widgets/textundo.h"
#include "windowexchange.h"
#include "windowprinting.h"
#include "windowsafety.h"
#include "windowversions.h"

#include <QApplication>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

bool isDesk(const UnsealedFile &file)
{
    const auto header = ImageHeader::of(file.opened.image);
    return header && fileKindOf(header->applicationId) == FileKind::Desk;
}

} // namespace

Desktop::Desktop(Settings &settings, const Content &content, const Clock &clock, JournalPlaces places,
                 QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_shortcuts(settings)
    , m_content(content)
    , m_help(new ContextHelp(m_content, this))
    , m_clock(clock)
    , m_places(std::move(places))
{
    new TextUndo(this);
    installAccessibleKinds();
    tabAsOneReadsEverywhere(*qApp);
    m_arrivals = new Arrivals(*this);
    m_drop = new FileDrop(this);
    connect(&settings, &Settings::changed, this, [this](Setting setting) {
        if (RecentFiles recent(m_settings); setting == Setting::RemembersFiles && !recent.isOn()) {
            recent.setOn(false); // forgets what was remembered
        }
    });
    connect(m_drop, &FileDrop::dropped, this,
            [this](QWidget *window, const QStringList &files) { m_arrivals->take(files, window); });
}

Desktop::~Desktop()
{
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        delete window; // it reads the clock and the texts, which go next
    }
    delete m_start; // the same, and a journal that is being begun is saved with it
}

void Desktop::setKeyring(Keyring &keyring)
{
    m_keyring = std::make_unique<KeyringUse>(keyring, m_settings);
}

void Desktop::start(const QStringList &files)
{
    const QString recent = RecentFiles(m_settings).all().value(0), last = lastJournal(m_settings);
    const auto isThere = [](const QString &path) { return !path.isEmpty() && QFileInfo::exists(path); };
    if (!files.isEmpty()) {
        m_arrivals->take(files);
    } else if (isThere(last)) {
        open(last);
    } else if (isThere(recent)) {
        open(recent); // a coach's desk
    } else {
        offerStart();
    }
}

bool Desktop::startBehind()
{
    const QString last = lastJournal(m_settings);
    if (last.isEmpty() || !QFileInfo::exists(last)) {
        offerStart();
        return false;
    }
    m_behind = true;
    open(last);
    return true;
}

MainWindow *Desktop::open(const QString &path)
{
    auto opened = JournalFile::open(path, OpenMode::WriteOrRead, m_places, m_clock);
    if (!opened && opened.error().problem == OpenProblem::NeedsPassphrase) {
        askToUnlock(path);
        return nullptr;
    }
    return show(std::move(opened), path);
}

void Desktop::askToUnlock(const QString &path)
{
    auto *screen = new LockScreen(tr("“%1” is locked").arg(QFileInfo(path).completeBaseName()));
    screen->setAttribute(Qt::WA_DeleteOnClose);
    screen->setWindowTitle(tr("Tryboth"));
    m_drop->watch(screen);
    connect(screen, &QObject::destroyed, this, [this] { m_behind = false; }); // also where one gave up
    if (m_keyring) {
        screen->pane().useKeyring(*m_keyring, path);
    }
    connect(&screen->pane(), &UnlockPane::unlockRequested, screen,
            [this, screen, path](const std::shared_ptr<const Unlock> &unlock) {
                m_slow.run(
                    [path, unlock, backups = backupsOf(path, m_places)] {
                        return unsealFile(path, backups, *unlock);
                    },
                    screen,
                    [this, screen, path,
                     withKey = unlock->recoveryKey.has_value()](OpenResult<UnsealedFile> unsealed) {
                        finishUnlocking(*screen, path, std::move(unsealed), withKey);
                    });
            });
    screen->show();
    screen->activateWindow();
    screen->setFocus();
}

void Desktop::finishUnlocking(LockScreen &screen, const QString &path, OpenResult<UnsealedFile> unsealed,
                              bool withRecoveryKey)
{
    if (!unsealed && unsealed.error().problem == OpenProblem::Damaged) {
        sayWhyNot(unsealed.error(), path);
        screen.close();
        return;
    }
    if (!unsealed) {
        screen.pane().showTrouble(unsealed.error().sentence);
        return;
    }
    if (isDesk(*unsealed)) {
        auto desk = JournalFile::open(std::move(*unsealed), OpenMode::WriteOrRead, m_places, m_clock, {},
                                      FileKind::Desk);
        if (!desk) {
            screen.pane().showTrouble(desk.error().sentence);
            return;
        }
        DeskWindow *window = showDesk(std::move(*desk), path);
        if (window && withRecoveryKey) {
            window->safety().askForPassphrase(PassphraseDialog::Task::Replace);
        }
        screen.close();
        return;
    }
    MainWindow *window = show(
        JournalFile::open(std::move(*unsealed), OpenMode::WriteOrRead, m_places, m_clock), path);
    if (window && withRecoveryKey) {
        window->findChild<WindowSafety *>()->askForPassphrase(PassphraseDialog::Task::Replace);
    }
    screen.close();
}

MainWindow *Desktop::openExample(int checkIns, quint32 seed)
{
    auto core = JournalCore::create(m_clock, IdSource(seed));
    if (!core) {
        offerStart(core.error().sentence);
        return nullptr;
    }
    const auto filled = ExampleTexts::load(QLocale()).and_then([&](const ExampleTexts &texts) {
        return (*core)->apply([&](Stores &stores) {
            return fillWithExample(stores, {m_content, texts, m_clock}, checkIns, seed).map([](int) {});
        });
    });
    if (!filled) {
        offerStart(filled.error().sentence);
        return nullptr;
    }
    return show(std::make_unique<Journal>(std::move(*core), m_content, m_clock), tr("Example journal"));
}

MainWindow *Desktop::openEmpty()
{
    auto core = JournalCore::create(m_clock, {});
    if (!core) {
        offerStart(core.error().sentence);
        return nullptr;
    }
    return show(std::make_unique<Journal>(std::move(*core), m_content, m_clock),
                tr("Journal", "a file name"));
}

MainWindow *Desktop::show(OpenResult<OpenedJournal> opened, const QString &path)
{
    if (!opened) {
        sayWhyNot(opened.error(), path);
        return nullptr;
    }
    return show(std::move(*opened), path);
}

MainWindow *Desktop::show(OpenedJournal opened, const QString &path)
{
    auto journal = std::make_unique<Journal>(std::move(opened), m_content, m_clock);
    const Moment trashedBefore = TrashModel::dueBefore(m_clock.now());
    // Nothing hangs on this: what cannot be emptied today is emptied next time.
    static_cast<void>(
        journal->applyWithoutUndo([&](Stores &stores) { return removeThrownAway(stores, trashedBefore); }));
    rememberJournal(m_settings, path);
    return show(std::move(journal), QFileInfo(path).completeBaseName());
}

MainWindow *Desktop::show(std::unique_ptr<Journal> journal, const QString &name)
{
    MainWindow *window = makeWindow(std::move(journal), name);
    const bool behind = std::exchange(m_behind, false);
    window->setVisible(!behind);
    if (m_start) {
        m_start->close();
    }
    if (!behind) { // else what was left is offered the next time
        window->findChild<WindowSafety *>()->offerDraft();
    }
    Q_EMIT journalShown(window);
    return window;
}

MainWindow *Desktop::makeWindow(std::unique_ptr<Journal> journal, const QString &name)
{
    auto *window = new MainWindow(std::move(journal), name, m_settings);
    m_windows.append(window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->addPage(u"today"_s, tr("Today"), [window]() -> Page * {
        auto *today = new TodayPage(window->journal());
        connect(today, &TodayPage::importRequested, window, &MainWindow::importRequested);
        linkExperiments(*today, *window);
        linkReflections(*today, *window);
        return today;
    });
    window->addPage(u"journal"_s, tr("Journal"), [window]() -> Page * {
        auto *page = new JournalPage(window->journal());
        connect(page, &JournalPage::importRequested, window, &MainWindow::importRequested);
        linkExperiments(*page, *window);
        linkReflections(*page, *window);
        linkDirection(*page, *window);
        return page;
    });
    window->addPage(u"energy"_s, tr("Energy"),
                    [window]() -> Page * { return new EnergyPage(window->journal()); });
    window->addPage(u"experiments"_s, tr("Experiments"), [window]() -> Page * {
        auto *page = new ExperimentsPage(window->journal());
        linkExperiments(*page, *window);
        return page;
    });
    window->addPage(u"reflect"_s, tr("Reflect"), [window]() -> Page * {
        auto *page = new ReflectPage(window->journal(), window->settings());
        linkReflections(*page, *window);
        return page;
    });
    window->addPage(u"direction"_s, tr("Direction"), [window]() -> Page * {
        auto *page = new DirectionPage(window->journal());
        linkDirection(*page, *window);
        return page;
    });
    linkExperiments(*window);
    linkReflections(*window);
    linkDirection(*window);
    linkShares(*window);
    const auto journalPage = [window] { return static_cast<JournalPage *>(window->page(u"journal"_s)); };
    connect(window, &MainWindow::entriesRequested, window,
            [window, journalPage](const CheckInFilter &filter) {
                window->showPage(u"journal"_s);
                journalPage()->showFilter(filter);
            });
    connect(window, &MainWindow::searchRequested, window, [window, journalPage] {
        window->showPage(u"journal"_s);
        journalPage()->focusSearch();
    });
    new WindowExchange(*window);
    if (m_theme) {
        new WindowPrinting(*window, *m_theme);
    }
    new WindowSafety(*window, m_cost, m_keyring.get());
    auto *versions = new WindowVersions(*window);
    connect(versions, &WindowVersions::openRequested, this, &Desktop::open);
    connect(versions, &WindowVersions::reopenRequested, this, [this, window] {
        open(window->journal().path());
        window->close();
    });
    connect(window, &MainWindow::helpRequested, window, [this, window](const QString &page) {
        QWidget *about = page.isEmpty() ? static_cast<QWidget *>(window->page(window->shownPage())) : window;
        m_help->open(page, *about);
    });
    connect(window, &MainWindow::newJournalRequested, this, [this, window] { askForNew(window); });
    connect(window, &MainWindow::openJournalRequested, this, [this, window] { askToOpen(window); });
    connect(window, &MainWindow::newDeskRequested, this, [this, window] { askForNewDesk(window); });
    connect(window, &MainWindow::openDeskRequested, this, [this, window] { askToOpenDesk(window); });
    connect(window, &MainWindow::quitRequested, this, &Desktop::quit);
    connect(window, &MainWindow::exampleRequested, this, [this] { openExample(); });
    connect(window, &MainWindow::saveElsewhereRequested, this,
            [this, window] { askWhereToSaveCopy(*window); });
    connect(window, &MainWindow::recentRequested, this, [this, window](const QString &path) {
        if (QFileInfo::exists(path)) {
            m_arrivals->take({path});
            return;
        }
        window->offer(missingSentence(path),
                      {{tr("&Forget it"), [this, path] { RecentFiles(m_settings).remove(path); }}});
    });
    m_drop->watch(window);
    linkSettings(*window, m_shortcuts);
    Q_EMIT windowMade(window);
    return window;
}

QString Desktop::missingSentence(const QString &path)
{
    const QFileInfo file(path);
    return tr("“%1” is not in %2 any more. Nothing was changed. It may have been moved, or lie on a drive "
              "that is not there now.")
        .arg(file.fileName(), QDir::toNativeSeparators(file.absolutePath()));
}

void Desktop::sayWhyNot(const OpenError &error, const QString &path)
{
    const bool backups = error.problem == OpenProblem::Damaged && !backupsOf(path, m_places).isEmpty();
    offerStart(error.sentence, backups ? path : QString());
}

void Desktop::showBackups(const QString &journalPath)
{
    auto *source = new StrandedBackups(journalPath, m_places, m_clock);
    auto *dialog = new BackupsDialog(*source, nullptr, m_content, m_start);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QObject::destroyed, source, &QObject::deleteLater);
    connect(dialog, &BackupsDialog::openRequested, this, &Desktop::open);
    dialog->open();
}

void Desktop::askForNew(QWidget *parent)
{
    askForJournalFile(parent, m_settings, tr("Start a journal"), QFileDialog::AcceptSave,
                      tr("Journal", "a file name") + u".tryboth"_s, this,
                      [this, parent = QPointer(parent)](const QString &path) { begin(path, parent); });
}

void Desktop::askToOpen(QWidget *parent)
{
    askForJournalFile(parent, m_settings, tr("Open a journal"), QFileDialog::AcceptOpen, {}, this,
                      [this](const QString &path) { open(path); });
}

void Desktop::askWhereToSaveCopy(FileWindow &window)
{
    const bool isDesk = window.journal().kind() == FileKind::Desk;
    const QString name =
        tr("%1 (copy)", "a file name").arg(QFileInfo(window.journal().path()).completeBaseName());
    const auto ask = isDesk ? askForDeskFile : askForJournalFile;
    ask(&window, m_settings, tr("Save a copy elsewhere"), QFileDialog::AcceptSave,
        name + (isDesk ? u".tryboth-desk"_s : u".tryboth"_s), &window, [&window](const QString &path) {
            const auto saved = window.journal().saveCopy(path);
            if (saved) {
                window.say(tr("A copy with everything in it is at %1.").arg(QFileInfo(path).fileName()));
            } else {
                window.showError(saved.error());
            }
        });
}

} // namespace tryboth
