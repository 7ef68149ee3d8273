// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct MigrationText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Migrations)
};

/// "001-journal.sql" and its successors, in order.
QStringList migrationFiles(FileKind kind)
{
    return QDir(migrationsOf(kind)).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString &file)
{
    return file.section(u'-', 0, 0).toInt();
}

Result<void> migrateWith(Database &database, FileKind kind, const QString &file)
{
    QFile script(migrationsOf(kind) + u'/' + file);
    if (!script.open(QIODevice::ReadOnly)) {
        return failure(
            MigrationText::tr(
                "A file that belongs to Tryboth is missing. Nothing was changed. Install Tryboth again."),
            file);
    }
    const QByteArray version = "PRAGMA user_version = " + QByteArray::number(versionOf(file)) + ';';
    return database.inTransaction([&] { return database.runScript(script.readAll() + version); });
}

} // namespace

int newestSchema(FileKind kind)
{
    const QStringList files = migrationFiles(kind);
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<void> migrate(Database &database, FileKind kind)
{
    const int version = database.userVersion();
    const bool empty = version == 0 && database.applicationId() == 0 &&
                       database.single(u"SELECT count(*) FROM sqlite_schema"_s).value_or(1) == 0;
    if (!empty && database.applicationId() != applicationIdOf(kind)) {
        return failure(MigrationText::tr(
            "This file is a database, but not a Tryboth journal. Nothing was changed. Choose another file."));
    }
    if (version > newestSchema(kind)) {
        return failure(
            MigrationText::tr("This journal was written by a newer Tryboth (format %1; this one knows up to "
                              "%2). Nothing was changed. Open it with the newer program.")
                .arg(version)
                .arg(newestSchema(kind)));
    }
    if (empty) {
        const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(applicationIdOf(kind));
        if (const auto marked = database.runScript(mark); !marked) {
            return marked;
        }
    }
    for (const QString &file : migrationFiles(kind)) {
        if (versionOf(file) > version) {
            if (const auto done = migrateWith(database, kind, file); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace tryboth
