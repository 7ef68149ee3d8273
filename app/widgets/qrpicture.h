// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

class QPainter;

namespace tryboth {

/// The dots of a text as a QR code.
class QrCode
{
public:
    explicit QrCode(const QString &text);

    /// Dots in a row; 0 where the text is too long for a code.
    int dots() const { return m_dots; }
    bool isDark(int row, int column) const { return m_dark.testBit(row * m_dots + column); }

private:
    int m_dots = 0;
    QBitArray m_dark;
};

/// Draws it black on white, with the quiet zone that readers need.
void paintQrCode(QPainter &painter, const QRect &where, const QrCode &code);

/// A text as a QR code for a camera, black on white whatever the colours around it, with the quiet zone that
/// readers need. The text stands beside it in letters; this is a picture of it. It is `side` pixels wide and
/// high, and down to half of that where a window is low.
class QrPicture : public QWidget
{
    Q_OBJECT

public:
    QrPicture(const QString &text, int side, QWidget *parent = nullptr);

    const QrCode &code() const { return m_code; }
    QSize sizeHint() const override { return maximumSize(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QrCode m_code;
};

} // namespace tryboth
