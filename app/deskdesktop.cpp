// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that deals with a coach's desk.
#include "desktop.h"

#include "arrivals.h"
#include "contexthelp.h"
#include "deskwindow.h"
#include "journalfiles.h"
#include "locking/keyringuse.h"
#include "models/desk.h"
#include "outside/filedrop.h"
#include "recentfiles.h"
#include "settingslinks.h"
#include "startwindow.h"
#include "windowprinting.h"
#include "windowsafety.h"

#include <QFileInfo>

namespace tryboth {

using namespace Qt::StringLiterals;

void Desktop::askForNewDesk(QWidget *parent)
{
    askForDeskFile(parent, m_settings, tr("Make a coach’s desk"), QFileDialog::AcceptSave,
                   tr("Coach desk", "a file name") + u".tryboth-desk"_s, this,
                   [this, parent = QPointer(parent)](const QString &path) { beginDesk(path, parent); });
}

void Desktop::askToOpenDesk(QWidget *parent)
{
    askForDeskFile(parent, m_settings, tr("Open a coach’s desk"), QFileDialog::AcceptOpen, {}, this,
                   [this](const QString &path) { openDesk(path); });
}

void Desktop::beginDesk(const QString &path, QWidget *parent)
{
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Task::Set,
        [this, path](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            makeDesk(path, typed.next, [this, typed, done](const Result<void> &made) {
                done(made);
                if (made && m_deskWindow) {
                    finishBeginning(*m_deskWindow, typed);
                }
            });
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_keyring) {
        dialog->offerKeyring(m_keyring->isAvailable(), false);
    }
    dialog->open();
}

void Desktop::finishBeginning(DeskWindow &window, const TypedPassphrases &typed)
{
    window.safety().offerRecoverySheet();
    if (m_keyring) {
        window.safety().settleKeyring(PassphraseDialog::Task::Set, typed);
    }
}

void Desktop::makeDesk(const QString &path, const std::shared_ptr<const Passphrase> &passphrase,
                       const PassphraseDialog::Done &done)
{
    m_slow.run(
        [passphrase, cost = m_cost] { return JournalEnvelope::sealedWith(*passphrase, {}, cost); }, this,
        [this, path, done](SealingResult<JournalEnvelope> seal) {
            if (!seal) {
                done(tl::unexpected<Error>(seal.error()));
                return;
            }
            auto made = JournalFile::create(path, m_places, m_clock, {}, std::move(*seal), FileKind::Desk);
            if (!made) {
                done(tl::unexpected(made.error()));
                return;
            }
            showDesk(std::move(*made), path);
            done({});
        });
}

DeskWindow *Desktop::showDesk(OpenedJournal opened, const QString &path)
{
    auto content = CoachContent::load(QLocale());
    if (!content) {
        offerStart(content.error().sentence);
        return nullptr;
    }
    auto desk = std::make_unique<Desk>(std::make_unique<Journal>(std::move(opened), m_content, m_clock),
                                       std::move(*content));
    DeskWindow *window = showDesk(std::move(desk), QFileInfo(path).completeBaseName());
    RecentFiles(m_settings).add(path);
    if (m_start) {
        m_start->close();
    }
    window->safety().offerDraft();
    if (!m_waitingShare.isEmpty()) {
        window->openShare(std::exchange(m_waitingShare, {}));
    }
    return window;
}

DeskWindow *Desktop::showDesk(std::unique_ptr<Desk> desk, const QString &name)
{
    auto *window = new DeskWindow(std::move(desk), name, m_settings, m_cost, m_keyring.get());
    m_windows.append(window);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &DeskWindow::helpRequested, window,
            [this, window](const QString &page) { m_help->open(page, *window); });
    connect(window, &DeskWindow::newDeskRequested, this, [this, window] { askForNewDesk(window); });
    connect(window, &DeskWindow::openDeskRequested, this, [this, window] { askToOpenDesk(window); });
    connect(window, &DeskWindow::openRequested, this, &Desktop::open);
    connect(window, &DeskWindow::saveElsewhereRequested, this,
            [this, window] { askWhereToSaveCopy(*window); });
    connect(window, &DeskWindow::quitRequested, this, &Desktop::quit);
    connect(window, &DeskWindow::recentRequested, this, [this, window](const QString &path) {
        if (QFileInfo::exists(path)) {
            m_arrivals->take({path});
        } else {
            window->say(missingSentence(path));
        }
    });
    if (m_theme) {
        new WindowPrinting(*window, *m_theme);
    }
    m_drop->watch(window);
    m_deskWindow = window;
    linkSettings(*window, m_settings, m_shortcuts);
    window->show();
    window->showPage(window->pageIds().first());
    return window;
}

void Desktop::openShare(const QString &path)
{
    if (m_deskWindow && m_deskWindow->lock().isLocked()) {
        Arrivals::bringForward(*m_deskWindow);
        connect(
            &m_deskWindow->lock(), &WindowLock::unlocked, this, [this, path] { openShare(path); },
            Qt::SingleShotConnection);
        return;
    }
    if (m_deskWindow) {
        Arrivals::bringForward(*m_deskWindow);
        m_deskWindow->openShare(path);
        return;
    }
    m_waitingShare = path;
    offerStart(tr("“%1” is a share for a coach. It opens as soon as you open your desk, or make one.")
                   .arg(QFileInfo(path).fileName()));
}

} // namespace tryboth
