// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace tryboth {

class ChangeRecording;
class Clock;

/// The whole SQL surface of Tryboth: one SQLite database that lives in memory, opened from and given back as
/// an image. Not thread-safe: a background job opens its own from `image()`.
class Database
{
public:
    /// An empty database without any table.
    static Result<std::unique_ptr<Database>> create();

    /// The database whose serialised image is `image`. Fails with a sentence when that is not a SQLite
    /// database.
    static Result<std::unique_ptr<Database>> open(const QByteArray &image);

    /// Becomes the database whose serialised image is `image`, which holds no removed words. Fails, and
    /// changes nothing, when that is none and while rows are being read or a transaction is open.
    Result<void> replace(const QByteArray &image);

    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// What moment_now() says in SQL from now on, for the triggers that keep earlier texts. The clock has to
    /// outlive the database.
    void useClock(const Clock &clock);

    /// The bytes of a file that holds all of it. Takes about 1 ms for each MB.
    QByteArray image() const;

    /// Runs one statement that gives no rows.
    Result<void> run(const QString &sql, const QVariantList &values = {});

    /// Runs one statement that gives rows. The query is active and stands before the first row.
    Result<QSqlQuery> query(const QString &sql, const QVariantList &values = {}) const;

    /// The first column of the first row; an invalid value where there is no row.
    Result<QVariant> single(const QString &sql, const QVariantList &values = {}) const;

    /// Runs a script of several statements, as migrations are.
    Result<void> runScript(const QByteArray &sql);

    /// Runs `work` in a transaction: committed when it succeeds, rolled back with everything it did when it
    /// fails.
    Result<void> inTransaction(const std::function<Result<void>()> &work);

    /// Whether an entry was removed or an earlier text expired since this was opened: their words may still
    /// lie in the search index (SAFETY.md, fact 9).
    bool mayHoldRemovedWords() const { return m_mayHoldRemovedWords; }
    void setMayHoldRemovedWords(bool mayHold) { m_mayHoldRemovedWords = mayHold; }

    /// Our tables by name, without the search index, which is derived from them.
    QStringList tables() const;

    /// Every row of every table of ours as text, in a fixed order: what two equal journals share, so without
    /// earlier texts, which differ with the way that led here. For checks and tests.
    Result<QStringList> dump() const;

    int userVersion() const;
    int applicationId() const;

    /// The recording of the change under way; null outside of one.
    ChangeRecording *recording() const { return m_recording; }
    void setRecording(ChangeRecording *recording) { m_recording = recording; }

    /// The driver's connection, for the parts of SQLite that Qt SQL does not reach.
    sqlite3 *handle() const { return m_handle; }

private:
    Database();
    Result<void> openConnection();
    Result<void> load(const QByteArray &image);
    Error lastError(const QString &what) const;

    QString m_connection;
    sqlite3 *m_handle = nullptr;
    ChangeRecording *m_recording = nullptr;
    bool m_mayHoldRemovedWords = false;
};

/// `text` as a value that is bound as text even when it is empty: Qt binds a null string as NULL.
QVariant textValue(const QString &text);

} // namespace tryboth
