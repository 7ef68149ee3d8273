// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/arrangedweeks.h"

#include "domain/experimentrules.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace tryboth {

namespace {

using Week = WeeksStrip::Week;

struct WeeksText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ArrangedWeeks)
};

constexpr double MinutesPerHour = 60;

ArrangedWeeks sideBySide(int weeks, bool mayAlternate)
{
    return {QList<Week>(weeks, Week::On), QList<Week>(weeks, Week::On),
            mayAlternate ? WeeksText::tr("Both run in every week.")
                         : WeeksText::tr("Both run in every week. Alternating weeks are offered only where "
                                         "both can be put down and taken up freely.")};
}

ArrangedWeeks alternating(int weeks)
{
    return {QList<Week>(weeks, Week::ToBeDrawn), QList<Week>(weeks, Week::ToBeDrawn),
            WeeksText::tr("The app draws which one comes first in each pair of weeks, and keeps the lot. "
                          "Eight pairs or more can answer the question; these are %1.")
                .arg(weeks / 2)};
}

ArrangedWeeks oneAfterOther(int weeks)
{
    QList<Week> people(weeks, Week::Off), technical(weeks, Week::On);
    std::fill_n(people.begin(), weeks / 2, Week::On);
    std::fill_n(technical.begin(), weeks / 2, Week::Off);
    return {people, technical,
            WeeksText::tr("First the people experiment, then the technical one. What changes meanwhile can "
                          "mislead, so the comparison says less.")};
}

} // namespace

ArrangedWeeks arrangedWeeks(Arrangement arrangement, int weeks, bool mayAlternate)
{
    switch (arrangement) {
    case Arrangement::SideBySide:
        return sideBySide(weeks, mayAlternate);
    case Arrangement::AlternatingWeeks:
        return alternating(weeks);
    case Arrangement::OneAfterOther:
        break;
    }
    return oneAfterOther(weeks);
}

QString weeklyHours(double people, double technical, Arrangement arrangement)
{
    const bool together = arrangement == Arrangement::SideBySide;
    const QLocale locale;
    const auto hours = [&](double minutes) { return locale.toString(minutes / MinutesPerHour, 'f', 1); };
    //: numbers of hours
    QString sentence = (together ? WeeksText::tr("In all %1 hours a week: %2 with people, %3 technical.")
                                 : WeeksText::tr("Up to %1 hours a week, one of the two at a time: %2 with "
                                                 "people, %3 technical."))
                           .arg(hours(together ? people + technical : std::max(people, technical)),
                                hours(people), hours(technical));
    if (isUnequalTime(people, technical)) {
        sentence += u' ' + WeeksText::tr("The two take unequal time, which makes them harder to compare.");
    }
    return sentence;
}

} // namespace tryboth
