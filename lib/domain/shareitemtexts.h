// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareitem.h"

#include <functional>

namespace tryboth {

/// Calls `visit` with every text of an item that people write: the one place that knows them all, so that a
/// text cannot be forgotten when names are replaced.
void eachText(ShareItem::Content &content, const std::function<void(QString &)> &visit);

/// Calls `visit` with every reference of an item to another and the kind of thing it points to. A reference
/// that `visit` gives nothing for is taken away.
void eachReference(ShareItem::Content &content,
                   const std::function<std::optional<Id>(ShareItemKind, const Id &)> &visit);

} // namespace tryboth
