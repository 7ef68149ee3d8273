// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth::bench {

/// What one start of a program took.
struct StartTimes
{
    double totalMs = 0;   ///< from before the process was made until its first picture stood
    double readingMs = 0; ///< of that, reading the journal's file
};

/// Starts this very program again in `mode` ("--plain-window" or "--today-window") on `file`, several times, warm.
StartTimes medianStart(const QString &mode, const QString &file);

/// How often the window with the Today page woke up while nobody touched it for three seconds.
int idleWakeUps(const QString &file);

/// The other side: what a started copy of this program does. Gives its exit code, or nothing when `arguments` ask for the
/// benchmark itself.
std::optional<int> runAsProbe(const QStringList &arguments);

} // namespace tryboth::bench
