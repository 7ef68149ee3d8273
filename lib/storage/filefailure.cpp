// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/filefailure.h"

#include <QCoreApplication>

#include <cerrno>
#include <system_error>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct SavingText
{
    Q_DECLARE_TR_FUNCTIONS(SavingText)

public:
    static QString sentence(FileCause cause);
    static QString readSentence(FileCause cause);
};

QString SavingText::sentence(FileCause cause)
{
    switch (cause) {
    case FileCause::DiskFull:
        return tr(
            "“%1” was not saved because the disk is full. Nothing was changed. Free some space and save "
            "again, or use “Save elsewhere”.");
    case FileCause::QuotaUsed:
        return tr("“%1” was not saved because your storage quota is used up. Nothing was changed. Free some "
                  "space and save again, or use “Save elsewhere”.");
    case FileCause::TooLarge:
        return tr("“%1” was not saved because it is larger than this place allows. Nothing was changed. Use "
                  "“Save elsewhere”.");
    case FileCause::ReadOnly:
        return tr("“%1” was not saved because its folder can only be read. Nothing was changed. Use “Save "
                  "elsewhere”.");
    case FileCause::NoPermission:
        return tr("“%1” was not saved because you may not write to it or to its folder. Nothing was changed. "
                  "Change the permissions and save again, or use “Save elsewhere”.");
    case FileCause::Vanished:
        return tr("“%1” was not saved because its file or folder is no longer there. Nothing was changed. "
                  "Connect the device or drive again and save again, or use “Save elsewhere”.");
    case FileCause::DeviceFault:
        return tr(
            "“%1” was not saved because the disk or drive reported a fault. The last saved version was not "
            "changed. Use “Save elsewhere”, on another disk.");
    case FileCause::NameTooLong:
        return tr(
            "“%1” was not saved because its name is too long. Nothing was changed. Use “Save elsewhere” "
            "with a shorter name.");
    case FileCause::NotAFile:
        return tr("“%1” was not saved because it is not an ordinary file. Nothing was changed. Use “Save "
                  "elsewhere”.");
    case FileCause::LinkLeadsNowhere:
        return tr("“%1” was not saved because it is a link to a file that is not there. Nothing was changed. "
                  "Connect the drive it leads to and save again, or use “Save elsewhere”.");
    case FileCause::ReadBackDiffers:
        return tr(
            "“%1” was not saved because the disk did not give back what was written to it. The last saved "
            "version was not changed. Use “Save elsewhere”, on another disk.");
    case FileCause::ChangedOnDisk:
        return tr("“%1” was not saved because another program has changed the file meanwhile. Nothing was "
                  "changed. Merge both versions, or use “Save elsewhere”.");
    case FileCause::AlreadyThere:
        return tr(
            "“%1” was not saved because there is already a file of this name. Nothing was changed. Choose "
            "another name.");
    case FileCause::BackupFailed:
        return tr(
            "“%1” was not saved because the version before it could not be kept as a backup. Nothing was "
            "changed. Free some space in your home folder and save again.");
    case FileCause::NotConfirmed:
        return tr(
            "“%1” was written, but the disk did not confirm that it will keep it. The version before it is "
            "among your backups. Save again, or use “Save elsewhere”.");
    case FileCause::Other:
        break;
    }
    return tr(
        "“%1” was not saved because the system refused it. Nothing was changed. Try again, or use “Save "
        "elsewhere”.");
}

QString SavingText::readSentence(FileCause cause)
{
    switch (cause) {
    case FileCause::NoPermission:
        return tr("“%1” could not be opened because you may not read it. Nothing was changed. Change its "
                  "permissions, or open another file.");
    case FileCause::Vanished:
        return tr(
            "“%1” could not be opened because it is not there. Nothing was changed. Connect the drive it is "
            "on, or open another file.");
    case FileCause::DeviceFault:
        return tr(
            "“%1” could not be read because the disk or drive reported a fault. Nothing was changed. Try "
            "again, or open a backup.");
    case FileCause::NotAFile:
        return tr(
            "“%1” could not be opened because it is not an ordinary file. Nothing was changed. Open another "
            "file.");
    case FileCause::ChangedOnDisk:
        return tr(
            "“%1” could not be read because another program keeps changing it. Nothing was changed. Wait a "
            "moment and open it again.");
    case FileCause::DiskFull:
    case FileCause::QuotaUsed:
    case FileCause::TooLarge:
    case FileCause::ReadOnly:
    case FileCause::NameTooLong:
    case FileCause::LinkLeadsNowhere:
    case FileCause::ReadBackDiffers:
    case FileCause::AlreadyThere:
    case FileCause::BackupFailed:
    case FileCause::NotConfirmed:
    case FileCause::Other:
        break; // Causes of writing: a reader meets them only by a fault.
    }
    return tr(
        "“%1” could not be read because the system refused it. Nothing was changed. Try again, or open a "
        "backup.");
}

} // namespace

FileCause causeOf(int code)
{
    switch (code) {
    case ENOSPC:
        return FileCause::DiskFull;
    case EDQUOT:
        return FileCause::QuotaUsed;
    case EFBIG:
        return FileCause::TooLarge;
    case EROFS:
        return FileCause::ReadOnly;
    case EACCES:
    case EPERM:
        return FileCause::NoPermission;
    case ENOENT:
    case ENOTDIR:
    case ENODEV:
    case ENXIO:
    case ESTALE:
    case ENOTCONN:
    case EHOSTDOWN:
        return FileCause::Vanished;
    case EIO:
        return FileCause::DeviceFault;
    case ENAMETOOLONG:
        return FileCause::NameTooLong;
    case EISDIR:
    case ELOOP:
        return FileCause::NotAFile;
    case EEXIST:
        return FileCause::AlreadyThere;
    default:
        return FileCause::Other;
    }
}

QString detailOf(const CallFailure &failure)
{
    const std::string words = std::generic_category().message(failure.code);
    return u"%1: errno %2 (%3)"_s.arg(QString::fromLatin1(failure.call), QString::number(failure.code),
                                      QString::fromStdString(words));
}

FileFailure saveFailure(FileCause cause, const QString &fileName, const QString &detail)
{
    return {cause, {SavingText::sentence(cause).arg(fileName), detail}};
}

FileFailure saveFailure(const CallFailure &failure, const QString &fileName)
{
    return saveFailure(causeOf(failure.code), fileName, detailOf(failure));
}

FileFailure readFailure(FileCause cause, const QString &fileName, const QString &detail)
{
    return {cause, {SavingText::readSentence(cause).arg(fileName), detail}};
}

FileFailure readFailure(const CallFailure &failure, const QString &fileName)
{
    return readFailure(causeOf(failure.code), fileName, detailOf(failure));
}

} // namespace tryboth
