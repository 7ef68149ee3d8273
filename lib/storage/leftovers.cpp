// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/leftovers.h"

#include "storage/fileplace.h"
#include "storage/tempfile.h"

#include <QFileInfo>

#include <algorithm>

namespace tryboth {

namespace {

constexpr qint64 hourInMs = 3'600'000;
constexpr qint64 nsPerMs = 1'000'000;

} // namespace

Result<QStringList> sweepLeftovers(FileSystem &files, const QString &target, Moment now)
{
    const auto refused = [&](const CallFailure &reason) {
        return tl::unexpected<Error>(readFailure(reason, QFileInfo(target).fileName()).error);
    };
    const auto place = locate(files, target);
    if (!place)
        return refused(place.error());
    const int folder = place->folder.number();
    const auto names = files.list(folder);
    if (!names)
        return refused(names.error());

    QList<std::pair<qint64, QString>> young;
    for (const QString &name : *names) {
        if (!TempFile::isTempNameFor(place->name, name))
            continue;
        const auto status = files.status(folder, name);
        if (!status || !status->regular)
            continue;
        const qint64 modifiedMs = status->modifiedNs / nsPerMs;
        if (now.utcMs - modifiedMs > hourInMs)
            static_cast<void>(files.unlink(folder, name)); // If it will not go, the next start tries again.
        else
            young.append({modifiedMs, QFileInfo(place->path()).absolutePath() + u'/' + name});
    }
    std::sort(young.rbegin(), young.rend());
    QStringList paths;
    for (const auto &[modifiedMs, path] : young)
        paths.append(path);
    return paths;
}

} // namespace tryboth
