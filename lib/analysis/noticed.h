// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/shareitem.h"

#include <QList>
#include <QString>

#include <optional>

namespace tryboth {

/// Something in shared material that may bring a question to mind: an id of "seen" in coach_questions.json,
/// and the item it was seen in, where it is one. An offer, never a diagnosis.
struct Noticed
{
    QString seen;
    std::optional<Id> item;

    bool operator==(const Noticed &) const = default;
};

/// What was noticed among `items` on `today`, each kind once with the newest item that shows it. It always
/// begins with "any". Thresholds are in the source, beside their reasons.
QList<Noticed> noticedIn(const QList<ShareItem> &items, LocalDay today);

} // namespace tryboth
