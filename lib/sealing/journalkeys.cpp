// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/journalkeys.h"

#include "sealing/filekey.h"
#include "sealing/payload.h"
#include "sealing/primitives.h"
#include "sealing/x25519stanza.h"

#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

struct JournalHead
{
    Header header;
    Argon2Stanza stanza;
};

SealingResult<JournalHead> readHead(QIODevice &sealed)
{
    auto header = readHeader(sealed);
    if (!header) {
        return tl::unexpected(header.error());
    }
    if (const auto checked = checkStanzas(*header); !checked) {
        return tl::unexpected(checked.error());
    }
    auto stanza = journalStanza(*header);
    if (!stanza) {
        return tl::unexpected(stanza.error());
    }
    if (!*stanza) {
        return sealingFailure(SealingProblem::NoMatchingKey, u"header: no argon2id stanza"_s);
    }
    return JournalHead{std::move(*header), std::move(**stanza)};
}

} // namespace

JournalKeys::JournalKeys(SecureBytes masterKey, QByteArray salt, Argon2Cost cost,
                         std::optional<Recipient> recovery)
    : m_masterKey(std::move(masterKey))
    , m_salt(std::move(salt))
    , m_cost(cost)
    , m_recovery(recovery)
{
}

SealingResult<JournalKeys> JournalKeys::create(const Passphrase &passphrase,
                                               const std::optional<Recipient> &recovery, Argon2Cost cost)
{
    QByteArray salt = randomBytes(SaltSize);
    auto masterKey = deriveMasterKey(passphrase, salt, cost);
    if (!masterKey) {
        return tl::unexpected(masterKey.error());
    }
    return JournalKeys(std::move(*masterKey), std::move(salt), cost, recovery);
}

SealingResult<JournalKeys> JournalKeys::unlock(QIODevice &sealed, const Passphrase &passphrase)
{
    const auto head = readHead(sealed);
    if (!head) {
        return tl::unexpected(head.error());
    }
    auto masterKey = deriveMasterKey(passphrase, head->stanza.salt, head->stanza.cost);
    if (!masterKey) {
        return tl::unexpected(masterKey.error());
    }
    auto fileKey = openWithMasterKey(head->stanza, *masterKey);
    if (!fileKey) {
        return sealingFailure(SealingProblem::WrongPassphrase, u"argon2id"_s);
    }
    if (const auto whole = authenticated(head->header, std::move(*fileKey)); !whole) {
        return tl::unexpected(whole.error());
    }
    return JournalKeys(std::move(*masterKey), head->stanza.salt, head->stanza.cost, head->stanza.recovery);
}

SealingResult<void> JournalKeys::seal(QIODevice &plain, QIODevice &sealed) const
{
    const SecureBytes fileKey = SecureBytes::random(FileKeySize);
    QList<Stanza> stanzas = {sealWithMasterKey(m_masterKey, m_salt, m_cost, m_recovery, fileKey)};
    if (m_recovery) {
        auto stanza = sealToRecipient(*m_recovery, fileKey);
        if (!stanza) {
            return tl::unexpected(stanza.error());
        }
        stanzas.append(std::move(*stanza));
    }
    return writeFile(plain, sealed, stanzas, fileKey);
}

SealingResult<void> JournalKeys::open(QIODevice &sealed, QIODevice &plain) const
{
    const auto head = readHead(sealed);
    if (!head) {
        return tl::unexpected(head.error());
    }
    auto fileKey = openWithMasterKey(head->stanza, m_masterKey);
    if (!fileKey) {
        return sealingFailure(SealingProblem::NoMatchingKey, u"argon2id: sealed with other keys"_s);
    }
    const auto whole = authenticated(head->header, std::move(*fileKey));
    if (!whole) {
        return tl::unexpected(whole.error());
    }
    return openPayload(sealed, plain, *whole);
}

SealingResult<bool> JournalKeys::isPassphrase(const Passphrase &passphrase) const
{
    const auto masterKey = deriveMasterKey(passphrase, m_salt, m_cost);
    if (!masterKey) {
        return tl::unexpected(masterKey.error());
    }
    return equalInConstantTime(masterKey->view(), m_masterKey.view());
}

} // namespace tryboth
