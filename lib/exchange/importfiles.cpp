// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/importfiles.h"

#include "exchange/archive.h"
#include "exchange/importchecks.h"
#include "exchange/jsonfile.h"
#include "exchange/textdecoding.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct FilesText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::ImportFiles)
};

constexpr int HeadBytes = 4096;

tl::unexpected<Error> unreadable(const QString &name, const QString &why)
{
    return failure(
        FilesText::tr("“%1” cannot be read: %2. Nothing was imported. Check that the file is there "
                      "and yours to read, and try again.")
            .arg(name, why),
        u"import source unreadable"_s);
}

Result<QByteArray> bytesIn(const QString &path, qint64 limit)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return unreadable(QFileInfo(path).fileName(), file.errorString());
    }
    QByteArray bytes = file.read(limit + 1); // not asked for its size: a pipe or a device has none
    if (file.error() != QFileDevice::NoError) {
        return unreadable(QFileInfo(path).fileName(), file.errorString());
    }
    return bytes;
}

/// Keeps what has text in it, up to the limits.
Result<void> keep(ImportFiles &files, SourceFile file, qint64 &total, const ImportLimits &limits)
{
    if (!looksLikeText(file.bytes)) {
        ++files.attachments;
        return {};
    }
    total += file.bytes.size();
    files.files.append(std::move(file));
    return files.files.size() > limits.files ? tl::unexpected(tooManyFiles(limits.files))
                                             : checkSize(total, limits);
}

Result<ImportFiles> filesInFolder(const QString &path, const ImportLimits &limits)
{
    ImportFiles files{QDir(path).dirName(), path, {}, 0};
    const QDir top(path);
    qint64 total = 0;
    int seen = 0;
    QStringList found; // links are not followed: they may lead anywhere
    for (QDirIterator it(top.absolutePath(), QDir::Files | QDir::NoSymLinks, QDirIterator::Subdirectories);
         it.hasNext();) {
        found.append(it.next());
        if (++seen > limits.files) {
            return tl::unexpected(tooManyFiles(limits.files));
        }
    }
    found.sort();
    for (const QString &name : found) {
        Result<QByteArray> bytes = bytesIn(name, limits.bytes);
        if (!bytes) {
            return tl::unexpected(bytes.error());
        }
        if (const auto kept = keep(files, {top.relativeFilePath(name), std::move(*bytes)}, total, limits);
            !kept) {
            return tl::unexpected(kept.error());
        }
    }
    return files;
}

} // namespace

QByteArray SourceFile::head() const
{
    return toUtf8Bytes(bytes.left(HeadBytes)).trimmed();
}

const Result<QJsonDocument> &SourceFile::json() const
{
    if (!parsedJson) {
        parsedJson = std::make_shared<const Result<QJsonDocument>>(readJson(bytes));
    }
    return *parsedJson;
}

Result<ImportFiles> readFiles(const QString &path, const ImportLimits &limits)
{
    const QFileInfo info(path);
    if (info.isDir()) {
        Result<ImportFiles> files = filesInFolder(path, limits);
        const bool repository = QDir(path).exists(u".git"_s);
        // A repository is read by its history; that there is much in it is no reason against that.
        return files || !repository ? files : ImportFiles{QDir(path).dirName(), path, {}, 0};
    }
    const Result<QByteArray> head = bytesIn(path, ArchiveHeadBytes);
    if (head && isArchive(*head)) {
        return unpackFile(path, limits);
    }
    return bytesIn(path, limits.bytes)
        .and_then([&](const QByteArray &bytes) {
            return checkSize(qMax(info.size(), qint64{bytes.size()}), limits, info.fileName()).map([&] {
                return bytes;
            });
        })
        .map([&](const QByteArray &bytes) {
            return ImportFiles{info.fileName(), {}, {{QString(), bytes}}, 0};
        });
}

Result<ImportFiles> filesOf(const QByteArray &bytes, const ImportLimits &limits)
{
    if (isArchive(bytes)) {
        return unpackBytes(bytes, limits);
    }
    return checkSize(bytes.size(), limits).map([&] { return ImportFiles{{}, {}, {{QString(), bytes}}, 0}; });
}

} // namespace tryboth
