// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/trendnumbers.h"

#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr double WeeksPerMonth = 365.25 / 12 / 7;
constexpr std::array Compared{Focus::People, Focus::Technical};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)
};

QString named(const QString &what, Focus focus)
{
    return what + u'-' + toWord(focus);
}

QString weeksCounted(int weeks)
{
    return Words::tr("weeks with at least two rated days: %1").arg(QLocale().toString(weeks));
}

/// Nothing is left of `pointsPerMonth` as it is written.
bool isLevel(double pointsPerMonth)
{
    return std::abs(pointsPerMonth) < 0.005;
}

QString movement(double pointsPerMonth)
{
    if (isLevel(pointsPerMonth)) {
        return Words::tr("Your energy from %1 has neither been rising nor falling: about %2 points a month");
    }
    return pointsPerMonth > 0
               ? Words::tr("Your energy from %1 has been rising by about %2 points a month")
               : Words::tr("Your energy from %1 has been falling by about %2 points a month");
}

EnergyNumber trend(const NumberWriter &writer, Focus focus)
{
    const auto &found = writer.detail().trendOf(focus);
    const int weeks = writer.detail().trendWeeks[std::size_t(focus)];
    EnergyNumber number;
    number.id = named(u"trend"_s, focus);
    number.how = writer.source(
        weeks, weeksCounted(weeks),
        Words::tr("The median of all slopes between two weekly medians (Theil and Sen). The direction is "
                  "said from twelve weeks on, where Mann and Kendall's test, widened for what carries "
                  "over from week to week, sees one."),
        focus);
    if (!found) {
        number.sentence = Words::tr(
                              "No trend of your energy from %1 yet: %2 of %3 weeks with two rated days.")
                              .arg(NumberWriter::work(focus))
                              .arg(weeks)
                              .arg(Rules().trendWeeks);
        return number;
    }
    const double month = found->slopePerWeek * WeeksPerMonth;
    number.sentence = movement(month).arg(NumberWriter::work(focus), writer.points(std::abs(month), 2));
    number.values = {{u"points_per_month"_s, month}, {u"weeks"_s, double(weeks)}};
    if (found->range) {
        const double lower = found->range->lower * WeeksPerMonth, upper = found->range->upper * WeeksPerMonth;
        //: Follows "… by about 0.1 points a month"; %1 and %2 points
        number.sentence +=
            u' ' + Words::tr("(range %1 to %2)").arg(writer.points(lower, 2), writer.points(upper, 2));
        number.values += {{u"lower"_s, lower}, {u"upper"_s, upper}};
    }
    number.sentence += found->directionSpoken || isLevel(month)
                           ? u"."_s
                           : u' ' + Words::tr("— the direction is not yet sure.");
    return number;
}

void addShift(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    if (!writer.detail().shift)
        return;
    const ShiftMark &shift = *writer.detail().shift;
    numbers.append(
        {u"shift"_s,
         Words::tr("Something may have shifted in your energy from %1 around the week of %2 — do "
                   "you remember what?")
             .arg(NumberWriter::work(shift.focus), writer.day(shift.week)),
         false,
         writer.source(shift.weeks, weeksCounted(shift.weeks),
                       Words::tr("Pettitt's test on weekly medians, from 24 weeks on and below 1 in "
                                 "100. It is a question and enters no other number."),
                       shift.focus),
         {{u"p"_s, shift.p}}});
}

/// "first time", "2–3", "16 and more"
QString timesText(int fromTime)
{
    constexpr int LastGroup = 16;
    return fromTime == 1           ? Words::tr("first time")
           : fromTime == LastGroup ? Words::tr("16 and more")
                                   : u"%1–%2"_s.arg(fromTime).arg(2 * fromTime - 1);
}

void addTimes(QList<EnergyNumber> &numbers, const NumberWriter &writer, Focus focus)
{
    QStringList parts;
    QList<NamedValue> values;
    int all = 0;
    for (const TimesSum &sum : writer.detail().counts.times) {
        if (sum.focus != focus)
            continue;
        const double mean = double(sum.energy) / sum.ratings;
        //: Energy by how often the activity had been done: "first time +1.4 (6 ratings)"
        parts << Words::tr("%1 %2 (%3)")
                     .arg(timesText(sum.fromTime), writer.level(mean), writer.ratings(sum.ratings));
        values << NamedValue{u"mean_from_%1"_s.arg(sum.fromTime), mean}
               << NamedValue{u"ratings_from_%1"_s.arg(sum.fromTime), double(sum.ratings)};
        all += sum.ratings;
    }
    if (parts.size() < 2)
        return;
    numbers.append(
        {named(u"times"_s, focus),
         Words::tr("Energy from %1 by how often you had done that activity: %2. First weeks of new work "
                   "differ.")
             .arg(NumberWriter::work(focus), parts.join(u", "_s)),
         false,
         writer.source(
             all, Words::tr("ratings: %1").arg(writer.locale().toString(all)),
             Words::tr("Ratings of an activity are numbered from the beginning of the journal; the means "
                       "are of those in this period."),
             focus),
         values});
}

} // namespace

QList<EnergyNumber> trendNumbers(const NumberWriter &writer)
{
    QList<EnergyNumber> numbers;
    for (const Focus focus : Compared)
        numbers.append(trend(writer, focus));
    addShift(numbers, writer);
    for (const Focus focus : Compared)
        addTimes(numbers, writer, focus);
    return numbers;
}

} // namespace tryboth
