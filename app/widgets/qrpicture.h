// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBitArray>
#include <QWidget>

namespace tryboth {

/// A text as a QR code for a camera, black on white whatever the colours around it, with the quiet zone that
/// readers need. The text stands beside it in letters; this is a picture of it.
class QrPicture : public QWidget
{
    Q_OBJECT

public:
    QrPicture(const QString &text, int side, QWidget *parent = nullptr);

    /// Dots in a row; 0 where the text is too long for a code.
    int dots() const { return m_dots; }
    bool isDark(int row, int column) const { return m_dark.testBit(row * m_dots + column); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_dots = 0;
    QBitArray m_dark;
};

} // namespace tryboth
