// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/header.h"
#include "sealing/passphrase.h"

#include <optional>

namespace tryboth {

inline constexpr char ScryptType[] = "scrypt";

/// log2 of the rounds; 18 (256 MiB, about a second) is what the age tool writes too.
inline constexpr int ScryptDefaultWork = 18;
/// What a file may ask of us: 2^20 rounds take 1 GiB.
inline constexpr int ScryptMaxWork = 20;

/// The file key for a passphrase that stock age understands too. It has to be the only stanza of its header.
SealingResult<Stanza> sealWithScrypt(const Passphrase &passphrase, int work, const SecureBytes &fileKey);
/// The file key; WrongPassphrase, Damaged, HostileLimits (at once) or OutOfMemory.
SealingResult<SecureBytes> openScrypt(const Stanza &stanza, const Passphrase &passphrase);

} // namespace tryboth
