// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/database.h"

#include <optional>

struct sqlite3_stmt;

namespace tryboth {

/// A prepared statement straight on SQLite, for the two places where QSqlQuery's variants cost more than the
/// work itself: inserting entries by the hundred thousand and reading all ratings for a chart. Everything
/// else uses Database.
class RawStatement
{
public:
    RawStatement(const Database &database, const char *sql);
    ~RawStatement();
    RawStatement(const RawStatement &) = delete;
    RawStatement &operator=(const RawStatement &) = delete;

    /// Binds the next parameter, from the first one after construction or `run()`.
    RawStatement &bind(qint64 value);
    RawStatement &bind(const QString &value);
    RawStatement &bind(const QByteArray &utf8);
    /// Binds text that the caller keeps until `run()` is over.
    RawStatement &bindKept(QByteArrayView utf8);
    RawStatement &bindNull();
    /// What a function of our own, called by the statement, works on; see sqlite3_bind_pointer().
    RawStatement &bindPointer(void *object, const char *type);
    template <typename T>
    RawStatement &bind(const std::optional<T> &value)
    {
        return value ? bind(qint64{*value}) : bindNull();
    }

    /// Moves to the next row; false at the end or on an error, which `error()` then tells.
    bool next();
    qint64 integer(int column) const;
    bool isNull(int column) const;
    QByteArrayView text(int column) const; ///< UTF-8, valid until the next step

    /// Runs to the end and makes ready for the next set of values.
    Result<void> run();

private:
    sqlite3_stmt *m_statement = nullptr;
    QList<QByteArray>
        m_texts; ///< what is bound, kept until the statement has run, so that SQLite need not copy
    int m_bound = 0;
    int m_status = 0;
};

} // namespace tryboth
