// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "storage/journalcore.h"

namespace tryboth {

/// Something of the Direction page that waits for a quiet moment.
struct DueDirection
{
    enum class What { Question, Reasons, DecisionReview, Sign };

    What what = What::Question;
    Id id;          ///< of the decision; null for the question and the reasons
    QString title;  ///< for people
    LocalDay since; ///< from when on; for the order

    bool operator==(const DueDirection &) const = default;
};

/// What waits on `today`, the oldest first: the question when it is due, reasons eight weeks after the last
/// look, decisions on their review day, signs on the day to look for them.
Result<QList<DueDirection>> directionDue(const Stores &stores, const Content &content, LocalDay today);

/// A change that answers, reasons or decisions may have to do with.
bool touchesDirection(const TouchedRows &rows);

} // namespace tryboth
