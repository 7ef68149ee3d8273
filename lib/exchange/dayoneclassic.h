// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace tryboth {

/// A classic .doentry as the JSON that Day One writes today, so that both are read the same way.
Result<QJsonObject> classicEntry(const QByteArray &bytes);

} // namespace tryboth
