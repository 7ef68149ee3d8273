// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/weekmarks.h"

#include "charts/markshape.h"
#include "models/words.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int DaysPerWeek = 7;
constexpr double Radius = 5, Air = 8;

} // namespace

WeekMarks::WeekMarks(QWidget *parent)
    : ChartWidget(parent)
{
    setObjectName(u"weekMarks"_s);
    setAccessibleName(tr("The ratings of the week, a mark each"));
}

void WeekMarks::setFacts(const WeekFacts &facts)
{
    m_facts = facts;
    update();
}

void WeekMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintPicture(painter);
}

QRectF WeekMarks::grid() const
{
    const QFontMetricsF metrics(smallFont());
    const double left = metrics.horizontalAdvance(signedNumber(CheckIn::MinEnergy)) + Air;
    const double foot = metrics.height() + Air;
    return {left, Radius + 2, std::max(1.0, width() - left - Air),
            std::max(1.0, height() - foot - 2 * Radius - 2)};
}

double WeekMarks::heightOf(int energy) const
{
    constexpr double Steps = CheckIn::MaxEnergy - CheckIn::MinEnergy;
    return grid().bottom() - grid().height() * (energy - CheckIn::MinEnergy) / Steps;
}

/// Ratings of one day stand side by side in the order of the day.
QPointF WeekMarks::centreOf(const CheckIn &entry) const
{
    if (!entry.energy) {
        return {};
    }
    qsizetype ofDay = 0, place = 0;
    for (const CheckIn &other : m_facts.entries) {
        if (other.energy && other.when.day == entry.when.day) {
            place = other.id == entry.id ? ofDay : place;
            ++ofDay;
        }
    }
    const double day = grid().width() / DaysPerWeek;
    const double step = day / double(ofDay + 1);
    const auto number = double(m_facts.week.first.daysTo(entry.when.day));
    return {grid().left() + number * day + double(place + 1) * step, heightOf(*entry.energy)};
}

void WeekMarks::paintGrid(QPainter &painter) const
{
    const QFontMetricsF metrics(painter.font());
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        const double y = heightOf(energy);
        painter.setPen(QPen(energy == 0 ? colors().muted : colors().grid, 1));
        painter.drawLine(QPointF(grid().left(), y), QPointF(grid().right(), y));
        painter.setPen(colors().muted);
        painter.drawText(QRectF(0, y - metrics.height() / 2, grid().left() - Air, metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, signedNumber(energy));
    }
    const double day = grid().width() / DaysPerWeek;
    for (int number = 0; number < DaysPerWeek; ++number) {
        const LocalDay date = m_facts.week.first.addDays(number);
        painter.drawText(
            QRectF(grid().left() + number * day, height() - metrics.height(), day, metrics.height()),
            Qt::AlignCenter, QLocale().dayName(date.dayOfWeek(), QLocale::ShortFormat));
    }
}

void WeekMarks::paintPicture(QPainter &painter)
{
    painter.fillRect(rect(), colors().card);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(smallFont());
    if (!m_facts.week.first.isValid()) {
        return;
    }
    paintGrid(painter);
    painter.setPen(Qt::NoPen);
    for (const CheckIn &entry : std::as_const(m_facts.entries)) {
        if (entry.energy) {
            painter.setBrush(colors().line(entry.focus));
            drawMarkShape(painter, entry.focus, centreOf(entry), Radius);
        }
    }
}

} // namespace tryboth
