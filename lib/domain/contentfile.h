// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace tryboth {

/// A file of shipped texts. Fails with a sentence when it is missing or no JSON object.
Result<QJsonObject> readContentFile(const QString &path);

} // namespace tryboth
