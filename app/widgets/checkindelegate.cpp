// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checkindelegate.h"

#include "models/checkinroles.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"
#include "models/words.h"

#include <QLocale>
#include <QPainter>
#include <QTime>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int VerticalPadding = 9, SidePadding = 2, LineGap = 2, FocusBar = 3;
constexpr int TimeWidth = 70, EnergyWidth = 66, Gap = 12;
const QString Dash = u"–"_s;

QString timeText(const QModelIndex &index)
{
    const QTime time = index.data(TimeRole).toTime();
    return time.isValid() ? QLocale().toString(time, timeFormat()) : QString();
}

QString energyText(const QModelIndex &index)
{
    const QVariant energy = index.data(EnergyRole);
    return energy.isValid() ? signedNumber(energy.toInt()) : Dash;
}

/// The title above the activity; the activity alone where there is no title.
std::pair<QString, QString> lines(const QModelIndex &index)
{
    const QString title = index.data(TitleRole).toString().simplified();
    const QString activity = index.data(ActivityRole).toString();
    return title.isEmpty() ? std::pair(activity, QString()) : std::pair(title, activity);
}

Focus focusOf(const QModelIndex &index)
{
    return static_cast<Focus>(index.data(FocusRole).toInt());
}

void paintBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    const Colors &colors = currentColors();
    painter.setPen(colors.border);
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
        painter.fillRect(option.rect.adjusted(0, 0, 0, -1), colors.hover);
    }
    if (option.state & QStyle::State_Selected) {
        painter.fillRect(QRect(option.rect.topLeft(), QSize(Theme::px(FocusBar), option.rect.height() - 1)),
                         colors.accent);
    }
    if (option.state & QStyle::State_HasFocus) {
        painter.setPen(QPen(colors.accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(option.rect.adjusted(1, 1, -2, -2));
    }
}

void paintLines(QPainter &painter, const QRect &box, const QModelIndex &index)
{
    const auto [above, below] = lines(index);
    const QFont font = Theme::font(TextSize::Body);
    const QFontMetrics metrics(font);
    const QFont smallFont = Theme::font(TextSize::Hint);
    const QFontMetrics small(smallFont);
    const int both = metrics.height() + (below.isEmpty() ? 0 : Theme::px(LineGap) + small.height());
    QRect line(box.left(), box.top() + (box.height() - both) / 2, box.width(), metrics.height());
    painter.setFont(font);
    painter.setPen(currentColors().text);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     metrics.elidedText(above, Qt::ElideRight, line.width()));
    line = QRect(box.left(), line.bottom() + 1 + Theme::px(LineGap), box.width(), small.height());
    painter.setFont(smallFont);
    painter.setPen(currentColors().muted);
    painter.drawText(line, Qt::AlignLeading | Qt::AlignVCenter,
                     small.elidedText(below, Qt::ElideRight, line.width()));
}

} // namespace

void CheckInDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Colors &colors = currentColors();
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    paintBackground(*painter, option);
    const int side = Theme::px(SidePadding + FocusBar);
    const QRect inner = option.rect.adjusted(side, 0, -side, -1);
    const auto placed = [&](int left, int width) {
        return QStyle::visualRect(option.direction, inner, QRect(left, inner.top(), width, inner.height()));
    };
    const int energyLeft = inner.right() + 1 - Theme::px(EnergyWidth);
    const QSize pill = focusPillSize(QFontMetrics(Theme::font(TextSize::Hint)), focusOf(index));
    const int pillLeft = energyLeft - Theme::px(Gap) - pill.width();
    const int textLeft = inner.left() + Theme::px(TimeWidth);

    painter->setFont(Theme::font(TextSize::Body));
    painter->setPen(colors.muted);
    painter->drawText(placed(inner.left(), textLeft - inner.left()), Qt::AlignLeading | Qt::AlignVCenter,
                      timeText(index));
    paintLines(*painter, placed(textLeft, std::max(0, pillLeft - Theme::px(Gap) - textLeft)), index);
    painter->setFont(Theme::font(TextSize::Hint));
    const QRect column = placed(pillLeft, pill.width());
    paintFocusPill(*painter, QRect(QPoint(column.left(), column.center().y() - pill.height() / 2), pill),
                   focusOf(index));
    const bool rated = index.data(EnergyRole).isValid();
    painter->setFont(Theme::font(TextSize::Body, rated ? QFont::DemiBold : QFont::Normal));
    painter->setPen(rated ? colors.text : colors.muted);
    painter->drawText(placed(energyLeft, Theme::px(EnergyWidth)), Qt::AlignTrailing | Qt::AlignVCenter,
                      energyText(index));
    painter->restore();
}

QSize CheckInDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFontMetrics metrics(Theme::font(TextSize::Body));
    const QFontMetrics small(Theme::font(TextSize::Hint));
    const int height = metrics.height() + small.height() + Theme::px(LineGap) +
                       2 * Theme::px(VerticalPadding);
    const int fixed = Theme::px(TimeWidth + 2 * Gap + EnergyWidth) +
                      focusPillSize(small, focusOf(index)).width();
    return {fixed, height + 1};
}

QString CheckInDelegate::spoken(const QModelIndex &index)
{
    const auto [above, below] = lines(index);
    const bool rated = index.data(EnergyRole).isValid();
    QStringList parts{timeText(index), above, below, nameOf(focusOf(index)),
                      rated ? energyText(index) : tr("not rated")};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

} // namespace tryboth
