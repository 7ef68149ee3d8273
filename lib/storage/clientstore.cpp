// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/clientstore.h"

#include "storage/deskrow.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr auto Columns = "id, created, modified, rev, label, reply_key, agreement"_L1;

Client read(const QSqlQuery &row)
{
    Client client;
    RowReader reader(row);
    reader.readStamp(client);
    client.label = reader.text();
    client.replyKey = reader.text();
    client.agreement = reader.text();
    return client;
}

} // namespace

ClientStore::ClientStore(Database &database, const Clock &clock, IdSource &ids)
    : m_database(database)
    , m_clock(clock)
    , m_ids(ids)
{
}

Result<Id> ClientStore::put(const Client &client)
{
    const Client row = stamped(client, m_clock, m_ids);
    return validate(row)
        .and_then([&] {
            return m_database.run(upsertSql("client"_L1, Columns),
                                  stampValues(row) + QVariantList{textValue(row.label),
                                                                  textValue(row.replyKey),
                                                                  textValue(row.agreement)});
        })
        .map([&] { return row.id; });
}

Result<std::optional<Client>> ClientStore::find(const Id &id) const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM client WHERE id = ?"_s, {id.toText()})
        .map([](QSqlQuery rows) { return readRow(std::move(rows), read); });
}

Result<QList<Client>> ClientStore::withKey(const QString &replyKey) const
{
    return m_database
        .query(u"SELECT "_s + Columns + u" FROM client WHERE reply_key = ? ORDER BY id"_s, {replyKey})
        .map([](QSqlQuery rows) { return readRows(std::move(rows), read); });
}

Result<QList<Client>> ClientStore::all() const
{
    return m_database.query(u"SELECT "_s + Columns + u" FROM client"_s).map([](QSqlQuery rows) {
        QList<Client> clients = readRows(std::move(rows), read);
        std::ranges::sort(clients, [](const Client &a, const Client &b) {
            const int order = QString::localeAwareCompare(a.label, b.label);
            return order != 0 ? order < 0 : a.id < b.id;
        });
        return clients;
    });
}

Result<void> ClientStore::remove(const Id &id)
{
    return m_database.run(u"DELETE FROM client WHERE id = ?"_s, {id.toText()});
}

} // namespace tryboth
