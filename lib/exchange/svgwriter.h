// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkin.h"

#include <QByteArray>
#include <QPointF>
#include <QSize>
#include <QString>

namespace tryboth {

/// Writes one small picture as SVG, with attributes only, so that a strict content policy lets it through.
class SvgWriter
{
public:
    /// `spoken` is what screen readers say instead of the picture.
    SvgWriter(QSize size, const QString &spoken);

    enum class Anchor { Start, Middle, End };

    void line(QPointF from, QPointF to, const QString &color);
    void text(QPointF at, const QString &words, Anchor anchor = Anchor::Start);
    void bar(QPointF topLeft, QPointF bottomRight, Focus focus);
    /// The shape of a focus, `at` its middle.
    void mark(QPointF at, Focus focus);

    /// The whole picture; nothing can be added any more.
    QByteArray finish();

    static constexpr double MarkRadius = 3.5;

private:
    QString m_svg;
};

} // namespace tryboth
