// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/change.h"

#include "storage/sqlite.h"

#include <QCoreApplication>
#include <QSqlQuery>

#include <cstring>
#include <memory>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct ChangeText
{
    Q_DECLARE_TR_FUNCTIONS(tryboth::Change)
};

struct SqliteFree
{
    void operator()(void *bytes) const { sqlite3_free(bytes); }
};
struct SessionDelete
{
    void operator()(sqlite3_session *session) const { sqlite3session_delete(session); }
};
struct IteratorFinalize
{
    void operator()(sqlite3_changeset_iter *iterator) const { sqlite3changeset_finalize(iterator); }
};

using Session = std::unique_ptr<sqlite3_session, SessionDelete>;
using Bytes = std::unique_ptr<void, SqliteFree>;

tl::unexpected<Error> sessionFailure(int status)
{
    return failure(ChangeText::tr("The change could not be recorded, so it was not made."),
                   QString::fromUtf8(sqlite3_errstr(status)));
}

/// The search index is kept by triggers and would be recorded twice.
int isRecorded(void *, const char *table)
{
    constexpr const char *SearchIndex = "check_in_text";
    return std::strncmp(table, SearchIndex, std::strlen(SearchIndex)) == 0 ? 0 : 1;
}

/// A row that a cascade has already taken need not be deleted again; anything else that does not fit stops
/// the undo.
int onConflict(void *, int kind, sqlite3_changeset_iter *iterator)
{
    const char *table = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &table, &columns, &operation, nullptr);
    const bool goneAlready = kind == SQLITE_CHANGESET_NOTFOUND && operation == SQLITE_DELETE;
    return goneAlready ? SQLITE_CHANGESET_OMIT : SQLITE_CHANGESET_ABORT;
}

QByteArray takeBytes(int size, void *bytes)
{
    const Bytes owner(bytes);
    return QByteArray(static_cast<const char *>(bytes), size);
}

/// The text of the first column, which is the id or, for tags, the id of the check-in.
QString firstKeyOf(sqlite3_changeset_iter *iterator, int operation)
{
    sqlite3_value *value = nullptr;
    if (operation == SQLITE_INSERT) {
        sqlite3changeset_new(iterator, 0, &value);
    } else {
        sqlite3changeset_old(iterator, 0, &value);
    }
    return value ? QString::fromUtf8(reinterpret_cast<const char *>(sqlite3_value_text(value))) : QString();
}

void noteRow(TouchedRows &touched, sqlite3_changeset_iter *iterator)
{
    const char *name = nullptr;
    int columns = 0;
    int operation = 0;
    sqlite3changeset_op(iterator, &name, &columns, &operation, nullptr);
    const QString table = QString::fromUtf8(name);
    touched.tables.insert(table);
    if (touched.manyCheckIns || (table != "check_in"_L1 && table != "check_in_tag"_L1)) {
        return;
    }
    touched.checkIns.insert(firstKeyOf(iterator, operation));
    if (touched.checkIns.size() > TouchedRows::MaxListed) {
        touched.manyCheckIns = true;
        touched.checkIns.clear();
    }
}

tl::unexpected<Error> noLongerFits(const QString &detail)
{
    return failure(
        ChangeText::tr("This step cannot be taken back or repeated, because the journal has changed "
                       "since. Nothing was changed."),
        detail);
}

Result<void> removeAdded(Database &database, const AddedEntries &added)
{
    return database
        .query(u"DELETE FROM check_in WHERE id BETWEEN ? AND ? AND rev = 1"_s, {added.firstId, added.lastId})
        .and_then([&](const QSqlQuery &removed) -> Result<void> {
            const bool all = removed.numRowsAffected() == added.count;
            return all ? Result<void>() : noLongerFits(u"entries edited or gone"_s);
        });
}

/// Tells the stores about a recording for as long as it lasts.
class RecordingScope
{
public:
    RecordingScope(Database &database, ChangeRecording &recording)
        : m_database(database)
    {
        m_database.setRecording(&recording);
    }
    ~RecordingScope() { m_database.setRecording(nullptr); }
    Q_DISABLE_COPY_MOVE(RecordingScope)

private:
    Database &m_database;
};

} // namespace

Result<void> ChangeRecording::recordAsAdded(const AddedEntries &entries,
                                            const std::function<Result<void>()> &add)
{
    if (m_added) {
        return add();
    }
    sqlite3session_enable(m_session, 0);
    const auto done = add();
    sqlite3session_enable(m_session, 1);
    m_added = entries;
    return done;
}

Result<Change> recordChange(Database &database, const std::function<Result<void>()> &edit)
{
    sqlite3_session *raw = nullptr;
    if (const int status = sqlite3session_create(database.handle(), "main", &raw); status != SQLITE_OK) {
        return sessionFailure(status);
    }
    const Session session(raw);
    sqlite3session_table_filter(raw, isRecorded, nullptr);
    sqlite3session_attach(raw, nullptr);

    ChangeRecording recording(raw);
    const RecordingScope scope(database, recording);
    Change change;
    const auto done = database.inTransaction([&]() -> Result<void> {
        return edit().and_then([&]() -> Result<void> {
            int size = 0;
            void *bytes = nullptr;
            if (const int status = sqlite3session_changeset(raw, &size, &bytes); status != SQLITE_OK) {
                return sessionFailure(status);
            }
            change = {takeBytes(size, bytes), recording.added()};
            return {};
        });
    });
    return done.map([&] { return change; });
}

Result<void> applyChange(Database &database, const Change &change)
{
    if (change.added) {
        return noLongerFits(u"added entries were never recorded"_s);
    }
    // The interface predates const; the bytes are not written to.
    void *bytes = const_cast<char *>(change.changeset.constData());
    const int status = sqlite3changeset_apply(database.handle(), static_cast<int>(change.changeset.size()),
                                              bytes, nullptr, onConflict, nullptr);
    return status == SQLITE_OK ? Result<void>() : noLongerFits(QString::fromUtf8(sqlite3_errstr(status)));
}

Result<Change> revertChange(Database &database, const Change &change)
{
    const auto back = inverse(change);
    if (!back) {
        return back;
    }
    if (!change.added) {
        return applyChange(database, *back).map([&] { return change; });
    }
    // Entries first: the import that they point to goes with the changeset.
    return recordChange(database,
                        [&] {
                            return removeAdded(database, *change.added).and_then([&] {
                                return applyChange(database, *back);
                            });
                        })
        .and_then(inverse);
}

Result<Change> inverse(const Change &change)
{
    int size = 0;
    void *bytes = nullptr;
    const int status = sqlite3changeset_invert(static_cast<int>(change.changeset.size()),
                                               change.changeset.constData(), &size, &bytes);
    if (status != SQLITE_OK) {
        return sessionFailure(status);
    }
    return Change{takeBytes(size, bytes), std::nullopt};
}

TouchedRows touchedRows(const Change &change)
{
    TouchedRows touched;
    if (change.added) {
        touched.manyCheckIns = true;
        touched.tables = {u"check_in"_s, u"check_in_tag"_s};
    }
    sqlite3_changeset_iter *raw = nullptr;
    void *bytes = const_cast<char *>(change.changeset.constData());
    if (sqlite3changeset_start(&raw, static_cast<int>(change.changeset.size()), bytes) != SQLITE_OK) {
        return touched;
    }
    const std::unique_ptr<sqlite3_changeset_iter, IteratorFinalize> iterator(raw);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        noteRow(touched, raw);
    }
    return touched;
}

} // namespace tryboth
