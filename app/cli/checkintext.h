// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/activitycatalog.h"

#include <QJsonObject>

namespace tryboth::cli {

/// An entry with the columns of our CSV and its id; numbers are numbers, tags a list, what is missing null.
QJsonObject jsonOf(const CheckIn &checkIn, const ActivityCatalog &catalog);

/// An entry on one line, with its id at the end. Control characters are shown as �, so that no text can speak
/// to the terminal.
QString lineOf(const CheckIn &checkIn, const ActivityCatalog &catalog);

/// `text` with control characters shown as �.
QString withoutControls(QString text);

/// `number` as JSON, or null.
QJsonValue orNull(const std::optional<int> &number);

} // namespace tryboth::cli
