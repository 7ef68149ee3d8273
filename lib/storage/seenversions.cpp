// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seenversions.h"

#include <QFile>
#include <QSaveFile>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto FileName = "/seen"_L1;
constexpr qint64 MaxBytes = 64 * 1024;
} // namespace

SeenVersions::SeenVersions(QString folder)
    : m_folder(std::move(folder))
{
}

QList<QByteArray> SeenVersions::read() const
{
    QFile file(m_folder + FileName);
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<QByteArray> hashes = file.read(MaxBytes).split('\n');
    hashes.removeAll(QByteArray());
    return hashes;
}

bool SeenVersions::isOlder(const QByteArray &contentHash) const
{
    const QList<QByteArray> hashes = read();
    return hashes.contains(contentHash.toHex()) && hashes.last() != contentHash.toHex();
}

void SeenVersions::note(const QByteArray &contentHash) const
{
    QList<QByteArray> hashes = read();
    const QByteArray hash = contentHash.toHex();
    if (!hashes.isEmpty() && hashes.last() == hash) {
        return;
    }
    hashes.removeAll(hash);
    hashes.append(hash);
    hashes.remove(0, qMax<qsizetype>(0, hashes.size() - MostKept));
    QSaveFile file(m_folder + FileName);
    if (file.open(QIODevice::WriteOnly)) {
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        file.write(hashes.join('\n') + '\n');
        file.commit();
    }
}

} // namespace tryboth
