// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFileSystemWatcher>

namespace tryboth {

/// Tells that something happened to a file: written in place, replaced or removed. Does not poll.
class FileWatch : public QObject
{
    Q_OBJECT

public:
    explicit FileWatch(const QString &path, QObject *parent = nullptr);

Q_SIGNALS:
    void touched();

private:
    void onTouched();

    QString m_path;
    QFileSystemWatcher m_watcher;
};

} // namespace tryboth
