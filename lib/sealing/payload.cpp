// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/payload.h"

#include "sealing/primitives.h"

#include <QByteArray>

#include <optional>
#include <utility>

namespace tryboth {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype ChunkSize = 64 * 1024;
constexpr qsizetype SealedChunkSize = ChunkSize + static_cast<qsizetype>(TagSize);
constexpr QByteArrayView KeyLabel = "payload";

/// Counts chunks as STREAM does: eleven bytes big endian, then whether it is the last.
class ChunkNonce
{
public:
    const AeadNonce &forChunk(bool isLast)
    {
        m_nonce.back() = isLast ? 1 : 0;
        return m_nonce;
    }

    void advance()
    {
        for (std::size_t i = m_nonce.size() - 1; i-- > 0 && ++m_nonce[i] == 0;) {
        }
    }

private:
    AeadNonce m_nonce = {};
};

MutableBytes writable(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

/// Up to `size` bytes; fewer only at the end of the device.
SealingResult<QByteArray> readFully(QIODevice &device, qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    qsizetype have = 0;
    while (have < size) {
        const qint64 got = device.read(bytes.data() + have, size - have);
        if (got < 0 && !device.atEnd()) {
            return sealingFailure(SealingProblem::CannotRead, device.errorString());
        }
        if (got <= 0) {
            break;
        }
        have += got;
    }
    bytes.truncate(have);
    return bytes;
}

SealingResult<void> writeFully(QIODevice &device, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        const qint64 written = device.write(bytes.data(), bytes.size());
        if (written <= 0) {
            return sealingFailure(SealingProblem::CannotWrite, device.errorString());
        }
        bytes = bytes.sliced(written);
    }
    return {};
}

/// Hands every chunk of `from` to `use(chunk, isLast)`; reads one chunk ahead to know which one is the last.
template <typename Use>
SealingResult<void> forEachChunk(QIODevice &from, qsizetype size, const Use &use)
{
    auto chunk = readFully(from, size);
    for (bool isLast = false; chunk && !isLast;) {
        auto next = chunk->size() < size ? SealingResult<QByteArray>(QByteArray()) : readFully(from, size);
        if (!next) {
            return tl::unexpected(next.error());
        }
        isLast = next->isEmpty();
        if (const SealingResult<void> used = use(*chunk, isLast); !used) {
            return used;
        }
        chunk = std::move(next);
    }
    return chunk ? SealingResult<void>() : tl::unexpected(chunk.error());
}

tl::unexpected<SealingError> damaged(const QString &what)
{
    return sealingFailure(SealingProblem::Damaged, u"payload: "_s + what);
}

} // namespace

SealingResult<void> sealPayload(QIODevice &plain, QIODevice &sealed, const SecureBytes &fileKey)
{
    const QByteArray salt = randomBytes(SaltSize);
    if (const auto written = writeFully(sealed, salt); !written) {
        return written;
    }
    const SecureBytes key = hkdfSha256(fileKey.view(), bytesOf(salt), KeyLabel);
    ChunkNonce nonce;
    QByteArray out;
    return forEachChunk(plain, ChunkSize, [&](QByteArray &chunk, bool isLast) {
        out.resize(chunk.size() + static_cast<qsizetype>(TagSize));
        aeadSeal(key, nonce.forChunk(isLast), bytesOf(chunk), writable(out));
        nonce.advance();
        wipe(writable(chunk));
        return writeFully(sealed, out);
    });
}

SealingResult<void> openPayload(QIODevice &sealed, QIODevice &plain, const SecureBytes &fileKey)
{
    const auto salt = readFully(sealed, SaltSize);
    if (!salt) {
        return tl::unexpected(salt.error());
    }
    if (salt->size() != SaltSize) {
        return sealingFailure(SealingProblem::Damaged, u"header: no payload follows"_s);
    }
    const SecureBytes key = hkdfSha256(fileKey.view(), bytesOf(*salt), KeyLabel);
    ChunkNonce nonce;
    bool isFirst = true;
    SecureBytes out(ChunkSize);
    return forEachChunk(sealed, SealedChunkSize, [&](QByteArray &chunk, bool isLast) -> SealingResult<void> {
        const bool fits = aeadOpen(key, nonce.forChunk(isLast), bytesOf(chunk), out.bytes());
        // A full chunk whose mark disagrees with where the file ends (data added, or chunks cut off) is
        // authentic all the same. It is given out, as the age vectors ask, before the file is refused.
        const bool isMarkWrong = !fits && chunk.size() == SealedChunkSize &&
                                 aeadOpen(key, nonce.forChunk(!isLast), bytesOf(chunk), out.bytes());
        if (!fits && !isMarkWrong) {
            return damaged(u"a chunk is not authentic"_s);
        }
        const QByteArrayView text = out.text().first(chunk.size() - static_cast<qsizetype>(TagSize));
        if (text.isEmpty() && !isFirst) {
            return damaged(u"empty last chunk"_s);
        }
        isFirst = false;
        nonce.advance();
        const auto written = writeFully(plain, text);
        return written && isMarkWrong ? damaged(u"data added or cut off"_s) : written;
    });
}

} // namespace tryboth
