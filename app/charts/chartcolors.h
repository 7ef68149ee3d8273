// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QColor>

namespace tryboth {

/// Every colour a chart paints with. Defaults are the light set of PRODUCT.md, "Colour"; the theme may pass
/// its own.
struct ChartColors
{
    QColor people{0xA8480F}, technical{0x1D6AA8}, mixed{0x57534E};
    QColor peopleTint{0xFBEFE6}, technicalTint{0xEAF2FA}, mixedTint{0xF1F0EC};
    QColor text{0x1F2328}, muted{0x6B6F76}, grid{0xE4E3DF}, card{0xFFFFFF};

    static ChartColors light() { return {}; }
    static ChartColors dark();

    QColor line(Focus focus) const;
    QColor tint(Focus focus) const;

    bool operator==(const ChartColors &) const = default;
};

} // namespace tryboth
