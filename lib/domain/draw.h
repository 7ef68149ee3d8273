// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/id.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace tryboth {

/// What was drawn by lot.
enum class DrawKind {
    StartDay,  ///< of an experiment: assignments are days, "2026-11-23"
    WeekPairs, ///< of a pair: a letter for each pair of weeks, P where the people week comes first, else T
};

/// A drawn lot with all that it takes to redo it: the index is the first number of a 64-bit Mersenne Twister
/// seeded with `seed` that is below the largest multiple of the count, modulo the count.
struct Draw
{
    Id id;
    DrawKind kind = DrawKind::StartDay;
    Id subject; ///< the experiment or the pair
    quint64 seed = 0;
    Moment at;
    QStringList admissible; ///< every assignment that could have come up
    int drawn = 0;          ///< which of them did

    QString assignment() const { return admissible.value(drawn); }
    bool operator==(const Draw &) const = default;
};

/// A start within `first`…`last`, inclusive; an empty draw where the window is empty.
Draw drawStart(LocalDay first, LocalDay last, quint64 seed, Moment at);

/// The order within each of `pairs` (1…MaxWeekPairs) pairs of weeks.
inline constexpr int MaxWeekPairs = 13;
Draw drawWeekPairs(int pairs, quint64 seed, Moment at);

/// The start that a StartDay draw gave.
std::optional<LocalDay> drawnStart(const Draw &draw);

/// Drawing again with the stored seed gives the stored assignment.
bool holdsWhenRedone(const Draw &draw);

QString toWord(DrawKind kind);
std::optional<DrawKind> drawKindFromWord(QStringView word);

} // namespace tryboth
