// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include "domain/activitycatalog.h"
#include "domain/clock.h"
#include "storage/packeditems.h"
#include "storage/sqlite.h"
#include "storage/sqliteversion.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QUuid>
#include <QVariantList>

#include <cstring>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct DatabaseText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Database)
};

/// What the journal needs of every connection. Pragmas that a transaction would ignore come before the first
/// one.
constexpr const char *ConnectionSetUp =
    "PRAGMA temp_store = memory; PRAGMA foreign_keys = on; PRAGMA secure_delete = on;"
    "PRAGMA trusted_schema = on; PRAGMA journal_mode = memory;"
    "PRAGMA synchronous = off;";

// The search index is derived from the rows, so it is not counted as one of our tables.
constexpr auto OwnTables =
    "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'check_in_text%' AND "
    "name NOT LIKE 'sqlite_%' ORDER BY name"_L1;

void searchFold(sqlite3_context *context, int, sqlite3_value **values)
{
    const auto *utf16 = static_cast<const char16_t *>(sqlite3_value_text16(values[0]));
    const int bytes = sqlite3_value_bytes16(values[0]);
    const QByteArray folded =
        foldForSearch(QString::fromUtf16(utf16, bytes / static_cast<int>(sizeof(char16_t)))).toUtf8();
    sqlite3_result_text(context, folded.constData(), static_cast<int>(folded.size()), SQLITE_TRANSIENT);
}

/// Whatever removes an entry passes here: a store, an undo, a merge.
void onRowChanged(void *database, int operation, const char *, const char *table, sqlite3_int64)
{
    if (operation == SQLITE_DELETE && std::strcmp(table, "check_in") == 0) {
        static_cast<Database *>(database)->setMayHoldRemovedWords(true);
    }
}

void momentNow(sqlite3_context *context, int, sqlite3_value **)
{
    const auto *clock = static_cast<const Clock *>(sqlite3_user_data(context));
    sqlite3_result_int64(context, clock->now().utcMs);
}

tl::unexpected<Error> notAJournal(const QString &detail)
{
    return failure(DatabaseText::tr("This file is not a Tryboth journal, or it is damaged. Nothing was "
                                    "changed. Choose another file, or open a backup."),
                   detail);
}

} // namespace

Database::Database()
    : m_connection(u"tryboth-"_s + QUuid::createUuid().toString(QUuid::Id128))
{
}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::create()
{
    std::unique_ptr<Database> database(new Database);
    if (const auto opened = database->openConnection(); !opened) {
        return tl::unexpected(opened.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QByteArray &image)
{
    return create().and_then([&](std::unique_ptr<Database> database) {
        return database->load(image).map([&] { return std::move(database); });
    });
}

Result<void> Database::load(const QByteArray &image)
{
    if (image.isEmpty()) {
        return notAJournal(u"empty image"_s);
    }
    const auto size = static_cast<sqlite3_uint64>(image.size());
    auto *bytes = static_cast<unsigned char *>(sqlite3_malloc64(size));
    if (!bytes) {
        return failure(DatabaseText::tr("There is not enough memory to open this journal. Nothing was "
                                        "changed. Close other programs and try again."));
    }
    std::memcpy(bytes, image.constData(), size);
    const int status = sqlite3_deserialize(m_handle, "main", bytes, image.size(), image.size(),
                                           SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE);
    // SQLite reads the first page only when asked, so ask: a file of another kind is refused here and not
    // later.
    const auto readable = single(u"SELECT count(*) FROM sqlite_schema"_s);
    if (status != SQLITE_OK || !readable) {
        return notAJournal(readable ? QString::number(status) : readable.error().detail);
    }
    // SQLite fills up a last page that was cut with zeros, and may not notice.
    const auto whole = single(u"SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"_s);
    if (!whole || image.size() < whole->toLongLong()) {
        return notAJournal(u"cut short"_s);
    }
    return runScript(ConnectionSetUp); // some of it belongs to the file that was there before
}

Result<void> Database::replace(const QByteArray &image)
{
    // Page by page, which SQLite does with a schema in use; to put another file beneath a connection whose
    // search index has been read, as sqlite3_deserialize() does, leaves that with pointers into the old one.
    return open(image).and_then([this](const std::unique_ptr<Database> &other) -> Result<void> {
        constexpr int AllPages = -1;
        sqlite3_backup *copy = sqlite3_backup_init(m_handle, "main", other->m_handle, "main");
        if (copy) {
            sqlite3_backup_step(copy, AllPages);
            sqlite3_backup_finish(copy);
        }
        if (sqlite3_errcode(m_handle) != SQLITE_OK) {
            return tl::unexpected(lastError(u"replace"_s));
        }
        m_mayHoldRemovedWords = false;
        return runScript(ConnectionSetUp);
    });
}

Result<void> Database::openConnection()
{
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(u":memory:"_s);
    if (!connection.open()) {
        return failure(
            DatabaseText::tr(
                "Tryboth cannot use SQLite on this machine: the Qt driver for it is missing. Nothing was "
                "changed. Install the package libqt6sql6-sqlite, or what it is called on this system."),
            connection.lastError().text());
    }
    QSqlQuery source(u"SELECT sqlite_source_id()"_s, connection);
    const QString driversId = source.next() ? source.value(0).toString() : QString();
    if (const auto same = sameSqlite(driversId, QString::fromLatin1(sqlite3_sourceid())); !same) {
        return same;
    }
    m_handle = *static_cast<sqlite3 **>(connection.driver()->handle().data());
    sqlite3_create_function_v2(m_handle, "search_fold", 1,
                               SQLITE_UTF16 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, searchFold,
                               nullptr, nullptr, nullptr);
    addPackingFunctions(m_handle);
    sqlite3_update_hook(m_handle, onRowChanged, this);
    return runScript(ConnectionSetUp);
}

void Database::useClock(const Clock &clock)
{
    // The interface knows no const; momentNow() gives it back.
    sqlite3_create_function_v2(m_handle, "moment_now", 0, SQLITE_UTF8 | SQLITE_INNOCUOUS,
                               const_cast<Clock *>(&clock), momentNow, nullptr, nullptr, nullptr);
}

QByteArray Database::image() const
{
    sqlite3_int64 size = 0;
    unsigned char *bytes = sqlite3_serialize(m_handle, "main", &size, 0);
    QByteArray image(reinterpret_cast<const char *>(bytes), size);
    sqlite3_free(bytes);
    return image;
}

Error Database::lastError(const QString &what) const
{
    return {
        DatabaseText::tr(
            "The journal could not be read or changed. Nothing was changed. Try again, or open a backup."),
        QString::fromUtf8(sqlite3_errmsg(m_handle)) + u" in: "_s + what};
}

Result<void> Database::run(const QString &sql, const QVariantList &values)
{
    return query(sql, values).map([](const QSqlQuery &) {});
}

Result<QSqlQuery> Database::query(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return tl::unexpected(lastError(sql));
    }
    for (const QVariant &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return tl::unexpected(lastError(sql));
    }
    return query;
}

Result<QVariant> Database::single(const QString &sql, const QVariantList &values) const
{
    return query(sql, values).map([](QSqlQuery rows) { return rows.next() ? rows.value(0) : QVariant(); });
}

Result<void> Database::runScript(const QByteArray &sql)
{
    if (sqlite3_exec(m_handle, sql.constData(), nullptr, nullptr, nullptr) != SQLITE_OK) {
        return tl::unexpected(lastError(QString::fromUtf8(sql.left(60))));
    }
    return {};
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    return runScript("BEGIN IMMEDIATE")
        .and_then(work)
        .and_then([this] { return runScript("COMMIT"); })
        .or_else([this](const Error &error) -> Result<void> {
            if (sqlite3_get_autocommit(m_handle) == 0) {
                sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
            }
            return tl::unexpected(error);
        });
}

QStringList Database::tables() const
{
    QStringList names;
    auto rows = query(OwnTables);
    while (rows && rows->next()) {
        names.append(rows->value(0).toString());
    }
    return names;
}

Result<QStringList> Database::dump() const
{
    QStringList lines;
    for (const QString &table : tables()) {
        if (table == "text_history"_L1) {
            continue;
        }
        auto rows = query(u"SELECT * FROM \"%1\""_s.arg(table));
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        while (rows->next()) {
            QStringList values{table};
            for (int column = 0; column < rows->record().count(); ++column) {
                values.append(rows->value(column).isNull() ? u"∅"_s : rows->value(column).toString());
            }
            lines.append(values.join(u'|'));
        }
    }
    lines.sort(); // some tables have one column, some a key of two
    return lines;
}

int Database::userVersion() const
{
    return single(u"PRAGMA user_version"_s).value_or(QVariant()).toInt();
}

int Database::applicationId() const
{
    return single(u"PRAGMA application_id"_s).value_or(QVariant()).toInt();
}

QVariant textValue(const QString &text)
{
    return text.isNull() ? QVariant(u""_s) : QVariant(text);
}

} // namespace tryboth
