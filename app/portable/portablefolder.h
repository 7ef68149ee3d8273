// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/journalplaces.h"

#include <QStringList>

#include <optional>

namespace tryboth {

/// The folder of a portable program, for instance on a stick: settings, locks and backups are kept in there,
/// and nothing is written outside of it but what one saves elsewhere oneself.
class PortableFolder
{
public:
    explicit PortableFolder(const QString &path);

    /// That of `--portable FOLDER` among `arguments`; else `programFolder`, if a file called "portable" or
    /// "tryboth.ini" stands in there; else none.
    static std::optional<PortableFolder> of(const QStringList &arguments, const QString &programFolder);
    /// That of the program that runs, which was started with `argc` words in `argv`: there need not be an
    /// application yet.
    static std::optional<PortableFolder> ofThisProgram(int argc, char **argv);

    const QString &path() const { return m_path; }
    QString settingsFile() const;
    JournalPlaces places() const;

    /// Sends there the caches and temporary files that Qt and the libraries below it would write into the
    /// home of the user. To be called before the application is made. False where the folder cannot be made
    /// or written to.
    bool keepEverything() const;

private:
    QString m_path;
};

} // namespace tryboth
