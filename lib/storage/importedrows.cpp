// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/importedrows.h"

#include "domain/clock.h"
#include "storage/mergequeries.h"
#include "storage/rowvalues.h"
#include "storage/tablerows.h"

#include <QCryptographicHash>
#include <QJsonObject>

#include <algorithm>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Put = "INSERT INTO meta (key, value) VALUES ('import/' || ?, ?)"_L1;
constexpr auto Get = "SELECT value FROM meta WHERE key = 'import/' || ?"_L1;
constexpr auto Forget = "DELETE FROM meta WHERE key = 'import/' || ?"_L1;
constexpr auto Owners =
    "SELECT \"from\", \"table\" FROM pragma_foreign_key_list(?) WHERE on_delete = 'CASCADE'"_L1;
constexpr auto Profile = "profile"_L1;
constexpr auto ForgetRemoved = "DELETE FROM text_history WHERE entity = ? AND field = 'removed' AND row IN "
                               "(SELECT value FROM json_each(?))"_L1;

/// Earlier texts follow their rows, and the rest of these tables is about the journal as a whole.
bool isLeftOut(const QString &table)
{
    return table == "meta"_L1 || table == "text_history"_L1 || table == Profile;
}

/// Tells a row that was changed from the same row before.
QString stateColumn(const TableShape &shape)
{
    const auto has = [&](const QString &column) { return shape.place(column) >= 0; };
    return has(u"rev"_s)        ? u"rev"_s
           : has(u"modified"_s) ? u"modified"_s
                                : u"quote("_s + shape.columns.join(u") || quote("_s) + u')';
}

/// Stands for words that are not kept here, since they are to go with their row.
QString digest(const QString &words)
{
    constexpr qsizetype Digits = 16;
    const QByteArray hash = QCryptographicHash::hash(words.toUtf8(), QCryptographicHash::Blake2b_160);
    return QString::fromLatin1(hash.toHex().first(Digits));
}

QString stateOf(const QVariant &column)
{
    return column.typeId() == QMetaType::QString ? digest(column.toString()) : column.toString();
}

/// A key as it is kept. Where it is no id it may be words, such as an address.
QString keptKey(const TableShape &shape, const QString &key)
{
    return shape.keys == QStringList{u"id"_s} ? key : digest(key);
}

/// When a row may go although something that was not imported could need it. What asks that comes last.
QString unneededCondition(const QString &table, Moment at)
{
    if (table == "activity_type"_L1) {
        return u"NOT EXISTS (SELECT 1 FROM check_in WHERE check_in.activity = activity_type.id)"_s;
    }
    if (table == "coach"_L1) {
        return u"NOT EXISTS (SELECT 1 FROM share WHERE share.coach = coach.id)"_s;
    }
    if (table == "share_key"_L1) { // an answer to what was shared since may be sealed for it
        return u"NOT EXISTS (SELECT 1 FROM share WHERE share.at >= %1)"_s.arg(at.utcMs);
    }
    return u"1"_s;
}

/// What has a trash first, since that decides what else stays; then what nothing asks for; runs at the end.
int rankOf(const TableShape &shape)
{
    if (shape.place(u"deleted"_s) >= 0) {
        return 0;
    }
    if (shape.name == "import_run"_L1) {
        return 3;
    }
    return unneededCondition(shape.name, {}) == "1"_L1 ? 1 : 2;
}

} // namespace

/// A row that is there now and was not before.
struct ImportedRow
{
    QString key;
    QString keptKey;
    QString state;
    QList<std::pair<QString, QString>> owners; ///< table and key of what it goes with
};

/// The rows of one table that an import brought, with the state in which they came.
struct BroughtRows
{
    TableShape shape;
    QJsonObject rows;

    bool hasTrash() const { return shape.place(u"deleted"_s) >= 0; }
};

ImportedRows::ImportedRows(Database &database, const Clock &clock)
    : m_database(database)
    , m_clock(clock)
{
}

/// The one row about whose journal it is; empty where there is none.
Result<QVariantList> ImportedRows::profile() const
{
    return TableShape::of(m_database, Profile)
        .and_then([&](const TableShape &shape) { return TableRows::of(m_database, shape); })
        .map([](const TableRows &rows) { return rows.current() ? rows.current()->values : QVariantList(); });
}

Result<void> ImportedRows::putProfile(const QVariantList &values)
{
    if (values.isEmpty()) {
        return m_database.run(u"DELETE FROM profile"_s);
    }
    QVariantList columns;
    for (const QVariant &value : values) {
        const bool isText = value.typeId() == QMetaType::QString;
        columns.append(isText ? textValue(value.toString()) : value);
    }
    const QString places = QStringList(values.size(), u"?"_s).join(u", "_s);
    return m_database.run(u"REPLACE INTO profile VALUES (%1)"_s.arg(places), columns);
}

Result<ImportedRows::Before> ImportedRows::before() const
{
    const auto own = profile();
    if (!own) {
        return tl::unexpected(own.error());
    }
    Before all{{}, *own};
    for (const QString &table : m_database.tables()) {
        auto keys = TableShape::of(m_database, table).and_then([&](const TableShape &shape) {
            return m_database.query(u"SELECT %1 FROM \"%2\""_s.arg(shape.keySql(), table));
        });
        if (!keys) {
            return tl::unexpected(keys.error());
        }
        QSet<QString> &held = all.keys[table];
        while (keys->next()) {
            held.insert(keys->value(0).toString());
        }
    }
    return all;
}

Result<QList<ImportedRow>> ImportedRows::newRows(const QString &table, const QSet<QString> &before) const
{
    QStringList columns;
    QStringList ownerTables;
    auto owners = m_database.query(Owners, {table});
    while (owners && owners->next()) {
        columns.append(u", "_s + owners->value(0).toString());
        ownerTables.append(owners->value(1).toString());
    }
    const auto shape = TableShape::of(m_database, table);
    if (!shape) {
        return tl::unexpected(shape.error());
    }
    return m_database
        .query(u"SELECT %1, %2%3 FROM \"%4\""_s.arg(shape->keySql(), stateColumn(*shape),
                                                    columns.join(QString()), table))
        .map([&](QSqlQuery found) {
            QList<ImportedRow> rows;
            while (found.next()) {
                const QString key = found.value(0).toString();
                ImportedRow row{key, keptKey(*shape, key), stateOf(found.value(1)), {}};
                for (int i = 0; i < ownerTables.size(); ++i) {
                    row.owners.append({ownerTables.at(i), found.value(i + 2).toString()});
                }
                if (!before.contains(row.key)) {
                    rows.append(std::move(row));
                }
            }
            return rows;
        });
}

Result<bool> ImportedRows::remember(const ImportRun &run, const Before &before)
{
    QHash<QString, QList<ImportedRow>> all;
    QSet<std::pair<QString, QString>> fresh;
    for (const QString &table : m_database.tables()) {
        if (isLeftOut(table)) {
            continue;
        }
        const auto rows = newRows(table, before.keys[table]);
        if (!rows) {
            return tl::unexpected(rows.error());
        }
        for (const ImportedRow &row : *rows) {
            const bool isRun = table == "import_run"_L1 && row.key == run.id.toText();
            if (!isRun) {
                all[table].append(row);
                fresh.insert({table, row.key});
            }
        }
    }
    QJsonObject tables;
    for (auto it = all.cbegin(); it != all.cend(); ++it) {
        QJsonObject rows;
        for (const ImportedRow &row : it.value()) {
            const bool goesWithOwner = std::ranges::any_of(
                row.owners, [&](const auto &owner) { return fresh.contains(owner); });
            if (!goesWithOwner) {
                rows.insert(row.keptKey, row.state);
            }
        }
        if (!rows.isEmpty()) {
            tables.insert(it.key(), rows);
        }
    }
    const auto own = profile();
    if (!own || (tables.isEmpty() && *own == before.profile)) {
        return own ? Result<bool>(false) : tl::unexpected(own.error());
    }
    QJsonObject record{{u"at"_s, run.at.utcMs},
                       {u"format"_s, run.format},
                       {u"name"_s, run.name},
                       {u"added"_s, run.added},
                       {u"rows"_s, tables}};
    if (*own != before.profile) {
        record.insert(u"profileBefore"_s, QJsonArray::fromVariantList(before.profile));
        record.insert(u"profile"_s, QJsonArray::fromVariantList(*own));
    }
    const QByteArray json = QJsonDocument(record).toJson(QJsonDocument::Compact);
    return m_database.run(Put, {run.id.toText(), QString::fromUtf8(json)}).map([] { return true; });
}

bool ImportedRows::knows(const Id &run) const
{
    return holds(m_database, Get, {run.toText()});
}

Result<ImportedRows::Taken> ImportedRows::takeBack(const Id &run)
{
    const auto text = m_database.single(Get, {run.toText()});
    if (!text) {
        return tl::unexpected(text.error());
    }
    const QJsonObject record = QJsonDocument::fromJson(text->toString().toUtf8()).object();
    const QJsonObject tables = record[u"rows"_s].toObject();
    const Moment at{record[u"at"_s].toInteger()};
    QList<BroughtRows> all;
    Result<void> done;
    for (const QString &table : m_database.tables()) {
        const auto shape = TableShape::of(m_database, table);
        if (!shape) {
            return tl::unexpected(shape.error());
        }
        if (shape->place(u"import_run"_s) >= 0) {
            const QStringList runs = tables[u"import_run"_s].toObject().keys() + QStringList{run.toText()};
            done = done.and_then([&] { return forgetRuns(table, runs); });
        }
        done = done.and_then([&] { return found(*shape, tables[table].toObject()); })
                   .map([&](const QJsonObject &rows) {
                       all.append({*shape, rows});
                   });
    }
    std::ranges::stable_sort(all, {}, [](const BroughtRows &brought) { return rankOf(brought.shape); });
    Taken taken;
    QStringList kept;
    for (const BroughtRows &brought : std::as_const(all)) {
        if (brought.rows.isEmpty()) {
            continue;
        }
        Count count;
        if (brought.hasTrash()) {
            done = done.and_then([&] { return inUse(brought); })
                       .map([&](int rows) { count.inUse = rows; })
                       .and_then([&] { return changed(brought); })
                       .and_then([&](const QStringList &keys) {
                           kept += keys;
                           return moveToTrash(brought, keys);
                       })
                       .map([&](int rows) { count.all += rows; });
        }
        done = done.and_then([&] { return remove(brought, kept, at); }).map([&](int rows) {
            count.all += rows;
        });
        taken.insert(brought.shape.name, count);
    }
    done = done.and_then([&] { return profile(); }).and_then([&](const QVariantList &now) {
        const bool asItCame = record.contains(u"profile"_s) &&
                              record[u"profile"_s].toArray() == QJsonArray::fromVariantList(now);
        return asItCame ? putProfile(record[u"profileBefore"_s].toArray().toVariantList()) : Result<void>();
    });
    return done.and_then([&] { return m_database.run(Forget, {run.toText()}); }).map([&] { return taken; });
}

/// The rows as they were kept, by the keys of those that are still there.
Result<QJsonObject> ImportedRows::found(const TableShape &shape, const QJsonObject &kept) const
{
    if (kept.isEmpty()) {
        return kept;
    }
    return m_database.query(u"SELECT %1 FROM \"%2\""_s.arg(shape.keySql(), shape.name))
        .map([&](QSqlQuery keys) {
            QJsonObject rows;
            while (keys.next()) {
                const QString key = keys.value(0).toString();
                if (const auto row = kept.constFind(keptKey(shape, key)); row != kept.constEnd()) {
                    rows.insert(key, *row);
                }
            }
            return rows;
        });
}

Result<void> ImportedRows::forgetRuns(const QString &table, const QStringList &runs)
{
    return m_database.run(u"UPDATE \"%1\" SET import_run = NULL WHERE import_run IN (SELECT value FROM "
                          "json_each(?))"_s.arg(table),
                          {listColumn(runs)});
}

/// The keys of what looks different from how it came.
Result<QStringList> ImportedRows::changed(const BroughtRows &brought) const
{
    return m_database
        .query(u"SELECT %1, %2 FROM \"%3\" WHERE %1 IN (SELECT value FROM json_each(?))"_s.arg(
                   brought.shape.keySql(), stateColumn(brought.shape), brought.shape.name),
               {listColumn(brought.rows.keys())})
        .map([&](QSqlQuery rows) {
            QStringList keys;
            while (rows.next()) {
                const QString key = rows.value(0).toString();
                if (stateOf(rows.value(1)) != brought.rows[key].toString()) {
                    keys.append(key);
                }
            }
            return keys;
        });
}

Result<int> ImportedRows::inUse(const BroughtRows &brought) const
{
    return m_database
        .single(u"SELECT count(*) FROM \"%1\" WHERE deleted IS NULL AND %2 IN (SELECT value FROM "
                "json_each(?))"_s.arg(brought.shape.name, brought.shape.keySql()),
                {listColumn(brought.rows.keys())})
        .map([](const QVariant &count) { return count.toInt(); });
}

Result<int> ImportedRows::moveToTrash(const BroughtRows &brought, const QStringList &keys)
{
    const Moment now = m_clock.now();
    return m_database
        .query(u"UPDATE \"%1\" SET deleted = ?, modified = ?, rev = rev + 1 WHERE deleted IS NULL AND %2 IN "
               "(SELECT value FROM json_each(?))"_s.arg(brought.shape.name, brought.shape.keySql()),
               {now.utcMs, now.utcMs, listColumn(keys)})
        .map([](const QSqlQuery &done) { return done.numRowsAffected(); });
}

/// Removes the rows that are as they came, but those that are about something `kept`.
Result<int> ImportedRows::remove(const BroughtRows &brought, const QStringList &kept, Moment at)
{
    const auto otherwise = changed(brought);
    if (!otherwise) {
        return tl::unexpected(otherwise.error());
    }
    const QSet<QString> changedSince(otherwise->cbegin(), otherwise->cend());
    QStringList asTheyCame = brought.rows.keys();
    asTheyCame.removeIf([&](const QString &key) { return changedSince.contains(key); });
    const QString listed = u" IN (SELECT value FROM json_each(?))"_s;
    QString sql = u"DELETE FROM \"%1\" WHERE %2"_s.arg(brought.shape.name, brought.shape.keySql()) + listed +
                  u" AND "_s + unneededCondition(brought.shape.name, at);
    QVariantList values{listColumn(asTheyCame)};
    if (brought.shape.place(u"subject"_s) >= 0) {
        sql += u" AND NOT subject"_s + listed;
        values.append(listColumn(kept));
    }
    return m_database.query(sql, values).and_then([&](const QSqlQuery &done) {
        const int removed = done.numRowsAffected();
        return m_database.run(ForgetRemoved, {brought.shape.name, listColumn(asTheyCame)}).map([removed] {
            return removed;
        });
    });
}

} // namespace tryboth
