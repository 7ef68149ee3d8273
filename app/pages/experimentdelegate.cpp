// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdelegate.h"

#include "domain/experimentrules.h"
#include "models/experimentlistmodel.h"
#include "widgets/cardframe.h"
#include "widgets/colors.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardGap = 10, SidePadding = 12, VerticalPadding = 11, LineGap = 4;

/// What stands above the first experiment of a group.
QString headingOf(const QModelIndex &index)
{
    const QVariant group = index.data(ExperimentListModel::GroupRole);
    const QModelIndex above = index.siblingAtRow(index.row() - 1);
    return above.isValid() && above.data(ExperimentListModel::GroupRole) == group
               ? QString()
               : ExperimentListModel::nameOf(static_cast<ExperimentListModel::Group>(group.toInt()));
}

int headingHeight()
{
    return QFontMetrics(Theme::font(TextSize::Hint)).height() + Theme::px(CardGap);
}

void paintWords(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const QFontMetrics body(Theme::font(TextSize::Body));
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(currentColors().text);
    painter.drawText(box, Qt::AlignTop | Qt::AlignLeading,
                     body.elidedText(index.data().toString().simplified(), Qt::ElideRight, box.width()));
    const Focus focus = focusOf(static_cast<Track>(index.data(ExperimentListModel::TrackRole).toInt()));
    painter.setFont(Theme::font(TextSize::Hint));
    const QFontMetrics hint = painter.fontMetrics();
    const QSize pill = focusPillSize(hint, focus);
    const QRect line(box.left(), box.top() + body.height() + Theme::px(LineGap), box.width(), pill.height());
    const auto placed = [&](const QRect &part) {
        return QStyle::visualRect(painter.layoutDirection(), line, part);
    };
    paintFocusPill(painter, placed(QRect(line.topLeft(), pill)), focus);
    const QRect words = placed(line.adjusted(pill.width() + Theme::px(space::Hair), 0, 0, 0));
    painter.setPen(currentColors().muted);
    painter.drawText(
        words, Qt::AlignVCenter | Qt::AlignLeading,
        hint.elidedText(index.data(ExperimentListModel::LineRole).toString(), Qt::ElideRight, words.width()));
}

} // namespace

void ExperimentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setFont(Theme::font(TextSize::Hint));
    QRect card = option.rect.adjusted(0, 0, 0, -Theme::px(CardGap));
    if (const QString heading = headingOf(index); !heading.isEmpty()) {
        card.setTop(card.top() + headingHeight());
        painter->setPen(colors.muted);
        painter->drawText(option.rect.adjusted(2, 0, 0, 0), Qt::AlignTop | Qt::AlignLeading, heading);
    }
    paintCardFrame(*painter, QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), option.state);
    const int side = Theme::px(SidePadding), above = Theme::px(VerticalPadding);
    paintWords(*painter, card.adjusted(side, above, -side, -above), index);
    painter->restore();
}

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics body(Theme::font(TextSize::Body)), hint(Theme::font(TextSize::Hint));
    const int card = body.height() + focusPillSize(hint, Focus::People).height() +
                     Theme::px(LineGap + 2 * VerticalPadding + CardGap);
    return {0, card + (headingOf(index).isEmpty() ? 0 : headingHeight())};
}

} // namespace tryboth
