// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace tryboth {

/// What the fault writer saves: a counter, `size` bytes that follow from it, and a hash over both, so that
/// half a file or a mixture of two never passes for one.
QByteArray payloadOf(qint64 counter, qint64 size);

/// The counter of a complete payload.
std::optional<qint64> counterOf(const QByteArray &payload);

} // namespace tryboth
