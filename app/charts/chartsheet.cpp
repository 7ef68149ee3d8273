// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/chartsheet.h"

#include "widgets/theme.h"

#include <QPainter>

namespace tryboth {

namespace {

constexpr int HeadingGap = 8, SectionGap = 20;

} // namespace

ChartSheet::ChartSheet(const ChartColors &colors)
{
    constexpr double TitleSize = 1.2; // chartexport takes this widget's font for the title
    QFont title = Theme::font(TextSize::Body);
    title.setPointSizeF(title.pointSizeF() * TitleSize);
    setFont(title);
    resize(0, 0);
    setColors(colors);
}

void ChartSheet::add(const QString &heading, const QString &hint, ChartWidget *chart)
{
    if (!chart->isVisible()) // behind its table, perhaps never laid out
        chart->resize(chart->size().expandedTo(chart->sizeHint()));
    const int top = m_sections.isEmpty() ? 0 : height() + Theme::px(SectionGap);
    m_sections.append({heading, hint, chart, top});
    resize(std::max(width(), chart->width()), top + headingHeight() + chart->height());
}

void ChartSheet::paintPicture(QPainter &painter)
{
    for (const Section &section : std::as_const(m_sections)) {
        painter.save();
        painter.translate(0, section.top);
        painter.setFont(headingFont());
        painter.setPen(colors().text);
        const QFontMetricsF metrics(painter.font());
        painter.drawText(QPointF(0, metrics.ascent()), section.heading);
        const double end = metrics.horizontalAdvance(section.heading) + Theme::px(space::Medium);
        painter.setFont(Theme::font(TextSize::Hint));
        painter.setPen(colors().muted);
        painter.drawText(QPointF(end, metrics.ascent()), section.hint);
        painter.translate(0, headingHeight());
        section.chart->paintPicture(painter);
        painter.restore();
    }
}

void ChartSheet::applyColors()
{
    for (const Section &section : std::as_const(m_sections))
        section.chart->setColors(colors());
}

QFont ChartSheet::headingFont() const
{
    return Theme::font(TextSize::Body, QFont::DemiBold);
}

int ChartSheet::headingHeight() const
{
    return QFontMetrics(headingFont()).height() + Theme::px(HeadingGap);
}

} // namespace tryboth
