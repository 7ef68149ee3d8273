// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importcollector.h"

#include <QJsonDocument>

namespace tryboth {

/// Whether `document` is what a Daylio backup holds.
bool isDaylioBackup(const QJsonDocument &document);

/// The JSON in base64, as backup.daylio has it; the bytes themselves where they are JSON already.
QByteArray daylioJson(const QByteArray &bytes);

/// Adds the entries of a backup.
Result<void> readDaylioBackup(const QJsonDocument &document, const ImportOptions &options,
                              ImportCollector &collector);

} // namespace tryboth
