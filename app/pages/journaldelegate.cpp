// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/journaldelegate.h"

#include "models/checkinroles.h"
#include "pages/daytitle.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QPainter>
#include <QStyle>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int HeadingAbove = 14, HeadingBelow = 4, Side = 5;
constexpr int EnergyWidth = 66; // of CheckInDelegate: the star stands at the near end of that column
const QString Star = u"★"_s;

bool startsDay(const QModelIndex &index)
{
    return index.row() == 0 || index.siblingAtRow(index.row() - 1).data(DayRole) != index.data(DayRole);
}

} // namespace

void JournalDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    measure(option, index);
    QStyleOptionViewItem row = option;
    if (startsDay(index)) {
        const QRect heading(option.rect.topLeft(), QSize(option.rect.width(), m_headingHeight));
        paintHeading(*painter, heading, option.direction, index.data(DayRole).toDate());
        row.rect.setTop(heading.bottom() + 1);
    }
    CheckInDelegate::paint(painter, row, index);
    if (index.data(StarredRole).toBool()) {
        const int width = Theme::px(EnergyWidth);
        const QRect column(row.rect.right() + 1 - Theme::px(Side) - width, row.rect.top(), width,
                           row.rect.height());
        painter->setFont(Theme::font(TextSize::Body));
        painter->setPen(currentColors().muted);
        painter->drawText(
            QStyle::visualRect(option.direction, row.rect, column),
            static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)),
            Star);
    }
}

void JournalDelegate::paintHeading(QPainter &painter, const QRect &box, Qt::LayoutDirection direction,
                                   LocalDay day) const
{
    const int side = Theme::px(Side);
    painter.setFont(Theme::font(TextSize::Hint, QFont::DemiBold));
    painter.setPen(currentColors().muted);
    painter.drawText(box.adjusted(side, 0, -side, -Theme::px(HeadingBelow)),
                     static_cast<int>(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignBottom)),
                     dayTitle(day, m_today));
}

QSize JournalDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    measure(option, index);
    // No width of its own: rows are as wide as the list, and what is too long is cut with an ellipsis.
    return {0, m_rowHeight + (startsDay(index) ? m_headingHeight : 0)};
}

void JournalDelegate::measure(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const QFont font = QApplication::font();
    if (m_rowHeight > 0 && font == m_font) {
        return;
    }
    m_font = font;
    m_rowHeight = CheckInDelegate::sizeHint(option, index).height();
    m_headingHeight = QFontMetrics(Theme::font(TextSize::Hint, QFont::DemiBold)).height() +
                      Theme::px(HeadingAbove + HeadingBelow);
}

} // namespace tryboth
