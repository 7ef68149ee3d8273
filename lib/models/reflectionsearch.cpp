// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionsearch.h"

namespace tryboth {

Result<QList<Reflection>> reflectionsFound(const Stores &stores, const CheckInFilter &filter)
{
    CheckInFilter asked;
    asked.words = filter.words;
    asked.phrases = filter.phrases;
    asked.from = filter.from;
    asked.to = filter.to;
    if ((filter.words.isEmpty() && filter.phrases.isEmpty()) || asked != filter) {
        return QList<Reflection>();
    }
    return stores.reflections.matching(filter.words + filter.phrases).map([&](QList<Reflection> found) {
        found.removeIf([&](const Reflection &reflection) {
            return (filter.from && reflection.day < *filter.from) ||
                   (filter.to && reflection.day > *filter.to);
        });
        return found;
    });
}

} // namespace tryboth
