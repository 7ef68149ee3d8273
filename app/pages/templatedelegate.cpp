// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/templatedelegate.h"

#include "domain/experiment.h"
#include "models/templatelistmodel.h"
#include "widgets/colors.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int Glyph = 9, Side = 10, Above = 6, Bar = 3;

} // namespace

void TemplateDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    const QRect row = option.rect;
    const auto placed = [&](const QRect &part) { return QStyle::visualRect(option.direction, row, part); };
    painter->save();
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->fillRect(row, colors.hover);
        painter->fillRect(placed(QRect(row.topLeft(), QSize(Theme::px(Bar), row.height()))), colors.accent);
    }
    const Focus focus = focusOf(static_cast<Track>(index.data(TemplateListModel::TrackRole).toInt()));
    const int side = Theme::px(Side), glyph = Theme::px(Glyph);
    const QRect shape(row.left() + side, row.top() + (row.height() - glyph) / 2, glyph, glyph);
    paintFocusGlyph(*painter, placed(shape), focus, colors.of(focus).ink);
    QRect words = row.adjusted(2 * side + glyph, 0, -side, 0);
    if (index.data(TemplateListModel::OwnRole).toBool()) {
        //: beside the title of a template that one has saved oneself
        const QString own = tr("my own");
        painter->setFont(Theme::font(TextSize::Hint));
        painter->setPen(colors.muted);
        painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignTrailing, own);
        words.adjust(0, 0, -painter->fontMetrics().horizontalAdvance(own) - side, 0);
    }
    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(colors.text);
    painter->drawText(placed(words), Qt::AlignVCenter | Qt::AlignLeading,
                      painter->fontMetrics().elidedText(index.data().toString().simplified(), Qt::ElideRight,
                                                        words.width()));
    painter->restore();
}

QSize TemplateDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {0, QFontMetrics(Theme::font(TextSize::Body)).height() + 2 * Theme::px(Above)};
}

} // namespace tryboth
