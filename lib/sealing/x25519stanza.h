// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/header.h"
#include "sealing/identity.h"
#include "sealing/recipient.h"

#include <optional>

namespace tryboth {

inline constexpr char X25519Type[] = "X25519";

/// The file key for one recipient, with a key pair that is used once (C2SP age v1). Fails with NotAKey for a
/// recipient that no secret can belong to (a point of low order).
SealingResult<Stanza> sealToRecipient(const Recipient &recipient, const SecureBytes &fileKey);
/// The file key; nothing when the stanza is for another identity; Damaged when it is no X25519 stanza.
SealingResult<std::optional<SecureBytes>> openX25519(const Stanza &stanza, const Identity &identity);

} // namespace tryboth
