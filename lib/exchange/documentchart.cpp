// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/documentchart.h"

#include "exchange/exportwords.h"
#include "exchange/svgwriter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <array>
#include <map>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ChartText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::DocumentChart)
};

constexpr QSize Size(680, 250);
constexpr double Left = 36, Right = 668, Top = 40, Bottom = 215, AxisText = 236, LegendText = 18;
constexpr int Levels = CheckIn::MaxEnergy - CheckIn::MinEnergy + 1;
constexpr std::array<Focus, 3> FocusOrder{Focus::People, Focus::Technical, Focus::Mixed};
const QString Grid = u"#E4E2DF"_s, Axis = u"#8A8580"_s;

size_t placeOf(Focus focus)
{
    return static_cast<size_t>(std::distance(FocusOrder.begin(), std::ranges::find(FocusOrder, focus)));
}

QString focusName(Focus focus)
{
    const std::array<QString, FocusOrder.size()> names{ChartText::tr("people"), ChartText::tr("technical"),
                                                       ChartText::tr("mixed")};
    return names.at(placeOf(focus));
}

double heightOf(int energy)
{
    return Top + (CheckIn::MaxEnergy - energy) * (Bottom - Top) / (Levels - 1);
}

void drawLegend(SvgWriter &svg)
{
    constexpr double Step = 110, Gap = 9, TextDrop = 4;
    double x = Left + SvgWriter::MarkRadius;
    for (const Focus focus : FocusOrder) {
        svg.mark({x, LegendText - TextDrop}, focus);
        svg.text({x + Gap, LegendText}, focusName(focus));
        x += Step;
    }
}

/// Ratings of one stretch of days, as they are drawn and counted.
class Ratings
{
public:
    explicit Ratings(const QList<CheckIn> &checkIns)
    {
        for (const CheckIn &checkIn : checkIns) {
            if (checkIn.energy && checkIn.when.day.isValid()) {
                m_rated.append(&checkIn);
            }
        }
        if (!m_rated.isEmpty()) {
            const auto byDay = [](const CheckIn *c) { return c->when.day; };
            m_first = byDay(*std::ranges::min_element(m_rated, {}, byDay));
            m_last = byDay(*std::ranges::max_element(m_rated, {}, byDay));
        }
    }

    bool isEmpty() const { return m_rated.isEmpty(); }
    DocumentChart byDay() const;
    DocumentChart byLevel() const;

private:
    using Counts = std::array<std::array<int, Levels>, FocusOrder.size()>;

    double placeOfDay(LocalDay day) const
    {
        const auto days = static_cast<double>(qMax<qint64>(1, m_first.daysTo(m_last)));
        return Left + SvgWriter::MarkRadius +
               static_cast<double>(m_first.daysTo(day)) * (Right - Left - 2 * SvgWriter::MarkRadius) / days;
    }
    void drawDays(SvgWriter &svg) const;
    void drawMarks(SvgWriter &svg) const;
    QList<QStringList> monthTable() const;
    Counts counts() const;

    QList<const CheckIn *> m_rated;
    LocalDay m_first;
    LocalDay m_last;
};

/// The first and last day, and the beginnings of months between them where there is room.
void Ratings::drawDays(SvgWriter &svg) const
{
    constexpr double Room = 80;
    const QLocale locale;
    svg.text({Left, AxisText}, locale.toString(m_first, QLocale::ShortFormat));
    if (m_first == m_last) {
        return;
    }
    svg.text({Right, AxisText}, locale.toString(m_last, QLocale::ShortFormat), SvgWriter::Anchor::End);
    double free = Left + 1.5 * Room;
    for (LocalDay month = LocalDay(m_first.year(), m_first.month(), 1).addMonths(1); month < m_last;
         month = month.addMonths(1)) {
        const double x = placeOfDay(month);
        if (x >= free && x <= Right - 1.5 * Room) {
            svg.line({x, Top}, {x, Bottom + 4}, Grid);
            svg.text({x, AxisText}, locale.toString(month, ChartText::tr("MMM yyyy", "as Qt writes dates")),
                     SvgWriter::Anchor::Middle);
            free = x + Room;
        }
    }
}

void Ratings::drawMarks(SvgWriter &svg) const
{
    constexpr double Apart = 5; // so that shapes at the same level do not hide each other
    QSet<QString> drawn;
    for (const CheckIn *rated : m_rated) {
        const double x = placeOfDay(rated->when.day);
        const double aside = (static_cast<double>(placeOf(rated->focus)) - 1) * Apart;
        const QString place = u"%1/%2/%3"_s.arg(qRound(x)).arg(*rated->energy).arg(placeOf(rated->focus));
        if (!drawn.contains(place)) {
            drawn.insert(place);
            svg.mark({x, heightOf(*rated->energy) + aside}, rated->focus);
        }
    }
}

/// Month, and for each focus how many ratings from the lowest to the highest.
QList<QStringList> Ratings::monthTable() const
{
    struct Cell
    {
        int count = 0, lowest = CheckIn::MaxEnergy, highest = CheckIn::MinEnergy;
    };
    std::map<LocalDay, std::array<Cell, FocusOrder.size()>> months;
    for (const CheckIn *rated : m_rated) {
        const LocalDay day = rated->when.day;
        Cell &cell = months[LocalDay(day.year(), day.month(), 1)].at(placeOf(rated->focus));
        ++cell.count;
        cell.lowest = qMin(cell.lowest, *rated->energy);
        cell.highest = qMax(cell.highest, *rated->energy);
    }
    QList<QStringList> table{{ChartText::tr("Month")}};
    for (const Focus focus : FocusOrder) {
        table.first().append(focusName(focus));
    }
    for (const auto &[month, cells] : months) {
        QStringList row{QLocale().toString(month, ChartText::tr("MMMM yyyy", "as Qt writes dates"))};
        for (const Cell &cell : cells) {
            row.append(cell.count == 0 ? u"–"_s
                                       //: how many ratings, the lowest and the highest of them
                                       : ChartText::tr("%1, from %2 to %3")
                                             .arg(QLocale().toString(cell.count), signedText(cell.lowest),
                                                  signedText(cell.highest)));
        }
        table.append(row);
    }
    return table;
}

DocumentChart Ratings::byDay() const
{
    const QString title = ChartText::tr("Energy, one mark for each rating");
    SvgWriter svg(Size, title);
    drawLegend(svg);
    for (int energy = CheckIn::MinEnergy; energy <= CheckIn::MaxEnergy; ++energy) {
        const double y = heightOf(energy);
        svg.line({Left, y}, {Right, y}, energy == 0 ? Axis : Grid);
        svg.text({Left - 8, y + 4}, signedText(energy), SvgWriter::Anchor::End);
    }
    drawDays(svg);
    drawMarks(svg);
    return {title, svg.finish(), Size, monthTable()};
}

Ratings::Counts Ratings::counts() const
{
    Counts counts{};
    for (const CheckIn *rated : m_rated) {
        const int level = qBound(0, *rated->energy - CheckIn::MinEnergy, Levels - 1);
        ++counts.at(placeOf(rated->focus)).at(static_cast<size_t>(level));
    }
    return counts;
}

DocumentChart Ratings::byLevel() const
{
    const QString title = ChartText::tr("How often each rating was given");
    const Counts all = counts();
    int most = 1;
    for (const auto &levels : all) {
        most = qMax(most, *std::ranges::max_element(levels));
    }
    SvgWriter svg(Size, title);
    drawLegend(svg);
    constexpr double Group = (Right - Left) / Levels, Bar = 20, Over = 4;
    QList<QStringList> table{{ChartText::tr("Energy")}};
    for (const Focus focus : FocusOrder) {
        table.first().append(focusName(focus));
    }
    for (int level = 0; level < Levels; ++level) {
        const double middle = Left + Group * (level + 0.5);
        QStringList row{signedText(level + CheckIn::MinEnergy)};
        for (size_t focus = 0; focus < FocusOrder.size(); ++focus) {
            const int count = all.at(focus).at(static_cast<size_t>(level));
            const double x = middle + (static_cast<double>(focus) - 1.5) * Bar;
            const double y = Bottom - count * (Bottom - Top - 12) / most;
            row.append(QLocale().toString(count));
            if (count > 0) {
                svg.bar({x + 1, y}, {x + Bar - 1, Bottom}, FocusOrder.at(focus));
                svg.text({x + Bar / 2, y - Over}, row.last(), SvgWriter::Anchor::Middle);
            }
        }
        svg.text({middle, AxisText}, row.first(), SvgWriter::Anchor::Middle);
        table.append(row);
    }
    svg.line({Left, Bottom}, {Right, Bottom}, Axis);
    return {title, svg.finish(), Size, table};
}

} // namespace

QList<DocumentChart> documentCharts(const QList<CheckIn> &checkIns)
{
    const Ratings ratings(checkIns);
    return ratings.isEmpty() ? QList<DocumentChart>()
                             : QList<DocumentChart>{ratings.byDay(), ratings.byLevel()};
}

} // namespace tryboth
