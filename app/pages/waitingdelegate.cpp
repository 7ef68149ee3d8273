// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/waitingdelegate.h"

#include "models/checkinroles.h"
#include "models/words.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QAbstractItemView>
#include <QLocale>
#include <QPainter>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int Padding = 9, Gap = 8, Bar = 3;

QString lineOf(const QModelIndex &index)
{
    const QString title = index.data(TitleRole).toString().simplified();
    const QString what = title.isEmpty() ? index.data(ActivityRole).toString() : title;
    const QVariant minutes = index.data(MinutesRole);
    return minutes.isValid()
               ? WaitingDelegate::tr("%1, %2", "title, minutes").arg(what, minutesText(minutes.toInt()))
               : what;
}

QString whenOf(const QModelIndex &index)
{
    const QLocale locale;
    const QTime time = index.data(TimeRole).toTime();
    return time.isValid() ? locale.toString(time, timeFormat())
                          : locale.toString(index.data(DayRole).toDate(), u"ddd d"_s);
}

} // namespace

void WaitingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->currentIndex().row() == index.row();
    QRect rect = option.rect;
    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setPen(colors.border);
    painter->drawLine(rect.bottomLeft(), rect.bottomRight());
    if (current && (option.state & QStyle::State_HasFocus || view->hasFocus())) {
        painter->fillRect(rect.adjusted(0, 0, 0, -1), colors.hover);
        const QRect bar(rect.topLeft(), QSize(Theme::px(Bar), rect.height() - 1));
        painter->fillRect(QStyle::visualRect(option.direction, rect, bar), colors.accent);
    }
    rect.adjust(Theme::px(Gap), 0, -Theme::px(Gap), 0);
    const QString hint = current ? keysHint() : whenOf(index);
    const QFont small = Theme::font(TextSize::Hint);
    const int hintWidth = QFontMetrics(small).horizontalAdvance(hint);
    painter->setFont(small);
    painter->setPen(colors.muted);
    painter->drawText(rect, Qt::AlignRight | Qt::AlignVCenter, hint);
    painter->setFont(option.font);
    painter->setPen(colors.text);
    const int room = rect.width() - hintWidth - Theme::px(Gap);
    painter->drawText(rect, Qt::AlignLeft | Qt::AlignVCenter,
                      option.fontMetrics.elidedText(lineOf(index), Qt::ElideRight, room));
    painter->restore();
}

QString WaitingDelegate::keysHint() const
{
    //: %1 is a rating such as +2
    return m_lastRating ? tr("last time %1 · press 1…7").arg(signedNumber(*m_lastRating)) : tr("press 1…7");
}

QSize WaitingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {Theme::px(120), option.fontMetrics.height() + 2 * Theme::px(Padding)};
}

} // namespace tryboth
