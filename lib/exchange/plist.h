// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QJsonObject>

namespace tryboth {

/// An Apple XML property list whose top is a dictionary. Dates come as the text they are written in. Fails
/// when it is damaged, nested deeper than 16 levels, or binary.
Result<QJsonObject> readPlist(const QByteArray &bytes);

} // namespace tryboth
