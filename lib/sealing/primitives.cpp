// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/primitives.h"

#include <QtGlobal>

#include <sodium.h>

namespace tryboth {

namespace {

void update(crypto_auth_hmacsha256_state &state, QByteArrayView text)
{
    if (!text.isEmpty()) {
        crypto_auth_hmacsha256_update(&state, bytesOf(text).data(), static_cast<std::size_t>(text.size()));
    }
}

void hmacInto(MutableBytes mac, ByteView key, QByteArrayView message, QByteArrayView tail)
{
    crypto_auth_hmacsha256_state state;
    // libsodium declares that its pointers are never null, and the one of an empty view may be. HMAC pads
    // keys with zeros, so one zero byte is the empty key.
    constexpr unsigned char EmptyKey[] = {0};
    const ByteView used = key.empty() ? ByteView(EmptyKey) : key;
    crypto_auth_hmacsha256_init(&state, used.data(), used.size());
    update(state, message);
    update(state, tail);
    crypto_auth_hmacsha256_final(&state, mac.data());
    sodium_memzero(&state, sizeof state);
}

QByteArrayView textOf(ByteView bytes)
{
    return {reinterpret_cast<const char *>(bytes.data()), static_cast<qsizetype>(bytes.size())};
}

MutableBytes writable(QByteArray &bytes)
{
    return {reinterpret_cast<unsigned char *>(bytes.data()), static_cast<std::size_t>(bytes.size())};
}

} // namespace

void ensureSodium()
{
    static const int started = sodium_init();
    if (started < 0) {
        qFatal("libsodium could not be started");
    }
}

QByteArray randomBytes(qsizetype size)
{
    ensureSodium();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<std::size_t>(size));
    return bytes;
}

SecureBytes hkdfSha256(ByteView secret, ByteView salt, QByteArrayView info)
{
    SecureBytes extracted(crypto_auth_hmacsha256_BYTES);
    hmacInto(extracted.bytes(), salt, textOf(secret), {});
    SecureBytes expanded(crypto_auth_hmacsha256_BYTES);
    hmacInto(expanded.bytes(), extracted.view(), info, QByteArrayView("\x01", 1));
    return expanded;
}

QByteArray hmacSha256(ByteView key, QByteArrayView message)
{
    QByteArray mac(crypto_auth_hmacsha256_BYTES, Qt::Uninitialized);
    hmacInto(writable(mac), key, message, {});
    return mac;
}

void aeadSeal(const SecureBytes &key, const AeadNonce &nonce, ByteView plain, MutableBytes sealed)
{
    Q_ASSERT(sealed.size() == plain.size() + TagSize);
    crypto_aead_chacha20poly1305_ietf_encrypt(sealed.data(), nullptr, plain.data(), plain.size(), nullptr, 0,
                                              nullptr, nonce.data(), key.view().data());
}

bool aeadOpen(const SecureBytes &key, const AeadNonce &nonce, ByteView sealed, MutableBytes plain)
{
    if (sealed.size() < TagSize) {
        return false;
    }
    Q_ASSERT(plain.size() >= sealed.size() - TagSize);
    return crypto_aead_chacha20poly1305_ietf_decrypt(plain.data(), nullptr, nullptr, sealed.data(),
                                                     sealed.size(), nullptr, 0, nonce.data(),
                                                     key.view().data()) == 0;
}

QByteArray wrapFileKey(const SecureBytes &wrappingKey, const SecureBytes &fileKey)
{
    QByteArray wrapped(WrappedKeySize, Qt::Uninitialized);
    aeadSeal(wrappingKey, AeadNonce{}, fileKey.view(), writable(wrapped));
    return wrapped;
}

std::optional<SecureBytes> unwrapFileKey(const SecureBytes &wrappingKey, QByteArrayView wrapped)
{
    SecureBytes fileKey(FileKeySize);
    if (wrapped.size() != WrappedKeySize ||
        !aeadOpen(wrappingKey, AeadNonce{}, bytesOf(wrapped), fileKey.bytes())) {
        return std::nullopt;
    }
    return fileKey;
}

} // namespace tryboth
