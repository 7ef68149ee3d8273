// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/identity.h"
#include "sealing/passphrase.h"
#include "sealing/recipient.h"
#include "sealing/scryptstanza.h"
#include "sealing/sealingerror.h"

#include <QByteArray>
#include <QIODevice>

#include <span>

// Sealed files as the age tool makes and opens them (C2SP age v1, binary form). Devices are read and written
// from where they stand, without QIODevice::Text, in chunks: a file of any size needs a few 64 KiB buffers.
// When opening fails, what `plain` already holds is authentic but not all: throw it away.
namespace tryboth {

/// Seals for everyone of `recipients` (at least one).
SealingResult<void> seal(QIODevice &plain, QIODevice &sealed, std::span<const Recipient> recipients);
/// Seals with a passphrase only, for people who have no key yet; `age -d` opens it. `work` is log2 of the
/// scrypt rounds, 1…20.
SealingResult<void> seal(QIODevice &plain, QIODevice &sealed, const Passphrase &passphrase,
                         int work = ScryptDefaultWork);

/// Opens with whichever identity fits. NoMatchingKey when none does.
SealingResult<void> open(QIODevice &sealed, QIODevice &plain, std::span<const Identity> identities);
/// Opens a file sealed with a passphrase by age or by us, journals included. WrongPassphrase when it is not
/// the one, NoMatchingKey when the file is sealed for keys only.
SealingResult<void> open(QIODevice &sealed, QIODevice &plain, const Passphrase &passphrase);

/// The same for small things in memory.
SealingResult<QByteArray> seal(const QByteArray &plain, std::span<const Recipient> recipients);
SealingResult<QByteArray> seal(const QByteArray &plain, const Passphrase &passphrase,
                               int work = ScryptDefaultWork);
SealingResult<QByteArray> open(const QByteArray &sealed, std::span<const Identity> identities);
SealingResult<QByteArray> open(const QByteArray &sealed, const Passphrase &passphrase);

/// Whether the file begins as a sealed one does. Looks, but does not move the device.
bool looksSealed(QIODevice &device);

} // namespace tryboth
