// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/argon2stanza.h"
#include "sealing/header.h"
#include "sealing/identity.h"
#include "sealing/passphrase.h"

#include <QIODevice>

#include <optional>
#include <span>

// From a header to the file key, and from stanzas to a whole file. For this room only.
namespace tryboth {

/// Everything that can be said about a header without any key. Fails with Damaged or HostileLimits, at once.
SealingResult<void> checkStanzas(const Header &header);
/// The stanza of a journal, if the header has one. NeedsNewerVersion when it is of another version.
SealingResult<std::optional<Argon2Stanza>> journalStanza(const Header &header);

SealingResult<SecureBytes> fileKeyFor(const Header &header, std::span<const Identity> identities);
SealingResult<SecureBytes> fileKeyFor(const Header &header, const Passphrase &passphrase);
/// The key as it was given, once the MAC of the header proves that it and the header are whole.
SealingResult<SecureBytes> authenticated(const Header &header, SecureBytes fileKey);

SealingResult<void> writeFile(QIODevice &plain, QIODevice &sealed, const QList<Stanza> &stanzas,
                              const SecureBytes &fileKey);

} // namespace tryboth
