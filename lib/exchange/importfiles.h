// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"
#include "exchange/importpreview.h"

#include <QByteArray>
#include <QJsonDocument>
#include <QList>

#include <memory>

namespace tryboth {

/// One file with text in it, as a folder or an archive holds it.
struct SourceFile
{
    QString path; ///< relative, with '/'; never climbs out; empty for a file that came alone
    QByteArray bytes;

    QStringView name() const { return QStringView(path).mid(path.lastIndexOf(u'/') + 1); }

    /// The beginning as UTF-8 without outer blanks: what a format is told by.
    QByteArray head() const;

    /// All of it as JSON, in any encoding that decodeText reads. Parsed when it is first asked for and then
    /// kept: every importer of JSON looks at a file before one of them reads it. The error says what is wrong
    /// and at which byte.
    const Result<QJsonDocument> &json() const;

    mutable std::shared_ptr<const Result<QJsonDocument>> parsedJson = nullptr; ///< of json()
};

/// What the reader chose to import: one file, or those of a folder, a zip or a tar.
struct ImportFiles
{
    QString name; ///< of the file or folder, without where it lies
    QString path; ///< of a folder; empty otherwise
    QList<SourceFile> files;
    int attachments = 0; ///< pictures and other files without text, which stay where they are

    bool isSingle() const { return files.size() == 1 && files.first().path.isEmpty(); }
};

/// Reads the file or folder at `path`. An archive is unpacked in memory, text only. Fails when something
/// cannot be read, an archive is damaged or wants to write outside of its folder, or a limit is passed.
Result<ImportFiles> readFiles(const QString &path, const ImportLimits &limits);

/// The same of bytes that are in memory already.
Result<ImportFiles> filesOf(const QByteArray &bytes, const ImportLimits &limits);

} // namespace tryboth
