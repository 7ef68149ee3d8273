// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fileplace.h"

#include <optional>

namespace tryboth {

/// Which version of a file this is: enough to tell whether somebody else has changed it since.
struct FileIdentity
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;        ///< bytes
    qint64 modifiedNs = 0;  ///< nanoseconds since 1970-01-01T00:00Z
    QByteArray contentHash; ///< SHA-256 of the bytes

    /// True when the file system describes the very same, untouched file.
    bool describes(const FileStatus &status) const;

    bool operator==(const FileIdentity &) const = default;
};

/// A file's bytes and which version they are.
struct LoadedFile
{
    QByteArray bytes;
    FileIdentity identity;
};

QByteArray contentHashOf(QByteArrayView bytes);
FileIdentity identityOf(const FileStatus &status, QByteArrayView bytes);

/// Reads a file together with its identity. Follows links. Fails with ChangedOnDisk when another program
/// keeps writing to it while we read.
tl::expected<LoadedFile, FileFailure> loadFile(FileSystem &files, const QString &path);

/// Whether the file is still the version of `expected`. When only its description differs (copied back,
/// touched, put there by a syncer), the content decides. Fails as the reading does: ENOENT when the file is
/// gone.
CallResult<bool> isStill(FileSystem &files, const FilePlace &place, const FileIdentity &expected);

} // namespace tryboth
