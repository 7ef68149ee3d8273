// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include "sealing/argon2stanza.h"
#include "sealing/envelope.h"
#include "sealing/filekey.h"
#include "sealing/identityfile.h"
#include "sealing/inmemory.h"
#include "sealing/journalkeys.h"
#include "sealing/payload.h"
#include "sealing/primitives.h"
#include "sealing/scryptstanza.h"
#include "sealing/x25519stanza.h"

#include <QRandomGenerator>

namespace tryboth::fuzz {

using namespace Qt::StringLiterals;

namespace {

constexpr Argon2Cost Cheap{1, 8};
constexpr int CheapWork = 2;
const QByteArray Secret = "AGE-SECRET-KEY-1GFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPYYSJZGFPQ4EGAEX";

Passphrase passphrase()
{
    return Passphrase(u"a brown fox"_s);
}

/// Everything that an attacker who seals for us has in hand.
struct Keys
{
    Identity identity = Identity::generate();
    SecureBytes fileKey = SecureBytes::random(FileKeySize);
};

/// Only what costs next to nothing: a fuzzer shall not spend its day in Argon2id and scrypt. That dear
/// headers are refused at once is what tst_journalkeys tests.
bool isCheap(const Header &header)
{
    for (const Stanza &stanza : header.stanzas) {
        if (stanza.type == ScryptType && stanza.arguments.value(1).toInt() > CheapWork)
            return false;
        if (stanza.type == Argon2Type) {
            const auto journal = Argon2Stanza::fromStanza(stanza);
            if (journal && (journal->cost.passes > 2 || journal->cost.kibibytes > 64))
                return false;
        }
    }
    return true;
}

void eatHeader(const QByteArray &bytes, const Keys &keys)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    const auto header = readHeader(buffer);
    if (!header)
        return;
    if (!writeHeader(header->stanzas, keys.fileKey).startsWith(header->authenticated))
        broken("a header that is read has one form only");
    static_cast<void>(checkStanzas(*header));
    if (const auto journal = journalStanza(*header); journal && *journal) {
        if ((*journal)->cost.passes > Argon2Limit.passes ||
            (*journal)->cost.kibibytes > Argon2Limit.kibibytes)
            broken("a cost above the limit is refused");
    }
    if (!isCheap(*header))
        return;
    static_cast<void>(open(bytes, passphrase()));
    buffer.seek(0);
    static_cast<void>(JournalKeys::unlock(buffer, passphrase()));
}

void eatEnvelope(const QByteArray &bytes, const Keys &keys)
{
    eatHeader(bytes, keys);
    if (const auto opened = open(bytes, std::span(&keys.identity, 1));
        opened && opened->size() >= bytes.size())
        broken("what was sealed is shorter than its seal");
    static_cast<void>(identitiesOf(bytes));
    static_cast<void>(Identity::fromText(bytes));
    static_cast<void>(Recipient::fromText(bytes));
}

QByteArray sealed(const QList<Stanza> &stanzas, const SecureBytes &fileKey, const QByteArray &plain)
{
    return inMemory(plain,
                    [&](QIODevice &from, QIODevice &to) { return writeFile(from, to, stanzas, fileKey); })
        .value_or(QByteArray());
}

/// The stanzas of a real file, to be put together wrongly.
QList<Stanza> stanzasFor(const Keys &keys)
{
    const auto salt = QByteArray(SaltSize, 's');
    const auto master = deriveMasterKey(passphrase(), salt, Cheap);
    const auto known = sealToRecipient(keys.identity.recipient(), keys.fileKey);
    const auto scrypt = sealWithScrypt(passphrase(), CheapWork, keys.fileKey);
    if (!master || !known || !scrypt)
        broken("the sealing works at all");
    return {*known,
            *scrypt,
            sealWithMasterKey(*master, salt, Cheap, keys.identity.recipient(), keys.fileKey),
            {"x-grease", {"one", "two"}, QByteArray(48, 'g')},
            {"empty", {}, {}}};
}

QByteArray damaged(QByteArray bytes, QRandomGenerator &random)
{
    if (bytes.isEmpty())
        return bytes;
    const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(bytes.size())));
    switch (random.bounded(4)) {
    case 0:
        bytes[at] = static_cast<char>(random.bounded(256));
        break;
    case 1:
        bytes.truncate(at);
        break;
    case 2:
        bytes.insert(at, bytes.mid(at / 2, 40));
        break;
    default:
        break;
    }
    return bytes;
}

/// A file whose MAC fits, whatever nonsense it covers: only so is the code behind the MAC reached.
QByteArray reshaped(const Keys &keys, const QList<Stanza> &known, const QByteArray &input, quint32 seed)
{
    QRandomGenerator random(seed);
    QList<Stanza> stanzas;
    for (auto count = random.bounded(1, 5); count > 0; --count) {
        Stanza stanza = known.at(random.bounded(static_cast<int>(known.size())));
        if (random.bounded(3) == 0)
            stanza.body = damaged(stanza.body, random);
        if (random.bounded(3) == 0 && !stanza.arguments.isEmpty()) {
            QByteArray &argument =
                stanza.arguments[random.bounded(static_cast<int>(stanza.arguments.size()))];
            argument = damaged(argument, random).replace('\n', 'n').replace(' ', 'b');
        }
        stanzas += stanza;
    }
    QByteArray file = sealed(stanzas, keys.fileKey, input.left(random.bounded(200'000)));
    return random.bounded(2) == 0 ? damaged(file, random) : file;
}

} // namespace

FuzzTarget envelopeTarget()
{
    const auto keys = std::make_shared<Keys>();
    const QList<Stanza> known = stanzasFor(*keys);
    QByteArrayList seeds = seedsOf(u"age"_s);
    for (const qsizetype size : {0, 1, 700, 65'536, 65'537}) {
        for (const Stanza &stanza : known)
            seeds += sealed({stanza}, keys->fileKey, QByteArray(size, 'p'));
        seeds += sealed(known, keys->fileKey, QByteArray(size, 'p'));
    }
    seeds += Secret;
    seeds += keys->identity.recipient().toText();
    return {
        u"age"_s,
        [keys](const QByteArray &bytes) { eatEnvelope(bytes, *keys); },
        seeds,
        {"age-encryption.org/v1\n", "-> X25519 ", "-> scrypt ", "-> tryboth.app/argon2id-v1 ", "\n--- ",
         "tryboth.app/argon2id-v2", "AGE-SECRET-KEY-1", "age1", "AAAAAAAAAAAAAAAAAAAAAA", "4294967296", "-1",
         "1048577", "00", "=", "\r\n", "# created:"},
        [keys, known](const QByteArray &input, quint32 seed) { return reshaped(*keys, known, input, seed); }};
}

} // namespace tryboth::fuzz
