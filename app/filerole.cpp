// SPDX-License-Identifier: GPL-3.0-or-later
#include "filerole.h"

#include "storage/filekind.h"
#include "storage/imageheader.h"

#include <QFile>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 HeaderBytes = 100;

bool beginsLikeAJournal(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return false;
    }
    const QByteArray start = file.read(HeaderBytes);
    const auto header = ImageHeader::of(start);
    return start.startsWith("age-encryption.org/v1\n") || (header && fileKindOf(header->applicationId));
}

} // namespace

FileRole roleOf(const QString &path)
{
    const QString name = path.toLower();
    if (name.endsWith(".tryboth-share"_L1)) {
        return FileRole::Share;
    }
    if (name.endsWith(".tryboth-reply"_L1)) {
        return FileRole::Reply;
    }
    if (name.endsWith(".tryboth"_L1) || name.endsWith(".tryboth-desk"_L1) || beginsLikeAJournal(path)) {
        return FileRole::Journal;
    }
    return FileRole::Import;
}

} // namespace tryboth
