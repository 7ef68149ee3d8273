// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/header.h"
#include "sealing/passphrase.h"
#include "sealing/recipient.h"

#include <QByteArray>

#include <cstdint>
#include <optional>

namespace tryboth {

inline constexpr char Argon2Type[] = "tryboth.app/argon2id-v1";
/// What every version of our stanza begins with: a file with another one needs a newer program.
inline constexpr char Argon2AnyVersion[] = "tryboth.app/argon2id-v";

/// How hard a passphrase is to guess.
struct Argon2Cost
{
    std::uint32_t passes = 3;
    std::uint32_t kibibytes = 256 * 1024;

    bool operator==(const Argon2Cost &) const = default;
};

inline constexpr Argon2Cost Argon2Limit{16, 1024 * 1024};

/// The arguments of our stanza:
///
///     -> tryboth.app/argon2id-v1 <salt> <passes> <KiB> <file salt> <recovery> <check>
///     <file key, 16 bytes, sealed with ChaCha20-Poly1305, nonce zero>
///
/// master key   = Argon2id13(NFC passphrase, salt (16 bytes), passes, KiB, one lane), 32 bytes: once per
/// unlock wrapping key = HKDF-SHA-256(master key, file salt (16 bytes), "tryboth.app/argon2id-v1"): once per
/// file, since a
///                wrapping key with a zero nonce may seal only one file key
/// recovery     = the recipient (age1…) of the recovery key that has a stanza of its own, or "-"
/// check        = the first 8 bytes of SHA-256 over type, other arguments and body, each followed by a line
/// end: it
///                protects nothing, it only tells a damaged header from a wrong passphrase
struct Argon2Stanza
{
    QByteArray salt;
    Argon2Cost cost;
    QByteArray fileSalt;
    std::optional<Recipient> recovery;
    QByteArray wrappedKey;

    /// Fails with Damaged, or HostileLimits for a cost above Argon2Limit or a memory below Argon2id's least.
    static SealingResult<Argon2Stanza> fromStanza(const Stanza &stanza);
    Stanza toStanza() const;
};

/// The slow step. Fails with EmptyPassphrase or OutOfMemory.
SealingResult<SecureBytes> deriveMasterKey(const Passphrase &passphrase, const QByteArray &salt,
                                           Argon2Cost cost);

Stanza sealWithMasterKey(const SecureBytes &masterKey, const QByteArray &salt, Argon2Cost cost,
                         const std::optional<Recipient> &recovery, const SecureBytes &fileKey);
/// The file key, or nothing when the master key is another one.
std::optional<SecureBytes> openWithMasterKey(const Argon2Stanza &stanza, const SecureBytes &masterKey);

} // namespace tryboth
