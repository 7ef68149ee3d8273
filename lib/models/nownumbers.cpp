// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/nownumbers.h"

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyNumbers)
};

/// Where the line of one kind ends, in words.
QString levelText(const NumberWriter &writer, Focus focus, const QList<LineSegment> &lines)
{
    if (lines.isEmpty() || lines.last().isEmpty()) {
        return Words::tr("There is no level of %1 yet: three rated days have to lie close together.")
            .arg(NumberWriter::work(focus));
    }
    const LinePoint &last = lines.last().last();
    //: %1 a day, %2 "people work", %3 to %5 places on the scale
    return Words::tr("On %1 the level of %2 is %3 (90% range %4 to %5).")
        .arg(writer.day(last.day), NumberWriter::work(focus), writer.level(last.value),
             writer.level(last.band.lower), writer.level(last.band.upper));
}

void addValues(QList<NamedValue> &values, const QString &kind, const QList<LineSegment> &lines)
{
    if (lines.isEmpty() || lines.last().isEmpty())
        return;
    const LinePoint &last = lines.last().last();
    values << NamedValue{kind, last.value} << NamedValue{kind + u"_lower"_s, last.band.lower}
           << NamedValue{kind + u"_upper"_s, last.band.upper};
}

void addLevels(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const EnergyReport &report = writer.report();
    const int people = report.ratingsOf(Focus::People), technical = report.ratingsOf(Focus::Technical);
    if (people + technical == 0)
        return;
    EnergyNumber number;
    number.id = u"levels"_s;
    number.sentence = levelText(writer, Focus::People, report.people) + u' ' +
                      levelText(writer, Focus::Technical, report.technical);
    number.how = writer.source(
        people + technical,
        Words::tr("ratings of the period: %1 people, %2 technical").arg(people).arg(technical),
        Words::tr("A level is followed through all days of the journal (local level, Kalman filter and "
                  "smoother); its band is 1.645 of its standard deviations either way and widens where "
                  "little is known. It is drawn where three rated days lie within four weeks either way."));
    number.how.leftOut = Words::tr("mixed work, which has marks and no line") + u" · "_s + number.how.leftOut;
    number.how.rows.focus = {Focus::People, Focus::Technical};
    addValues(number.values, u"people"_s, report.people);
    addValues(number.values, u"technical"_s, report.technical);
    numbers.append(number);
}

EnergyNumber difference(const NumberWriter &writer)
{
    const EnergyNow &now = *writer.report().now;
    //: %1 a day, %2 to %4 points
    return {
        u"now"_s,
        Words::tr("On %1 people minus technical work stands at %2 points (90% range %3 to %4).")
            .arg(writer.day(now.day), writer.points(now.difference), writer.points(now.range.lower),
                 writer.points(now.range.upper)),
        false,
        writer.recently(
            Words::tr("Both levels are followed through all days of the journal (local level, Kalman "
                      "filter and smoother); their difference is the tilt, and the range is 1.645 of its "
                      "standard deviations either way. The counts are those of the last eight weeks; "
                      "earlier days weigh less and less.")),
        {{u"difference"_s, now.difference}, {u"lower"_s, now.range.lower}, {u"upper"_s, now.range.upper}}};
}

void addNap(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const Recent &recent = writer.report().now->recent;
    if (!recent.nap || !recent.napRange)
        return;
    const auto frequency = [](double share) { return std::clamp(int(std::lround(100 * share)), 1, 99); };
    numbers.append(
        {u"nap"_s,
         Words::tr("In 100 random pairs of such days, people work would win about %1 (range %2 to %3).")
             .arg(frequency(*recent.nap))
             .arg(frequency(recent.napRange->lower))
             .arg(frequency(recent.napRange->upper)),
         false,
         writer.recently(
             Words::tr("Every people day is held against every technical day; a tie counts half. The range "
                       "is Newcombe's, for as many days as these are worth when moods carry over.")),
         {{u"nap"_s, *recent.nap},
          {u"lower"_s, recent.napRange->lower},
          {u"upper"_s, recent.napRange->upper}}});
}

void addRecentDifference(QList<EnergyNumber> &numbers, const NumberWriter &writer)
{
    const Recent &recent = writer.report().now->recent;
    if (!recent.difference || !recent.differenceRange)
        return;
    const double lower = recent.differenceRange->lower, upper = recent.differenceRange->upper;
    //: %1 to %3 points
    numbers.append(
        {u"recent"_s,
         Words::tr("Taking the last eight weeks alone, the mean people day is %1 points above the "
                   "mean technical day (90% range %2 to %3).")
             .arg(writer.points(*recent.difference), writer.points(lower), writer.points(upper)),
         false,
         writer.recently(Words::tr("The difference of the plain means of either kind's days. The "
                                   "range is Welch's, for as many days as these are worth when "
                                   "moods carry over. “About equally” is said where all of it lies "
                                   "within half a point of 0.")),
         {{u"difference"_s, *recent.difference}, {u"lower"_s, lower}, {u"upper"_s, upper}}});
}

EnergyNumber sameDayPairs(const NumberWriter &writer)
{
    const EnergyNow &now = *writer.report().now;
    const auto &pairs = now.recent.pairs;
    EnergyNumber number;
    number.id = u"pairs"_s;
    number.warning = now.pairsDisagree;
    number.how = writer.recently(Words::tr("The mean of people minus technical over days that have both, "
                                           "which takes mood, sleep and workload of the day out."));
    if (!pairs) {
        number.sentence =
            Words::tr("Days with both kinds of work: fewer than %1 in eight weeks, too few to compare.")
                .arg(Rules().sameDayPairs);
        return number;
    }
    number.how.count = pairs->days;
    number.how.counted = Words::tr("days with ratings of both kinds: %1").arg(pairs->days);
    number.sentence =
        Words::tr("On the %1 days with both kinds, people work came out %2 points above technical work on "
                  "the same day.")
            .arg(pairs->days)
            .arg(writer.points(pairs->meanDifference));
    if (now.pairsDisagree)
        number.sentence += u' ' + Words::tr("That points the other way than the tilt.");
    number.values = {{u"difference"_s, pairs->meanDifference}, {u"days"_s, double(pairs->days)}};
    return number;
}

} // namespace

QList<EnergyNumber> nowNumbers(const NumberWriter &writer)
{
    QList<EnergyNumber> numbers;
    if (writer.report().now) {
        numbers.append(difference(writer));
        addNap(numbers, writer);
        addRecentDifference(numbers, writer);
        numbers.append(sameDayPairs(writer));
    }
    addLevels(numbers, writer);
    return numbers;
}

} // namespace tryboth
