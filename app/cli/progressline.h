// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/outcome.h"
#include "exchange/importpreview.h"

#include <QString>

namespace tryboth::cli {

/// From the first of these on until the program ends, Ctrl+C and a request to end (SIGINT, SIGTERM) let what
/// is under way stop by itself, so that no half of a file stays. A second Ctrl+C ends the program at once.
void stopOnRequest();

/// Whether somebody asked to stop.
bool isStopRequested();

/// One line on the terminal that says how far a long work is. Writes to standard error, and nothing where
/// that is no terminal; takes its line away when it goes.
class ProgressLine
{
public:
    explicit ProgressLine(const QString &what);
    ~ProgressLine();
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    /// To hand to the work; says "stop" once somebody asked for it.
    ImportProgress progress() const;

private:
    QString m_what;
    bool m_shows;
};

/// The same failure; where somebody asked to stop, the end of a program that was stopped.
inline Stop stoppedIfAsked(Stop stop)
{
    stop.exit = isStopRequested() && stop.exit == Exit::Failed ? Exit::Stopped : stop.exit;
    return stop;
}

/// `result`; where the work was stopped because somebody asked for it, the program ends as one that was
/// stopped.
template <typename T>
Outcome<T> orStopped(Result<T> result)
{
    return std::move(result).map_error([](const Error &error) {
        return stoppedIfAsked({Exit::Failed, error.sentence});
    });
}

} // namespace tryboth::cli
