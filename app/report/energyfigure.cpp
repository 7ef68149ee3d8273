// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/energyfigure.h"

#include "models/experimentwords.h"
#include "models/words.h"

#include <QPainter>
#include <QPainterPath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

// PRODUCT.md, "Colour": the light set.
constexpr QRgb PeopleInk = 0xFFA8480F, TechnicalInk = 0xFF1D6AA8, MixedInk = 0xFF57534E, Grid = 0xFFD8D6D0,
               Words = 0xFF55585E;
constexpr int MaxEnergy = CheckIn::MaxEnergy, BandAlpha = 36, MarkAlpha = 150;
constexpr double LeftRoom = 28, TopRoom = 6, BottomRoom = 16, RightRoom = 8, Mark = 2.2; // hair lines
constexpr int FewestTickDays = 1, MostTicks = 8;

QColor inkOf(Focus focus)
{
    return QColor::fromRgba(focus == Focus::People      ? PeopleInk
                            : focus == Focus::Technical ? TechnicalInk
                                                        : MixedInk);
}

/// The figure on one sheet: where a day and a value lie, and what is drawn there.
class Figure
{
public:
    Figure(QPainter &painter, const QRectF &box, const EnergyReport &report, double pixel)
        : m_painter(painter)
        , m_plot(box.adjusted(LeftRoom * pixel, TopRoom * pixel, -RightRoom * pixel, -BottomRoom * pixel))
        , m_report(report)
        , m_pixel(pixel)
    {
    }

    void paint()
    {
        paintGrid();
        for (const EnergyMark &mark : m_report.marks) {
            paintMark(mark);
        }
        paintLines(m_report.people, Focus::People, Qt::SolidLine);
        paintLines(m_report.technical, Focus::Technical, Qt::DashLine);
    }

private:
    double x(LocalDay day) const
    {
        const double days = std::max<double>(1, double(m_report.from.daysTo(m_report.to)));
        return m_plot.left() + m_plot.width() * double(m_report.from.daysTo(day)) / days;
    }
    double y(double value) const { return m_plot.center().y() - value / (2 * MaxEnergy) * m_plot.height(); }
    void paintGrid();
    void paintMark(const EnergyMark &mark);
    void paintLines(const QList<LineSegment> &segments, Focus focus, Qt::PenStyle style);

    QPainter &m_painter;
    QRectF m_plot;
    const EnergyReport &m_report;
    double m_pixel;
};

void Figure::paintGrid()
{
    const double room = LeftRoom * m_pixel;
    for (int value = -MaxEnergy; value <= MaxEnergy; ++value) {
        m_painter.setPen(QPen(QColor::fromRgba(Grid), m_pixel / 2));
        m_painter.drawLine(QPointF(m_plot.left(), y(value)), QPointF(m_plot.right(), y(value)));
        m_painter.setPen(QColor::fromRgba(Words));
        m_painter.drawText(QRectF(m_plot.left() - room, y(value) - room, room - 4 * m_pixel, 2 * room),
                           Qt::AlignRight | Qt::AlignVCenter, signedNumber(value));
    }
    const int days = int(m_report.from.daysTo(m_report.to));
    const int step = std::max(FewestTickDays, days / MostTicks + 1);
    const double half = m_plot.width() / MostTicks / 2;
    for (int day = step / 2; day <= days; day += step) {
        const double at = x(m_report.from.addDays(day));
        m_painter.drawText(QRectF(at - half, m_plot.bottom(), 2 * half, BottomRoom * m_pixel),
                           Qt::AlignHCenter | Qt::AlignBottom, shortDay(m_report.from.addDays(day)));
    }
}

void Figure::paintMark(const EnergyMark &mark)
{
    QColor ink = inkOf(mark.focus);
    ink.setAlpha(MarkAlpha);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    const double reach = Mark * m_pixel;
    const QPointF at(x(mark.day), y(mark.energy));
    const QRectF box(at - QPointF(reach, reach), at + QPointF(reach, reach));
    switch (mark.focus) {
    case Focus::People:
        m_painter.drawEllipse(box);
        break;
    case Focus::Technical:
        m_painter.drawRect(box);
        break;
    case Focus::Mixed:
        m_painter.drawPolygon(QPolygonF({QPointF(at.x(), box.top()), QPointF(box.right(), at.y()),
                                         QPointF(at.x(), box.bottom()), QPointF(box.left(), at.y())}));
        break;
    }
}

void Figure::paintLines(const QList<LineSegment> &segments, Focus focus, Qt::PenStyle style)
{
    for (const LineSegment &segment : segments) {
        QPolygonF line, band;
        for (const LinePoint &point : segment) {
            line.append({x(point.day), y(point.value)});
            band.append({x(point.day), y(point.band.upper)});
        }
        for (auto point = segment.crbegin(); point != segment.crend(); ++point) {
            band.append({x(point->day), y(point->band.lower)});
        }
        QColor tint = inkOf(focus);
        tint.setAlpha(BandAlpha);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(tint);
        m_painter.drawPolygon(band);
        m_painter.setPen(QPen(inkOf(focus), 2 * m_pixel, style));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawPolyline(line);
    }
}

} // namespace

void paintEnergyFigure(QPainter &painter, const QRectF &box, const EnergyReport &report, double pixel)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    Figure(painter, box, report, pixel).paint();
    painter.restore();
}

} // namespace tryboth
