// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth::bench {

/// How much memory this very program takes in `mode` ("--chart-window" or "--energy-window") on `file` once
/// it is idle: its proportional set size (PSS, /proc/PID/smaps_rollup) in MB.
double memoryMb(const QString &mode, const QString &file);

/// The other side: what a started copy of this program does. Nothing when `arguments` ask for something else.
std::optional<int> runAsMemoryProbe(const QStringList &arguments);

} // namespace tryboth::bench
