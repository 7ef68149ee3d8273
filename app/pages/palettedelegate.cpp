// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/palettedelegate.h"

#include "models/palettemodel.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

namespace tryboth {

namespace {
constexpr int Padding = 7;
} // namespace

void PaletteDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    const bool current = option.state.testFlag(QStyle::State_Selected);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colors.accent);
        painter->drawRoundedRect(option.rect, Theme::px(space::ControlRadius),
                                 Theme::px(space::ControlRadius));
    }
    const QColor words = current ? colors.onAccent : colors.text;
    const QColor quiet = current ? colors.onAccent : colors.muted;
    const int gap = Theme::px(space::Medium);
    QRect room = option.rect.adjusted(gap, 0, -gap, 0);
    const auto draw = [&](const QFont &font, const QColor &color, const QString &text, const QRect &where,
                          Qt::Alignment side) {
        const QString shown = QFontMetrics(font).elidedText(text, Qt::ElideRight, where.width());
        painter->setFont(font);
        painter->setPen(color);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, where),
                          int(QStyle::visualAlignment(option.direction, side) | Qt::AlignVCenter), shown);
        return QFontMetrics(font).horizontalAdvance(shown);
    };
    const QFont body = Theme::font(TextSize::Body), hint = Theme::font(TextSize::Hint);
    if (const QString keys = index.data(PaletteModel::KeysRole).toString(); !keys.isEmpty()) {
        room.setRight(room.right() - gap - draw(hint, quiet, keys, room, Qt::AlignRight));
    }
    const QString title = index.data(Qt::DisplayRole).toString().simplified();
    room.setLeft(room.left() + gap + draw(body, words, title, room, Qt::AlignLeft));
    if (room.width() > gap) {
        draw(hint, quiet, index.data(PaletteModel::DetailRole).toString().simplified(), room, Qt::AlignLeft);
    }
    painter->restore();
}

QSize PaletteDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(120), QFontMetrics(Theme::font(TextSize::Body)).height() + 2 * Theme::px(Padding)};
}

} // namespace tryboth
