// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace tryboth {

/// A system call that did not do what it was asked: its name and its errno.
struct CallFailure
{
    QByteArray call;
    int code = 0;

    bool operator==(const CallFailure &) const = default;
};

template <typename T>
using CallResult = tl::expected<T, CallFailure>;

/// What the file system says about one name, links not followed.
struct FileStatus
{
    quint64 device = 0;
    quint64 inode = 0;
    qint64 size = 0;       ///< bytes
    qint64 modifiedNs = 0; ///< nanoseconds since 1970-01-01T00:00Z
    quint32 mode = 0;      ///< permission bits only
    bool regular = false;  ///< an ordinary file: no folder, link, pipe or device

    bool operator==(const FileStatus &) const = default;
};

/// The calls that a save needs, and nothing else, so that tests can stand in for a failing disk.
/// Files are named by an open folder and a name inside it: a folder that is swapped for a link during a save
/// never leads us elsewhere. Calls interrupted by a signal are repeated; nothing else is.
class FileSystem
{
public:
    virtual ~FileSystem() = default;

    /// The absolute path without any link in it. Fails when something on the way does not exist.
    virtual CallResult<QString> realPath(const QString &path) = 0;
    /// Whether `path` itself is a link, wherever it leads; false when there is nothing.
    virtual bool isLink(const QString &path) = 0;
    virtual CallResult<int> openFolder(const QString &path) = 0;
    /// Makes `path` and its missing parents with mode 0700; a folder that is there gets mode 0700, where the
    /// file system has modes (see modes.h).
    virtual CallResult<void> makePrivateFolder(const QString &path) = 0;
    /// The names in a folder, in no order.
    virtual CallResult<QStringList> list(int folder) = 0;

    /// Makes a file with mode 0600, open for writing. Fails with EEXIST when the name is taken.
    virtual CallResult<int> createFile(int folder, const QString &name) = 0;
    /// Opens an ordinary file for reading. Fails with ELOOP when the name is a link.
    virtual CallResult<int> openFile(int folder, const QString &name) = 0;
    /// One write, possibly of fewer bytes than asked: returns how many.
    virtual CallResult<qint64> write(int file, QByteArrayView bytes) = 0;
    /// One read of at most `atMost` bytes; empty at the end of the file.
    virtual CallResult<QByteArray> read(int file, qint64 atMost) = 0;
    /// Returns when the bytes of the file are on the device.
    virtual CallResult<void> syncData(int file) = 0;
    /// Returns when the names in the folder are on the device, or at once on a file system that knows no such
    /// call.
    virtual CallResult<void> syncFolder(int folder) = 0;
    virtual CallResult<void> close(int descriptor) = 0;

    virtual CallResult<FileStatus> status(int folder, const QString &name) = 0;
    /// Succeeds when this process may write to the file.
    virtual CallResult<void> checkWritable(int folder, const QString &name) = 0;
    virtual CallResult<void> link(int fromFolder, const QString &from, int toFolder, const QString &to) = 0;
    /// Puts `from` in the place of `to`, in one step.
    virtual CallResult<void> rename(int folder, const QString &from, const QString &to) = 0;
    /// As rename(), but fails with EEXIST when there is a `to`.
    virtual CallResult<void> renameNew(int folder, const QString &from, const QString &to) = 0;
    virtual CallResult<void> unlink(int folder, const QString &name) = 0;
};

} // namespace tryboth
