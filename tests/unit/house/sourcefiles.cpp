// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

using namespace Qt::StringLiterals;

namespace sourcefiles {

QStringList find(const QStringList &folders, const QStringList &patterns)
{
    const QDir top(QStringLiteral(TRYBOTH_SOURCE_DIR));
    QStringList found;
    for (const QString &folder : folders) {
        QDirIterator walk(top.filePath(folder), patterns, QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext()) {
            found += top.relativeFilePath(walk.next());
        }
    }
    found.sort();
    return found;
}

QStringList lines(const QString &path)
{
    QFile file(QDir(QStringLiteral(TRYBOTH_SOURCE_DIR)).filePath(path));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    if (text.endsWith(u'\n')) {
        text.chop(1);
    }
    return text.split(u'\n');
}

} // namespace sourcefiles
