// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importfiles.h"

#include <QJsonDocument>

#include <optional>

namespace tryboth {

/// The JSON of a file that came alone; nothing where it is none.
std::optional<QJsonDocument> jsonIn(const ImportFiles &files);

/// The same for who wants to know what is wrong with it.
Result<QJsonDocument> onlyJson(const ImportFiles &files);

} // namespace tryboth
