// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

namespace tryboth {

/// The text of a file: UTF-8 with or without a byte order mark, or UTF-16 with one. Line ends stay as they
/// are. Fails, and never guesses, where the bytes are neither.
Result<QString> decodeText(const QByteArray &bytes);

/// The same text as UTF-8 bytes without a mark, not yet checked; bytes without a UTF-16 mark pass as they
/// are.
QByteArray toUtf8Bytes(const QByteArray &bytes);

/// "ics", "csv", or empty for a file we do not read, told by what is in it. `fileName` is not asked.
QString detectFormat(const QByteArray &bytes);

} // namespace tryboth
