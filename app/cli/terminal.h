// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/passphrase.h"

#include <optional>

namespace tryboth::cli {

/// One line from an open descriptor as a passphrase, without its end. Reads no further, so that two secrets
/// may come from one descriptor, a line each. Nothing when it cannot be read, ends at once, is no UTF-8 or is
/// longer than 4,096 bytes.
std::optional<Passphrase> passphraseLine(int descriptor);

/// Asks on the controlling terminal, without showing what is typed. Nothing where there is no terminal, or
/// after Ctrl+C.
std::optional<Passphrase> askOnTerminal(const QString &question);

} // namespace tryboth::cli
