// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>

#include <optional>

namespace tryboth {

/// Puts `bytes` in place of the draft at `path`, or makes it: mode 0600, in a folder of mode 0700. A kill
/// leaves the one before or this one; a power cut may lose it, which is why a draft is no save.
Result<void> writeDraft(const QString &path, const QByteArray &bytes);

/// Nothing when there is no draft or it cannot be read.
std::optional<QByteArray> readDraft(const QString &path);

/// Takes the draft away. Succeeds when there is none.
Result<void> removeDraft(const QString &path);

} // namespace tryboth
