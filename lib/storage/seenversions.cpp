// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/seenversions.h"

#include <QFile>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {
constexpr auto FileName = "/seen"_L1;
constexpr qsizetype MostLines = 2 * SeenVersions::MostKept;
constexpr qint64 MaxBytes = 128 * 1024; ///< twice what MostLines need
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
    // One more line, neither synced nor renamed: a save waits for no other file, and a line that is lost in
    // a power cut only warns less.
    QIODevice::OpenMode mode = QIODevice::Append;
    QByteArray lines = hash + '\n';
    if (hashes.size() >= MostLines) {
        mode = QIODevice::WriteOnly;
        lines.prepend(hashes.last(MostKept).join('\n') + '\n');
    }
    QFile file(m_folder + FileName);
    if (file.open(mode, QFile::ReadOwner | QFile::WriteOwner)) {
        file.write(lines);
    }
}

} // namespace tryboth
