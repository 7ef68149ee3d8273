// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/rawstatement.h"

#include "storage/sqlite.h"

#include <QCoreApplication>

namespace tryboth {

namespace {
struct RawStatementText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::RawStatement)
};
} // namespace

RawStatement::RawStatement(const Database &database, const char *sql)
    : m_status(
          sqlite3_prepare_v3(database.handle(), sql, -1, SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr))
{
}

RawStatement::~RawStatement()
{
    sqlite3_finalize(m_statement);
}

RawStatement &RawStatement::bind(qint64 value)
{
    sqlite3_bind_int64(m_statement, ++m_bound, value);
    return *this;
}

RawStatement &RawStatement::bind(const QString &value)
{
    return bind(value.toUtf8());
}

RawStatement &RawStatement::bind(const QByteArray &utf8)
{
    m_texts.append(utf8);
    return bindKept(m_texts.constLast());
}

RawStatement &RawStatement::bindKept(QByteArrayView utf8)
{
    const char *bytes = utf8.isNull() ? "" : utf8.data(); // SQLite takes no bytes at all for NULL
    sqlite3_bind_text64(m_statement, ++m_bound, bytes, static_cast<sqlite3_uint64>(utf8.size()),
                        SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

RawStatement &RawStatement::bindNull()
{
    sqlite3_bind_null(m_statement, ++m_bound);
    return *this;
}

RawStatement &RawStatement::bindPointer(void *object, const char *type)
{
    sqlite3_bind_pointer(m_statement, ++m_bound, object, type, nullptr);
    return *this;
}

bool RawStatement::next()
{
    if (m_status == SQLITE_OK || m_status == SQLITE_ROW) {
        m_status = sqlite3_step(m_statement);
    }
    return m_status == SQLITE_ROW;
}

qint64 RawStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool RawStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

QByteArrayView RawStatement::text(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArrayView(bytes, sqlite3_column_bytes(m_statement, column));
}

Result<void> RawStatement::run()
{
    while (next()) {
    }
    const bool done = m_status == SQLITE_DONE;
    const QString detail = done ? QString() : QString::fromUtf8(sqlite3_errstr(m_status));
    sqlite3_reset(m_statement);
    m_texts.clear();
    m_bound = 0;
    m_status = SQLITE_OK;
    if (!done) {
        return failure(RawStatementText::tr("The journal could not be read or changed. Nothing was changed. "
                                            "Try again, or open a backup."),
                       detail);
    }
    return {};
}

} // namespace tryboth
