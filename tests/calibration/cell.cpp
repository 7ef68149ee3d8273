// SPDX-License-Identifier: GPL-3.0-or-later
#include "calibration/cell.h"

#include <QStringList>

#include <algorithm>
#include <atomic>
#include <iterator>
#include <thread>

namespace tryboth::calibration {

using namespace Qt::StringLiterals;

std::optional<double> Share::value() const
{
    return asked > 0 ? std::optional(double(held) / double(asked)) : std::nullopt;
}

void Tally::add(const Tally &other)
{
    covered.add(other.covered);
    nearStep.add(other.nearStep);
    second.add(other.second);
    different.add(other.different);
}

QString fault(const Cell &cell, const Tally &tally, const Wanted &wanted)
{
    QStringList faults;
    const auto covers = [&](const Share &share, double least, const QString &what) {
        const auto value = share.value();
        if (cell.covers && value && *value < least)
            faults += u"%1 below %2 %"_s.arg(what).arg(100 * least);
        if (cell.covers && value && *value > wanted.mostCoverage)
            faults += u"(%1 wide)"_s.arg(what);
    };
    covers(tally.covered, wanted.coverage, u"range"_s);
    covers(tally.second, wanted.coverage, u"second range"_s);
    covers(tally.nearStep, wanted.nearStep, u"around step"_s);
    const auto different = tally.different.value();
    if (cell.same && cell.promised && different && *different > wanted.falseVerdicts)
        faults += u"false above %1 %"_s.arg(100 * wanted.falseVerdicts);
    return faults.join(u", "_s);
}

std::vector<Cell> allCells()
{
    std::vector<Cell> all;
    for (auto cells : {levelCells(), effectCells(), pairCells(), trendCells()})
        std::ranges::move(cells, std::back_inserter(all));
    return all;
}

std::vector<Tally> run(const std::vector<Cell> &cells, const Rules &rules, int journals, int threads,
                       const std::function<void(long)> &progress)
{
    // Chunks are of one cell, and sums of whole numbers do not depend on their order.
    constexpr int Chunk = 25;
    const int chunks = (journals + Chunk - 1) / Chunk;
    std::vector<Tally> parts(cells.size() * std::size_t(chunks));
    std::atomic<std::size_t> next = 0;
    std::atomic<long> done = 0;
    const auto work = [&] {
        for (std::size_t part = next++; part < parts.size(); part = next++) {
            const std::size_t cell = part / std::size_t(chunks);
            const int first = int(part % std::size_t(chunks)) * Chunk;
            const int last = std::min(first + Chunk, journals);
            for (int journal = first; journal < last; ++journal) {
                Dice dice(cell + 1, std::uint64_t(journal) + 1);
                parts[part].add(cells[cell].live(dice, rules));
            }
            progress(done += last - first);
        }
    };
    {
        std::vector<std::jthread> team;
        for (int i = 0; i < std::max(1, threads); ++i)
            team.emplace_back(work);
    }
    std::vector<Tally> tallies(cells.size());
    for (std::size_t part = 0; part < parts.size(); ++part)
        tallies[part / std::size_t(chunks)].add(parts[part]);
    return tallies;
}

} // namespace tryboth::calibration
