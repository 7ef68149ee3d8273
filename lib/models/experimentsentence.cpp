// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentsentence.h"

#include "domain/dayformats.h"
#include "domain/isolated.h"
#include "models/circumstancesentence.h"
#include "models/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

/// Every sentence of a review in one translation context.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentSentence)

public:
    Words(const ExperimentReport &report, const QLocale &locale)
        : m_report(report)
        , m_locale(locale)
    {
    }

    ExperimentSentence say() const;

    static QString ofHundred(double share, const QLocale &locale)
    {
        return locale.toString(std::clamp(static_cast<int>(std::lround(share * 100)), 1, 99));
    }
    static QString verdict(Verdict verdict, int days, int daysNeeded, double difference, double smallest,
                           LocalDay on, const QLocale &locale);
    static QString forecast(const ForecastOutcome &outcome, const QLocale &locale);
    static QString kept(const Kept &kept) { return tr("Kept %1 of %2").arg(kept.kept).arg(kept.due); }

private:
    QString points(double value) const { return pointsText(value, m_locale); }
    QString headline() const;
    bool wentThatWayBefore() const;
    QString difference() const;
    QString pairsOfDays() const;
    QString lot() const;
    QString sameRating() const;
    QString lowLastWeek() const;
    QString halves() const;
    QString overlaps() const;

    const ExperimentReport &m_report;
    const QLocale &m_locale;
};

QString Words::verdict(Verdict verdict, int days, int daysNeeded, double difference, double smallest,
                       LocalDay on, const QLocale &locale)
{
    const bool more = difference >= 0;
    switch (verdict) {
    case Verdict::Running:
        //: %1 is a day and a month
        return tr("Still running — results on %1.").arg(locale.toString(on, DayFormat().in(locale)));
    case Verdict::TooLittle:
        return tr("Too little data to tell: %1 of %2 days.").arg(days).arg(daysNeeded);
    case Verdict::TooEarly:
        return days < daysNeeded ? tr("A first look only — %1 of %2 days.").arg(days).arg(daysNeeded)
                                 : tr("A first look only — the days lie in fewer than three calendar weeks.");
    case Verdict::TooUncertain:
        return tr(
            "Your ratings vary so much that this could be anything from clearly worse to clearly better.");
    case Verdict::AboutTheSame:
        return std::abs(smallest - 0.5) < TieTolerance
                   ? tr("About the same, within half a point either way.")
                   : tr("About the same, within %1 points either way.").arg(pointsText(smallest, locale));
    case Verdict::DifferenceButTrend:
        return more ? tr("More energising, but your ratings were already rising before you started; a steady "
                         "rise "
                         "alone would explain at least half of it.")
                    : tr("Less energising, but your ratings were already falling before you started; a "
                         "steady fall "
                         "alone would explain at least half of it.");
    case Verdict::ClearDifference:
        return more ? tr("Clearly more energising.") : tr("Clearly less energising.");
    case Verdict::LikelyDifference:
        return more ? tr("Probably more energising, but how much is unsure.")
                    : tr("Probably less energising, but how much is unsure.");
    case Verdict::NoClearDifference:
        return tr("No clear difference either way. That is not proof that there is none.");
    }
    return {};
}

QString Words::forecast(const ForecastOutcome &outcome, const QLocale &locale)
{
    const QString expected = signedNumber(outcome.forecast.energyExpected);
    if (!outcome.range) {
        return tr("You expected %1. One rated day is too little to compare it with.").arg(expected);
    }
    return tr("You expected %1. It came to %2 to %3.")
               .arg(expected, pointsText(outcome.range->lower, locale),
                    pointsText(outcome.range->upper, locale)) +
           u' ' +
           (outcome.within ? tr("Your forecast lies within what happened.")
                           : tr("Your forecast lies outside what happened. Something here was new to you."));
}

QString Words::headline() const
{
    const Experiment &experiment = m_report.experiment;
    switch (m_report.status) {
    case ExperimentStatus::Idea:
        return tr("An idea. Nothing is compared before it is sealed.");
    case ExperimentStatus::Planned:
        return tr("It starts on %1.").arg(m_locale.toString(experiment.start, DayFormat().in(m_locale)));
    case ExperimentStatus::Paused:
        return tr("It rests. Carry on, move its dates, or close it?");
    case ExperimentStatus::StoppedEarly:
        return tr("Stopped on %1, before the planned end. What follows are marks and numbers, without a "
                  "verdict.")
            .arg(m_locale.toString(experiment.lastDay(), DayFormat().in(m_locale)));
    case ExperimentStatus::Running:
    case ExperimentStatus::Ended:
    case ExperimentStatus::Reviewed:
        break;
    }
    if (m_report.verdict == Verdict::DifferenceButTrend && !wentThatWayBefore()) {
        return m_report.effect->difference >= 0
                   ? tr("More energising, but a steady rise over the whole time, before and during, would "
                        "explain at least half of it.")
                   : tr("Less energising, but a steady fall over the whole time, before and during, would "
                        "explain at least half of it.");
    }
    return verdict(m_report.verdict, std::min(m_report.before.ratedDays, m_report.during.ratedDays),
                   m_report.verdictDays, m_report.effect ? m_report.effect->difference : 0,
                   m_report.smallestDifference, experiment.end, m_locale);
}

/// The ratings before the start were already moving to where they came. The flag of the trend is about the
/// whole time, and does not say so.
bool Words::wentThatWayBefore() const
{
    return m_report.effect && m_report.slopeBefore && *m_report.slopeBefore * m_report.effect->difference > 0;
}

QString Words::difference() const
{
    if (!m_report.effect || !m_report.effect->differenceRange) {
        return {};
    }
    const double d = m_report.effect->difference;
    const Range range = m_report.effect->differenceRange->range;
    const bool higher = d >= 0;
    const Range shown = higher ? range : Range{-range.upper, -range.lower};
    //: %1 the title of an experiment; %2 points; %3 to %4 their range; %5 and %6 numbers of days
    return (higher ? tr("During “%1” you rated your days %2 points higher than before (plausible range %3 to "
                        "%4; %5 "
                        "rated days during, %6 before).")
                   : tr("During “%1” you rated your days %2 points lower than before (plausible range %3 to "
                        "%4; %5 "
                        "rated days during, %6 before)."))
        .arg(isolated(m_report.experiment.title), points(std::abs(d)), points(shown.lower),
             points(shown.upper), QString::number(m_report.during.ratedDays),
             QString::number(m_report.before.ratedDays)); // at once: a title may hold "%5", too
}

QString Words::pairsOfDays() const
{
    if (!m_report.effect || !m_report.effect->napRange) {
        return {};
    }
    return tr("A random day of it beat a random earlier day %1 times in 100 (range %2–%3).")
        .arg(ofHundred(m_report.effect->nap, m_locale), ofHundred(m_report.effect->napRange->lower, m_locale),
             ofHundred(m_report.effect->napRange->upper, m_locale));
}

QString Words::lot() const
{
    if (!m_report.effect) {
        return {};
    }
    if (m_report.lotP) {
        return tr("The start was drawn by lot. If it made no difference at all, a difference this large "
                  "would come up "
                  "in about %1 of 100 such lotteries (%2 possible starts).")
            .arg(ofHundred(*m_report.lotP, m_locale))
            .arg(m_report.lotStarts);
    }
    return tr("The order was not drawn by lot, so something else that changed at the same time could explain "
              "this.");
}

QString Words::sameRating() const
{
    return m_report.before.sameEveryDay && m_report.during.sameEveryDay
               ? tr("You gave the same rating every day; the scale cannot show a difference.")
               : QString();
}

QString Words::lowLastWeek() const
{
    return m_report.lowLastWeek
               ? tr("The last week before the start was unusually low. After such a week ratings rise "
                    "by themselves, by about half a point.")
               : QString();
}

QString Words::halves() const
{
    if (!m_report.halves) {
        return {};
    }
    return tr("First half %1 (%2 rated days), second half %3 (%4 rated days).")
        .arg(points(m_report.halves->first))
        .arg(m_report.halves->firstDays)
        .arg(points(m_report.halves->second))
        .arg(m_report.halves->secondDays);
}

/// `sentence` has quotation marks around its "%1": each title gets those of its language.
QString withTitles(const QString &sentence, const QStringList &titles)
{
    const qsizetype at = sentence.indexOf(u"%1"_s);
    const auto width = [&](qsizetype place) { return sentence.mid(place, 1).trimmed().isEmpty() ? 2 : 1; };
    const qsizetype opening = width(at - 1);
    const QString between = sentence.mid(at + 2, width(at + 2)) + u", "_s +
                            sentence.mid(at - opening, opening);
    return sentence.arg(titles.join(between));
}

QString Words::overlaps() const
{
    if (m_report.overlaps.isEmpty()) {
        return {};
    }
    const QStringList &titles = m_report.overlaps;
    switch (m_report.status) {
    case ExperimentStatus::Ended:
    case ExperimentStatus::Reviewed:
    case ExperimentStatus::StoppedEarly:
        //: %1 the titles of other experiments
        return withTitles(tr("It ran at the same time as “%1”."), titles);
    case ExperimentStatus::Idea:
    case ExperimentStatus::Planned:
        //: %1 the titles of other experiments
        return withTitles(tr("It will run at the same time as “%1”."), titles);
    case ExperimentStatus::Running:
    case ExperimentStatus::Paused:
        break;
    }
    //: %1 the titles of other experiments
    return withTitles(tr("It runs at the same time as “%1”."), titles);
}

ExperimentSentence Words::say() const
{
    QStringList details{difference(), pairsOfDays(), lot(), sameRating(), lowLastWeek(), halves()};
    details += circumstanceSentences(m_report, m_locale);
    details.append(overlaps());
    if (m_report.forecast) {
        details.append(forecast(*m_report.forecast, m_locale));
    }
    details.removeAll(QString());
    return {headline(), details};
}

} // namespace

ExperimentSentence experimentSentence(const ExperimentReport &report, const QLocale &locale)
{
    return Words(report, locale).say();
}

QString verdictSentence(Verdict verdict, int days, int daysNeeded, double difference, double smallest,
                        LocalDay on, const QLocale &locale)
{
    return Words::verdict(verdict, days, daysNeeded, difference, smallest, on, locale);
}

QString keptText(const Kept &kept)
{
    return Words::kept(kept);
}

QString forecastSentence(const ForecastOutcome &outcome, const QLocale &locale)
{
    return Words::forecast(outcome, locale);
}

} // namespace tryboth
