// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartcolors.h"

namespace tryboth {

ChartColors ChartColors::dark()
{
    ChartColors colors;
    colors.people = QColor(0xF0A065);
    colors.technical = QColor(0x74B6EC);
    colors.mixed = QColor(0xD6D3CE);
    colors.peopleTint = QColor(0x3A2C22);
    colors.technicalTint = QColor(0x1E2F3D);
    colors.mixedTint = QColor(0x30343A);
    colors.text = QColor(0xECEDEE);
    colors.muted = QColor(0x9CA1A8);
    colors.grid = QColor(0x363B42);
    colors.card = QColor(0x23272C);
    return colors;
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
