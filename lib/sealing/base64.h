// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <optional>

namespace tryboth {

/// Base64 (RFC 4648 section 4) without padding, as age writes it.
QByteArray toBase64(QByteArrayView bytes);
/// The bytes, or nothing unless `text` is exactly what toBase64 would have written.
std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace tryboth
