// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/sharedplace.h"

#include <QDir>
#include <QFileInfo>
#include <QList>
#include <QStorageInfo>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct Sign
{
    QString pattern; ///< of the name of something in the folder, or of the folder itself
    QString service;
};

/// What synchronisers leave in the top folder of what they copy.
const QList<Sign> &marks()
{
    static const QList<Sign> table{
        {u".dropbox"_s, u"Dropbox"_s},           {u".dropbox.cache"_s, u"Dropbox"_s},
        {u".stfolder"_s, u"Syncthing"_s},        {u".nextcloudsync.log"_s, u"Nextcloud"_s},
        {u".owncloudsync.log"_s, u"ownCloud"_s}, {u".sync_*.db"_s, u"Nextcloud"_s},
        {u"._sync_*.db"_s, u"Nextcloud"_s},      {u".tmp.driveupload"_s, u"Google Drive"_s},
        {u".seafile-data"_s, u"Seafile"_s},      {u".debris"_s, u"MEGA"_s},
        {u".sync"_s, u"Resilio Sync"_s},         {u".unison"_s, u"Unison"_s},
    };
    return table;
}

/// How these top folders are usually called.
const QList<Sign> &names()
{
    static const QList<Sign> table{
        {u"Dropbox"_s, u"Dropbox"_s},
        {u"OneDrive"_s, u"OneDrive"_s},
        {u"Nextcloud"_s, u"Nextcloud"_s},
        {u"ownCloud"_s, u"ownCloud"_s},
        {u"Google Drive"_s, u"Google Drive"_s},
        {u"GoogleDrive"_s, u"Google Drive"_s},
        {u"iCloud Drive"_s, u"iCloud"_s},
        {u"Mobile Documents"_s, u"iCloud"_s},
        {u"pCloudDrive"_s, u"pCloud"_s},
        {u"Seafile"_s, u"Seafile"_s},
        {u"MEGA"_s, u"MEGA"_s},
        {u"MEGAsync"_s, u"MEGA"_s},
        {u"Syncthing"_s, u"Syncthing"_s},
        {u"Proton Drive"_s, u"Proton Drive"_s},
    };
    return table;
}

/// "Dropbox (Work)" and "OneDrive - Company" are a Dropbox and a OneDrive too.
bool isCalled(const QString &folder, const QString &name)
{
    return folder == name || folder.startsWith(name + u" ("_s) || folder.startsWith(name + u" - "_s);
}

QString serviceOf(const QDir &folder)
{
    for (const Sign &sign : marks()) {
        if (!folder.entryList({sign.pattern}, QDir::AllEntries | QDir::Hidden | QDir::System).isEmpty()) {
            return sign.service;
        }
    }
    const auto known = std::ranges::find_if(
        names(), [&](const Sign &sign) { return isCalled(folder.dirName(), sign.pattern); });
    return known == names().end() ? QString() : known->service;
}

/// The folder of `path`, or the nearest one above it that is there.
QDir nearestFolder(const QString &path)
{
    QString folder = QFileInfo(path).absolutePath();
    while (!QFileInfo::exists(folder) && folder != QFileInfo(folder).absolutePath()) {
        folder = QFileInfo(folder).absolutePath();
    }
    return QDir(folder);
}

} // namespace

bool isNetworkFileSystem(const QByteArray &type)
{
    static const QList<QByteArray> known{"nfs",   "nfs4",   "cifs",      "smb2",  "smb3",
                                         "smbfs", "afs",    "ncpfs",     "coda",  "9p",
                                         "ceph",  "webdav", "glusterfs", "afpfs", "davfs"};
    static const QList<QByteArray> inUserSpace{"fuse.sshfs",     "fuse.davfs",  "fuse.davfs2",
                                               "fuse.glusterfs", "fuse.rclone", "fuse.s3fs",
                                               "fuse.gvfsd-fuse"};
    return known.contains(type) || inUserSpace.contains(type);
}

std::optional<SharedPlace> sharedPlaceOf(const QString &path)
{
    const QDir nearest = nearestFolder(path);
    const QString home = QDir::homePath();
    QDir folder = nearest;
    do {
        if (folder.absolutePath() == home) {
            break; // the marks of a synchroniser's own settings are there: "~/.dropbox"
        }
        if (const QString service = serviceOf(folder); !service.isEmpty()) {
            return SharedPlace{SharedPlace::Kind::Synced, service};
        }
    } while (!folder.isRoot() && folder.cdUp());
    if (isNetworkFileSystem(QStorageInfo(nearest).fileSystemType())) {
        return SharedPlace{SharedPlace::Kind::Network, {}};
    }
    return std::nullopt;
}

} // namespace tryboth
