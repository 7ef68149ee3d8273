// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/keysheet.h"

#include "exchange/keys.h"
#include "widgets/qrpicture.h"

#include <QCoreApplication>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>

namespace tryboth {

namespace {

constexpr int TitlePoints = 18, BodyPoints = 11, KeyPoints = 13;
constexpr qreal PictureShare = 0.4; ///< of the width of the page

struct SheetText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::KeySheet)
};

/// Draws `text` below `top` and gives where the next one begins.
int drawText(QPainter &painter, int top, const QFont &font, const QString &text)
{
    painter.setFont(font);
    QRect drawn;
    painter.drawText(QRect(0, top, painter.viewport().width(), painter.viewport().height()),
                     Qt::TextWrapAnywhere, text, &drawn);
    return drawn.bottom() + painter.fontMetrics().height();
}

} // namespace

void printKeySheet(const QString &publicKey, QPagedPaintDevice &device)
{
    QPainter painter(&device);
    QFont body;
    body.setPointSize(BodyPoints);
    QFont title = body;
    title.setPointSize(TitlePoints);
    QFont letters = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    letters.setPointSize(KeyPoints);
    int y = drawText(painter, 0, title, SheetText::tr("A public key"));
    y = drawText(painter, y, body,
                 SheetText::tr("What is sealed for this key opens with its secret half alone."));
    y = drawText(painter, y, letters, publicKey);
    const int side = static_cast<int>(PictureShare * painter.viewport().width());
    paintQrCode(painter, QRect(0, y, side, side), QrCode(publicKey));
    y += side + painter.fontMetrics().height();
    y = drawText(painter, y, body, SheetText::tr("Compare these words, best by voice:"));
    drawText(painter, y, title, fingerprintOfKey(publicKey).join(QLatin1Char(' ')));
}

} // namespace tryboth
