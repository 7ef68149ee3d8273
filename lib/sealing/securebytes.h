// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <span>

namespace tryboth {

using ByteView = std::span<const unsigned char>;
using MutableBytes = std::span<unsigned char>;

/// The bytes of a text or a QByteArray, seen as unsigned; nothing is copied.
ByteView bytesOf(QByteArrayView text);

/// A secret of fixed size in guarded memory: between guard pages, kept out of swap and core dumps where the
/// system allows it, and overwritten when it goes. Move only, so that there is never a second copy.
class SecureBytes
{
public:
    SecureBytes() = default;
    /// `size` bytes, all zero. Throws std::bad_alloc without memory, as new does.
    explicit SecureBytes(std::size_t size);
    ~SecureBytes();
    SecureBytes(SecureBytes &&other) noexcept;
    SecureBytes &operator=(SecureBytes &&other) noexcept;
    SecureBytes(const SecureBytes &) = delete;
    SecureBytes &operator=(const SecureBytes &) = delete;

    /// A second, equally guarded secret with the bytes of `bytes`; the source is the caller's to wipe.
    static SecureBytes copyOf(ByteView bytes);
    static SecureBytes random(std::size_t size);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    ByteView view() const { return {m_data, m_size}; }
    MutableBytes bytes() { return {m_data, m_size}; }
    /// The same bytes as text. Copying out of it makes an unguarded copy.
    QByteArrayView text() const;

private:
    unsigned char *m_data = nullptr;
    std::size_t m_size = 0;
};

/// Compares in a time that does not depend on where the two differ.
bool equalInConstantTime(ByteView a, ByteView b);
/// Overwrites with zeros, even where a compiler would drop it.
void wipe(MutableBytes bytes);

} // namespace tryboth
