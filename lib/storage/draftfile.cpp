// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/draftfile.h"

#include "storage/modes.h"
#include "storage/posixfilesystem.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace tryboth {

namespace {

struct DraftText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Draft)
};

} // namespace

Result<void> writeDraft(const QString &path, const QByteArray &bytes)
{
    PosixFileSystem files;
    const QString place = QFileInfo(path).path();
    const auto folder = files.makePrivateFolder(place);
    QSaveFile file(path);
    const bool written = folder && file.open(QIODevice::WriteOnly) &&
                         (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || keepsNoModes(place)) &&
                         file.write(bytes) == bytes.size() && file.commit();
    if (!written) {
        return failure(
            DraftText::tr(
                "What you are writing could not be put aside in case of a crash. Nothing was changed, and it "
                "is still in the window. Save it soon, and look whether the disk is full."),
            file.errorString());
    }
    return {};
}

std::optional<QByteArray> readDraft(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? std::optional(file.readAll()) : std::nullopt;
}

Result<void> removeDraft(const QString &path)
{
    if (QFile::exists(path) && !QFile::remove(path)) {
        return failure(
            DraftText::tr("Text that was put aside in case of a crash could not be removed. Nothing was "
                          "changed. Look at it when it is offered again at the next start."));
    }
    return {};
}

} // namespace tryboth
