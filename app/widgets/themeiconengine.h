// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIconEngine>

namespace tryboth {

/// Paints a drawing made of lines in the colour that the theme has for text at that moment, so that a change
/// of the theme reaches every icon with the repaint it causes.
class ThemeIconEngine : public QIconEngine
{
public:
    /// `svg` draws in `currentColor`.
    explicit ThemeIconEngine(QByteArray svg);

    /// The drawing in one colour.
    static void paint(QPainter &painter, const QByteArray &svg, const QRectF &rect, const QColor &color);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine *clone() const override { return new ThemeIconEngine(*this); }
    QString key() const override { return QStringLiteral("tryboth"); }

private:
    QByteArray m_svg;
};

} // namespace tryboth
