// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

namespace tryboth {

/// `own` over `english`, string by string: objects go member by member, lists of things with an id thing by
/// thing. What `own` does not say stays English; things that only `own` has are left out, as nothing refers
/// to them.
QJsonObject overlaid(const QJsonObject &english, const QJsonObject &own);

} // namespace tryboth
