// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"

#include "domain/result.h"

#include <QByteArray>

namespace tryboth {

/// Whether what was read back and opened is `image`.
Result<void> sameImage(const SealingResult<QByteArray> &readBack, const QByteArray &image);

/// Whether a file that is about to count as sealed is: it begins as a sealed file does, and in builds with
/// assertions none of twenty pieces of `image`, taken all over it, stands in it. A key that is silently
/// ignored has written plain text for others (SAFETY.md, fact 3).
Result<void> isSealedThrough(const QByteArray &file, const QByteArray &image);

} // namespace tryboth
