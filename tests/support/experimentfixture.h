// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/experimentsentence.h"
#include "models/pairchanges.h"
#include "models/reviewchanges.h"
#include "support/pagejournal.h"

#include <array>

namespace tryboth::test {

using namespace Qt::StringLiterals;

// Weekdays of four weeks before and of the weeks two to six of the experiment. What is expected of them was
// computed apart from this program, by the formulas of STATISTICS.md (b) in thirty lines of Python:
//   mean A = 2/20 = 0.1, mean B = 27/25 = 1.08, d = 0.98
//   lag-1: r < 0, so φ₀ < 0 and φ̂ is clamped to 0: m* = 20, n* = 25
//   df = (v_A+v_B)²/(v_A²/19+v_B²/24) = 40.4512, range d ± t·√(v_A+v_B) = 0.620827 … 1.339173
//   NAP = 0.812, Newcombe's roots 0.679404 and 0.894217
//   y = a + b·t + D·step over the days since the first: b = 0.00106242, D = 0.939097, so no flag
//   level during: 1.08 ± t(24)·√v_B = 0.839663 … 1.320337
//   halves of the 35 days: 14 days with mean 15/14, 11 days with mean 12/11
//   load 3.5 (4, 3, 4 …) against 2.48 (2, 3, 2 …): 1.02/s_pooled = 1.995038
inline constexpr std::array Before{0, 1, 0, -1, 0, 1, 0, -1, 0, 1, 0, 0, -1, 1, 0, 0, 1, 0, -1, 1};
inline constexpr std::array During{1, 2, 1, 0, 1, 2, 1, 0, 1, 2, 1, 1, 0, 2, 1, 1, 2, 1, 0, 2, 1, 1, 2, 0, 1};
inline constexpr int DaysPerWeek = 7, WorkDays = 5;

inline bool near(double a, double b, double tolerance = 1e-5)
{
    return std::abs(a - b) < tolerance;
}

/// A journal in which experiments are started, rated and finished under a clock that is set.
class ExperimentFixture : public QObject
{
protected:
    Id start(Experiment design, Forecast forecast = {1, 70})
    {
        return must(sealAndStart(m->journal, design, forecast));
    }
    Experiment design(const QString &title = u"Mentor one person"_s, Track track = Track::People) const
    {
        Experiment e;
        e.title = title;
        e.track = track;
        e.hypothesis = u"I expect +1."_s;
        e.changeMyMind = u"Three below 0."_s;
        e.protocol = {u"Meet."_s};
        e.exitRule = u"Two weeks' notice."_s;
        e.reversible.level = ReversibleLevel::Full;
        e.start = m->today();
        e.end = e.start.addDays(41);
        e.baselineFrom = e.start.addDays(-28);
        e.baselineTo = e.start.addDays(-1);
        return e;
    }
    template <std::size_t N>
    void rate(LocalDay monday, const std::array<int, N> &ratings, Focus focus = Focus::People)
    {
        QList<CheckIn> entries;
        for (int i = 0; i < int(N); ++i) {
            const LocalDay day = monday.addDays(DaysPerWeek * (i / WorkDays) + i % WorkDays);
            entries.append(checkIn(day, {10, 0}, focus, ratings[std::size_t(i)]));
        }
        m->add(entries);
    }
    void goTo(LocalDay day) { m->clock.set(QDateTime(day, {12, 0}, QTimeZone("Europe/Berlin"))); }
    Experiment stored(const Id &id) { return *must(m->journal.stores().experiments.find(id)); }
    ExperimentReport report(const Id &id)
    {
        return experimentReport(must(experimentFacts(m->journal.stores(), stored(id))), m->today(), Rules());
    }
    PairReport pairReportOf(const Id &pair)
    {
        const auto found = must(m->journal.stores().pairs.find(pair));
        return pairReport(*must(pairFacts(m->journal.stores(), *found)), m->journal.journalId(), m->today(),
                          Rules());
    }
    std::unique_ptr<PageJournal> m = std::make_unique<PageJournal>();
};

} // namespace tryboth::test
