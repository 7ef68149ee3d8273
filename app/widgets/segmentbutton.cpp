// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/segmentbutton.h"

#include "widgets/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace tryboth {

namespace {

constexpr int VerticalPadding = 9, HintedPadding = 3, SidePadding = 12, LeastSidePadding = 4, MarkHeight = 3;

/// Bold, so that a button does not grow when it is chosen.
QFont chosenFont()
{
    return Theme::font(TextSize::Body, QFont::DemiBold);
}

} // namespace

SegmentButton::SegmentButton(const QString &text, const QString &keyHint, QWidget *parent)
    : QRadioButton(text, parent)
    , m_keyHint(keyHint)
{
    setAutoExclusive(false);
    setFocusPolicy(Qt::ClickFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
}

void SegmentButton::setPlace(Place place)
{
    m_place = place;
    update();
}

void SegmentButton::setFocusKind(Focus focus)
{
    m_focusKind = focus;
    update();
}

void SegmentButton::setMarked(bool marked)
{
    m_marked = marked;
    update();
}

QSize SegmentButton::sizeHint() const
{
    const QFontMetrics metrics(chosenFont());
    const QFontMetrics small(Theme::font(TextSize::Small));
    const bool hinted = !m_keyHint.isEmpty();
    const int height = metrics.height() + (hinted ? small.height() : 0) +
                       2 * Theme::px(hinted ? HintedPadding : VerticalPadding);
    return {metrics.horizontalAdvance(text()) + 2 * Theme::px(SidePadding), height};
}

QSize SegmentButton::minimumSizeHint() const
{
    return sizeHint() - QSize(2 * (Theme::px(SidePadding) - Theme::px(LeastSidePadding)), 0);
}

void SegmentButton::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    const QColor fill = m_focusKind ? colors.of(*m_focusKind).ink : colors.accent;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPainterPath shape = outline();
    painter.fillPath(shape, isChecked() ? fill : underMouse() && isEnabled() ? colors.hover : colors.card);
    if (m_marked && !isChecked()) {
        const int mark = Theme::px(MarkHeight);
        painter.fillRect(QRect(0, height() - mark, width(), mark), colors.muted);
    }
    painter.strokePath(shape, isChecked() ? fill : colors.edge);
    const QColor ink = isChecked() ? colors.onAccent : colors.text;
    paintText(painter, isEnabled() ? ink : colors.muted, isChecked() ? colors.onAccent : colors.muted);
    if (hasFocus()) {
        const int inset = Theme::px(3);
        painter.setPen(QPen(isChecked() ? colors.onAccent : colors.accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(rect().adjusted(inset, inset, -inset, -inset), inset, inset);
    }
}

void SegmentButton::paintText(QPainter &painter, const QColor &ink, const QColor &quiet) const
{
    painter.setPen(ink);
    painter.setFont(isChecked() ? chosenFont() : Theme::font(TextSize::Body));
    if (m_keyHint.isEmpty()) {
        painter.drawText(rect(), Qt::AlignCenter, text());
        return;
    }
    const int padding = Theme::px(HintedPadding);
    const int letters = painter.fontMetrics().height();
    painter.drawText(QRect(0, padding, width(), letters), Qt::AlignCenter, text());
    painter.setPen(quiet);
    painter.setFont(Theme::font(TextSize::Small));
    painter.drawText(QRect(0, padding + letters, width(), height() - letters - 2 * padding), Qt::AlignCenter,
                     m_keyHint);
}

void SegmentButton::keyPressEvent(QKeyEvent *event)
{
    event->ignore(); // one keyboard for the whole group: the control around us
}

void SegmentButton::focusInEvent(QFocusEvent *event)
{
    QRadioButton::focusInEvent(event);
    update();
}

void SegmentButton::focusOutEvent(QFocusEvent *event)
{
    QRadioButton::focusOutEvent(event);
    update();
}

QPainterPath SegmentButton::outline() const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const bool starts = m_place == Place::Only || m_place == (mirrored ? Place::Last : Place::First);
    const bool ends = m_place == Place::Only || m_place == (mirrored ? Place::First : Place::Last);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, ends ? -0.5 : 0.5, -0.5);
    const qreal radius = Theme::px(space::ControlRadius);
    QPainterPath round, left, right;
    round.addRoundedRect(box, radius, radius);
    left.addRect(QRectF(box.left(), box.top(), box.width() / 2, box.height()));
    right.addRect(QRectF(box.center().x(), box.top(), box.width() / 2, box.height()));
    QPainterPath shape = round;
    if (!starts) {
        shape = shape.united(left);
    }
    return ends ? shape.simplified() : shape.united(right).simplified();
}

} // namespace tryboth
