// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"

#include <optional>

namespace tryboth {

/// What a search asks of texts that are no entries: words, phrases and days, folded once.
class WantedWords
{
public:
    /// None where `filter` asks for no words, or for more than words, phrases and days: what only an entry
    /// has, other texts do not fit.
    static std::optional<WantedWords> of(const CheckInFilter &filter);

    /// Whether all of them stand in `texts`, ignoring case and diacritics.
    bool allIn(const QStringList &texts) const;

    /// Whether any day will do.
    bool anyDay() const { return !m_from && !m_to; }
    /// Whether `day` is among those that are asked for.
    bool asksFor(LocalDay day) const;

private:
    QStringList m_words;
    std::optional<LocalDay> m_from;
    std::optional<LocalDay> m_to;
};

} // namespace tryboth
