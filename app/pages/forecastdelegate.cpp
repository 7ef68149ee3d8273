// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/forecastdelegate.h"

#include "charts/charttext.h"
#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QPainter>
#include <QTableWidgetItem>

#include <algorithm>

namespace tryboth {

namespace {

constexpr int Width = 200, Height = 28, Radius = 4, Side = 10;

} // namespace

void ForecastDelegate::setOutcome(QTableWidgetItem &item, const ForecastOutcome &outcome)
{
    item.setData(ExpectedRole, outcome.forecast.energyExpected);
    item.setData(LevelRole, outcome.level);
    if (outcome.range) {
        item.setData(LowRole, outcome.range->lower);
        item.setData(HighRole, outcome.range->upper);
    }
    //: %1 and %2 are ratings
    item.setData(Qt::AccessibleTextRole, tr("expected %1, came to %2")
                                             .arg(charttext::signedNumber(outcome.forecast.energyExpected, 0),
                                                  charttext::signedNumber(outcome.level)));
}

void ForecastDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    if (!index.data(LevelRole).isValid()) {
        return;
    }
    const Colors &colors = currentColors();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(option.rect).adjusted(Theme::px(Side), 0, -Theme::px(Side), 0);
    const double room = std::min<double>(box.width(), Theme::px(Width)), middle = box.center().y();
    const double start = option.direction == Qt::RightToLeft ? box.right() - room : box.left();
    const auto xOf = [&](double energy) {
        const double held = std::clamp<double>(energy, CheckIn::MinEnergy, CheckIn::MaxEnergy);
        return start + (held - CheckIn::MinEnergy) / (CheckIn::MaxEnergy - CheckIn::MinEnergy) * room;
    };
    painter->setPen(colors.border);
    painter->drawLine(QPointF(start, middle), QPointF(start + room, middle));
    painter->drawLine(QPointF(xOf(0), middle - Theme::px(Radius)),
                      QPointF(xOf(0), middle + Theme::px(Radius)));
    if (index.data(LowRole).isValid()) {
        painter->setPen(QPen(colors.muted, Theme::px(2)));
        painter->drawLine(QPointF(xOf(index.data(LowRole).toDouble()), middle),
                          QPointF(xOf(index.data(HighRole).toDouble()), middle));
    }
    painter->setPen(Qt::NoPen);
    painter->setBrush(colors.text);
    painter->drawEllipse(QPointF(xOf(index.data(LevelRole).toDouble()), middle), Theme::px(Radius),
                         Theme::px(Radius));
    painter->setPen(QPen(colors.text, Theme::px(2)));
    painter->setBrush(Qt::NoBrush);
    painter->drawEllipse(QPointF(xOf(index.data(ExpectedRole).toDouble()), middle), Theme::px(Radius + 2),
                         Theme::px(Radius + 2));
    painter->restore();
}

QSize ForecastDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {Theme::px(Width + 2 * Side), Theme::px(Height)};
}

} // namespace tryboth
