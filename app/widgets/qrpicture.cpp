// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qrpicture.h"

#include <QPainter>

#include <qrencode.h>

#include <memory>

namespace tryboth {

namespace {

constexpr int QuietZone = 4; // dots around it, as ISO/IEC 18004 asks for

struct CodeFree
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrPicture::QrPicture(const QString &text, int side, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(side, side);
    setAccessibleName(tr("The text above as a QR code"));
    const std::unique_ptr<QRcode, CodeFree> code(
        QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M));
    if (!code) {
        return;
    }
    m_dots = code->width;
    m_dark.resize(m_dots * m_dots);
    for (int i = 0; i < m_dark.size(); ++i) {
        m_dark.setBit(i, (code->data[i] & 1) != 0);
    }
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Qt::white);
    if (m_dots == 0) {
        return;
    }
    const qreal dot = qreal(width()) / (m_dots + 2 * QuietZone);
    for (int row = 0; row < m_dots; ++row) {
        for (int column = 0; column < m_dots; ++column) {
            if (isDark(row, column)) {
                const QRectF square((column + QuietZone) * dot, (row + QuietZone) * dot, dot, dot);
                painter.fillRect(square, Qt::black);
            }
        }
    }
}

} // namespace tryboth
