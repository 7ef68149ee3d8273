// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/atomicwriter.h"

#include "storage/tempfile.h"

#include <QFileInfo>

#include <cerrno>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

using Step = tl::expected<void, SaveFailure>;

/// One save in progress.
class Saving
{
public:
    Saving(FileSystem &files, const SaveRequest &request);
    tl::expected<FileIdentity, SaveFailure> run();

private:
    tl::unexpected<SaveFailure> because(FileCause cause, const QString &detail = {}) const;
    tl::unexpected<SaveFailure> because(const CallFailure &failure) const;

    Step checkTarget(const FilePlace &place) const;
    Step checkReadBack(const FilePlace &place, const TempFile &temp) const;
    Step rotate(const FilePlace &place) const;
    tl::expected<FileIdentity, SaveFailure> replace(const FilePlace &place, TempFile &temp) const;

    FileSystem &m_files;
    const SaveRequest &m_request;
    QString m_shownName;
};

Saving::Saving(FileSystem &files, const SaveRequest &request)
    : m_files(files)
    , m_request(request)
    , m_shownName(QFileInfo(request.target).fileName())
{
}

tl::unexpected<SaveFailure> Saving::because(FileCause cause, const QString &detail) const
{
    return tl::unexpected<SaveFailure>(SaveFailure{cause, saveFailure(cause, m_shownName, detail).error, {}});
}

tl::unexpected<SaveFailure> Saving::because(const CallFailure &failure) const
{
    return because(causeOf(failure.code), detailOf(failure));
}

tl::expected<FileIdentity, SaveFailure> Saving::run()
{
    const auto place = locate(m_files, m_request.target);
    if (!place && place.error().call == "readlink")
        return because(FileCause::LinkLeadsNowhere, detailOf(place.error()));
    if (!place)
        return because(place.error());
    if (m_request.expected) { // A rename would replace even a file that is marked read-only.
        if (const auto writable = m_files.checkWritable(place->folder.number(), place->name); !writable)
            return because(writable.error());
    }
    auto temp = TempFile::filled(m_files, place->folder.number(), place->name, m_request.bytes);
    if (!temp)
        return because(temp.error());
    if (const auto step = checkReadBack(*place, *temp); !step)
        return tl::unexpected<SaveFailure>(step.error());
    if (const auto step = checkTarget(*place); !step)
        return tl::unexpected<SaveFailure>(step.error());
    if (const auto step = rotate(*place); !step)
        return tl::unexpected<SaveFailure>(step.error());
    return replace(*place, *temp);
}

Step Saving::checkReadBack(const FilePlace &place, const TempFile &temp) const
{
    const auto readBack = readAll(m_files, place.folder.number(), temp.name());
    if (!readBack)
        return because(readBack.error());
    if (*readBack != m_request.bytes)
        return because(FileCause::ReadBackDiffers, u"read back: bytes differ"_s);
    if (!m_request.verify)
        return {};
    if (const auto verified = m_request.verify(*readBack); !verified)
        return because(FileCause::ReadBackDiffers, u"verify: "_s + verified.error().detail);
    return {};
}

Step Saving::checkTarget(const FilePlace &place) const
{
    if (!m_request.expected) {
        const auto status = m_files.status(place.folder.number(), place.name);
        if (status)
            return because(FileCause::AlreadyThere);
        if (status.error().code != ENOENT)
            return because(status.error());
        return {};
    }
    const auto still = isStill(m_files, place, *m_request.expected);
    if (!still)
        return because(still.error());
    if (!*still)
        return because(FileCause::ChangedOnDisk);
    return {};
}

Step Saving::rotate(const FilePlace &place) const
{
    if (!m_request.expected || !m_request.rotate)
        return {};
    if (const auto rotated = m_request.rotate(place.path()); !rotated)
        return because(FileCause::BackupFailed, rotated.error().detail);
    return checkTarget(place); // Copying a backup takes time, in which a syncer may have come.
}

tl::expected<FileIdentity, SaveFailure> Saving::replace(const FilePlace &place, TempFile &temp) const
{
    // Asked before the rename, which changes none of it: nothing may fail after the folder is synced.
    const auto status = m_files.status(place.folder.number(), temp.name());
    if (!status)
        return because(status.error());
    const FileIdentity identity = identityOf(*status, m_request.bytes);
    if (const auto moved = temp.moveTo(place.name, m_request.expected.has_value()); !moved)
        return because(moved.error());
    if (const auto synced = m_files.syncFolder(place.folder.number()); !synced) {
        auto unconfirmed = because(FileCause::NotConfirmed, detailOf(synced.error()));
        unconfirmed.value().inPlace = identity;
        return unconfirmed;
    }
    return identity;
}

} // namespace

AtomicWriter::AtomicWriter(FileSystem &files)
    : m_files(files)
{
}

tl::expected<FileIdentity, SaveFailure> AtomicWriter::write(const SaveRequest &request)
{
    return Saving(m_files, request).run();
}

} // namespace tryboth
