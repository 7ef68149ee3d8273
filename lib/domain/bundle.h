// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace tryboth {

/// A share that a coach opened: kept as it came, never edited.
struct Bundle
{
    static constexpr int MaxReason = 500; ///< code points

    Id id;
    Moment created; ///< when it was opened here
    Moment modified;
    int rev = 1;
    Id client;
    Id share;                         ///< the id that the client's program gave it
    Moment prepared;                  ///< when the client made it
    std::optional<LocalDay> from;     ///< the range that was chosen, inclusive; nothing: no bound
    std::optional<LocalDay> to;       ///< inclusive
    std::optional<LocalDay> deleteBy; ///< the day after which the coach is asked to have deleted it
    QString keptBecause;              ///< the coach's reason to keep it longer
    QString fileHash;                 ///< SHA-256 of the sealed file, in hexadecimal digits
    QByteArray header;                ///< the document without its items, as JSON

    /// Whether the client's date has passed and no reason is noted: it opens again once either is settled.
    bool isOverdue(LocalDay today) const { return deleteBy && today > *deleteBy && keptBecause.isEmpty(); }

    bool operator==(const Bundle &) const = default;
};

/// One item of a bundle as it stands in the document.
struct BundleItem
{
    Id bundle;
    Id item;          ///< stays the same in every share for the same coach
    QString kind;     ///< as toWord(ShareItemKind)
    LocalDay day;     ///< invalid for one without a day
    QByteArray value; ///< JSON
    QString searchable;

    bool operator==(const BundleItem &) const = default;
};

} // namespace tryboth
