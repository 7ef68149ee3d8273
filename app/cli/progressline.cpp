// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progressline.h"

#include <atomic>
#include <csignal>
#include <cstdio>

#include <unistd.h>

namespace tryboth::cli {

using namespace Qt::StringLiterals;

namespace {

std::atomic_bool stopRequested = false;
static_assert(std::atomic_bool::is_always_lock_free, "a signal handler may touch nothing else");

void requestStop(int signal)
{
    stopRequested = true;
    std::signal(signal, SIG_DFL); // the second one is meant
}

} // namespace

void stopOnRequest()
{
    std::signal(SIGINT, requestStop);
    std::signal(SIGTERM, requestStop);
}

bool isStopRequested()
{
    return stopRequested;
}

ProgressLine::ProgressLine(const QString &what)
    : m_what(what)
    , m_shows(isatty(STDERR_FILENO) == 1)
{
    stopOnRequest();
}

ProgressLine::~ProgressLine()
{
    if (m_shows) {
        std::fputs("\r\x1B[K", stderr); // back to the beginning, and clear the line
    }
}

ImportProgress ProgressLine::progress() const
{
    return [what = m_what, shows = m_shows, shown = -1](int done, int total) mutable {
        const int percent = total > 0 ? static_cast<int>(100LL * done / total) : 0;
        if (shows && percent != shown) {
            shown = percent;
            std::fprintf(stderr, "\r\x1B[K%s %d %%", qPrintable(what), percent);
        }
        return !isStopRequested();
    };
}

} // namespace tryboth::cli
