// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/filewatch.h"

#include <QFileInfo>

namespace tryboth {

FileWatch::FileWatch(const QString &path, QObject *parent)
    : QObject(parent)
    , m_path(path)
{
    m_watcher.addPaths({m_path, QFileInfo(m_path).absolutePath()});
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &FileWatch::onTouched);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &FileWatch::onTouched);
}

void FileWatch::onTouched()
{
    // A file that was replaced is a new one to the watcher.
    if (!m_watcher.files().contains(m_path) && QFileInfo::exists(m_path)) {
        m_watcher.addPath(m_path);
    }
    Q_EMIT touched();
}

} // namespace tryboth
