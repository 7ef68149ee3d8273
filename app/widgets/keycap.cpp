// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keycap.h"

#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QFontDatabase>
#include <QPainter>

namespace tryboth {

namespace {

QFont keyFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPointSizeF(Theme::font(TextSize::Small).pointSizeF());
    return font;
}

int keyWidth(const QFontMetrics &metrics, const QString &key)
{
    return metrics.horizontalAdvance(key) + metrics.height() * 2 / 3;
}

} // namespace

KeyCap::KeyCap(const QStringList &keys, QWidget *parent)
    : QWidget(parent)
    , m_keys(keys)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(tr("Key: %1").arg(keys.join(u'+')));
}

QSize KeyCap::sizeHint() const
{
    const QFontMetrics metrics(keyFont());
    int width = static_cast<int>(std::max<qsizetype>(0, m_keys.size() - 1)) * Theme::px(space::Hair);
    for (const QString &key : m_keys) {
        width += keyWidth(metrics, key);
    }
    return {width + 1, metrics.height() + Theme::px(space::Hair)};
}

void KeyCap::paintEvent(QPaintEvent *)
{
    const Colors &colors = currentColors();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(keyFont());
    int left = 0;
    for (const QString &key : m_keys) {
        const QRect box(left, 0, keyWidth(painter.fontMetrics(), key), height());
        painter.setPen(colors.border);
        painter.setBrush(colors.field);
        painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), Theme::px(3), Theme::px(3));
        painter.setPen(colors.muted);
        painter.drawText(box, Qt::AlignCenter, key);
        left += box.width() + Theme::px(space::Hair);
    }
}

} // namespace tryboth
