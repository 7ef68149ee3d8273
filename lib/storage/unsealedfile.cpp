// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/unsealedfile.h"

#include "storage/journalreader.h"
#include "storage/posixfilesystem.h"

#include <QFileInfo>

namespace tryboth {

OpenResult<UnsealedFile> unsealFile(const QString &path, const QList<Backup> &backups, const Unlock &unlock)
{
    PosixFileSystem files;
    auto loaded = loadFile(files, path);
    if (!loaded) {
        return openFailure(OpenProblem::Unreadable, loaded.error().error);
    }
    const SystemClock unused;
    const JournalReader reader(QFileInfo(path).fileName(), unused, [&backups] { return backups; });
    auto opened = reader.unseal(loaded->bytes, unlock);
    if (!opened) {
        return tl::unexpected(opened.error());
    }
    return UnsealedFile{path, loaded->identity, std::move(*opened)};
}

} // namespace tryboth
