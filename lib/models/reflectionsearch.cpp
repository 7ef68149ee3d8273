// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/reflectionsearch.h"

#include "models/wantedwords.h"

namespace tryboth {

Result<QList<Reflection>> reflectionsFound(const Stores &stores, const CheckInFilter &filter)
{
    const auto wanted = WantedWords::of(filter);
    if (!wanted) {
        return QList<Reflection>();
    }
    return stores.reflections.matching(filter.words + filter.phrases).map([&](QList<Reflection> found) {
        found.removeIf([&](const Reflection &reflection) { return !wanted->asksFor(reflection.day); });
        return found;
    });
}

} // namespace tryboth
