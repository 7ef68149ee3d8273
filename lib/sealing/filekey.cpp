// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/filekey.h"

#include "sealing/payload.h"
#include "sealing/primitives.h"
#include "sealing/scryptstanza.h"
#include "sealing/x25519stanza.h"

#include <algorithm>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

qsizetype countOf(const Header &header, QByteArrayView type)
{
    return std::ranges::count_if(header.stanzas, [&](const Stanza &stanza) { return stanza.type == type; });
}

const Stanza *stanzaOf(const Header &header, QByteArrayView type)
{
    const auto found = std::ranges::find_if(header.stanzas, [&](const Stanza &s) { return s.type == type; });
    return found == header.stanzas.cend() ? nullptr : &*found;
}

} // namespace

SealingResult<void> checkStanzas(const Header &header)
{
    if (countOf(header, ScryptType) > 0 && header.stanzas.size() > 1) {
        return sealingFailure(SealingProblem::Damaged, u"header: scrypt is not alone"_s);
    }
    if (countOf(header, Argon2Type) > 1) {
        return sealingFailure(SealingProblem::HostileLimits, u"header: several argon2id stanzas"_s);
    }
    return {};
}

SealingResult<std::optional<Argon2Stanza>> journalStanza(const Header &header)
{
    if (const Stanza *stanza = stanzaOf(header, Argon2Type)) {
        auto journal = Argon2Stanza::fromStanza(*stanza);
        if (!journal) {
            return tl::unexpected(journal.error());
        }
        return std::optional(std::move(*journal));
    }
    const bool isNewer = std::ranges::any_of(
        header.stanzas, [](const Stanza &stanza) { return stanza.type.startsWith(Argon2AnyVersion); });
    if (isNewer) {
        return sealingFailure(SealingProblem::NeedsNewerVersion, u"header: newer argon2id stanza"_s);
    }
    return std::optional<Argon2Stanza>();
}

SealingResult<SecureBytes> authenticated(const Header &header, SecureBytes fileKey)
{
    if (!macFits(header, fileKey)) {
        return sealingFailure(SealingProblem::Damaged, u"mac: does not fit"_s);
    }
    return fileKey;
}

SealingResult<SecureBytes> fileKeyFor(const Header &header, std::span<const Identity> identities)
{
    for (const Stanza &stanza : header.stanzas) {
        if (stanza.type != X25519Type) {
            continue;
        }
        for (const Identity &identity : identities) {
            auto opened = openX25519(stanza, identity);
            if (!opened) {
                return tl::unexpected(opened.error());
            }
            if (*opened) {
                return authenticated(header, std::move(**opened));
            }
        }
    }
    return sealingFailure(SealingProblem::NoMatchingKey, u"no stanza for these identities"_s);
}

SealingResult<SecureBytes> fileKeyFor(const Header &header, const Passphrase &passphrase)
{
    if (const Stanza *stanza = stanzaOf(header, ScryptType)) {
        auto fileKey = openScrypt(*stanza, passphrase);
        return fileKey ? authenticated(header, std::move(*fileKey)) : std::move(fileKey);
    }
    const auto journal = journalStanza(header);
    if (!journal) {
        return tl::unexpected(journal.error());
    }
    if (!*journal) {
        return sealingFailure(SealingProblem::NoMatchingKey, u"no stanza for a passphrase"_s);
    }
    const auto masterKey = deriveMasterKey(passphrase, (*journal)->salt, (*journal)->cost);
    if (!masterKey) {
        return tl::unexpected(masterKey.error());
    }
    auto fileKey = openWithMasterKey(**journal, *masterKey);
    if (!fileKey) {
        return sealingFailure(SealingProblem::WrongPassphrase, u"argon2id"_s);
    }
    return authenticated(header, std::move(*fileKey));
}

SealingResult<void> writeFile(QIODevice &plain, QIODevice &sealed, const QList<Stanza> &stanzas,
                              const SecureBytes &fileKey)
{
    const QByteArray header = writeHeader(stanzas, fileKey);
    if (sealed.write(header) != header.size()) {
        return sealingFailure(SealingProblem::CannotWrite, sealed.errorString());
    }
    return sealPayload(plain, sealed, fileKey);
}

} // namespace tryboth
