// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace tryboth {

/// What a file of ours holds. Both kinds are kept by the same machinery: a database in memory, changes,
/// saving whole, seal, lock, backups.
enum class FileKind {
    Journal, ///< an engineer's journal
    Desk,    ///< a coach's desk: copies of what clients shared. Always sealed
};

/// What tells the kinds apart in the header of the database: "TrBt" and "TrBd".
constexpr int applicationIdOf(FileKind kind)
{
    switch (kind) {
    case FileKind::Desk:
        return 0x54724264;
    case FileKind::Journal:
        break;
    }
    return 0x54724274;
}

/// The kind with this number; nothing for a database of somebody else.
constexpr std::optional<FileKind> fileKindOf(int applicationId)
{
    for (const FileKind kind : {FileKind::Journal, FileKind::Desk}) {
        if (applicationIdOf(kind) == applicationId) {
            return kind;
        }
    }
    return std::nullopt;
}

/// Where the migrations of the kind are, in the resources.
QString migrationsOf(FileKind kind);

/// Why a file of kind `is` does not open as the other kind, with what to do.
QString otherKindSentence(const QString &name, FileKind is);

} // namespace tryboth
