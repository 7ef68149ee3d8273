// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/experimentdelegate.h"

#include "pages/experimentindex.h"
#include "widgets/colors.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int CardGap = 10, SidePadding = 12, VerticalPadding = 11, LineGap = 4, SelectedBar = 4;

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

void ExperimentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setLayoutDirection(option.direction);
    const QString title = index.data().toString().simplified();
    if (index.data(ExperimentIndex::HeadingRole).toBool()) {
        painter->setFont(Theme::font(TextSize::Hint));
        painter->setPen(colors.muted);
        painter->drawText(option.rect.adjusted(2, 0, 0, -Theme::px(CardGap)),
                          Qt::AlignBottom | Qt::AlignLeading, title);
        painter->restore();
        return;
    }
    const QRect card = option.rect.adjusted(0, 0, 0, -Theme::px(CardGap));
    paintFrame(*painter, QRectF(card).adjusted(0.5, 0.5, -0.5, -0.5), option.state);
    const QRect inner = card.adjusted(Theme::px(SidePadding), Theme::px(VerticalPadding),
                                      -Theme::px(SidePadding), -Theme::px(VerticalPadding));
    const QFontMetrics body(Theme::font(TextSize::Body));
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(colors.text);
    painter->drawText(inner, Qt::AlignTop | Qt::AlignLeading,
                      body.elidedText(title, Qt::ElideRight, inner.width()));
    const auto focus = static_cast<Focus>(index.data(ExperimentIndex::FocusRole).toInt());
    painter->setFont(Theme::font(TextSize::Hint));
    const QFontMetrics hint = painter->fontMetrics();
    const QSize pill = focusPillSize(hint, focus);
    const QRect line(inner.left(), inner.top() + body.height() + Theme::px(LineGap), inner.width(),
                     pill.height());
    const auto placed = [&](const QRect &box) { return QStyle::visualRect(option.direction, line, box); };
    paintFocusPill(*painter, placed(QRect(line.topLeft(), pill)), focus);
    const QRect words = placed(line.adjusted(pill.width() + Theme::px(space::Hair), 0, 0, 0));
    painter->setPen(colors.muted);
    painter->drawText(words, Qt::AlignVCenter | Qt::AlignLeading,
                      hint.elidedText(index.data(ExperimentIndex::SecondLineRole).toString(), Qt::ElideRight,
                                      words.width()));
    painter->restore();
}

QSize ExperimentDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics body(Theme::font(TextSize::Body)), hint(Theme::font(TextSize::Hint));
    if (index.data(ExperimentIndex::HeadingRole).toBool()) {
        return {0, hint.height() + 2 * Theme::px(CardGap) - Theme::px(space::Hair)};
    }
    return {0, body.height() + focusPillSize(hint, Focus::People).height() +
                   Theme::px(LineGap + 2 * VerticalPadding + CardGap)};
}

} // namespace tryboth
