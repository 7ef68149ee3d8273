// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/titlepill.h"

#include "widgets/colors.h"
#include "widgets/focusglyph.h"
#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int LeastWidth = 90;

} // namespace

TitlePill::TitlePill(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void TitlePill::setTitle(const QString &title, Focus focus)
{
    m_focus = focus;
    setText(title.simplified());
    updateGeometry();
    update();
}

QSize TitlePill::sizeHint() const
{
    return pillSize(QFontMetrics(Theme::font(TextSize::Hint)), text());
}

QSize TitlePill::minimumSizeHint() const
{
    return sizeHint().boundedTo({Theme::px(LeastWidth), sizeHint().height()});
}

void TitlePill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QFont font = Theme::font(TextSize::Hint);
    font.setUnderline(underMouse());
    painter.setFont(font);
    painter.setLayoutDirection(layoutDirection());
    paintPill(painter, rect(), m_focus, text());
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(currentColors().accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        const double inset = Theme::px(2) / 2.0;
        const QRectF ring = QRectF(rect()).adjusted(inset, inset, -inset, -inset);
        painter.drawRoundedRect(ring, ring.height() / 2, ring.height() / 2);
    }
}

} // namespace tryboth
