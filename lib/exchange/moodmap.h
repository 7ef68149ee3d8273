// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/importpreview.h"

#include <QHash>
#include <QSet>
#include <QString>

#include <optional>

namespace tryboth {

/// Which energy the names of moods mean: what the reader said, else Daylio's own five names in the languages
/// we know them in. Case and blanks around a name do not matter.
class MoodMap
{
public:
    explicit MoodMap(const ImportOptions &options);

    /// −3…+3; nothing for a name that nobody gave a meaning.
    std::optional<int> energyOf(const QString &name) const;

    /// Whether the reader wants this name to stay a word.
    bool isWord(const QString &name) const;

    /// The energy of Daylio's level 1 (best) … 5 (worst): the middle of our scale is the middle of theirs and
    /// a step is a step, so +2…−2. Nothing outside of it.
    static std::optional<int> energyOfLevel(int level);

private:
    QHash<QString, int> m_energies;
    QSet<QString> m_words;
};

} // namespace tryboth
