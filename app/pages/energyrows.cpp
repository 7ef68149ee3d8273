// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/energyrows.h"

#include "charts/energywords.h"
#include "models/energysentence.h"
#include "models/journal.h"

#include <QCoreApplication>

#include <algorithm>

namespace tryboth {

namespace {

constexpr int MaxRows = 6; // more entries of a day than this are counted, not listed

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::EnergyPage)
};

} // namespace

CheckInFilter EnergyRows::between(LocalDay from, LocalDay to) const
{
    CheckInFilter filter;
    filter.from = from;
    filter.to = to;
    filter.rated = true;
    if (m_scope.leavesOutLate)
        filter.late = false;
    return filter;
}

CheckInFilter EnergyRows::ofDay(LocalDay day) const
{
    return between(day, std::min(day.addDays(m_daysPerMark - 1), m_report.to));
}

CheckInFilter EnergyRows::ofMark(LocalDay day, Focus focus) const
{
    CheckInFilter filter = ofDay(day);
    filter.focus = {focus};
    return filter;
}

CheckInFilter EnergyRows::ofActivity(const QString &activity) const
{
    CheckInFilter filter = between(m_report.from, m_report.to);
    filter.activities = {activity};
    return filter;
}

CheckInFilter EnergyRows::ofHour(int weekday, int hour) const
{
    CheckInFilter filter = between(m_report.from, m_report.to);
    filter.weekday = weekday;
    filter.hour = hour;
    return filter;
}

QStringList EnergyRows::textOf(LocalDay day) const
{
    const CheckInFilter filter = ofDay(day);
    const CheckInStore &store = m_journal.stores().checkIns;
    auto entries = store.page(filter, MaxRows);
    QStringList rows;
    if (!entries)
        return rows;
    std::ranges::reverse(*entries);
    for (const PlacedCheckIn &entry : std::as_const(*entries))
        rows << energywords::row(entry.checkIn, m_journal.catalog());
    const int more = store.count(filter).value_or(0) - int(entries->size());
    if (more > 0)
        rows << Words::tr("and %n more", nullptr, more);
    for (const EnergyGap &gap : m_report.gaps) {
        if (day >= gap.first && day <= gap.last)
            rows << gapSentence(gap, QLocale());
    }
    return rows;
}

} // namespace tryboth
