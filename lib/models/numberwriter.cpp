// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/numberwriter.h"

#include <cmath>

namespace tryboth {

using namespace Qt::StringLiterals;

NumberWriter::NumberWriter(const EnergyReport &report, const EnergyDetail &detail,
                           const ActivityCatalog &catalog, const NumberScope &scope, const QLocale &locale)
    : m_report(report)
    , m_detail(detail)
    , m_catalog(catalog)
    , m_scope(scope)
    , m_locale(locale)
{
}

QString NumberWriter::points(double value, int decimals) const
{
    const double scale = std::pow(10, decimals);
    const double rounded = std::round(value * scale) / scale;
    const QString text = m_locale.toString(std::abs(rounded), 'f', decimals);
    return rounded < 0 ? u'\u2212' + text : text;
}

QString NumberWriter::level(double value) const
{
    return std::round(value * 10) > 0 ? u'+' + points(value) : points(value);
}

QString NumberWriter::day(LocalDay day) const
{
    return m_locale.toString(day, QLocale::ShortFormat);
}

QString NumberWriter::ratings(int count) const
{
    return tr("%Ln ratings", nullptr, count);
}

QString NumberWriter::ratingsWithMean(const RatedPart &part) const
{
    if (!part.mean)
        return tr("no ratings");
    //: %1 "41 ratings", %2 a level such as +1.9
    return tr("%1, mean %2").arg(ratings(part.ratings), level(*part.mean));
}

QString NumberWriter::work(Focus focus)
{
    switch (focus) {
    case Focus::People:
        return tr("people work");
    case Focus::Technical:
        return tr("technical work");
    case Focus::Mixed:
        return tr("mixed work");
    }
    return {};
}

/// What none of the numbers takes in.
QString NumberWriter::leftOut() const
{
    const auto &counts = m_detail.counts;
    QStringList parts{tr("entries without a rating: %1").arg(m_locale.toString(counts.unrated))};
    parts << (m_scope.leavesOutLate ? tr("late entries: %1").arg(m_locale.toString(counts.late))
                                    : tr("late entries: none (%1 are counted)").arg(counts.late));
    if (counts.future > 0)
        parts << tr("entries dated after the last day: %1").arg(m_locale.toString(counts.future));
    if (m_report.outOfScale > 0)
        parts << tr("ratings beyond the scale: %1").arg(m_locale.toString(m_report.outOfScale));
    return parts.join(u" · "_s);
}

NumberSource NumberWriter::source(int count, const QString &counted, const QString &formula,
                                  std::optional<Focus> focus) const
{
    CheckInFilter rows;
    rows.from = m_report.from;
    rows.to = m_report.to;
    rows.rated = true;
    if (focus)
        rows.focus = {*focus};
    if (m_scope.leavesOutLate)
        rows.late = false;
    //: A period: %1 and %2 are days
    return {count,   tr("%1 to %2").arg(day(m_report.from), day(m_report.to)),
            counted, focus ? tr("of all days shown: %1").arg(leftOut()) : leftOut(),
            formula, m_report.rules,
            rows};
}

NumberSource NumberWriter::recently(const QString &formula) const
{
    const Recent &recent = m_report.now->recent;
    const LocalDay first = m_report.to.addDays(1 - Rules().recentDays);
    const QString weighed =
        m_scope.weighsByMinutes
            ? tr("A day's value is the mean of its ratings, weighed by minutes (15 to 240; 60 "
                 "where none are given).")
            : tr("A day's value is the plain mean of its ratings.");
    NumberSource how = source(
        recent.peopleDays + recent.technicalDays,
        tr("rated days: %1 people, %2 technical").arg(recent.peopleDays).arg(recent.technicalDays),
        formula + u' ' + weighed);
    how.period = tr("%1 to %2").arg(day(first), day(m_report.to));
    //: %1 a list of what is left out with its numbers
    how.leftOut = tr("mixed work, which takes no part in comparing") + u" · "_s +
                  tr("of all days shown: %1").arg(leftOut());
    how.rows.from = first;
    how.rows.focus = {Focus::People, Focus::Technical};
    return how;
}

} // namespace tryboth
