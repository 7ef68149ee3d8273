// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalfile.h"

#include <QString>

#include <optional>

namespace tryboth {

/// What the head of the file at `path` says about who opens it, read without any key. Whether it says the
/// truth shows only when the file is opened. Nothing for a file that is not sealed as journals are, or that
/// cannot be read.
std::optional<KeysThatOpen> keysInHead(const QString &path);

} // namespace tryboth
