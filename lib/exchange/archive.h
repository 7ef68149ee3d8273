// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfiles.h"

namespace tryboth {

/// How much of a file `isArchive` needs to see.
constexpr int ArchiveHeadBytes = 1024;

/// Whether `bytes` begin like a zip, a tar or a compressed tar.
bool isArchive(const QByteArray &bytes);

/// Whether `bytes` begin like text or like an Apple property list; anything else is taken for an attachment.
bool looksLikeText(const QByteArray &bytes);

/// The texts in an archive; nothing is written anywhere. Fails when it is damaged or encrypted, one of its
/// paths leads out of it, or it unpacks to more than the limits.
Result<ImportFiles> unpackFile(const QString &path, const ImportLimits &limits);
Result<ImportFiles> unpackBytes(const QByteArray &bytes, const ImportLimits &limits);

} // namespace tryboth
