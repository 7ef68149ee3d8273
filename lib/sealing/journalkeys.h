// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/argon2stanza.h"
#include "sealing/passphrase.h"
#include "sealing/recipient.h"
#include "sealing/sealingerror.h"
#include "sealing/securebytes.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace tryboth {

/// The unlocked keys of one journal. Argon2id runs when they are made, never again: any number of files can
/// be sealed and opened with them, each with a fresh file key. They live in guarded memory and are gone with
/// the object. Const functions may be called from several threads at once.
class JournalKeys
{
public:
    /// Keys for a new journal or a new passphrase (about half a second with the default cost). With
    /// `recovery` every file can also be opened by `age -d -i` with that key. Fails with EmptyPassphrase or
    /// OutOfMemory.
    static SealingResult<JournalKeys> create(const Passphrase &passphrase,
                                             const std::optional<Recipient> &recovery, Argon2Cost cost = {});
    /// Keys of an existing journal, read from its header, which is authenticated; the recovery recipient is
    /// kept. WrongPassphrase, Damaged, NotSealed, NeedsNewerVersion, HostileLimits (at once), NoMatchingKey
    /// when the file is not a journal with a passphrase.
    static SealingResult<JournalKeys> unlock(QIODevice &sealed, const Passphrase &passphrase);

    SealingResult<void> seal(QIODevice &plain, QIODevice &sealed) const;
    /// As tryboth::open(). NoMatchingKey when the file was sealed with another passphrase: unlock it again.
    SealingResult<void> open(QIODevice &sealed, QIODevice &plain) const;

    /// Whether `passphrase` is the one of these keys; takes as long as unlocking.
    SealingResult<bool> isPassphrase(const Passphrase &passphrase) const;
    const std::optional<Recipient> &recovery() const { return m_recovery; }
    /// From the next file on, this recovery key opens it (or none does).
    void setRecovery(const std::optional<Recipient> &recovery) { m_recovery = recovery; }
    Argon2Cost cost() const { return m_cost; }

private:
    JournalKeys(SecureBytes masterKey, QByteArray salt, Argon2Cost cost, std::optional<Recipient> recovery);

    SecureBytes m_masterKey;
    QByteArray m_salt;
    Argon2Cost m_cost;
    std::optional<Recipient> m_recovery;
};

} // namespace tryboth
