// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/fileidentity.h"

#include <functional>

namespace tryboth {

/// Why a save did not succeed.
struct SaveFailure
{
    FileCause cause = FileCause::Other;
    Error error;
    /// Set when the new version is in place without being confirmed (NotConfirmed): expect this at the next
    /// try, or our own version will look like a stranger's.
    std::optional<FileIdentity> inPlace;
};

/// What to save where. `expected` is the version that was loaded or last saved; without it there must be no
/// file yet.
struct SaveRequest
{
    /// Is what came back from the disk authentic? It is already known to equal `bytes`.
    using Verify = std::function<Result<void>(const QByteArray &readBack)>;
    /// Keeps the version that is about to be replaced, e.g. by Generations::add. A failure stops the save.
    using Rotate = std::function<Result<void>(const QString &outgoingFile)>;

    QString target;
    QByteArray bytes;
    std::optional<FileIdentity> expected;
    Verify verify;
    Rotate rotate;
};

/// Replaces a file as a whole, or not at all (SAFETY.md 4.5): a temporary file of mode 0600 in the same
/// folder, written, synced, read back and compared; the target still the expected version; the outgoing
/// version rotated; renamed; the folder synced. Only then is it saved. Every call's answer counts. A link is
/// written through to its file. The result always has mode 0600; other hard links keep the old version.
class AtomicWriter
{
public:
    explicit AtomicWriter(FileSystem &files);

    /// The identity of the saved version, to expect at the next save. After a failure the temporary file is
    /// removed and the target is untouched, with the one exception that SaveFailure::inPlace tells.
    /// May take as long as the disk does: call it from a worker.
    tl::expected<FileIdentity, SaveFailure> write(const SaveRequest &request);

private:
    FileSystem &m_files;
};

} // namespace tryboth
