// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileidentity.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace tryboth {

namespace {

constexpr int readAttempts = 3;

} // namespace

bool FileIdentity::describes(const FileStatus &status) const
{
    return status.regular && status.device == device && status.inode == inode && status.size == size &&
           status.modifiedNs == modifiedNs;
}

QByteArray contentHashOf(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes.toByteArray(), QCryptographicHash::Sha256);
}

FileIdentity identityOf(const FileStatus &status, QByteArrayView bytes)
{
    return {status.device, status.inode, status.size, status.modifiedNs, contentHashOf(bytes)};
}

tl::expected<LoadedFile, FileFailure> loadFile(FileSystem &files, const QString &path)
{
    const QString shownName = QFileInfo(path).fileName();
    const auto refused = [&](const CallFailure &failure) {
        return tl::unexpected<FileFailure>(readFailure(failure, shownName));
    };
    const auto place = locate(files, path);
    if (!place)
        return refused(place.error());
    for (int i = 0; i < readAttempts; ++i) {
        const auto before = files.status(place->folder.number(), place->name);
        if (!before)
            return refused(before.error());
        if (!before->regular)
            return tl::unexpected<FileFailure>(readFailure(FileCause::NotAFile, shownName));
        auto bytes = readAll(files, place->folder.number(), place->name);
        if (!bytes)
            return refused(bytes.error());
        const auto after = files.status(place->folder.number(), place->name);
        if (!after)
            return refused(after.error());
        if (*before == *after && after->size == bytes->size()) {
            const FileIdentity identity = identityOf(*after, *bytes);
            return LoadedFile{std::move(*bytes), identity};
        }
    }
    return tl::unexpected<FileFailure>(readFailure(FileCause::ChangedOnDisk, shownName));
}

CallResult<bool> isStill(FileSystem &files, const FilePlace &place, const FileIdentity &expected)
{
    const auto status = files.status(place.folder.number(), place.name);
    if (!status)
        return tl::unexpected<CallFailure>(status.error());
    if (expected.describes(*status))
        return true;
    if (!status->regular || status->size != expected.size)
        return false;
    const auto bytes = readAll(files, place.folder.number(), place.name);
    if (!bytes)
        return tl::unexpected<CallFailure>(bytes.error());
    return contentHashOf(*bytes) == expected.contentHash;
}

} // namespace tryboth
