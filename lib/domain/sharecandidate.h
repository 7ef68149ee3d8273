// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/sharebundle.h"

namespace tryboth {

/// Something of the journal that could be shared, with everything it has. Its content still points to other
/// things by the ids of the journal; what leaves is made of it by buildShare().
struct ShareCandidate
{
    Id local;                             ///< in the journal; of a forecast that of its experiment
    int rev = 1;                          ///< of the row and its parts, so that a later edit can be told
    ShareKind kind = ShareKind::CheckIns; ///< by which it is chosen
    LocalDay from;                        ///< what it covers; invalid: no days
    LocalDay to;
    QString label;               ///< for choosing it
    QString plainActivity;       ///< the shipped word for its kind of work; own words do not leave as numbers
    std::optional<Id> belongsTo; ///< the experiment in the journal that it is part of
    ShareItem::Content content;
    bool onlyPicked = false; ///< leaves for somebody else only by itself, never because its kind does

    ShareItemKind itemKind() const { return static_cast<ShareItemKind>(content.index()); }

    bool operator==(const ShareCandidate &) const = default;
};

/// One line of the map that stays in the journal: which item of a share is which thing here.
struct ShareLink
{
    Id item;
    ShareItemKind kind = ShareItemKind::CheckIn;
    Id local;
    int rev = 1; ///< as shared

    bool operator==(const ShareLink &) const = default;
};

} // namespace tryboth
