// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/choicebox.h"

#include "widgets/theme.h"

#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace tryboth {

namespace {
constexpr int SidePadding = 9, VerticalPadding = 8, ArrowWidth = 8, WidestText = 170;
constexpr int Slack = 4; // what is painted may be a little wider than what is measured
} // namespace

ChoiceBox::ChoiceBox(QWidget *parent)
    : QComboBox(parent)
    , m_widestText(WidestText)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_Hover);
    connect(this, &QComboBox::currentIndexChanged, this, &QWidget::updateGeometry);
}

void ChoiceBox::setWidestText(int pixels)
{
    m_widestText = pixels;
    updateGeometry();
}

QSize ChoiceBox::sizeHint() const
{
    const QFontMetrics metrics(Theme::font(TextSize::Body), this);
    const int text = std::min(metrics.horizontalAdvance(currentText()) + Theme::px(Slack),
                              Theme::px(m_widestText));
    return {text + Theme::px(2 * SidePadding + space::Small + ArrowWidth),
            metrics.height() + 2 * Theme::px(VerticalPadding)};
}

void ChoiceBox::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::px(space::ControlRadius);
    painter.setPen(QPen(hasFocus() ? colors.accent : colors.edge, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() && isEnabled() ? colors.hover : colors.field);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);

    const int side = Theme::px(SidePadding);
    const int arrow = Theme::px(ArrowWidth);
    const QRect inner = rect().adjusted(side, 0, -side, 0);
    const QRect words = inner.adjusted(0, 0, -arrow - Theme::px(space::Small), 0);
    painter.setFont(Theme::font(TextSize::Body));
    painter.setPen(isEnabled() ? colors.text : colors.muted);
    painter.drawText(QStyle::visualRect(layoutDirection(), rect(), words),
                     Qt::AlignLeading | Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(currentText(), Qt::ElideRight, words.width()));
    const QRect tip = QStyle::visualRect(
        layoutDirection(), rect(),
        QRect(inner.right() + 1 - arrow, inner.center().y() - arrow / 4, arrow, arrow / 2));
    painter.setPen(QPen(colors.muted, Theme::px(2), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygon({tip.topLeft(), QPoint(tip.center().x(), tip.bottom()), tip.topRight()}));
}

} // namespace tryboth
