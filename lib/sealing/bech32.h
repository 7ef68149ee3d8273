// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/securebytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tryboth {

/// Bech32 (BIP 173) without its limit of 90 characters, as age uses it: lower case. The text may be a secret,
/// so it comes in guarded memory.
SecureBytes toBech32(QByteArrayView prefix, ByteView bytes);
/// The bytes, or nothing when the text is of mixed case, has another prefix or a checksum that does not fit.
std::optional<SecureBytes> fromBech32(QByteArrayView prefix, QByteArrayView text);

} // namespace tryboth
