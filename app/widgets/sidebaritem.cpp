// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sidebaritem.h"

#include "widgets/keycap.h"
#include "widgets/theme.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QStyle>

namespace tryboth {

namespace {

constexpr int VerticalPadding = 9, SidePadding = 12, Gap = 12, Picture = 18, PictureGap = 10;

QFont chosenFont()
{
    return Theme::font(TextSize::Body, QFont::DemiBold);
}

} // namespace

SidebarItem::SidebarItem(const QString &title, const QStringList &keys, QWidget *parent)
    : QPushButton(title, parent)
{
    setAccessibleName(title);
    setAutoDefault(false);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    if (!keys.isEmpty()) {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(Theme::px(SidePadding), 0, Theme::px(SidePadding), 0);
        m_keys = new KeyCap(keys);
        m_keys->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(m_keys, 0, Qt::AlignRight | Qt::AlignVCenter);
    }
}

void SidebarItem::setKeys(const QStringList &keys)
{
    m_keys->setKeys(keys);
    updateGeometry();
}

void SidebarItem::setBadge(const QString &badge)
{
    m_badge = badge;
    //: spoken name of a page: %1 is its title, %2 its badge, such as "3 to rate"
    setAccessibleName(badge.isEmpty() ? text() : tr("%1, %2").arg(text(), badge));
    updateGeometry();
    update();
}

QSize SidebarItem::sizeHint() const
{
    const QFontMetrics metrics(chosenFont());
    int width = metrics.horizontalAdvance(text()) + 2 * Theme::px(SidePadding);
    if (!icon().isNull()) {
        width += Theme::px(Picture + PictureGap);
    }
    if (!m_badge.isEmpty()) {
        const QFontMetrics small(Theme::font(TextSize::Hint, QFont::DemiBold));
        width += Theme::px(Gap) + small.horizontalAdvance(m_badge);
    }
    if (layout()) {
        width += layout()->sizeHint().width() - Theme::px(SidePadding);
    }
    return {width, metrics.height() + 2 * Theme::px(VerticalPadding)};
}

void SidebarItem::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = Theme::px(space::ControlRadius);
    const QRectF shape = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    if (isChecked() || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(isChecked() ? colors.accent : colors.hover);
        painter.drawRoundedRect(shape, radius, radius);
    }
    if (hasFocus()) {
        const int inset = isChecked() ? Theme::px(3) : 1;
        painter.setPen(QPen(isChecked() ? colors.onAccent : colors.accent, Theme::px(2)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(shape.adjusted(inset, inset, -inset, -inset), radius, radius);
    }
    QRect inner = rect().adjusted(Theme::px(SidePadding), 0, -Theme::px(SidePadding), 0);
    if (!icon().isNull()) {
        const QRect picture(inner.left(), (height() - Theme::px(Picture)) / 2, Theme::px(Picture),
                            Theme::px(Picture));
        icon().paint(&painter, QStyle::visualRect(layoutDirection(), rect(), picture), Qt::AlignCenter,
                     QIcon::Normal, isChecked() ? QIcon::On : QIcon::Off);
        const int words = Theme::px(Picture + PictureGap);
        inner.adjust(isRightToLeft() ? 0 : words, 0, isRightToLeft() ? -words : 0, 0);
    }
    painter.setPen(isChecked() ? colors.onAccent : colors.text);
    painter.setFont(isChecked() ? chosenFont() : Theme::font(TextSize::Body));
    painter.drawText(inner, Qt::AlignLeading | Qt::AlignVCenter, text());
    painter.setPen(isChecked() ? colors.onAccent : colors.muted);
    painter.setFont(Theme::font(TextSize::Hint, isChecked() ? QFont::DemiBold : QFont::Normal));
    painter.drawText(inner, Qt::AlignTrailing | Qt::AlignVCenter, m_badge);
}

} // namespace tryboth
