// SPDX-License-Identifier: GPL-3.0-or-later
#include "charts/energywords.h"

#include "charts/charttext.h"
#include "charts/energycharts.h"
#include "domain/activitycatalog.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace tryboth::energywords {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyWords)
};

constexpr int DaysPerWeek = 7;

// English has no plural forms without a catalogue, so that one rating is a text of its own.
QString ratings(int count, const QLocale &locale)
{
    return count == 1 ? Words::tr("1 rating")
                      : Words::tr("%1 ratings", nullptr, count).arg(locale.toString(count));
}

QString longDay(LocalDay day, const QLocale &locale)
{
    return charttext::dayText(day, true, locale);
}

const LinePoint *lastPoint(const QList<LineSegment> &lines)
{
    return lines.isEmpty() || lines.last().isEmpty() ? nullptr : &lines.last().last();
}

QString number(double value, const QLocale &locale)
{
    return charttext::signedNumber(value, 1, locale);
}

QString range(const Range &band, const QLocale &locale)
{
    return charttext::rangeText(band.lower, band.upper, locale);
}

QString hourWords(const HourCell &cell, const QLocale &locale)
{
    //: A weekday, a time, a mean energy and a count: "Tuesday 10:00 with +1.2 (14 ratings)"
    return Words::tr("%1 %2 with %3 (%4)")
        .arg(locale.standaloneDayName(cell.weekday), locale.toString(QTime(cell.hour, 0), timeFormat()),
             number(cell.mean, locale), ratings(cell.ratings, locale));
}

} // namespace

QString counts(const EnergyReport &report, const QLocale &locale)
{
    const int all = std::accumulate(report.ratings.begin(), report.ratings.end(), 0);
    const auto of = [&](Focus focus) { return locale.toString(report.ratingsOf(focus)); };
    //: %1 "155 ratings", %2 and %3 days, %4 to %6 numbers of ratings, %7 version of the rules of computing
    return Words::tr("%1 from %2 to %3: %4 people, %5 technical, %6 mixed · computed by rules %7")
        .arg(ratings(all, locale), longDay(report.from, locale), longDay(report.to, locale),
             of(Focus::People), of(Focus::Technical), of(Focus::Mixed), locale.toString(report.rules));
}

QString marksHint(int daysPerMark, bool oneMarkARating, bool anyLine, bool anyHollow)
{
    QStringList parts;
    if (oneMarkARating)
        parts << Words::tr("each mark one entry");
    else if (daysPerMark == 1)
        parts << Words::tr("each mark one day");
    else if (daysPerMark == DaysPerWeek)
        parts << Words::tr("each mark one week");
    else
        parts << Words::tr("each mark %1 weeks").arg(daysPerMark / DaysPerWeek);
    if (anyLine)
        parts << Words::tr("line: local average") << Words::tr("band: 90% interval");
    if (anyHollow)
        parts << Words::tr("hollow: first week of use");
    return parts.join(u" · "_s);
}

QString scopeNote(const NumberScope &scope)
{
    QStringList notes;
    if (scope.leavesOutLate)
        notes << Words::tr("late entries left out");
    if (!scope.weighsByMinutes)
        notes << Words::tr("not weighed by minutes");
    return notes.join(u" · "_s);
}

QString levels(const EnergyReport &report, const QLocale &locale)
{
    QStringList sentences;
    const auto add = [&](const QString &pattern, const QList<LineSegment> &lines) {
        if (const LinePoint *point = lastPoint(lines)) {
            sentences << pattern.arg(longDay(point->day, locale), number(point->value, locale),
                                     range(point->band, locale));
        }
    };
    //: %1 a day, %2 a level, %3 its 90 % range
    add(Words::tr("On %1 the level of people work is %2, with a 90% range from %3."), report.people);
    //: %1 a day, %2 a level, %3 its 90 % range
    add(Words::tr("On %1 the level of technical work is %2, with a 90% range from %3."), report.technical);
    if (sentences.isEmpty())
        sentences << Words::tr("Single marks without a line.");
    sentences << counts(report, locale);
    return sentences.join(u' ');
}

QString tilt(const EnergyReport &report, const QLocale &locale)
{
    const LinePoint *point = lastPoint(report.tilt);
    if (!point)
        return Words::tr("There is no tilt yet: it needs a level of both kinds on one day.");
    //: %1 a day, %2 points, %3 their 90 % range
    return Words::tr("On %1 people minus technical work is %2 points, with a 90% range from %3.")
        .arg(longDay(point->day, locale), number(point->value, locale), range(point->band, locale));
}

QString activities(const EnergyCharts &charts, const QLocale &locale)
{
    if (charts.bars.isEmpty())
        return Words::tr("No activity has a rating in this period.");
    const ActivityBar &most = charts.bars.first();
    const ActivityBar &least = charts.bars.last();
    //: An activity, its mean energy, its count: "Mentoring (+1.9, 41 ratings)"
    const QString pattern = Words::tr("%1 (%2, %3)");
    const auto one = [&](const ActivityBar &bar) {
        return pattern.arg(bar.label, number(bar.mean, locale), ratings(bar.ratings, locale));
    };
    return charts.bars.size() == 1 ? Words::tr("Rated: %1.").arg(one(most))
                                   : Words::tr("Highest: %1. Lowest: %2.").arg(one(most), one(least));
}

QString hours(const QList<HourCell> &cells, const QLocale &locale)
{
    if (cells.isEmpty())
        return Words::tr("None of these ratings has a time of day.");
    const auto [low, high] = std::ranges::minmax_element(cells, {}, &HourCell::mean);
    return Words::tr("Highest: %1. Lowest: %2.").arg(hourWords(*high, locale), hourWords(*low, locale));
}

QString row(const CheckIn &entry, const ActivityCatalog &catalog)
{
    const QString what = entry.title.isEmpty() ? catalog.labelOf(entry.activity) : entry.title;
    const QString time = entry.when.time ? QLocale().toString(*entry.when.time, timeFormat()) + u"  "_s
                                         : QString();
    return time + what + u"  "_s + (entry.energy ? signedNumber(*entry.energy) : QString());
}

} // namespace tryboth::energywords
