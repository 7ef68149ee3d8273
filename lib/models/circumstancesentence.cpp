// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/circumstancesentence.h"

#include "models/experimentsentence.h"

#include <QCoreApplication>

#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ExperimentSentence)
};

QStringList imbalances(const ExperimentReport &report, const QLocale &locale)
{
    QStringList sentences;
    for (const ImbalanceRow &row : report.imbalance) {
        if (!row.notable) {
            continue;
        }
        const QString during = pointsText(row.numbers.meanB, locale);
        const QString before = pointsText(row.numbers.meanA, locale);
        const bool less = row.numbers.meanB < row.numbers.meanA;
        if (row.what == Circumstance::Workload) {
            sentences.append(
                (less ? Words::tr("Your experiment weeks were also calmer weeks (load %1 vs %2).")
                      : Words::tr("Your experiment weeks were also busier weeks (load %1 vs %2)."))
                    .arg(during, before));
        } else if (row.what == Circumstance::Sleep) {
            sentences.append(
                (less ? Words::tr("You also slept worse in your experiment weeks (sleep %1 vs %2).")
                      : Words::tr("You also slept better in your experiment weeks (sleep %1 vs %2)."))
                    .arg(during, before));
        } else {
            //: %1 "Fridays" or "Unusual days"
            sentences.append(Words::tr("%1 were spread unevenly over the two sides.").arg(nameOf(row.what)));
        }
    }
    if (!sentences.isEmpty()) {
        sentences.append(Words::tr("Part of the difference may be that."));
    }
    return sentences;
}

QString adjusted(const ExperimentReport &report, const QLocale &locale)
{
    if (!report.adjusted) {
        return {};
    }
    //: %1 and %2 are differences in points, which may be below zero
    return Words::tr("The difference is %1 points as rated, and %2 points without the share that sleep, load "
                     "and Fridays explain (%3 rated days).")
        .arg(pointsText(report.adjusted->raw, locale), pointsText(report.adjusted->adjusted, locale))
        .arg(report.adjusted->days);
}

QString waited(double minutes, const QLocale &locale)
{
    constexpr double MinutesPerHour = 60;
    constexpr int HoursFrom = 2;
    return minutes < HoursFrom * MinutesPerHour
               ? Words::tr("%Ln minutes", nullptr, static_cast<int>(std::lround(minutes)))
               : Words::tr("%1 hours").arg(locale.toString(minutes / MinutesPerHour, 'f', 1));
}

QString delays(const ExperimentReport &report, const QLocale &locale)
{
    const Delays &delays = report.delays;
    if (!delays.medianMinutes) {
        return {};
    }
    if (*delays.medianMinutes < 1) {
        return Words::tr(
                   "Half of the ratings were given at once; %1 of %2 were written more than a day after.")
            .arg(delays.late)
            .arg(delays.entries);
    }
    //: %1 is "20 minutes" or "5.5 hours"; %2 of %3 entries
    return Words::tr(
               "Half of the ratings were given within %1 of the work; %2 of %3 were written more than a "
               "day after.")
        .arg(waited(*delays.medianMinutes, locale))
        .arg(delays.late)
        .arg(delays.entries);
}

QString choice(const ExperimentReport &report, const QLocale &locale)
{
    const OwnChoice &choice = report.choice;
    if (choice.mine + choice.asked == 0) {
        return {};
    }
    const QString share = Words::tr("Of %1 entries that say so, %2 were work of your own choice.")
                              .arg(choice.mine + choice.asked)
                              .arg(choice.mine);
    return !choice.notable
               ? share
               : share + u' ' +
                     Words::tr("You rated it %1 on average, and work that was asked of you %2.")
                         .arg(pointsText(*choice.meanMine, locale), pointsText(*choice.meanAsked, locale));
}

} // namespace

QStringList circumstanceSentences(const ExperimentReport &report, const QLocale &locale)
{
    QStringList sentences = imbalances(report, locale);
    sentences.append(adjusted(report, locale));
    sentences.append(choice(report, locale));
    sentences.append(delays(report, locale));
    sentences.removeAll(QString());
    return sentences;
}

QString pointsText(double value, const QLocale &locale)
{
    const double rounded = std::round(value * 10) / 10;
    const QString text = locale.toString(std::abs(rounded), 'f', 1);
    return rounded < 0 ? u'\u2212' + text : text;
}

QString nameOf(Circumstance what)
{
    switch (what) {
    case Circumstance::Sleep:
        return Words::tr("Sleep");
    case Circumstance::Workload:
        return Words::tr("Load");
    case Circumstance::UnusualDay:
        return Words::tr("Unusual days");
    case Circumstance::Monday:
        return Words::tr("Mondays");
    case Circumstance::Tuesday:
        return Words::tr("Tuesdays");
    case Circumstance::Wednesday:
        return Words::tr("Wednesdays");
    case Circumstance::Thursday:
        return Words::tr("Thursdays");
    case Circumstance::Friday:
        return Words::tr("Fridays");
    case Circumstance::Saturday:
        return Words::tr("Saturdays");
    case Circumstance::Sunday:
        return Words::tr("Sundays");
    }
    return {};
}

} // namespace tryboth
