// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"
#include "sealing/securebytes.h"

#include <QIODevice>

namespace tryboth {

/// Seals everything that `plain` gives from where it stands: STREAM with ChaCha20-Poly1305 over chunks of 64
/// KiB (C2SP age v1). Needs memory for two chunks only. Fails with CannotRead or CannotWrite.
SealingResult<void> sealPayload(QIODevice &plain, QIODevice &sealed, const SecureBytes &fileKey);

/// Opens from where `sealed` stands to its end. Only authenticated chunks are written to `plain`; on failure
/// (Damaged, CannotRead, CannotWrite) those before the damage are there already and have to be thrown away.
SealingResult<void> openPayload(QIODevice &sealed, QIODevice &plain, const SecureBytes &fileKey);

} // namespace tryboth
