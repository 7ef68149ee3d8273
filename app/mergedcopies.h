// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

class Settings;

/// Whether the file at `path` was merged as it is now, so that it need not be offered again.
bool wasMerged(const Settings &settings, const QString &path);

/// Notes that it was: as a hash of its path, size and time, from which no name can be read. The newest notes
/// are kept.
void rememberMerged(Settings &settings, const QString &path);

} // namespace tryboth
