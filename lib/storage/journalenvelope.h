// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"
#include "sealing/journalkeys.h"

#include <QByteArray>

#include <optional>

namespace tryboth {

/// How the image of a journal lies in its file: as it is, or sealed with keys that are held unlocked here, so
/// that the slow step (Argon2id) runs once an unlock and never in wrap() or unwrap(). Const functions may be
/// called from several threads at once.
class JournalEnvelope
{
public:
    struct Opened;

    /// No seal: file and image are the same.
    JournalEnvelope() = default;

    /// A seal for a new passphrase (slow). Fails with EmptyPassphrase or OutOfMemory.
    static SealingResult<JournalEnvelope>
    sealedWith(const Passphrase &passphrase, const std::optional<Recipient> &recovery, Argon2Cost cost);

    /// Opens a sealed file: all of it is authenticated. The first one is slow. One opened with its recovery
    /// key cannot be sealed again for a passphrase that nobody gave: canSeal() is false then.
    static SealingResult<Opened> open(const QByteArray &sealed, const Passphrase &passphrase);
    static SealingResult<Opened> open(const QByteArray &sealed, const Identity &recoveryKey);

    bool isSealed() const { return m_keys || m_recoveryKey || isLocked(); }
    bool canSeal() const { return m_keys || !isSealed(); }
    /// The keys were wiped by lock().
    bool isLocked() const { return !m_lockedEnvelope.isEmpty(); }
    /// Whose recovery key opens the file besides the passphrase.
    std::optional<Recipient> recovery() const;
    /// What a guess at the passphrase costs; nothing where that is not known.
    std::optional<Argon2Cost> cost() const;

    /// Seals for this recovery key, too, from the next wrap() on. Only where there is a passphrase.
    void setRecovery(const std::optional<Recipient> &recovery);

    /// Wipes the keys. What is left is a sealed file of `kept`, which only unlock() opens again; until then
    /// wrap() and unwrap() fail with NoMatchingKey. Does nothing where there is no seal.
    SealingResult<void> lock(const QByteArray &kept = {});
    /// Gets the keys back (the first is slow), and what lock() was given. Fails as open() does, and stays
    /// locked then.
    SealingResult<QByteArray> unlock(const Passphrase &passphrase);
    SealingResult<QByteArray> unlock(const Identity &recoveryKey);

    /// Whether this is the passphrase of the seal (slow); false where there is none.
    SealingResult<bool> isPassphrase(const Passphrase &passphrase) const;

    /// The bytes for the file. Fails with NoMatchingKey when canSeal() is false.
    SealingResult<QByteArray> wrap(const QByteArray &image) const;

    /// The image in a file of this very envelope: where this one is sealed, NotSealed for a plain file, and
    /// NoMatchingKey for one sealed otherwise.
    SealingResult<QByteArray> unwrap(const QByteArray &bytes) const;

private:
    SealingResult<QByteArray> takeOver(SealingResult<Opened> opened);

    std::optional<JournalKeys> m_keys;
    std::optional<Identity> m_recoveryKey;
    QByteArray m_lockedEnvelope; ///< while locked: what lock() was given, sealed as the journal is
};

/// A sealed file that was opened, and what opens and seals its like.
struct JournalEnvelope::Opened
{
    JournalEnvelope envelope;
    QByteArray image;
};

/// Whether these are the bytes of a sealed file.
bool looksSealed(const QByteArray &bytes);

} // namespace tryboth
