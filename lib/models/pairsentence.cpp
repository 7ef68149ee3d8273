// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/isolated.h"
#include "models/circumstancesentence.h"
#include "models/experimentsentence.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct PairText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::PairSentence)
};

QString ofHundred(double share, const QLocale &locale)
{
    return locale.toString(std::clamp(static_cast<int>(std::lround(share * 100)), 1, 99));
}

QString lottery(const SignFlip &lot, const QLocale &locale)
{
    if (!lot.telling && lot.pairs == 1) {
        return PairText::tr("One pair cannot answer this, whatever the numbers say.");
    }
    if (!lot.telling) {
        return PairText::tr(
                   "%1 pairs cannot answer this, whatever the numbers say: even %1 out of %1 happens by luck "
                   "in 1 of %2 lotteries.")
            .arg(lot.pairs)
            .arg(static_cast<int>(std::lround(1 / lot.smallestTwoSided)));
    }
    const bool people = lot.meanDifference >= 0;
    const Range range = lot.range.value_or(Range{lot.meanDifference, lot.meanDifference});
    const Range shown = people ? range : Range{-range.upper, -range.lower};
    return (people
                ? PairText::tr(
                      "In %1 of %2 week pairs the people week was the more energising one; on average by %3 "
                      "points (plausible range %4 to %5). If it made no difference at all, a result this "
                      "lopsided would come up in about %6 of 100 such lotteries.")
                : PairText::tr(
                      "In %1 of %2 week pairs the technical week was the more energising one; on average "
                      "by %3 points (plausible range %4 to %5). If it made no difference at all, a result "
                      "this lopsided would come up in about %6 of 100 such lotteries."))
        .arg(people ? lot.positive : lot.negative)
        .arg(lot.pairs)
        .arg(pointsText(std::abs(lot.meanDifference), locale), pointsText(shown.lower, locale),
             pointsText(shown.upper, locale), ofHundred(lot.pTwoSided, locale));
}

QString unpaired(const PairReport &report, const QLocale &locale)
{
    const Effect &effect = *report.effect;
    const bool people = effect.difference >= 0;
    const Range range = effect.differenceRange ? effect.differenceRange->range : Range{};
    const Range shown = people ? range : Range{-range.upper, -range.lower};
    const QString &higher = people ? report.people.experiment.title : report.technical.experiment.title;
    const QString &lower = people ? report.technical.experiment.title : report.people.experiment.title;
    const double nap = people ? effect.nap : 1 - effect.nap;
    return PairText::
        tr("“%1” left you %2 points more energised than “%3” (plausible range %4 to %5). A random day of it "
           "beat a random day of the other %6 times in 100. Which came when was not drawn by lot.")
            .arg(higher, pointsText(std::abs(effect.difference), locale), lower,
                 pointsText(shown.lower, locale), pointsText(shown.upper, locale), ofHundred(nap, locale));
}

QString dropped(const PairReport &report)
{
    QStringList numbers;
    for (const WeekPair &pair : report.weekPairs) {
        if (pair.isDropped()) {
            numbers.append(QString::number(pair.number));
        }
    }
    return numbers.isEmpty() ? QString()
                             : PairText::tr("Left out because a week of it has no rating: pair %1.")
                                   .arg(numbers.join(u", "_s));
}

QString headline(const PairReport &report, const QLocale &locale)
{
    if (report.single) {
        return PairText::tr(
            "One of the two was stopped early. The other goes on alone, and nothing is compared.");
    }
    if (report.oneSideEmpty) {
        return PairText::tr("One side got no time, so there is nothing to compare.");
    }
    if (report.drawn && report.lottery && !report.lottery->telling &&
        report.verdict == Verdict::TooEarly) {
        return PairText::tr("A first look only — too few pairs have ratings in both of their weeks.");
    }
    const double difference = report.drawn && report.lottery ? report.lottery->meanDifference
                              : report.effect                ? report.effect->difference
                                                             : 0;
    const QString verdict = verdictSentence(
        report.verdict, std::min(report.comparison.daysA, report.comparison.daysB), report.people.verdictDays,
        difference, report.smallestDifference,
        std::max(report.people.experiment.end, report.technical.experiment.end), locale);
    switch (report.verdict) {
    case Verdict::DifferenceButTrend:
        return PairText::tr("The two differ, but your ratings were moving the same way all along; a steady "
                            "trend alone would explain at least half of it.");
    case Verdict::ClearDifference:
    case Verdict::LikelyDifference:
        //: %1 the title of the people experiment; %2 a verdict such as "Clearly more energising."
        return PairText::tr("“%1”, beside the other: %2")
            .arg(isolated(report.people.experiment.title), verdict);
    default:
        return verdict;
    }
}

} // namespace

ExperimentSentence pairSentence(const PairReport &report, const QLocale &locale)
{
    QStringList details;
    if (report.comparison.ended && !report.oneSideEmpty) {
        if (report.drawn && report.lottery) {
            details.append(lottery(*report.lottery, locale));
        } else if (!report.drawn && report.effect) {
            details.append(unpaired(report, locale));
        }
    }
    details.append(dropped(report));
    if (report.unequalTime) {
        details.append(
            PairText::tr("The two took unequal time: %1 minutes against %2. Bear this in mind when you "
                         "compare them.")
                .arg(std::lround(report.peopleMinutes))
                .arg(std::lround(report.technicalMinutes)));
    }
    details.removeAll(QString());
    return {headline(report, locale), details};
}

} // namespace tryboth
