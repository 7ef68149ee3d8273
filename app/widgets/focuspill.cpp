// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/focuspill.h"

#include "widgets/focusglyph.h"
#include "widgets/theme.h"
#include "models/words.h"

#include <QPainter>

namespace tryboth {

FocusPill::FocusPill(Focus focus, QWidget *parent)
    : QWidget(parent)
    , m_focus(focus)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusKind(focus);
}

void FocusPill::setFocusKind(Focus focus)
{
    m_focus = focus;
    setAccessibleName(tr("Focus: %1").arg(nameOf(focus)));
    updateGeometry();
    update();
}

QSize FocusPill::sizeHint() const
{
    return focusPillSize(QFontMetrics(Theme::font(TextSize::Hint)), m_focus);
}

void FocusPill::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(Theme::font(TextSize::Hint));
    painter.setLayoutDirection(layoutDirection());
    paintFocusPill(painter, rect(), m_focus);
}

} // namespace tryboth
