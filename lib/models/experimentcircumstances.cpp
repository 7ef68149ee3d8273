// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/experimentcircumstances.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace tryboth {

namespace {

/// Every circumstance of the rated days of one side.
class Circumstances
{
public:
    Circumstances(const QList<RatedDay> &days, const ExperimentFacts &facts)
    {
        for (const RatedDay &day : days) {
            for (int weekday = Qt::Monday; weekday <= Qt::Sunday; ++weekday) {
                add(static_cast<Circumstance>(weekday - Qt::Monday), day.day.dayOfWeek() == weekday);
            }
            const auto note = std::ranges::find(facts.days, day.day, &DayNote::day);
            const bool known = note != facts.days.end();
            if (known && note->sleep) {
                add(Circumstance::Sleep, *note->sleep);
            }
            if (known && note->workload) {
                add(Circumstance::Workload, *note->workload);
            }
            const bool flagged = std::ranges::any_of(facts.ratings, [&](const CheckIn &entry) {
                return entry.when.day == day.day && entry.context.testFlag(ContextFlag::UnusualDay);
            });
            add(Circumstance::UnusualDay, flagged || (known && note->unusual));
        }
    }

    std::vector<double> of(Circumstance what) const
    {
        const auto found = m_values.find(what);
        return found == m_values.end() ? std::vector<double>() : found->second;
    }

private:
    void add(Circumstance what, double value) { m_values[what].push_back(value); }

    std::map<Circumstance, std::vector<double>> m_values;
};

/// The days with their circumstances; nothing where one of them is not known.
std::optional<std::vector<ColouredDay>> coloured(const QList<RatedDay> &days, const QList<DayNote> &notes)
{
    std::vector<ColouredDay> result;
    for (const RatedDay &day : days) {
        const auto note = std::ranges::find(notes, day.day, &DayNote::day);
        if (note == notes.end() || !note->sleep || !note->workload) {
            return std::nullopt;
        }
        result.push_back(
            {day.value, double(*note->sleep), double(*note->workload), day.day.dayOfWeek() == Qt::Friday});
    }
    return result;
}

/// Two sides each of which is the same every day, and not the same as the other, are as far apart as can be:
/// there is no deviation to measure it in.
bool isNotable(const Imbalance &numbers, const Rules &rules)
{
    if (numbers.standardised) {
        return *numbers.standardised > rules.notableImbalance;
    }
    return std::min(numbers.countA, numbers.countB) > 1 &&
           std::abs(numbers.meanB - numbers.meanA) > TieTolerance;
}

} // namespace

QList<ImbalanceRow> imbalanceRows(const Sides &sides, const ExperimentFacts &facts, const Rules &rules)
{
    const Circumstances before(sides.before, facts);
    const Circumstances during(sides.during, facts);
    QList<ImbalanceRow> rows;
    for (int what = 0; what <= static_cast<int>(Circumstance::UnusualDay); ++what) {
        const auto circumstance = static_cast<Circumstance>(what);
        const auto numbers = imbalanceOf(before.of(circumstance), during.of(circumstance));
        const bool weekend = circumstance == Circumstance::Saturday || circumstance == Circumstance::Sunday;
        if (!numbers || (weekend && numbers->meanA == 0 && numbers->meanB == 0)) {
            continue;
        }
        rows.append({circumstance, *numbers, isNotable(*numbers, rules)});
    }
    return rows;
}

OwnChoice ownChoiceIn(const ExperimentFacts &facts, const DayRange &days, const Rules &rules)
{
    std::vector<double> mine;
    std::vector<double> asked;
    for (const CheckIn &entry : facts.ratings) {
        if (entry.energy && entry.chosen && days.holds(entry.when.day) && counts(entry, facts)) {
            (*entry.chosen == Chosen::Mine ? mine : asked).push_back(*entry.energy);
        }
    }
    OwnChoice choice{static_cast<int>(mine.size()), static_cast<int>(asked.size()), meanOf(mine),
                     meanOf(asked), false};
    choice.notable = std::min(choice.mine, choice.asked) >= rules.selectionRatings &&
                     std::abs(*choice.meanMine - *choice.meanAsked) > rules.notableChoiceGap + TieTolerance;
    return choice;
}

std::optional<AdjustedEffect> adjustedBetween(const Sides &sides, const ExperimentFacts &facts,
                                              const Rules &rules)
{
    const auto before = coloured(sides.before, facts.days);
    const auto during = coloured(sides.during, facts.days);
    return before && during ? adjustedEffect(*before, *during, rules) : std::nullopt;
}

} // namespace tryboth
