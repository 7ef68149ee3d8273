// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "faultyfilesystem.h"
#include "storage/atomicwriter.h"
#include "storage/generations.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace tryboth {

/// A journal file in a folder of its own, with a folder for its backups beside that.
struct SaveFixture
{
    QTemporaryDir root;
    QString folder = root.filePath(QStringLiteral("journals"));
    QString target = folder + QStringLiteral("/mine.tryboth");
    FixedClock clock{QDateTime(QDate(2026, 11, 23), QTime(9, 0), Qt::UTC)};
    FaultyFileSystem files;
    Generations generations{files, clock, root.filePath(QStringLiteral("data/backups/one"))};

    SaveFixture() { QDir().mkpath(folder); }

    tl::expected<FileIdentity, SaveFailure> save(const QByteArray &bytes,
                                                 std::optional<FileIdentity> expected = {})
    {
        const auto keep = [this](const QString &path) { return generations.add(path); };
        return AtomicWriter(files).write({target, bytes, std::move(expected), {}, keep});
    }

    static QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(no file)");
    }
    static bool put(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
    }
    QStringList namesBeside() const
    {
        return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot);
    }
};

} // namespace tryboth
