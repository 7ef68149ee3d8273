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

/// ":/migrations/001-journal.sql" and its successors, in order.
QStringList migrationFiles()
{
    return QDir(u":/migrations"_s).entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
}

int versionOf(const QString &file)
{
    return file.section(u'-', 0, 0).toInt();
}

Result<void> migrateWith(Database &database, const QString &file)
{
    QFile script(u":/migrations/"_s + file);
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

int newestSchema()
{
    const QStringList files = migrationFiles();
    return files.isEmpty() ? 0 : versionOf(files.last());
}

Result<void> migrate(Database &database)
{
    const int version = database.userVersion();
    const bool empty = version == 0 && database.applicationId() == 0 &&
                       database.single(u"SELECT count(*) FROM sqlite_schema"_s).value_or(1) == 0;
    if (!empty && database.applicationId() != Database::ApplicationId) {
        return failure(MigrationText::tr(
            "This file is a database, but not a Tryboth journal. Nothing was changed. Choose another file."));
    }
    if (version > newestSchema()) {
        return failure(
            MigrationText::tr("This journal was written by a newer Tryboth (format %1; this one knows up to "
                              "%2). Nothing was changed. Open it with the newer program.")
                .arg(version)
                .arg(newestSchema()));
    }
    if (empty) {
        const QByteArray mark = "PRAGMA application_id = " + QByteArray::number(Database::ApplicationId);
        if (const auto marked = database.runScript(mark); !marked) {
            return marked;
        }
    }
    for (const QString &file : migrationFiles()) {
        if (versionOf(file) > version) {
            if (const auto done = migrateWith(database, file); !done) {
                return done;
            }
        }
    }
    return {};
}

} // namespace tryboth
