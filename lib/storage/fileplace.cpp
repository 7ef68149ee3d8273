// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/fileplace.h"

#include <QFileInfo>

#include <cerrno>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 readSize = 1 << 20;

} // namespace

QString FilePlace::path() const
{
    return folderPath.endsWith(u'/') ? folderPath + name : folderPath + u'/' + name;
}

CallResult<FilePlace> locate(FileSystem &files, const QString &path)
{
    QString whole = path;
    if (files.isLink(path)) {
        const auto real = files.realPath(path);
        if (!real)
            return tl::unexpected<CallFailure>(CallFailure{"readlink", real.error().code});
        whole = *real;
    }
    const QFileInfo info(whole);
    const auto folderPath = files.realPath(info.absolutePath());
    if (!folderPath)
        return tl::unexpected<CallFailure>(folderPath.error());
    const auto folder = files.openFolder(*folderPath);
    if (!folder)
        return tl::unexpected<CallFailure>(folder.error());
    return FilePlace{Descriptor(files, *folder), *folderPath, info.fileName()};
}

CallResult<QByteArray> readAll(FileSystem &files, int folder, const QString &name)
{
    const auto number = files.openFile(folder, name);
    if (!number)
        return tl::unexpected<CallFailure>(number.error());
    const Descriptor file(files, *number);
    QByteArray bytes;
    for (;;) {
        const auto part = files.read(file.number(), readSize);
        if (!part)
            return tl::unexpected<CallFailure>(part.error());
        if (part->isEmpty())
            return bytes;
        bytes += *part;
    }
}

} // namespace tryboth
