// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ownkeystore.h"

#include "sealing/identity.h"
#include "storage/deskrow.h"

namespace tryboth {

using namespace Qt::StringLiterals;

Result<std::optional<KeyPair>> OwnKeyStore::find() const
{
    return m_database.query(u"SELECT created, secret FROM own_key"_s)
        .map([](QSqlQuery rows) -> std::optional<KeyPair> {
            if (!rows.next()) {
                return std::nullopt;
            }
            const QString secret = rows.value(1).toString();
            const auto identity = Identity::fromText(secret.toLatin1());
            return identity ? std::optional(KeyPair{QString::fromLatin1(identity->recipient().toText()),
                                                    secret, Moment{rows.value(0).toLongLong()}})
                            : std::nullopt;
        });
}

Result<void> OwnKeyStore::set(const KeyPair &key)
{
    return m_database.run(u"INSERT INTO own_key (id, created, secret) VALUES ('own', ?, ?)"_s,
                          {key.created.utcMs, key.secretKey});
}

} // namespace tryboth
