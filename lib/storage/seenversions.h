// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace tryboth {

/// The versions of a journal's file that this machine has loaded or written, as hashes of their bytes in the
/// order of their coming, in the folder of its backups. Tells when a whole older version was put back, which
/// no seal can: an older version is as authentic as the newest. What this machine never saw, it cannot tell.
class SeenVersions
{
public:
    static constexpr int MostKept = 500; ///< this many are never forgotten

    explicit SeenVersions(QString folder);

    /// Whether this version was seen before and another one since.
    bool isOlder(const QByteArray &contentHash) const;

    /// Notes the version as the newest. Fails silently: what is not noted only warns less.
    void note(const QByteArray &contentHash) const;

private:
    QList<QByteArray> read() const;

    QString m_folder;
};

} // namespace tryboth
