// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/descriptor.h"
#include "storage/filefailure.h"

namespace tryboth {

/// A file as an open folder and a name in it, links already followed. Whatever happens to the path
/// afterwards, it stays this folder.
struct FilePlace
{
    Descriptor folder;
    QString folderPath;
    QString name;

    QString path() const;
};

/// Where `path` really is. The file itself need not exist, its folder must.
/// A link whose file is missing fails with ENOENT from "readlink".
CallResult<FilePlace> locate(FileSystem &files, const QString &path);

/// All bytes of an ordinary file. Fails with ELOOP when the name is a link, EISDIR when it is no file.
CallResult<QByteArray> readAll(FileSystem &files, int folder, const QString &name);

} // namespace tryboth
