// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/content.h"
#include "storage/journalcore.h"

#include <QList>

namespace tryboth {

/// Something that waits for a quiet moment. It waits as long as one likes: nothing counts what was missed,
/// and a source offers at most one of a kind where others could pile up.
struct QuietItem
{
    QString source; ///< the name of its QuietSource: which page opens it
    QString key;    ///< what it is about, for that page: an id, or a day as ISO text
    QString title;  ///< for people: "Weekly reflection, 16 to 22 November"
    LocalDay since; ///< from when on it could be done; for the order, never shown

    bool operator==(const QuietItem &) const = default;
};

/// One kind of thing that may wait. A new kind is one function here, one line in quietSources() and one in
/// the window (app/quietlinks.cpp), which opens it.
struct QuietSource
{
    QLatin1StringView name;
    /// What waits on `today`; nothing where all is done or not yet due.
    Result<QList<QuietItem>> (*waiting)(const Stores &stores, const Content &content, LocalDay today);
};

QuietSource weeklyReflectionSource(); ///< key: the first day of the week
QuietSource experimentReviewSource(); ///< key: the experiment
QuietSource experimentLookSource();   ///< a second look at a review; key: the experiment
QuietSource entryLookSource();        ///< a second look at people work; key: the entry

QuietSource questionSource();       ///< the five-year question; without a key
QuietSource reasonsSource();        ///< a look at one's reasons; without a key
QuietSource decisionReviewSource(); ///< key: the decision
QuietSource signSource();           ///< looking for signs to turn back; key: the decision

/// Every kind, in the order in which equally old ones are shown.
QList<QuietSource> quietSources();

/// All that waits on `today`, the oldest first.
Result<QList<QuietItem>> quietItems(const Stores &stores, const Content &content, LocalDay today);

} // namespace tryboth
