// SPDX-License-Identifier: GPL-3.0-or-later
// The part of Desktop that begins: the first steps, a new journal, the window before there is one.
#include "desktop.h"

#include "deskwindow.h"
#include "journalfiles.h"
#include "locking/keyringuse.h"
#include "mainwindow.h"
#include "models/journal.h"
#include "outside/filedrop.h"
#include "settings/settings.h"
#include "starting/firststeps.h"
#include "starting/placefield.h"
#include "startwindow.h"
#include "windowsafety.h"

#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

void Desktop::begin(const QString &path, QWidget *parent)
{
    if (QFileInfo::exists(path)) {
        offerWhatIsThere(path, parent);
        return;
    }
    auto *dialog = new PassphraseDialog(
        PassphraseDialog::Task::Begin,
        [this, path](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            make(path, typed.next, [this, path, typed, done](Result<OpenedJournal> made) {
                done(made ? Result<void>() : tl::unexpected(made.error()));
                if (made) {
                    finishBeginning(*show(std::move(*made), path), typed);
                }
            });
        },
        parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNote(PlaceField::warningOf(path));
    if (m_keyring) {
        dialog->offerKeyring(m_keyring->isAvailable(), false);
    }
    dialog->open();
}

void Desktop::finishBeginning(MainWindow &window, const TypedPassphrases &typed)
{
    auto *safety = window.findChild<WindowSafety *>();
    if (!typed.next) {
        return;
    }
    safety->offerRecoverySheet();
    if (m_keyring) {
        safety->settleKeyring(PassphraseDialog::Task::Begin, typed);
    }
}

void Desktop::make(const QString &path, const std::shared_ptr<const Passphrase> &passphrase, const Made &made)
{
    if (!passphrase) {
        made(JournalFile::create(path, m_places, m_clock));
        return;
    }
    const auto makeSeal = [passphrase, cost = m_cost] {
        return JournalEnvelope::sealedWith(*passphrase, {}, cost).and_then([&](JournalEnvelope seal) {
            return seal
                .wrap({}) // proven: what it seals opens with the passphrase
                .and_then(
                    [&](const QByteArray &sealed) { return JournalEnvelope::open(sealed, *passphrase); })
                .map([&](const JournalEnvelope::Opened &) { return std::move(seal); });
        });
    };
    m_slow.run(makeSeal, this, [this, path, made](SealingResult<JournalEnvelope> seal) {
        if (!seal) {
            made(tl::unexpected<Error>(seal.error()));
            return;
        }
        made(JournalFile::create(path, m_places, m_clock, {}, std::move(*seal)));
    });
}

void Desktop::offerWhatIsThere(const QString &path, QWidget *parent)
{
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, tr("Start a journal"),
        tr("“%1” is there already. Nothing was changed. Open it, or choose another name for a new one.")
            .arg(QFileInfo(path).fileName()),
        QMessageBox::Cancel, parent);
    box->setObjectName(u"alreadyThere"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *opening = box->addButton(tr("&Open it"), QMessageBox::AcceptRole);
    opening->setObjectName(u"openWhatIsThere"_s);
    box->setDefaultButton(opening);
    connect(opening, &QPushButton::clicked, this, [this, path] { open(path); });
    box->open();
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

void Desktop::offerStart(const QString &trouble, const QString &backupsOf)
{
    m_behind = false;
    if (!m_start) {
        m_start = new StartWindow(m_settings, m_content, m_clock);
        m_start->setAttribute(Qt::WA_DeleteOnClose);
        connectStart();
        m_drop->watch(m_start);
        const QString usual = suggestedJournal(m_settings);
        m_start->showWays(QFileInfo::exists(usual) ? usual : QString());
    }
    m_start->show();
    m_start->raise();
    if (!trouble.isEmpty()) {
        m_start->showTrouble(trouble, backupsOf);
    }
}

void Desktop::connectStart()
{
    connect(m_start, &StartWindow::newRequested, this,
            [this] { m_start->beginSteps(suggestedJournal(m_settings)); });
    connect(m_start, &StartWindow::openRequested, this, [this] { askToOpen(m_start); });
    connect(m_start, &StartWindow::recentRequested, this, &Desktop::open);
    connect(m_start, &StartWindow::newDeskRequested, this, [this] { askForNewDesk(m_start); });
    connect(m_start, &StartWindow::openDeskRequested, this, [this] { askToOpenDesk(m_start); });
    connect(m_start, &StartWindow::exampleRequested, this, [this] { openExample(); });
    connect(m_start, &StartWindow::backupsRequested, this, &Desktop::showBackups);
    FirstSteps &steps = m_start->steps();
    connect(&steps, &FirstSteps::openRequested, this, &Desktop::open);
    connect(&steps, &FirstSteps::finished, this, &Desktop::finishSteps);
    connect(&steps, &FirstSteps::placeRequested, this, [this](const QString &present) {
        askForJournalFile(m_start, m_settings, tr("Where the journal will lie"), QFileDialog::AcceptSave,
                          QFileInfo(present).fileName(), &m_start->steps(),
                          [steps = &m_start->steps()](const QString &path) { steps->setPlace(path); });
    });
    connect(&steps, &FirstSteps::makeRequested, this,
            [this](const QString &path, const std::shared_ptr<const Passphrase> &passphrase) {
                make(path, passphrase,
                     [this, path](Result<OpenedJournal> made) { takeStep(path, std::move(made)); });
            });
}

void Desktop::takeStep(const QString &path, Result<OpenedJournal> made)
{
    if (!m_start) { // closed meanwhile: what was made opens at the next start
        if (made) {
            rememberJournal(m_settings, path);
        }
        return;
    }
    if (!made) {
        m_start->steps().showTrouble(made.error().sentence);
        return;
    }
    rememberJournal(m_settings, path);
    m_start->steps().take(std::make_unique<Journal>(std::move(*made), m_content, m_clock));
}

void Desktop::finishSteps()
{
    FirstSteps &steps = m_start->steps();
    const FirstRole role = steps.role();
    const auto passphrase = steps.passphrase();
    auto journal = steps.takeJournal();
    const QString path = journal->path();
    QWidget *shown = m_start;
    if (role == FirstRole::Coach) {
        m_settings.reset(Setting::LastJournal); // the desk is what opens at the next start
        m_start->showWays();
    } else {
        shown = show(std::move(journal), QFileInfo(path).completeBaseName());
    }
    if (role != FirstRole::Myself) {
        beginDeskBeside(path, passphrase, shown);
    }
}

void Desktop::beginDeskBeside(const QString &journal, const std::shared_ptr<const Passphrase> &passphrase,
                              QWidget *parent)
{
    const QString path = QFileInfo(journal).absolutePath() + u'/' + tr("Coach desk", "a file name") +
                         u".tryboth-desk"_s;
    if (QFileInfo::exists(path)) {
        openDesk(path);
    } else if (passphrase) {
        makeDesk(path, passphrase, [this](const Result<void> &made) {
            if (!made) {
                offerStart(made.error().sentence);
            }
        });
    } else {
        beginDesk(path, parent);
    }
}

} // namespace tryboth
