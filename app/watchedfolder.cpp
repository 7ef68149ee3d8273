// SPDX-License-Identifier: GPL-3.0-or-later
#include "watchedfolder.h"

#include "settings/settings.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr int SettleMs = 700;
constexpr qsizetype MostNotes = 500;

QString hashOf(const QString &text)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().left(32));
}

/// Another one for the same name once the file is written anew.
QString noteFor(const QString &path)
{
    const QFileInfo info(path);
    return hashOf(
        u"%1 %2 %3"_s.arg(info.fileName()).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()));
}

} // namespace

WatchedFolder::WatchedFolder(const QString &journalPath, Settings &settings, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_journal(hashOf(QFileInfo(journalPath).absoluteFilePath()))
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(SettleMs);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &WatchedFolder::lookSoon);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        if (const QStringList paths = newFiles(); !paths.isEmpty()) {
            Q_EMIT found(paths);
        }
    });
    follow();
}

QString WatchedFolder::folder() const
{
    return m_settings.value(Setting::WatchedFolder, m_journal).toString();
}

void WatchedFolder::watch(const QString &folder)
{
    m_settings.reset(Setting::WatchedFolder, m_journal);
    m_settings.reset(Setting::WatchedFolderSeen, m_journal);
    if (!folder.isEmpty()) {
        m_settings.setValue(Setting::WatchedFolder, folder, m_journal);
        markSeen(calendars());
    }
    follow();
}

void WatchedFolder::follow()
{
    m_soon.stop();
    if (!m_watcher.directories().isEmpty()) {
        m_watcher.removePaths(m_watcher.directories());
    }
    if (const QString path = folder(); QFileInfo(path).isDir()) {
        m_watcher.addPath(path);
        lookSoon();
    }
}

QStringList WatchedFolder::calendars() const
{
    const QString path = folder();
    if (path.isEmpty()) {
        return {};
    }
    QStringList paths;
    const QDir dir(path);
    for (const QFileInfo &info : dir.entryInfoList({u"*.ics"_s}, QDir::Files | QDir::Readable, QDir::Name)) {
        if (info.size() > 0) {
            paths.append(info.filePath());
        }
    }
    return paths;
}

QStringList WatchedFolder::newFiles() const
{
    const QStringList seen = m_settings.value(Setting::WatchedFolderSeen, m_journal).toStringList();
    QStringList paths = calendars();
    paths.removeIf([&seen](const QString &path) { return seen.contains(noteFor(path)); });
    return paths;
}

void WatchedFolder::markSeen(const QStringList &paths)
{
    QStringList seen = m_settings.value(Setting::WatchedFolderSeen, m_journal).toStringList();
    for (const QString &path : paths) {
        if (const QString note = noteFor(path); !seen.contains(note)) {
            seen.append(note);
        }
    }
    m_settings.setValue(Setting::WatchedFolderSeen,
                        seen.last(qMin(seen.size(), qMax(MostNotes, paths.size()))), m_journal);
}

} // namespace tryboth
