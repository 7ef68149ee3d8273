// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowsafety.h"

#include "filewindow.h"
#include "locking/keyringuse.h"
#include "locking/recoverydialog.h"
#include "models/journal.h"
#include "pages/page.h"
#include "settings/shortcuts.h"

#include <QGuiApplication>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

Error notThePassphrase()
{
    return {WindowSafety::tr("This is not the passphrase. Nothing was changed. Check capital letters and the "
                             "keyboard layout, and try again."),
            {}};
}

} // namespace

WindowSafety::WindowSafety(FileWindow &window, Argon2Cost cost, KeyringUse *keyring)
    : QObject(&window)
    , m_window(window)
    , m_cost(cost)
    , m_keyring(keyring)
    , m_lock(window, window.curtain(), window.journal(), keyring)
    , m_triggers(m_lock, window, window.journal().clock(), window.settings())
    , m_drafts(window.journal())
    , m_clipboard(*QGuiApplication::clipboard(), window.journal().clock())
{
    addActions(window.safetyMenu());
    connect(&window, &FileWindow::pageMade, &m_drafts, &DraftKeeper::watch);
    connect(&m_lock, &WindowLock::aboutToLock, &m_drafts, &DraftKeeper::keepNow);
    connect(&m_lock, &WindowLock::quitRequested, &window, &FileWindow::quitRequested);
    connect(&m_lock, &WindowLock::aboutToLock, &m_clipboard, &ClipboardGuard::clear);
    connect(&m_lock, &WindowLock::unlockedWithRecoveryKey, this,
            [this] { askForPassphrase(PassphraseDialog::Task::Replace); });
    connect(&window.journal(), &Journal::sealChanged, this, &WindowSafety::refresh);
    connect(&m_triggers, &LockTriggers::optionsChanged, this, &WindowSafety::refresh);
    if (keyring) {
        connect(keyring, &KeyringUse::changed, this, &WindowSafety::refresh);
    }
    connect(qApp, &QGuiApplication::commitDataRequest, this, [this] { static_cast<void>(saveAll()); });
    for (const QString &id : window.pageIds()) {
        if (window.isPageMade(id)) {
            m_drafts.watch(id, window.page(id));
        }
    }
    window.installEventFilter(this);
    refresh();
}

Result<void> WindowSafety::saveAll()
{
    m_drafts.keepNow();
    const auto saved = m_window.journal().saveAndWait();
    m_window.journal().finishWork(); // where all was saved already, nobody has waited for the draft
    return saved;
}

/// Words that were not logged when one quits are offered again at the next start.
bool WindowSafety::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close) {
        m_drafts.keepNow();
    }
    return QObject::eventFilter(watched, event);
}

void WindowSafety::addActions(QMenu &menu)
{
    const auto add = [&](const QString &name, const QString &text, PassphraseDialog::Task task) {
        return named(name, menu.addAction(text, this, [this, task] { askForPassphrase(task); }));
    };
    m_set = add(u"setPassphrase"_s, tr("Set a &passphrase…"), PassphraseDialog::Task::Set);
    m_change = add(u"changePassphrase"_s, tr("Change the &passphrase…"), PassphraseDialog::Task::Change);
    m_remove = add(u"removePassphrase"_s, tr("&Remove the passphrase…"), PassphraseDialog::Task::Remove);
    m_recovery = named(u"recoverySheet"_s,
                       menu.addAction(tr("Recovery s&heet…"), this, &WindowSafety::offerRecoverySheet));
    m_useKeyring = menu.addAction(tr("Unlock with the ke&yring"));
    m_useKeyring->setObjectName(u"useKeyring"_s);
    m_useKeyring->setCheckable(true);
    connect(m_useKeyring, &QAction::triggered, this, &WindowSafety::switchKeyring);
    menu.addSeparator();
    named(u"lock"_s, menu.addAction(tr("&Lock"), QKeySequence(u"Ctrl+L"_s), this, &WindowSafety::lockOrSay));
    named(u"whenToLock"_s, menu.addAction(tr("When to loc&k…"), this, [this] {
        Q_EMIT m_window.settingsRequested(Setting::LockIdleMinutes);
    }));
}

void WindowSafety::refresh()
{
    const Journal &journal = m_window.journal();
    const bool sealed = journal.isSealed();
    const bool writes = !journal.readOnlyReason();
    m_set->setVisible(!sealed);
    m_change->setVisible(sealed);
    m_remove->setVisible(sealed && !isDesk()); // a desk is always sealed
    m_recovery->setVisible(sealed);
    for (QAction *action : {m_set, m_change, m_remove, m_recovery}) {
        action->setEnabled(writes);
    }
    m_useKeyring->setVisible(sealed && m_keyring);
    m_useKeyring->setChecked(m_keyring && m_keyring->isOn(journal.path()));
    m_triggers.setOptions(m_triggers.options());
    m_clipboard.setSealed(sealed, m_triggers.options().clearCopies);
}

void WindowSafety::lockOrSay()
{
    if (m_lock.canLock()) {
        m_lock.lock();
    } else {
        m_window.say(tr("Without a passphrase there is nothing to unlock with. Set one first, in the menu "
                        "Journal."));
    }
}

void WindowSafety::askForPassphrase(PassphraseDialog::Task task)
{
    auto *dialog = new PassphraseDialog(
        task,
        [this, task](const TypedPassphrases &typed, const PassphraseDialog::Done &done) {
            submit(task, typed, [this, task, typed, done](const Result<void> &result) {
                done(result);
                if (result && m_keyring) {
                    settleKeyring(task, typed);
                }
            });
        },
        &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (m_keyring && task != PassphraseDialog::Task::Remove) {
        dialog->offerKeyring(m_keyring->isAvailable(), m_keyring->isOn(m_window.journal().path()));
    }
    connect(dialog, &QDialog::accepted, this, [this, task] { sayDone(task); });
    dialog->open();
}

void WindowSafety::submit(PassphraseDialog::Task task, const TypedPassphrases &typed,
                          const PassphraseDialog::Done &done)
{
    if (task == PassphraseDialog::Task::Keyring) {
        m_window.journal().checkPassphrase(typed.current, [done](const Result<bool> &fits) {
            done(fits.and_then([](bool it) -> Result<void> {
                return it ? Result<void>() : tl::unexpected(notThePassphrase());
            }));
        });
        return;
    }
    const auto rewrite = [task, typed, cost = m_cost](JournalFile &file,
                                                      const QByteArray &image) -> Result<void> {
        switch (task) {
        case PassphraseDialog::Task::Begin:
        case PassphraseDialog::Task::Set:
        case PassphraseDialog::Task::Replace:
            return file.setPassphrase(*typed.next, image, cost);
        case PassphraseDialog::Task::Change:
            return file.changePassphrase(*typed.current, *typed.next, image, cost);
        case PassphraseDialog::Task::Remove:
        case PassphraseDialog::Task::Keyring:
            break;
        }
        const auto fits = file.isPassphrase(*typed.current);
        if (!fits) {
            return tl::unexpected(fits.error());
        }
        return *fits ? file.removePassphrase(image) : tl::unexpected(notThePassphrase());
    };
    m_window.journal().rewrite(rewrite, done);
}

bool WindowSafety::isDesk() const
{
    return m_window.journal().kind() == FileKind::Desk;
}

void WindowSafety::sayDone(PassphraseDialog::Task task)
{
    if (task == PassphraseDialog::Task::Set || (task == PassphraseDialog::Task::Replace && !isDesk())) {
        m_window.say(tr("The journal is encrypted from now on. Backups made before stay as they were."));
        offerRecoverySheet();
    } else if (task == PassphraseDialog::Task::Remove) {
        m_window.say(tr("The journal has no passphrase any more: its file is not encrypted."));
    } else if (task != PassphraseDialog::Task::Keyring) { // the keyring answers for itself
        m_window.say(tr("The new passphrase opens the file from now on."));
    }
}

void WindowSafety::switchKeyring(bool on)
{
    refresh(); // the tick follows what is so, and not what was asked for
    if (on && m_keyring->isAvailable()) {
        askForPassphrase(PassphraseDialog::Task::Keyring);
    } else if (on) {
        m_window.say(
            tr("This desktop runs no keyring that answers, so only the passphrase and a recovery key "
               "unlock the file. Nothing was changed."));
    } else {
        settleKeyring(PassphraseDialog::Task::Remove, {});
    }
}

/// Keeps the keyring in step with the passphrase: it holds the present one, or none.
void WindowSafety::settleKeyring(PassphraseDialog::Task task, const TypedPassphrases &typed)
{
    const QString path = m_window.journal().path();
    const bool asked = task == PassphraseDialog::Task::Keyring;
    if (asked || typed.keyring.value_or(false)) {
        m_keyring->turnOn(
            path, asked ? *typed.current : *typed.next, this, [this, asked](const Result<void> &kept) {
                if (!kept) {
                    m_window.showError(kept.error());
                } else if (asked) {
                    m_window.say(tr("The keyring of this desktop unlocks the file from now on, and so does "
                                    "the passphrase."));
                }
            });
    } else if (m_keyring->isOn(path)) {
        m_keyring->turnOff(path, this, [this](const Result<void> &forgotten) {
            m_window.say(forgotten
                             ? tr("The keyring does not unlock this file any more.")
                             : tr("The keyring does not unlock this file any more. It did not answer, so it "
                                  "may still hold the passphrase: remove it there under “Tryboth”."));
        });
    }
}

void WindowSafety::offerRecoverySheet()
{
    auto *dialog = new RecoveryDialog(m_window.journal(), m_clipboard, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void WindowSafety::offerDraft()
{
    if (m_drafts.left().isEmpty()) {
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::NoIcon, isDesk() ? tr("Words that were not added") : tr("Words that were not logged"),
        isDesk()
            ? tr("Tryboth ended before you had added what you were writing. Your words were put aside.")
            : tr("Tryboth ended before you had logged what you were writing. Your words were put aside."),
        QMessageBox::NoButton, &m_window);
    box->setObjectName(u"draftOffer"_s);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *restore = box->addButton(tr("&Put them back"), QMessageBox::AcceptRole);
    restore->setObjectName(u"draftRestore"_s);
    auto *discard = box->addButton(tr("&Throw them away"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"draftDiscard"_s);
    box->setDefaultButton(restore);
    box->setEscapeButton(restore); // nothing is lost by a hasty Escape
    connect(restore, &QPushButton::clicked, this, &WindowSafety::restoreDraft);
    connect(discard, &QPushButton::clicked, &m_drafts, &DraftKeeper::settle);
    box->open();
}

void WindowSafety::restoreDraft()
{
    const QJsonObject left = m_drafts.left();
    for (auto draft = left.begin(); draft != left.end(); ++draft) {
        if (m_window.pageIds().contains(draft.key())) {
            m_window.showPage(draft.key());
            m_window.page(draft.key())->restoreDraft(draft.value().toObject());
        }
    }
    m_drafts.settle();
}

} // namespace tryboth
