// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/posixfilesystem.h"

#include <QHash>

#include <algorithm>
#include <cerrno>
#include <functional>

namespace tryboth {

/// The real file system, except that one chosen call fails, and that all calls are written down.
class FaultyFileSystem final : public PosixFileSystem
{
public:
    /// Let the `occurrence`-th (from 1) `call` fail with `code`.
    void failAt(const QByteArray &call, int occurrence, int code)
    {
        m_call = call;
        m_occurrence = occurrence;
        m_code = code;
        forget();
    }
    void failNever() { failAt({}, 0, 0); }
    void forget()
    {
        calls.clear();
        m_counts.clear();
    }

    QList<QByteArray> calls;                        ///< in order
    std::function<void(QByteArray &)> spoilRead;    ///< what the device gives back instead
    std::function<void(const QByteArray &)> onCall; ///< what others do just before a call
    bool withoutLinks = false;                      ///< as FAT is
    qint64 longestWrite = 1 << 30;                  ///< bytes; less makes writes short

    CallResult<QString> realPath(const QString &path) override
    {
        return asked<QString>("realpath", [&] { return PosixFileSystem::realPath(path); });
    }
    CallResult<int> openFolder(const QString &path) override
    {
        return asked<int>("openfolder", [&] { return PosixFileSystem::openFolder(path); });
    }
    CallResult<void> makePrivateFolder(const QString &path) override
    {
        return asked<void>("mkdir", [&] { return PosixFileSystem::makePrivateFolder(path); });
    }
    CallResult<QStringList> list(int folder) override
    {
        return asked<QStringList>("list", [&] { return PosixFileSystem::list(folder); });
    }
    CallResult<int> createFile(int folder, const QString &name) override
    {
        return asked<int>("create", [&] { return PosixFileSystem::createFile(folder, name); });
    }
    CallResult<int> openFile(int folder, const QString &name) override
    {
        return asked<int>("open", [&] { return PosixFileSystem::openFile(folder, name); });
    }
    CallResult<qint64> write(int file, QByteArrayView bytes) override
    {
        const auto part = bytes.first(std::min<qint64>(bytes.size(), longestWrite));
        return asked<qint64>("write", [&] { return PosixFileSystem::write(file, part); });
    }
    CallResult<QByteArray> read(int file, qint64 atMost) override
    {
        auto bytes = asked<QByteArray>("read", [&] { return PosixFileSystem::read(file, atMost); });
        if (bytes && spoilRead)
            spoilRead(*bytes);
        return bytes;
    }
    CallResult<void> syncData(int file) override
    {
        return asked<void>("fdatasync", [&] { return PosixFileSystem::syncData(file); });
    }
    CallResult<void> syncFolder(int folder) override
    {
        return asked<void>("fsync", [&] { return PosixFileSystem::syncFolder(folder); });
    }
    CallResult<void> close(int descriptor) override
    {
        // The descriptor goes whatever close() answers.
        const auto closed = PosixFileSystem::close(descriptor);
        return asked<void>("close", [&] { return closed; });
    }
    CallResult<FileStatus> status(int folder, const QString &name) override
    {
        return asked<FileStatus>("stat", [&] { return PosixFileSystem::status(folder, name); });
    }
    CallResult<void> checkWritable(int folder, const QString &name) override
    {
        return asked<void>("access", [&] { return PosixFileSystem::checkWritable(folder, name); });
    }
    CallResult<void> link(int fromFolder, const QString &from, int toFolder, const QString &to) override
    {
        return asked<void>("link", [&]() -> CallResult<void> {
            if (withoutLinks)
                return tl::unexpected<CallFailure>(CallFailure{"link", EPERM});
            return PosixFileSystem::link(fromFolder, from, toFolder, to);
        });
    }
    CallResult<void> rename(int folder, const QString &from, const QString &to) override
    {
        return asked<void>("rename", [&] { return PosixFileSystem::rename(folder, from, to); });
    }
    CallResult<void> renameNew(int folder, const QString &from, const QString &to) override
    {
        return asked<void>("renamenew", [&] { return PosixFileSystem::renameNew(folder, from, to); });
    }
    CallResult<void> unlink(int folder, const QString &name) override
    {
        return asked<void>("unlink", [&] { return PosixFileSystem::unlink(folder, name); });
    }

private:
    template <typename T, typename Call>
    CallResult<T> asked(const QByteArray &name, Call call)
    {
        calls.append(name);
        if (onCall)
            onCall(name);
        if (++m_counts[name] == m_occurrence && name == m_call)
            return tl::unexpected<CallFailure>(CallFailure{name, m_code});
        return call();
    }

    QByteArray m_call;
    int m_occurrence = 0;
    int m_code = 0;
    QHash<QByteArray, int> m_counts;
};

} // namespace tryboth
