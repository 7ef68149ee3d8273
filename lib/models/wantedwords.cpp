// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wantedwords.h"

#include "domain/activitycatalog.h"

#include <algorithm>

namespace tryboth {

std::optional<WantedWords> WantedWords::of(const CheckInFilter &filter)
{
    CheckInFilter asked;
    asked.words = filter.words;
    asked.phrases = filter.phrases;
    asked.from = filter.from;
    asked.to = filter.to;
    WantedWords wanted;
    for (const QString &word : filter.words + filter.phrases) {
        wanted.m_words.append(foldForSearch(word).trimmed());
    }
    wanted.m_words.removeAll(QString());
    if (wanted.m_words.isEmpty() || asked != filter) {
        return std::nullopt;
    }
    wanted.m_from = filter.from;
    wanted.m_to = filter.to;
    return wanted;
}

bool WantedWords::allIn(const QStringList &texts) const
{
    const QString folded = foldForSearch(texts.join(u'\n'));
    return std::ranges::all_of(m_words, [&](const QString &word) { return folded.contains(word); });
}

bool WantedWords::asksFor(LocalDay day) const
{
    return (!m_from || day >= *m_from) && (!m_to || day <= *m_to);
}

} // namespace tryboth
