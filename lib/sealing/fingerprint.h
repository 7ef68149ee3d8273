// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/recipient.h"

#include <QStringList>

#include <array>

namespace tryboth {

/// 256 short plain English words in alphabetical order. Frozen: another word would change fingerprints that
/// people have compared.
extern const std::array<const char *, 256> FingerprintWords;

/// A public key as eight words that two people compare aloud: the first 64 bits of SHA-256 over
/// "tryboth.app/fingerprint-v1" and the 32 bytes of the key, one word a byte.
QStringList fingerprintOf(const Recipient &recipient);

} // namespace tryboth
