// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/clientdelegate.h"

#include "models/clientlistmodel.h"
#include "widgets/cardframe.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int CardGap = 8, Side = 12, Above = 10, LineGap = 3;

} // namespace

void ClientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QRect card = option.rect.adjusted(0, 0, 0, -Theme::px(CardGap));
    paintCardFrame(*painter, QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), option.state);
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
