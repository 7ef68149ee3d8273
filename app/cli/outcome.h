// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

namespace tryboth::cli {

/// What the program ends with.
enum class Exit {
    Done = 0,   ///< done, and saved where something was to be saved
    Failed = 1, ///< nothing was changed
    WrongUsage = 2,
    Stopped = 130, ///< by Ctrl+C, as shells count it; nothing was changed
};

/// Why a command stopped, and in one sentence for people.
struct Stop
{
    Exit exit = Exit::Failed;
    QString sentence;
};

/// The value, or why the command stopped.
template <typename T>
using Outcome = tl::expected<T, Stop>;

inline tl::unexpected<Stop> wrongUsage(QString sentence)
{
    return tl::unexpected<Stop>(Stop{Exit::WrongUsage, std::move(sentence)});
}

inline tl::unexpected<Stop> failed(const Error &error)
{
    return tl::unexpected<Stop>(Stop{Exit::Failed, error.sentence});
}

/// `result`, its error as a failed command.
template <typename T, typename E>
Outcome<T> orFailed(tl::expected<T, E> result)
{
    return std::move(result).map_error([](const Error &error) { return Stop{Exit::Failed, error.sentence}; });
}

} // namespace tryboth::cli
