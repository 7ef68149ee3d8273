// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop.h"

#include "directionlinks.h"
#include "experimentlinks.h"
#include "journalfiles.h"
#include "locking/keyringuse.h"
#include "locking/lockscreen.h"
#include "locking/unlockpane.h"
#include "mainwindow.h"
#include "models/examplefilling.h"
#include "models/examplereflections.h"
#include "models/journal.h"
#include "models/strandedbackups.h"
#include "models/trashmodel.h"
#include "pages/directionpage.h"
#include "pages/energypage.h"
#include "pages/experimentspage.h"
#include "pages/journalpage.h"
#include "pages/reflectpage.h"
#include "pages/todaypage.h"
#include "reflectionlinks.h"
#include "sharelinks.h"
#include "startwindow.h"
#include "storage/imageheader.h"
#include "versions/backupsdialog.h"
#include "widgets/textundo.h"
#include "widgets/theme.h"
#include "windowexchange.h"
#include "windowsafety.h"
#include "windowversions.h"

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

Desktop::Desktop(Theme &theme, const Content &content, const Clock &clock, JournalPlaces places,
                 QObject *parent)
    : QObject(parent)
    , m_theme(theme)
    , m_content(content)
    , m_clock(clock)
    , m_places(std::move(places))
{
    new TextUndo(this);
}

Desktop::~Desktop() = default;

void Desktop::setKeyring(Keyring &keyring)
{
    m_keyring = std::make_unique<KeyringUse>(keyring);
}

void Desktop::start(const QString &file)
{
    const QString last = lastJournal();
    if (file.endsWith(".tryboth-share"_L1)) {
        openShare(file);
    } else if (file.endsWith(".tryboth-reply"_L1)) {
        openReply(file);
    } else if (!file.isEmpty()) {
        open(file);
    } else if (!last.isEmpty() && QFileInfo::exists(last)) {
        open(last);
    } else {
        offerStart();
    }
}

/// A reply is for the journal of last time; another one says so and refuses it.
void Desktop::openReply(const QString &file)
{
    const QString last = lastJournal();
    if (last.isEmpty() || !QFileInfo::exists(last)) {
        offerStart(tr("Open the journal that shared, and then this reply: Share, Merge a reply."));
        return;
    }
    m_reply = file;
    open(last);
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
        showDesk(std::move(*desk), path);
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

void Desktop::begin(const QString &path, QWidget *parent)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Task::Begin,
        [this, path](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            if (typed.next) {
                createSealed(path, typed, done);
                return;
            }
            auto made = JournalFile::create(path, m_places, m_clock);
            done(made ? Result<void>() : tl::unexpected(made.error()));
            if (made) {
                show(std::move(*made), path);
            }
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_keyring) {
        dialog->offerKeyring(m_keyring->isAvailable(), false);
    }
    dialog->open();
}

void Desktop::createSealed(const QString &path, const TypedPassphrases &typed,
                           const std::function<void(const Result<void> &)> &done)
{
    const auto makeSeal = [passphrase = typed.next, cost = m_cost] {
        return JournalEnvelope::sealedWith(*passphrase, {}, cost).and_then([&](JournalEnvelope seal) {
            return seal
                .wrap({}) // proven: what it seals opens with the passphrase
                .and_then(
                    [&](const QByteArray &sealed) { return JournalEnvelope::open(sealed, *passphrase); })
                .map([&](const JournalEnvelope::Opened &) { return std::move(seal); });
        });
    };
    m_slow.run(makeSeal, this, [this, path, typed, done](SealingResult<JournalEnvelope> seal) {
        if (!seal) {
            done(tl::unexpected<Error>(seal.error()));
            return;
        }
        auto made = JournalFile::create(path, m_places, m_clock, {}, std::move(*seal));
        done(made ? Result<void>() : tl::unexpected(made.error()));
        if (made) {
            auto *safety = show(std::move(*made), path)->findChild<WindowSafety *>();
            safety->offerRecoverySheet();
            if (m_keyring) {
                safety->settleKeyring(PassphraseDialog::Task::Begin, typed);
            }
        }
    });
}

MainWindow *Desktop::create(const QString &path)
{
    auto made = JournalFile::create(path, m_places, m_clock);
    if (!made) {
        offerStart(made.error().sentence);
        return nullptr;
    }
    return show(std::move(*made), path);
}

MainWindow *Desktop::openExample(int checkIns, quint32 seed)
{
    auto core = JournalCore::create(m_clock, IdSource(seed));
    if (!core) {
        offerStart(core.error().sentence);
        return nullptr;
    }
    const WallTime now = m_clock.wallTime();
    ExampleJournal example(seed, now.day, ActivityCatalog(m_content.activityTypes(), {}), m_clock.zone());
    const auto filled = (*core)->apply([&](Stores &stores) {
        return stores.checkIns.addAll(example.entries(checkIns)).and_then([&] {
            return addExamples(stores, exampleExperiments(m_content, now.day), m_clock.zone())
                .and_then([&] {
                    return addExamples(stores, exampleDirection(now.day, m_content.reasonItems().version),
                                       m_clock.zone());
                })
                .and_then([&] { return addExampleReflections(stores, m_content, now.day); });
        });
    });
    if (!filled) {
        offerStart(filled.error().sentence);
        return nullptr;
    }
    return show(std::make_unique<Journal>(std::move(*core), m_content, m_clock), tr("Example journal"));
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
    rememberJournal(path);
    return show(std::move(journal), QFileInfo(path).completeBaseName());
}

MainWindow *Desktop::show(std::unique_ptr<Journal> journal, const QString &name)
{
    auto *window = new MainWindow(std::move(journal), name, m_theme);
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
        auto *page = new ReflectPage(window->journal());
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
    auto *safety = new WindowSafety(*window, m_cost, m_keyring.get());
    auto *versions = new WindowVersions(*window);
    connect(versions, &WindowVersions::openRequested, this, &Desktop::open);
    connect(versions, &WindowVersions::reopenRequested, this, [this, window] {
        open(window->journal().path());
        window->close();
    });
    connect(window, &MainWindow::newJournalRequested, this, [this, window] { askForNew(window); });
    connect(window, &MainWindow::openJournalRequested, this, [this, window] { askToOpen(window); });
    connect(window, &MainWindow::newDeskRequested, this, [this, window] { askForNewDesk(window); });
    connect(window, &MainWindow::openDeskRequested, this, [this, window] { askToOpenDesk(window); });
    connect(window, &MainWindow::exampleRequested, this, [this] { openExample(); });
    connect(window, &MainWindow::saveElsewhereRequested, this,
            [this, window] { askWhereToSaveCopy(*window); });
    window->show();
    if (m_start) {
        m_start->close();
    }
    safety->offerDraft();
    if (const QString reply = std::exchange(m_reply, {}); !reply.isEmpty()) {
        openReplyIn(*window, reply);
    }
    return window;
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

void Desktop::offerStart(const QString &trouble, const QString &backupsOf)
{
    if (!m_start) {
        m_start = new StartWindow(m_content);
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_start, &StartWindow::newRequested, this, [this] { askForNew(m_start); });
        connect(m_start, &StartWindow::openRequested, this, [this] { askToOpen(m_start); });
        connect(m_start, &StartWindow::newDeskRequested, this, [this] { askForNewDesk(m_start); });
        connect(m_start, &StartWindow::openDeskRequested, this, [this] { askToOpenDesk(m_start); });
        connect(m_start, &StartWindow::exampleRequested, this, [this] { openExample(); });
        connect(m_start, &StartWindow::backupsRequested, this, &Desktop::showBackups);
    }
    m_start->show();
    m_start->raise();
    if (!trouble.isEmpty()) {
        m_start->showTrouble(trouble, backupsOf);
    }
}

void Desktop::askForNew(QWidget *parent)
{
    askForJournalFile(parent, tr("Start a journal"), QFileDialog::AcceptSave,
                      tr("Journal", "a file name") + u".tryboth"_s, this,
                      [this, parent = QPointer(parent)](const QString &path) { begin(path, parent); });
}

void Desktop::askToOpen(QWidget *parent)
{
    askForJournalFile(parent, tr("Open a journal"), QFileDialog::AcceptOpen, {}, this,
                      [this](const QString &path) { open(path); });
}

void Desktop::askWhereToSaveCopy(MainWindow &window)
{
    const QString suggested =
        tr("%1 (copy)", "a file name").arg(QFileInfo(window.journal().path()).completeBaseName());
    askForJournalFile(
        &window, tr("Save a copy elsewhere"), QFileDialog::AcceptSave, suggested + u".tryboth"_s, &window,
        [&window](const QString &path) {
            const auto saved = window.journal().saveCopy(path);
            if (saved) {
                window.say(tr("A copy with everything in it is at %1.").arg(QFileInfo(path).fileName()));
            } else {
                window.showError(saved.error());
            }
        });
}

Result<QStringList> Desktop::takePictures(MainWindow &window, const QString &folder)
{
    QStringList files;
    if (!QDir().mkpath(folder)) {
        return failure(
            tr("The folder “%1” cannot be made. No picture was written.").arg(QDir(folder).dirName()));
    }
    for (const QString &id : window.pageIds()) {
        window.showPage(id);
        QCoreApplication::processEvents(); // what a page has just made is shown and laid out in its turn
        const QString file = QDir(folder).filePath(id + u".png"_s);
        if (!window.grab().save(file)) {
            return failure(tr("The picture “%1” cannot be written. Is there room on the disk?")
                               .arg(QFileInfo(file).fileName()));
        }
        files.append(file);
    }
    return files;
}

} // namespace tryboth
