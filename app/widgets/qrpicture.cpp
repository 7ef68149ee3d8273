// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/qrpicture.h"

#include <QPainter>

#include <qrencode.h>

#include <algorithm>
#include <memory>

namespace tryboth {

namespace {

constexpr int QuietZone = 4; // dots around it, as ISO/IEC 18004 asks for

struct CodeFree
{
    void operator()(QRcode *code) const { QRcode_free(code); }
};

} // namespace

QrCode::QrCode(const QString &text)
{
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

void paintQrCode(QPainter &painter, const QRect &where, const QrCode &code)
{
    painter.fillRect(where, Qt::white);
    if (code.dots() == 0) {
        return;
    }
    const qreal dot = qreal(where.width()) / (code.dots() + 2 * QuietZone);
    for (int row = 0; row < code.dots(); ++row) {
        for (int column = 0; column < code.dots(); ++column) {
            if (code.isDark(row, column)) {
                painter.fillRect(QRectF(where.x() + (column + QuietZone) * dot,
                                        where.y() + (row + QuietZone) * dot, dot, dot),
                                 Qt::black);
            }
        }
    }
}

QrPicture::QrPicture(const QString &text, int side, QWidget *parent)
    : QWidget(parent)
    , m_code(text)
{
    setMaximumSize(side, side);
    setMinimumSize(side / 2, side / 2);
    setAccessibleName(tr("The text above as a QR code"));
}

void QrPicture::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const int side = std::min(width(), height());
    paintQrCode(painter, QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace tryboth
