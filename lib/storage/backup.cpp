// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/backup.h"

#include "storage/atomicwriter.h"
#include "storage/posixfilesystem.h"

#include "sealing/envelope.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

QString homeNoteFor(const FilePlace &journal)
{
    const QByteArray hash = QCryptographicHash::hash(journal.path().toUtf8(), QCryptographicHash::Sha256);
    return u"at-"_s + QString::fromLatin1(hash.toHex());
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && looksSealed(file);
}

} // namespace

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files | QDir::NoSymLinks)) {
        if (const auto generation = Generation::fromFileName(file.fileName())) {
            backups.append({file.filePath(), generation->keptAt, generation->sequence, file.size(),
                            isSealedFile(file.filePath()), generation->reason});
        }
    }
    std::sort(backups.begin(), backups.end(),
              [](const Backup &a, const Backup &b) { return a.sequence > b.sequence; });
    return backups;
}

QList<Backup> backupsOf(const QString &journalPath, const JournalPlaces &places)
{
    PosixFileSystem files;
    const auto place = locate(files, journalPath);
    if (!place) {
        return {};
    }
    QList<QList<Backup>> journals; // Several when different ones had this name, one after the other.
    for (const QFileInfo &folder :
         QDir(places.backups).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks)) {
        const QList<Backup> backups = backupsIn(folder.filePath());
        if (!backups.isEmpty() && QFile::exists(folder.filePath() + u'/' + homeNoteFor(*place))) {
            journals.append(backups);
        }
    }
    std::sort(journals.begin(), journals.end(), [](const QList<Backup> &a, const QList<Backup> &b) {
        return a.first().keptAt.utcMs > b.first().keptAt.utcMs;
    });
    QList<Backup> all;
    for (const QList<Backup> &backups : journals) {
        all += backups;
    }
    return all;
}

void rememberHome(FileSystem &files, const QString &folder, const QString &journalPath)
{
    const auto number = files.openFolder(folder);
    if (!number) {
        return;
    }
    const Descriptor backups(files, *number);
    const auto place = locate(files, journalPath);
    if (!place) {
        return;
    }
    if (const auto note = files.createFile(backups.number(), homeNoteFor(*place))) {
        static_cast<void>(files.close(*note));
    }
}

Result<void> restoreBackup(const Backup &backup, const QString &toPath)
{
    PosixFileSystem files;
    const auto loaded = loadFile(files, backup.path);
    if (!loaded) {
        return tl::unexpected(loaded.error().error);
    }
    return writeCopy(toPath, loaded->bytes);
}

Result<void> writeCopy(const QString &path, const QByteArray &bytes)
{
    PosixFileSystem files;
    SaveRequest request;
    request.target = path;
    request.bytes = bytes;
    const auto saved = AtomicWriter(files).write(request);
    if (!saved) {
        return tl::unexpected(saved.error().error);
    }
    return {};
}

} // namespace tryboth
