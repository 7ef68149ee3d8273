// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/fuzzymatch.h"

#include "domain/activitycatalog.h"

namespace tryboth {

namespace {

enum Cost { AtStart, AtWordStart, WithinWord, Scattered };

bool beginsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// Whether the letters of `word` stand in `text` in their order, each at the beginning of a word or right
/// behind the one before it. Letter by letter it notes where the word so far may end, so that it never goes
/// back.
bool standsScattered(const QString &word, const QString &text)
{
    QList<bool> endsAt(text.size() + 1,
                       true); // one further than the place; before the first letter: anywhere
    for (qsizetype letter = 0; letter < word.size(); ++letter) {
        QList<bool> next(text.size() + 1, false);
        bool endedBefore = false;
        for (qsizetype at = 0; at < text.size(); ++at) {
            endedBefore = endedBefore || endsAt.at(at);
            const bool rightBehind = letter > 0 && endsAt.at(at);
            next[at + 1] = text.at(at) == word.at(letter) &&
                           (rightBehind || (endedBefore && beginsWord(text, at)));
        }
        endsAt = next;
    }
    return endsAt.contains(true);
}

std::optional<int> distanceOf(const QString &word, const QString &text)
{
    bool within = false;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at == 0) {
            return AtStart;
        }
        if (beginsWord(text, at)) {
            return AtWordStart;
        }
        within = true;
    }
    if (within) {
        return WithinWord;
    }
    return standsScattered(word, text) ? std::optional<int>(Scattered) : std::nullopt;
}

} // namespace

std::optional<int> fuzzyDistance(const QString &typed, const QString &text)
{
    const QString folded = foldForSearch(text);
    int sum = 0;
    for (const QString &word : foldForSearch(typed).split(u' ', Qt::SkipEmptyParts)) {
        const auto distance = distanceOf(word, folded);
        if (!distance) {
            return {};
        }
        sum += *distance;
    }
    return sum;
}

} // namespace tryboth
