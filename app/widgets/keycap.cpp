// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/keycap.h"

#include "widgets/colors.h"
#include "widgets/theme.h"

#include <QCoreApplication>
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
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setKeys(keys);
}

void KeyCap::setKeys(const QStringList &keys)
{
    m_keys = keys;
    for (QString &key : m_keys) {
        key = QCoreApplication::translate("QShortcut",
                                          key.toUtf8().constData()); // "Ctrl" is "Strg" in German
    }
    setAccessibleName(tr("Key: %1").arg(m_keys.join(u'+')));
    updateGeometry();
    update();
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
