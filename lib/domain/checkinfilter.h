// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"
#include "domain/result.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tryboth {

/// Which entries one wants to see. An empty filter means all that are not in the trash.
struct CheckInFilter
{
    std::optional<LocalDay> from; ///< inclusive
    std::optional<LocalDay> to;   ///< inclusive
    QList<Focus> focus;           ///< any of these; empty: every focus
    QStringList activities;       ///< any of these ids
    QStringList tags;             ///< all of these, ignoring case and diacritics
    std::optional<int> energyAtLeast;
    std::optional<int> energyAtMost;
    std::optional<bool> rated;
    std::optional<bool> waiting;
    std::optional<Id> experiment;
    std::optional<bool> late;   ///< written more than 24 hours after its day ended
    QList<Chosen> chosen;       ///< any of these; empty: whoever chose the work, or nobody said
    QList<Origin> origins;      ///< any of these; empty: however it came in
    std::optional<int> weekday; ///< 1 Monday … 7 Sunday
    std::optional<int> hour;    ///< 0…23 of its time of day; entries without one are not in it
    QStringList words;    ///< all of these stand in title or note; the last one may be the start of a word
    QStringList phrases;  ///< all of these stand in title or note as written, but for case and diacritics
    QStringList excluded; ///< none of these words or phrases does

    bool hasText() const { return !words.isEmpty() || !phrases.isEmpty() || !excluded.isEmpty(); }
    bool isEmpty() const { return *this == CheckInFilter(); }
    bool operator==(const CheckInFilter &) const = default;
};

/// Reads what people type into the search field on top of `base`: bare words, "quoted phrases", -word, tag:x,
/// focus:people, energy:>0 (also <, >=, <=, = and a bare number), activity:name as typed, from:2026-11-01,
/// to:2026-11-30, late:no, chosen:mine, came:calendar, weekday:1 (Monday) and hour:10. Fails with a sentence
/// that names the part that cannot be read. `activity:` is left to the caller through `activityNames`.
struct SearchQuery
{
    CheckInFilter filter;
    QStringList activityNames;
};
Result<SearchQuery> parseSearch(const QString &typed, const CheckInFilter &base = {});

} // namespace tryboth
