// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/filesystem.h"

namespace tryboth {

/// The machine's own file system.
class PosixFileSystem : public FileSystem
{
public:
    CallResult<QString> realPath(const QString &path) override;
    bool isLink(const QString &path) override;
    CallResult<int> openFolder(const QString &path) override;
    CallResult<void> makePrivateFolder(const QString &path) override;
    CallResult<QStringList> list(int folder) override;

    CallResult<int> createFile(int folder, const QString &name) override;
    CallResult<int> openFile(int folder, const QString &name) override;
    CallResult<qint64> write(int file, QByteArrayView bytes) override;
    CallResult<QByteArray> read(int file, qint64 atMost) override;
    CallResult<void> syncData(int file) override;
    CallResult<void> syncFolder(int folder) override;
    CallResult<void> close(int descriptor) override;

    CallResult<FileStatus> status(int folder, const QString &name) override;
    CallResult<void> checkWritable(int folder, const QString &name) override;
    CallResult<void> link(int fromFolder, const QString &from, int toFolder, const QString &to) override;
    CallResult<void> rename(int folder, const QString &from, const QString &to) override;
    CallResult<void> renameNew(int folder, const QString &from, const QString &to) override;
    CallResult<void> unlink(int folder, const QString &name) override;
};

} // namespace tryboth
