// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace tryboth {

/// What to do with a file that somebody brings.
enum class FileRole {
    Journal, ///< a journal or a desk: opens in a window of its own
    Share,   ///< for a coach's desk
    Reply,   ///< for the journal that shared
    Import,  ///< anything else, which may be taken into a journal
};

/// By its name, or else by how it begins. Never fails: what cannot be read has a role by its name, and who
/// opens it says why it does not open.
FileRole roleOf(const QString &path);

} // namespace tryboth
