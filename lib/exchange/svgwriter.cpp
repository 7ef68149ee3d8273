// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/svgwriter.h"

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// On white paper; the contrasts are those of PRODUCT's table of colours.
QString colorOf(Focus focus)
{
    switch (focus) {
    case Focus::People:
        return u"#A8480F"_s;
    case Focus::Technical:
        return u"#1D6AA8"_s;
    case Focus::Mixed:
        return u"#57534E"_s;
    }
    return {};
}

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

QString anchorName(SvgWriter::Anchor anchor)
{
    switch (anchor) {
    case SvgWriter::Anchor::Start:
        return u"start"_s;
    case SvgWriter::Anchor::Middle:
        return u"middle"_s;
    case SvgWriter::Anchor::End:
        return u"end"_s;
    }
    return {};
}

} // namespace

SvgWriter::SvgWriter(QSize size, const QString &spoken)
    : m_svg(u"<svg role=\"img\" width=\"%1\" height=\"%2\" "
            "viewBox=\"0 0 %1 %2\" aria-label=\"%3\">\n"_s.arg(size.width())
                .arg(size.height())
                .arg(spoken.toHtmlEscaped()))
{
}

void SvgWriter::line(QPointF from, QPointF to, const QString &color)
{
    m_svg += u"<line x1=\"%1\" y1=\"%2\" x2=\"%3\" y2=\"%4\" stroke=\"%5\" stroke-width=\"1\"/>\n"_s.arg(
        number(from.x()), number(from.y()), number(to.x()), number(to.y()), color);
}

void SvgWriter::text(QPointF at, const QString &words, Anchor anchor)
{
    m_svg += u"<text x=\"%1\" y=\"%2\" font-family=\"Inter, sans-serif\" font-size=\"11\" fill=\"#444444\" "
             "text-anchor=\"%3\">%4</text>\n"_s.arg(number(at.x()), number(at.y()), anchorName(anchor),
                                                    words.toHtmlEscaped());
}

void SvgWriter::bar(QPointF topLeft, QPointF bottomRight, Focus focus)
{
    m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%4\" fill=\"%5\"/>\n"_s.arg(
        number(topLeft.x()), number(topLeft.y()), number(bottomRight.x() - topLeft.x()),
        number(bottomRight.y() - topLeft.y()), colorOf(focus));
}

void SvgWriter::mark(QPointF at, Focus focus)
{
    const QString color = colorOf(focus), x = number(at.x()), y = number(at.y());
    switch (focus) {
    case Focus::People:
        m_svg += u"<circle cx=\"%1\" cy=\"%2\" r=\"%3\" fill=\"%4\"/>\n"_s.arg(x, y, number(MarkRadius),
                                                                               color);
        break;
    case Focus::Technical:
        m_svg += u"<rect x=\"%1\" y=\"%2\" width=\"%3\" height=\"%3\" fill=\"%4\"/>\n"_s.arg(
            number(at.x() - MarkRadius), number(at.y() - MarkRadius), number(2 * MarkRadius), color);
        break;
    case Focus::Mixed:
        m_svg += u"<polygon points=\"%1,%2 %3,%4 %1,%5 %6,%4\" fill=\"%7\"/>\n"_s.arg(
            x, number(at.y() - MarkRadius - 1), number(at.x() + MarkRadius + 1), y,
            number(at.y() + MarkRadius + 1), number(at.x() - MarkRadius - 1), color);
        break;
    }
}

QByteArray SvgWriter::finish()
{
    return (m_svg + u"</svg>\n"_s).toUtf8();
}

} // namespace tryboth
