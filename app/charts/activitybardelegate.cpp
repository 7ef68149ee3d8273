// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/activitybardelegate.h"

#include "charts/activitybarmodel.h"
#include "charts/charttext.h"
#include "charts/markshape.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr double LabelShare = 0.36; // of the width
constexpr double BarHeight = 9, Gap = 12;
constexpr double MarkRadius = 3.5, MarkRoom = 16; // the shape of its kind, before the label

/// The columns of one row, from the width of the widest texts of the whole list.
struct Columns
{
    QPointF mark;
    QRectF label, bar, mean, ratings;
};

Columns columnsIn(const QRectF &row, const QFont &font, const QFont &bold, const QList<ActivityBar> &bars)
{
    const QFontMetricsF plain(font), strong(bold);
    double ratings = 0, mean = strong.horizontalAdvance(charttext::signedNumber(-2.8));
    for (const ActivityBar &bar : bars)
        ratings = std::max(ratings, plain.horizontalAdvance(charttext::ratingsText(bar.ratings)) + 1);
    Columns columns;
    columns.ratings = QRectF(row.right() - ratings, row.top(), ratings, row.height());
    columns.mean = QRectF(columns.ratings.left() - Gap - mean, row.top(), mean + 1, row.height());
    columns.mark = {row.left() + MarkRadius + 1, row.center().y()};
    columns.label = QRectF(row.left() + MarkRoom, row.top(), row.width() * LabelShare - MarkRoom,
                           row.height());
    const double barLeft = columns.label.right() + Gap;
    columns.bar = QRectF(barLeft, row.center().y() - BarHeight / 2, columns.mean.left() - Gap - barLeft,
                         BarHeight);
    return columns;
}

} // namespace

void ActivityBarDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                                const QModelIndex &index) const
{
    const auto *model = qobject_cast<const ActivityBarModel *>(index.model());
    if (!model)
        return;
    const ActivityBar &bar = model->bars()[index.row()];
    QFont bold = option.font;
    bold.setWeight(QFont::DemiBold);
    Columns columns = columnsIn(option.rect, option.font, bold, model->bars());
    for (QRectF *column : {&columns.label, &columns.bar, &columns.mean, &columns.ratings}) {
        *column = QStyle::visualRect(option.direction, option.rect, column->toRect());
    }

    painter->save();
    painter->setLayoutDirection(option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, m_colors.mixedTint);
    painter->setFont(option.font);
    painter->setPen(m_colors.text);
    const QFontMetricsF metrics(option.font);
    painter->drawText(columns.label, Qt::AlignLeft | Qt::AlignVCenter,
                      metrics.elidedText(bar.label, Qt::ElideRight, columns.label.width()));

    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.line(bar.focus));
    drawMarkShape(*painter, bar.focus, columns.mark, MarkRadius);

    const double zero = columns.bar.center().x();
    const double end = zero + bar.mean / CheckIn::MaxEnergy * columns.bar.width() / 2;
    painter->setPen(QPen(m_colors.grid, 1));
    painter->drawLine(QPointF(zero, option.rect.top()), QPointF(zero, option.rect.bottom() + 1));
    painter->setPen(Qt::NoPen);
    painter->setBrush(m_colors.line(bar.focus));
    painter->drawRoundedRect(
        QRectF(QPointF(zero, columns.bar.top()), QPointF(end, columns.bar.bottom())).normalized(), 2, 2);

    painter->setPen(m_colors.text);
    painter->setFont(bold);
    painter->drawText(columns.mean, Qt::AlignRight | Qt::AlignVCenter, charttext::signedNumber(bar.mean));
    painter->setPen(m_colors.muted);
    painter->setFont(option.font);
    painter->drawText(columns.ratings, Qt::AlignLeft | Qt::AlignVCenter, charttext::ratingsText(bar.ratings));
    if (option.state & QStyle::State_HasFocus) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(m_colors.text, 1.5));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 3, 3);
    }
    painter->restore();
}

QSize ActivityBarDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    constexpr int Air = 8;
    return {240, option.fontMetrics.height() + Air};
}

} // namespace tryboth
