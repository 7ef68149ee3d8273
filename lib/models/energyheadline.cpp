// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/energyheadline.h"

#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

EnergyHeadline::EnergyHeadline(const EnergyReport &report, const QLocale &locale)
    : m_report(report)
    , m_locale(locale)
{
}

QString EnergyHeadline::points(double value) const
{
    const double rounded = std::round(value * 10) / 10;
    QString text = m_locale.toString(std::abs(rounded), 'f', 1);
    return rounded < 0 ? u'\u2212' + text : text;
}

// English has no plural forms without a catalogue, so that one day is a sentence part of its own.
QString EnergyHeadline::peopleDays() const
{
    const int days = m_report.now->recent.peopleDays;
    return days == 1 ? tr("1 people day") : tr("%n people days", nullptr, days);
}

QString EnergyHeadline::technicalDays() const
{
    const int days = m_report.now->recent.technicalDays;
    return days == 1 ? tr("1 technical day") : tr("%n technical days", nullptr, days);
}

QString EnergyHeadline::endDay() const
{
    return m_locale.toString(m_report.to, QLocale::LongFormat);
}

QString EnergyHeadline::filled(const QString &sentence, double difference, const Range &range) const
{
    const QString text = sentence.arg(points(difference), points(range.lower), points(range.upper),
                                      peopleDays(), technicalDays());
    return m_report.endsToday ? text : text.arg(endDay());
}

QString EnergyHeadline::peopleMore() const
{
    //: %1 points; %2 to %3 their range; %4 "21 people days"; %5 "26 technical days"; %6 a date
    return filled(
        m_report.endsToday
            ? tr("Over the last eight weeks people work left you about %1 points more energised than "
                 "technical work (plausible range %2 to %3; %4, %5).")
            : tr("In the eight weeks up to %6 people work left you about %1 points more energised "
                 "than technical work (plausible range %2 to %3; %4, %5)."),
        m_report.now->difference, m_report.now->range);
}

QString EnergyHeadline::technicalMore() const
{
    const Range range{-m_report.now->range.upper, -m_report.now->range.lower};
    return filled(
        m_report.endsToday
            ? tr("Over the last eight weeks technical work left you about %1 points more energised "
                 "than people work (plausible range %2 to %3; %4, %5).")
            : tr("In the eight weeks up to %6 technical work left you about %1 points more energised "
                 "than people work (plausible range %2 to %3; %4, %5)."),
        -m_report.now->difference, range);
}

QString EnergyHeadline::notApart() const
{
    return filled(m_report.endsToday
                      ? tr("Over the last eight weeks people work and technical work cannot be told apart "
                           "(people minus technical %1 points, plausible range %2 to %3; %4, %5).")
                      : tr("In the eight weeks up to %6 people work and technical work cannot be told apart "
                           "(people minus technical %1 points, plausible range %2 to %3; %4, %5)."),
                  m_report.now->difference, m_report.now->range);
}

/// By the range that is small enough to say so.
QString EnergyHeadline::alike() const
{
    const bool recently = m_report.now->recentlyAlike;
    return filled(
        m_report.endsToday
            ? tr("Over the last eight weeks people work and technical work left you about equally "
                 "energised (people minus technical %1 points, plausible range %2 to %3; %4, %5).")
            : tr("In the eight weeks up to %6 people work and technical work left you about equally "
                 "energised (people minus technical %1 points, plausible range %2 to %3; %4, %5)."),
        recently ? *m_report.now->recent.difference : m_report.now->difference,
        recently ? *m_report.now->recent.differenceRange : m_report.now->range);
}

QString EnergyHeadline::tooUncertain() const
{
    return filled(
        m_report.endsToday
            ? tr("Too uncertain to tell: over the last eight weeks people minus technical work comes "
                 "out at %1 points, but anything from %2 to %3 is plausible (%4, %5).")
            : tr("Too uncertain to tell: in the eight weeks up to %6 people minus technical work "
                 "comes out at %1 points, but anything from %2 to %3 is plausible (%4, %5)."),
        m_report.now->difference, m_report.now->range);
}

QString EnergyHeadline::oneFocus() const
{
    return m_report.now->recent.technicalDays == 0
               ? tr("Nothing to compare: %1 and no technical days in eight weeks.").arg(peopleDays())
               : tr("Nothing to compare: %1 and no people days in eight weeks.").arg(technicalDays());
}

QString EnergyHeadline::tooLittle() const
{
    const Recent &recent = m_report.now->recent;
    if (recent.peopleDays == 0 && recent.technicalDays == 0)
        return tr("Too little to tell: no people days and no technical days in eight weeks.");
    const bool peopleLack = recent.peopleDays < m_report.spokenDays;
    const bool technicalLack = recent.technicalDays < m_report.spokenDays;
    if (peopleLack && technicalLack) {
        //: %1 "3 people days"; %2 "1 technical day"
        return tr("Too little to tell: %1 and %2 in eight weeks.").arg(peopleDays(), technicalDays());
    }
    //: %1 "3 people days"
    return tr("Too little to tell: %1 in eight weeks.").arg(peopleLack ? peopleDays() : technicalDays());
}

} // namespace tryboth
