// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareitem.h"

#include <QJsonObject>

#include <optional>

namespace tryboth {

/// One item of a share as JSON: "kind", "id" and whatever it has. What is empty is not written at all, so
/// that nobody can tell an empty field from one that stayed at home.
QJsonObject jsonOfShareItem(const ShareItem &item);

/// The item back; nothing for a kind of a newer version. The error says what is wrong with it, without
/// naming it: "a rating lies outside −3 to +3."
Result<std::optional<ShareItem>> shareItemOfJson(const QJsonObject &json);

} // namespace tryboth
