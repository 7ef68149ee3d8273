// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "draftkeeper.h"
#include "locking/clipboardguard.h"
#include "locking/locktriggers.h"
#include "locking/passphrasedialog.h"
#include "locking/windowlock.h"

#include "domain/result.h"
#include "sealing/argon2stanza.h"

class QAction;
class QMenu;

namespace tryboth {

class FileWindow;

/// What keeps the journal, or the desk, of a window safe and what one does about it: passphrase, recovery
/// sheet, lock, drafts, clipboard.
class WindowSafety : public QObject
{
    Q_OBJECT

public:
    /// `cost` is that of a guess at a passphrase that is set here.
    /// `keyring` may be null: none is offered then.
    WindowSafety(FileWindow &window, Argon2Cost cost, KeyringUse *keyring = nullptr);

    WindowLock &lock() { return m_lock; }
    LockTriggers &triggers() { return m_triggers; }
    DraftKeeper &drafts() { return m_drafts; }
    ClipboardGuard &clipboard() { return m_clipboard; }

    /// Puts what is typed and what was changed onto the disk and waits until it is there: the program may be
    /// gone in the next moment. Where that fails, the window says so, too.
    Result<void> saveAll();

    /// Asks for what `task` needs and does it.
    void askForPassphrase(PassphraseDialog::Task task);
    /// After `task`: gives the keyring what was typed, or takes it away, as was chosen.
    void settleKeyring(PassphraseDialog::Task task, const TypedPassphrases &typed);
    void offerRecoverySheet();
    /// Asks what to do with words that an earlier run left unlogged, if there are any.
    void offerDraft();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addActions(QMenu &menu);
    void refresh();
    void lockOrSay();
    void submit(PassphraseDialog::Task task, const TypedPassphrases &typed,
                const PassphraseDialog::Done &done);
    void sayDone(PassphraseDialog::Task task);
    void switchKeyring(bool on);
    void restoreDraft();
    bool isDesk() const;

    FileWindow &m_window;
    Argon2Cost m_cost;
    KeyringUse *m_keyring;
    WindowLock m_lock;
    LockTriggers m_triggers;
    DraftKeeper m_drafts;
    ClipboardGuard m_clipboard;
    QAction *m_set = nullptr;
    QAction *m_change = nullptr;
    QAction *m_remove = nullptr;
    QAction *m_recovery = nullptr;
    QAction *m_useKeyring = nullptr;
};

} // namespace tryboth
