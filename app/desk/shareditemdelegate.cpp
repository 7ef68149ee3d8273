// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk/shareditemdelegate.h"

#include "models/experimentwords.h"
#include "models/shareditemsmodel.h"
#include "models/words.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Side = 5, Above = 8, LineGap = 2, DayWidth = 66, EnergyWidth = 40, Gap = 10, Radius = 6;

QString secondLine(const QModelIndex &index)
{
    const int comments = index.data(SharedItemsModel::CommentsRole).toInt();
    const QString kind = index.data(SharedItemsModel::KindRole).toString();
    return comments > 0 ? kind + u" · "_s + SharedItemsModel::tr("%Ln comments", nullptr, comments) : kind;
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &colors = currentColors();
    painter.setPen(colors.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.hover);
        painter.drawRoundedRect(option.rect.adjusted(0, 0, 0, -1), Theme::px(Radius), Theme::px(Radius));
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colors.accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(option.rect.adjusted(1, 1, -2, -2), Theme::px(Radius), Theme::px(Radius));
    }
}

void paintWords(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const QFont title = Theme::font(TextSize::Body), line = Theme::font(TextSize::Hint);
    painter.setFont(title);
    painter.setPen(currentColors().text);
    painter.drawText(
        box, Qt::AlignTop | Qt::AlignLeading,
        QFontMetrics(title).elidedText(index.data().toString().simplified(), Qt::ElideRight, box.width()));
    painter.setFont(line);
    painter.setPen(currentColors().muted);
    painter.drawText(box, Qt::AlignBottom | Qt::AlignLeading,
                     QFontMetrics(line).elidedText(secondLine(index), Qt::ElideRight, box.width()));
}

} // namespace

void SharedItemDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option);
    const QRect inner = option.rect.adjusted(Theme::px(Side), Theme::px(Above), -Theme::px(Side),
                                             -Theme::px(Above) - 1);
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, inner, QRect(left, inner.top(), width, inner.height()));
    };
    const LocalDay day = index.data(SharedItemsModel::DayRole).toDate();
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(colors.muted);
    painter->drawText(placed(inner.left(), Theme::px(DayWidth)), Qt::AlignLeading | Qt::AlignVCenter,
                      day.isValid() ? shortDay(day) : QString());
    const int energyLeft = inner.right() + 1 - Theme::px(EnergyWidth);
    int right = energyLeft - Theme::px(Gap);
    painter->setFont(Theme::font(TextSize::Hint));
    if (const QVariant focus = index.data(SharedItemsModel::FocusRole); focus.isValid()) {
        const QSize pill = focusPillSize(painter->fontMetrics(), Focus(focus.toInt()));
        const QRect column = placed(right - pill.width(), pill.width());
        paintFocusPill(*painter, QRect(QPoint(column.left(), column.center().y() - pill.height() / 2), pill),
                       Focus(focus.toInt()));
        right -= pill.width() + Theme::px(Gap);
    }
    const int left = inner.left() + Theme::px(DayWidth);
    paintWords(*painter, placed(left, std::max(0, right - left)), index);
    if (const QVariant energy = index.data(SharedItemsModel::EnergyRole); energy.isValid()) {
        painter->setFont(Theme::font(TextSize::Body, QFont::DemiBold));
        painter->setPen(colors.text);
        painter->drawText(placed(energyLeft, Theme::px(EnergyWidth)), Qt::AlignTrailing | Qt::AlignVCenter,
                          signedNumber(energy.toInt()));
    }
    painter->restore();
}

QSize SharedItemDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int title = QFontMetrics(Theme::font(TextSize::Body)).height();
    const int line = QFontMetrics(Theme::font(TextSize::Hint)).height();
    return {0, title + line + Theme::px(LineGap + 2 * Above) + 1};
}

} // namespace tryboth
