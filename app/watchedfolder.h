// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace tryboth {

class Settings;

/// A folder in which calendar files turn up, for one journal on this computer. Only names, sizes and times of
/// files are looked at; what is in a file is read when somebody asks for it. Which folder, and which files
/// were seen, is kept in the settings, the files as hashes.
class WatchedFolder : public QObject
{
    Q_OBJECT

public:
    WatchedFolder(const QString &journalPath, Settings &settings, QObject *parent = nullptr);

    QString folder() const; ///< empty where none is watched
    /// Watches `folder` from now on, or none where it is empty. What lies there already counts as seen.
    void watch(const QString &folder);

    /// The .ics files that nobody has looked at, by name; empty ones are still being written.
    QStringList newFiles() const;
    void markSeen(const QStringList &paths);

    /// Tells `found` in a moment if there is something new.
    void lookSoon() { m_soon.start(); }

Q_SIGNALS:
    void found(const QStringList &paths);

private:
    QStringList calendars() const;
    void follow();

    Settings &m_settings;
    QString m_journal; ///< its mark in the settings
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< a file that is being written tells so many times
};

} // namespace tryboth
