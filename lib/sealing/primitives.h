// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/securebytes.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <cstddef>
#include <optional>

// What the age format is made of, on libsodium. For this room only.
namespace tryboth {

inline constexpr std::size_t FileKeySize = 16;
inline constexpr std::size_t WrappingKeySize = 32;
inline constexpr std::size_t TagSize = 16;
inline constexpr qsizetype WrappedKeySize = FileKeySize + TagSize;
inline constexpr qsizetype SaltSize = 16;

using AeadNonce = std::array<unsigned char, 12>;

/// Starts libsodium once; safe to call from any thread. Without it nothing here may run, so failure aborts.
void ensureSodium();

QByteArray randomBytes(qsizetype size);

/// HKDF-SHA-256 (RFC 5869) with an output of 32 bytes.
SecureBytes hkdfSha256(ByteView secret, ByteView salt, QByteArrayView info);
/// HMAC-SHA-256 (RFC 2104), 32 bytes.
QByteArray hmacSha256(ByteView key, QByteArrayView message);

/// ChaCha20-Poly1305 (RFC 8439) from `plain` into `sealed`, which is TagSize longer.
void aeadSeal(const SecureBytes &key, const AeadNonce &nonce, ByteView plain, MutableBytes sealed);
/// The reverse; false when the tag does not fit, and then `plain` holds nothing of use.
bool aeadOpen(const SecureBytes &key, const AeadNonce &nonce, ByteView sealed, MutableBytes plain);

/// A file key sealed with a wrapping key that is used for nothing else (the nonce is zero, as age defines).
QByteArray wrapFileKey(const SecureBytes &wrappingKey, const SecureBytes &fileKey);
/// The file key, or nothing when this wrapping key is not the one.
std::optional<SecureBytes> unwrapFileKey(const SecureBytes &wrappingKey, QByteArrayView wrapped);

} // namespace tryboth
