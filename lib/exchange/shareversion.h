// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace tryboth {

/// Whether a document is of this format ("tryboth.share") and of a version up to this one. The error says
/// what it is instead, and that a newer Tryboth is needed where that is so.
Result<void> checkShareVersion(const QJsonObject &members, QLatin1StringView format, int newest);

} // namespace tryboth
