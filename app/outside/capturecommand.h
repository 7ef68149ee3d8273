// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// The command that opens the window for one check-in, as the keyboard settings of a desktop take it: they
/// know the search path at most, and nothing of how this program was started. `program` is the path of the
/// program that runs, `portableFolder` where it keeps everything, or empty, and `flatpak` its name there, or
/// empty.
QString captureCommand(const QString &program, const QString &portableFolder, const QString &flatpak);

} // namespace tryboth
