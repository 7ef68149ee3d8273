// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"
#include "storage/journalcore.h"

namespace tryboth {

/// How many of one kind of thing that is no entry: experiments, reviews, saved searches.
struct NewThings
{
    QLatin1StringView section; ///< its name in our own JSON
    int count = 0;

    bool operator==(const NewThings &) const = default;
};

/// How many of each kind a journal holds; none that it holds nothing of.
Result<QList<NewThings>> thingsIn(const Stores &stores);

/// What of `after` was not there `before`.
QList<NewThings> moreThings(const QList<NewThings> &before, const QList<NewThings> &after);

/// What our own JSON would bring besides entries. `copy` is a copy of the journal that nobody else needs: it
/// is tried there.
Result<QList<NewThings>> thingsToCome(JournalCore &copy, const ImportPreview &preview, const Clock &clock);

/// "experiments: 3, reviews: 2"
QString thingsText(const QList<NewThings> &things);

} // namespace tryboth
