// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/colors.h"

namespace tryboth {

/// Every colour a chart paints with, taken from those of the theme.
struct ChartColors
{
    explicit ChartColors(const Colors &colors = colorsOf(Scheme::Light));

    QColor people, technical, mixed;
    QColor peopleTint, technicalTint, mixedTint;
    QColor text, muted, grid, card;

    static ChartColors light() { return ChartColors(colorsOf(Scheme::Light)); }
    static ChartColors dark() { return ChartColors(colorsOf(Scheme::Dark)); }

    QColor line(Focus focus) const;
    QColor tint(Focus focus) const;

    bool operator==(const ChartColors &) const = default;
};

} // namespace tryboth
