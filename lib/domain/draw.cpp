// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/draw.h"

#include "domain/enumwords.h"

#include <algorithm>
#include <limits>
#include <random>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr EnumWords<DrawKind, 2> KindWords{
    {{DrawKind::StartDay, "start_day"_L1}, {DrawKind::WeekPairs, "week_pairs"_L1}}};

/// 0…count − 1, each as likely as the other. The twister is the same on every machine; the distributions of
/// the standard library are not.
int lot(quint64 seed, qsizetype count)
{
    std::mt19937_64 twister(seed);
    const auto ways = static_cast<quint64>(count);
    const quint64 fair = std::numeric_limits<quint64>::max() / ways * ways;
    quint64 number = twister();
    while (number >= fair) {
        number = twister();
    }
    return static_cast<int>(number % ways);
}

} // namespace

Draw drawStart(LocalDay first, LocalDay last, quint64 seed, Moment at)
{
    Draw draw;
    draw.kind = DrawKind::StartDay;
    draw.seed = seed;
    draw.at = at;
    for (LocalDay day = first; day <= last; day = day.addDays(1)) {
        draw.admissible.append(day.toString(Qt::ISODate));
    }
    draw.drawn = draw.admissible.isEmpty() ? 0 : lot(seed, draw.admissible.size());
    return draw;
}

Draw drawWeekPairs(int pairs, quint64 seed, Moment at)
{
    const int count = std::clamp(pairs, 1, MaxWeekPairs);
    Draw draw;
    draw.kind = DrawKind::WeekPairs;
    draw.seed = seed;
    draw.at = at;
    for (int pattern = 0; pattern < 1 << count; ++pattern) {
        QString order;
        for (int pair = 0; pair < count; ++pair) {
            order += (pattern >> pair & 1) == 0 ? u'P' : u'T';
        }
        draw.admissible.append(order);
    }
    draw.drawn = lot(seed, draw.admissible.size());
    return draw;
}

std::optional<LocalDay> drawnStart(const Draw &draw)
{
    const LocalDay day = LocalDay::fromString(draw.assignment(), Qt::ISODate);
    return draw.kind == DrawKind::StartDay && day.isValid() ? std::optional(day) : std::nullopt;
}

bool holdsWhenRedone(const Draw &draw)
{
    return !draw.admissible.isEmpty() && lot(draw.seed, draw.admissible.size()) == draw.drawn;
}

QString toWord(DrawKind kind)
{
    return wordOf(KindWords, kind);
}

std::optional<DrawKind> drawKindFromWord(QStringView word)
{
    return valueOf(KindWords, word);
}

} // namespace tryboth
