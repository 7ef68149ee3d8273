// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/posixfilesystem.h"

#include "storage/modes.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <climits>
#include <cstdlib>
#include <dirent.h>
#include <fcntl.h>
#include <memory>
#include <stdio.h>
#include <sys/stat.h>
#include <unistd.h>

namespace tryboth {

namespace {

constexpr mode_t privateFile = S_IRUSR | S_IWUSR;
constexpr mode_t privateFolder = S_IRWXU;
constexpr mode_t permissionBits = 07777;
constexpr qint64 nsPerSecond = 1'000'000'000;

struct CloseFolder
{
    void operator()(DIR *stream) const { ::closedir(stream); }
};

tl::unexpected<CallFailure> failed(const char *call, int code)
{
    return tl::unexpected<CallFailure>(CallFailure{call, code});
}

/// Repeats `call` while a signal interrupts it. `call` returns −1 on failure, as system calls do.
template <typename Call>
auto uninterrupted(Call call)
{
    auto result = call();
    while (result == -1 && errno == EINTR)
        result = call();
    return result;
}

template <typename Call>
CallResult<void> done(const char *name, Call call)
{
    if (uninterrupted(call) == -1)
        return failed(name, errno);
    return {};
}

template <typename Call>
CallResult<int> opened(const char *name, Call call)
{
    const int descriptor = uninterrupted(call);
    if (descriptor == -1)
        return failed(name, errno);
    return descriptor;
}

QByteArray encoded(const QString &name)
{
    return QFile::encodeName(name);
}

} // namespace

CallResult<QString> PosixFileSystem::realPath(const QString &path)
{
    const std::unique_ptr<char, decltype(&std::free)> real(::realpath(encoded(path).constData(), nullptr),
                                                           &std::free);
    if (!real)
        return failed("realpath", errno);
    return QFile::decodeName(real.get());
}

bool PosixFileSystem::isLink(const QString &path)
{
    struct stat found = {};
    return ::lstat(encoded(path).constData(), &found) == 0 && S_ISLNK(found.st_mode);
}

CallResult<int> PosixFileSystem::openFolder(const QString &path)
{
    return opened("open", [name = encoded(path)] {
        return ::open(name.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    });
}

CallResult<void> PosixFileSystem::makePrivateFolder(const QString &path)
{
    const QByteArray name = encoded(path);
    if (::mkdir(name.constData(), privateFolder) == -1) {
        const int code = errno;
        if (code == ENOENT && QFileInfo(path).absolutePath() != path) {
            if (const auto parent = makePrivateFolder(QFileInfo(path).absolutePath()); !parent)
                return parent;
            return done("mkdir", [&] { return ::mkdir(name.constData(), privateFolder); });
        }
        if (code != EEXIST)
            return failed("mkdir", code);
    }
    return makeFolderPrivate(path);
}

CallResult<QStringList> PosixFileSystem::list(int folder)
{
    const auto own = opened("open",
                            [&] { return ::openat(folder, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC); });
    if (!own)
        return tl::unexpected<CallFailure>(own.error());
    const std::unique_ptr<DIR, CloseFolder> stream(::fdopendir(*own));
    if (!stream) {
        const int code = errno;
        ::close(*own);
        return failed("fdopendir", code);
    }
    QStringList names;
    errno = 0;
    while (const dirent *entry = ::readdir(stream.get())) {
        const QString name = QFile::decodeName(entry->d_name);
        if (name != QLatin1String(".") && name != QLatin1String(".."))
            names.append(name);
        errno = 0;
    }
    if (errno != 0)
        return failed("readdir", errno);
    return names;
}

CallResult<int> PosixFileSystem::createFile(int folder, const QString &name)
{
    return opened("open", [&, file = encoded(name)] {
        return ::openat(folder, file.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                        privateFile);
    });
}

CallResult<int> PosixFileSystem::openFile(int folder, const QString &name)
{
    // O_NONBLOCK: a pipe put under our name must not hang the save.
    return opened("open", [&, file = encoded(name)] {
        return ::openat(folder, file.constData(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC);
    });
}

CallResult<qint64> PosixFileSystem::write(int file, QByteArrayView bytes)
{
    const auto size = static_cast<size_t>(bytes.size());
    const ssize_t written = uninterrupted([&] { return ::write(file, bytes.data(), size); });
    if (written == -1)
        return failed("write", errno);
    return static_cast<qint64>(written);
}

CallResult<QByteArray> PosixFileSystem::read(int file, qint64 atMost)
{
    QByteArray bytes(atMost, Qt::Uninitialized);
    const ssize_t count = uninterrupted(
        [&] { return ::read(file, bytes.data(), static_cast<size_t>(bytes.size())); });
    if (count == -1)
        return failed("read", errno);
    bytes.truncate(count);
    return bytes;
}

CallResult<void> PosixFileSystem::syncData(int file)
{
#ifdef Q_OS_MACOS
    return done("fcntl", [&] { return ::fcntl(file, F_FULLFSYNC); });
#else
    auto synced = done("fdatasync", [&] { return ::fdatasync(file); });
    // So that the read back comes from the device and not from the page cache. A hint: failing is harmless.
    if (synced)
        ::posix_fadvise(file, 0, 0, POSIX_FADV_DONTNEED);
    return synced;
#endif
}

CallResult<void> PosixFileSystem::syncFolder(int folder)
{
    auto synced = done("fsync", [&] { return ::fsync(folder); });
    // Some network drives cannot be asked to sync a folder. That is no fault of theirs that a save could
    // meet: there is nothing more to wait for, and without this no save to them would ever count.
    if (!synced && (synced.error().code == EINVAL || synced.error().code == ENOSYS))
        return {};
    return synced;
}

CallResult<void> PosixFileSystem::close(int descriptor)
{
    // Not repeated on EINTR: on Linux the descriptor is gone already and may belong to somebody else.
    if (::close(descriptor) == -1 && errno != EINTR)
        return failed("close", errno);
    return {};
}

CallResult<FileStatus> PosixFileSystem::status(int folder, const QString &name)
{
    struct stat found = {};
    const auto result = done("stat", [&, file = encoded(name)] {
        return ::fstatat(folder, file.constData(), &found, AT_SYMLINK_NOFOLLOW);
    });
    if (!result)
        return tl::unexpected<CallFailure>(result.error());
#ifdef Q_OS_MACOS
    const timespec modified = found.st_mtimespec;
#else
    const timespec modified = found.st_mtim;
#endif
    return FileStatus{static_cast<quint64>(found.st_dev),
                      static_cast<quint64>(found.st_ino),
                      static_cast<qint64>(found.st_size),
                      static_cast<qint64>(modified.tv_sec) * nsPerSecond + modified.tv_nsec,
                      static_cast<quint32>(found.st_mode & permissionBits),
                      S_ISREG(found.st_mode)};
}

CallResult<void> PosixFileSystem::checkWritable(int folder, const QString &name)
{
    return done("access", [&, file = encoded(name)] {
        return ::faccessat(folder, file.constData(), W_OK, AT_EACCESS);
    });
}

CallResult<void> PosixFileSystem::link(int fromFolder, const QString &from, int toFolder, const QString &to)
{
    return done("link", [&, old = encoded(from), fresh = encoded(to)] {
        return ::linkat(fromFolder, old.constData(), toFolder, fresh.constData(), 0);
    });
}

CallResult<void> PosixFileSystem::rename(int folder, const QString &from, const QString &to)
{
    return done("rename", [&, old = encoded(from), fresh = encoded(to)] {
        return ::renameat(folder, old.constData(), folder, fresh.constData());
    });
}

CallResult<void> PosixFileSystem::renameNew(int folder, const QString &from, const QString &to)
{
#ifdef RENAME_NOREPLACE
    const auto renamed = done("rename", [&, old = encoded(from), fresh = encoded(to)] {
        return ::renameat2(folder, old.constData(), folder, fresh.constData(), RENAME_NOREPLACE);
    });
    if (renamed || (renamed.error().code != EINVAL && renamed.error().code != ENOSYS))
        return renamed;
#endif
    // A file system without "rename unless there": look first, as well as that can be done.
    const auto taken = status(folder, to);
    if (taken)
        return failed("rename", EEXIST);
    if (taken.error().code != ENOENT)
        return tl::unexpected<CallFailure>(taken.error());
    return rename(folder, from, to);
}

CallResult<void> PosixFileSystem::unlink(int folder, const QString &name)
{
    return done("unlink", [&, file = encoded(name)] { return ::unlinkat(folder, file.constData(), 0); });
}

} // namespace tryboth
