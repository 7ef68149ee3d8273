// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/calendarticks.h"

#include "charts/charttext.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace tryboth {

namespace {

constexpr double LabelGap = 18; // pixels between two labels

enum class Unit { Day, Week, Month, Year };

struct Step
{
    Unit unit;
    int count;
};

constexpr std::array Steps{Step{Unit::Day, 1},   Step{Unit::Day, 2},   Step{Unit::Week, 1},
                           Step{Unit::Week, 2},  Step{Unit::Month, 1}, Step{Unit::Month, 2},
                           Step{Unit::Month, 3}, Step{Unit::Month, 6}, Step{Unit::Year, 1},
                           Step{Unit::Year, 2},  Step{Unit::Year, 5},  Step{Unit::Year, 10},
                           Step{Unit::Year, 20}, Step{Unit::Year, 50}, Step{Unit::Year, 100}};

LocalDay firstTick(Step step, LocalDay from, Qt::DayOfWeek weekBegin)
{
    switch (step.unit) {
    case Unit::Day:
        return from;
    case Unit::Week: {
        const LocalDay start = weekStart(from, weekBegin);
        return start < from ? start.addDays(7) : start;
    }
    case Unit::Month: {
        LocalDay start(from.year(), (from.month() - 1) / step.count * step.count + 1, 1);
        return start < from ? start.addMonths(step.count) : start;
    }
    case Unit::Year: {
        LocalDay start(from.year() - from.year() % step.count, 1, 1);
        return start < from ? start.addYears(step.count) : start;
    }
    }
    Q_UNREACHABLE();
}

LocalDay nextTick(Step step, LocalDay day)
{
    switch (step.unit) {
    case Unit::Day:
        return day.addDays(step.count);
    case Unit::Week:
        return day.addDays(7 * step.count);
    case Unit::Month:
        return day.addMonths(step.count);
    case Unit::Year:
        return day.addYears(step.count);
    }
    Q_UNREACHABLE();
}

QString tickText(Step step, LocalDay day, const QLocale &locale)
{
    const bool isNewYear = day.month() == 1 && day.day() == 1;
    if (step.unit == Unit::Year || (step.unit == Unit::Month && isNewYear))
        return locale.toString(day, u"yyyy"_s);
    if (step.unit == Unit::Month)
        return locale.standaloneMonthName(day.month(), QLocale::ShortFormat);
    return charttext::dayText(day, false, locale);
}

double daysPer(Step step)
{
    switch (step.unit) {
    case Unit::Day:
        return step.count;
    case Unit::Week:
        return 7.0 * step.count;
    case Unit::Month:
        return 28.0 * step.count;
    case Unit::Year:
        return 365.0 * step.count;
    }
    Q_UNREACHABLE();
}

/// The widest label a step can produce, so that the choice does not jump while the period moves.
double widestLabel(Step step, const std::function<double(const QString &)> &textWidth, const QLocale &locale)
{
    double widest = 0;
    for (int month = 1; month <= 12; ++month)
        widest = std::max(widest, textWidth(tickText(step, LocalDay(2026, month, 28), locale)));
    return widest;
}

} // namespace

QList<CalendarTick> calendarTicks(LocalDay from, LocalDay to, double width,
                                  const std::function<double(const QString &)> &textWidth,
                                  const QLocale &locale, std::optional<Qt::DayOfWeek> weekBegin)
{
    if (!from.isValid() || !to.isValid() || to < from || width <= 0)
        return {};
    const double pixelsPerDay = width / double(std::max<qint64>(1, from.daysTo(to)));
    for (const Step step : Steps) {
        if (daysPer(step) * pixelsPerDay < widestLabel(step, textWidth, locale) + LabelGap)
            continue;
        QList<CalendarTick> ticks;
        for (LocalDay day = firstTick(step, from, weekBegin.value_or(locale.firstDayOfWeek()));
             day.isValid() && day <= to; day = nextTick(step, day))
            ticks.append({day, tickText(step, day, locale)});
        return ticks;
    }
    return {{from, locale.toString(from, u"yyyy"_s)}};
}

} // namespace tryboth
