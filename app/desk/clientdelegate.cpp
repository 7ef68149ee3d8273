// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clientdelegate.h"

#include "models/clientlistmodel.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int CardGap = 8, Side = 12, Above = 10, LineGap = 3, SelectedBar = 4;

void paintFrame(QPainter &painter, const QRectF &card, QStyle::State state)
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

} // namespace

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect card = option.rect.adjusted(0, 0, 0, -Theme::px(CardGap));
    paintFrame(*painter, QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), option.state);
    const QRect inner = card.adjusted(Theme::px(Side), Theme::px(Above), -Theme::px(Side), -Theme::px(Above));
    const QFont name = Theme::font(TextSize::Body, QFont::DemiBold);
    painter->setFont(name);
    painter->setPen(colors.text);
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                      QFontMetrics(name).elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    const QFont line = Theme::font(TextSize::Hint);
    painter->setFont(line);
    painter->setPen(index.data(ClientListModel::OverdueRole).toBool() ? colors.text : colors.muted);
    painter->drawText(inner, Qt::AlignBottom | Qt::AlignLeading,
                      QFontMetrics(line).elidedText(index.data(ClientListModel::LineRole).toString(),
                                                    Qt::ElideRight, inner.width()));
    painter->restore();
}

QSize ClientDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int name = QFontMetrics(Theme::font(TextSize::Body, QFont::DemiBold)).height();
    const int line = QFontMetrics(Theme::font(TextSize::Hint)).height();
    return {0, name + line + Theme::px(LineGap + 2 * Above + CardGap)};
}

} // namespace tryboth
