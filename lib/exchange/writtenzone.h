// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth {

/// What stands behind a time of day and says where its clock stood.
struct WrittenZone
{
    qsizetype begin = 0;   ///< in the text, blanks before it included
    bool isMoment = false; ///< "Z", "UTC", "GMT": how programs stamp a moment, not the clock that someone saw
    int minutes = 0;       ///< east of UTC
};

/// The end of "23:30:00Z", "23:30 UTC", "23:30:00+09:00" and "23:30 GMT-8"; nothing where there is none.
std::optional<WrittenZone> zoneBehind(const QString &time);

} // namespace tryboth
