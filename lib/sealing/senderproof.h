// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"

#include <QByteArray>
#include <QByteArrayView>

namespace tryboth {

// An age file says who can open it, not who wrote it: whoever knows a public key can seal for it. What stands
// inside therefore carries a proof that only the two key holders can make, and which proves nothing to
// others.

/// HMAC-SHA-256 over `message` with a key derived from the X25519 secret that both sides share, from
/// `sender` to `recipient`. Fails with NotAKey for a recipient of low order.
SealingResult<QByteArray> proofOfSender(const Identity &sender, const Recipient &recipient,
                                        QByteArrayView message);

/// Whether `proof` over `message` was made by the holder of `sender` for this recipient.
bool isProven(const QByteArray &proof, const Recipient &sender, const Identity &recipient,
              QByteArrayView message);

} // namespace tryboth
