// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcolors.h"

namespace tryboth {

ChartColors::ChartColors(const Colors &colors)
    : people(colors.people.ink)
    , technical(colors.technical.ink)
    , mixed(colors.mixed.ink)
    , peopleTint(colors.people.tint)
    , technicalTint(colors.technical.tint)
    , mixedTint(colors.mixed.tint)
    , text(colors.text)
    , muted(colors.muted)
    , grid(colors.hover) // not the border, which is black or white in high contrast
    , card(colors.card)
{
}

QColor ChartColors::line(Focus focus) const
{
    switch (focus) {
    case Focus::People:
        return people;
    case Focus::Technical:
        return technical;
    case Focus::Mixed:
        return mixed;
    }
    Q_UNREACHABLE();
}

QColor ChartColors::tint(Focus focus) const
{
    switch (focus) {
    case Focus::People:
        return peopleTint;
    case Focus::Technical:
        return technicalTint;
    case Focus::Mixed:
        return mixedTint;
    }
    Q_UNREACHABLE();
}

} // namespace tryboth
