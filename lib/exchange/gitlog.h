// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importpreview.h"

#include <functional>

namespace tryboth {

/// One commit, as far as a journal wants to know it.
struct GitCommit
{
    qint64 seconds = 0; ///< since 1970, UTC, when it was written
    int offset = 0;     ///< of the author's clock, minutes east of UTC
    int parents = 0;
    QString address; ///< of the author, in small letters
    QString subject; ///< only where it was asked for
};

/// What is told of a repository while it is read.
struct GitLogReader
{
    std::function<void(const QString &ownAddress)> begin; ///< in small letters, perhaps empty
    std::function<void(const GitCommit &)> commit;        ///< oldest first
};

/// Reads the commits of the repository in `folder` through the program tryboth-git, which alone knows libgit2
/// and ends afterwards. Fails when the program is not there, when it cannot read the repository, when there
/// are more commits than `options.limits.entries`, or when `progress` stops it.
Result<void> readGitLog(const QString &folder, const ImportOptions &options, const GitLogReader &reader,
                        const ImportProgress &progress);

} // namespace tryboth
