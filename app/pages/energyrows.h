// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/checkinfilter.h"
#include "models/energynumbers.h"

namespace tryboth {

class Journal;

/// The entries behind what the Energy page shows: those that are counted, and no others.
class EnergyRows
{
public:
    /// Keeps references to `journal` and `report`. A mark stands for `daysPerMark` days.
    EnergyRows(const Journal &journal, const EnergyReport &report, int daysPerMark, const NumberScope &scope)
        : m_journal(journal)
        , m_report(report)
        , m_daysPerMark(daysPerMark)
        , m_scope(scope)
    {
    }

    /// The days that a mark at `day` stands for.
    CheckInFilter ofDay(LocalDay day) const;
    CheckInFilter ofMark(LocalDay day, Focus focus) const;
    CheckInFilter ofActivity(const QString &activity) const;
    CheckInFilter ofHour(int weekday, int hour) const;

    /// The entries behind the marks at `day` in a line each, or the gap that it lies in.
    QStringList textOf(LocalDay day) const;

private:
    CheckInFilter between(LocalDay from, LocalDay to) const;

    const Journal &m_journal;
    const EnergyReport &m_report;
    int m_daysPerMark;
    NumberScope m_scope;
};

} // namespace tryboth
