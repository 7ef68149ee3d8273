// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/securebytes.h"

#include "sealing/primitives.h"

#include <sodium.h>

#include <algorithm>
#include <new>
#include <utility>

namespace tryboth {

ByteView bytesOf(QByteArrayView text)
{
    return {reinterpret_cast<const unsigned char *>(text.data()), static_cast<std::size_t>(text.size())};
}

SecureBytes::SecureBytes(std::size_t size)
    : m_size(size)
{
    if (size == 0) {
        return;
    }
    ensureSodium();
    m_data = static_cast<unsigned char *>(sodium_malloc(size));
    if (!m_data) {
        throw std::bad_alloc();
    }
    sodium_memzero(m_data, size);
}

SecureBytes::~SecureBytes()
{
    sodium_free(m_data);
}

SecureBytes::SecureBytes(SecureBytes &&other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecureBytes &SecureBytes::operator=(SecureBytes &&other) noexcept
{
    if (this != &other) {
        sodium_free(m_data);
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecureBytes SecureBytes::copyOf(ByteView bytes)
{
    SecureBytes copy(bytes.size());
    std::ranges::copy(bytes, copy.m_data);
    return copy;
}

SecureBytes SecureBytes::random(std::size_t size)
{
    SecureBytes secret(size);
    randombytes_buf(secret.m_data, size);
    return secret;
}

QByteArrayView SecureBytes::text() const
{
    return {reinterpret_cast<const char *>(m_data), static_cast<qsizetype>(m_size)};
}

bool equalInConstantTime(ByteView a, ByteView b)
{
    return a.size() == b.size() && sodium_memcmp(a.data(), b.data(), a.size()) == 0;
}

void wipe(MutableBytes bytes)
{
    sodium_memzero(bytes.data(), bytes.size());
}

} // namespace tryboth
