// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/quietmoment.h"

#include <algorithm>

namespace tryboth {

QList<QuietSource> quietSources()
{
    return {weeklyReflectionSource(), experimentReviewSource(), experimentLookSource(), entryLookSource(),
            questionSource(), reasonsSource(), decisionReviewSource(), signSource()};
}

Result<QList<QuietItem>> quietItems(const Stores &stores, const Content &content, LocalDay today)
{
    QList<QuietItem> items;
    for (const QuietSource &source : quietSources()) {
        const auto waiting = source.waiting(stores, content, today);
        if (!waiting) {
            return tl::unexpected(waiting.error());
        }
        items += *waiting;
    }
    std::ranges::stable_sort(items, {}, &QuietItem::since);
    return items;
}

} // namespace tryboth
