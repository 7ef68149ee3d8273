// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/cardframe.h"

#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {
constexpr int SelectedBar = 4;
} // namespace

void paintCardFrame(QPainter &painter, const QRectF &card, QStyle::State state)
{
    const Colors &colors = currentColors();
    const double radius = Theme::px(space::CardRadius);
    const bool selected = state.testFlag(QStyle::State_Selected);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (selected) { // a bar that follows the round corners of the card
        painter.setBrush(colors.accent);
        painter.drawRoundedRect(card, radius, radius);
    }
    const double width = selected && state.testFlag(QStyle::State_HasFocus) ? Theme::px(2) : 1;
    painter.setPen(QPen(selected ? colors.accent : colors.border, width));
    painter.setBrush(state.testFlag(QStyle::State_MouseOver) && !selected ? colors.hover : colors.card);
    const double bar = selected ? Theme::px(SelectedBar) : 0;
    painter.drawRoundedRect(card.adjusted(bar, width / 2, -width / 2, -width / 2), radius, radius);
}

} // namespace tryboth
