// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>

namespace tryboth {

/// What a job in another thread shares with the one who watches it and may stop it.
struct WatchedJob
{
    static constexpr int ReportEveryMs = 50; ///< often enough for a bar to move evenly

    std::atomic_bool stopped = false;
    std::atomic_int percent = 0; ///< 0…100

    /// Notes how far the job is; false when it is to stop.
    bool report(int done, int total)
    {
        constexpr qint64 Percent = 100;
        percent = total > 0 ? static_cast<int>(done * Percent / total) : 0;
        return !stopped;
    }
};

} // namespace tryboth
