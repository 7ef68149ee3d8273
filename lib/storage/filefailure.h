// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "storage/filesystem.h"

namespace tryboth {

/// Why a file could not be read or written: what the window decides by, e.g. whether to offer "Save
/// elsewhere" or to merge.
enum class FileCause {
    DiskFull,
    QuotaUsed,
    TooLarge,
    ReadOnly,
    NoPermission,
    Vanished,
    DeviceFault,
    NameTooLong,
    NotAFile,
    LinkLeadsNowhere,
    ReadBackDiffers,
    ChangedOnDisk,
    AlreadyThere,
    BackupFailed,
    NotConfirmed, ///< the new version is in place, but the device did not confirm that it will stay
    Other,
};

/// A cause together with what to show and what to log.
struct FileFailure
{
    FileCause cause = FileCause::Other;
    Error error;

    bool operator==(const FileFailure &) const = default;
};

/// The cause behind an errno.
FileCause causeOf(int code);

/// Why `fileName` was not saved: names the cause, says that nothing was changed and what to do.
FileFailure saveFailure(FileCause cause, const QString &fileName, const QString &detail = {});
FileFailure saveFailure(const CallFailure &failure, const QString &fileName);

/// Why `fileName` could not be opened or read.
FileFailure readFailure(FileCause cause, const QString &fileName, const QString &detail = {});
FileFailure readFailure(const CallFailure &failure, const QString &fileName);

/// For the log: call, number and the system's words. Never a path.
QString detailOf(const CallFailure &failure);

} // namespace tryboth
