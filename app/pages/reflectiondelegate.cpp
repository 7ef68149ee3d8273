// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/reflectiondelegate.h"

#include "models/reflectionlistmodel.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int Side = 10, Above = 6, Bar = 3;

QFont weekFont()
{
    return Theme::font(TextSize::Hint);
}

QFont nameFont()
{
    return Theme::font(TextSize::Body);
}

int heightOf(const QFont &font)
{
    return QFontMetrics(font).height();
}

void drawLine(QPainter &painter, const QRect &line, const QFont &font, const QColor &color,
              const QString &text)
{
    painter.setFont(font);
    painter.setPen(color);
    painter.drawText(line, Qt::AlignVCenter | Qt::AlignLeading,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width()));
}

} // namespace

void ReflectionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    const QRect row = option.rect;
    const int side = Theme::px(Side), above = Theme::px(Above);
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, colors.hover);
        painter->fillRect(placed(QRect(row.topLeft(), QSize(Theme::px(Bar), row.height()))), colors.accent);
    }
    const QRect words = row.adjusted(side, above, -side, -above);
    const QString name = index.data().toString().simplified();
    if (index.data(ReflectionListModel::IsWeekRole).toBool()) {
        drawLine(*painter, placed(words), weekFont(), colors.muted, name);
    } else {
        const QRect first(words.topLeft(), QSize(words.width(), heightOf(nameFont())));
        const QRect second(QPoint(words.left(), words.bottom() + 1 - heightOf(weekFont())),
                           QSize(words.width(), heightOf(weekFont())));
        drawLine(*painter, placed(first), nameFont(), colors.text, name);
        drawLine(*painter, placed(second), weekFont(), colors.muted,
                 index.data(ReflectionListModel::LineRole).toString());
    }
    painter->restore();
}

QSize ReflectionDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int above = Theme::px(Above);
    const bool isWeek = index.data(ReflectionListModel::IsWeekRole).toBool();
    return {0, isWeek ? heightOf(weekFont()) + 2 * above
                      : heightOf(nameFont()) + heightOf(weekFont()) + Theme::px(space::Hair) / 2 + 2 * above};
}

} // namespace tryboth
