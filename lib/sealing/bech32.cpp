// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealing/bech32.h"

#include <array>
#include <cstdint>

namespace tryboth {

namespace {

constexpr QByteArrayView Alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t ChecksumSize = 6;
constexpr int GroupBits = 5;
constexpr unsigned GroupMask = (1U << GroupBits) - 1;

/// The running checksum of BIP 173.
class Checksum
{
public:
    explicit Checksum(QByteArrayView prefix)
    {
        for (const char c : prefix) {
            add(static_cast<unsigned char>(c) >> GroupBits);
        }
        add(0);
        for (const char c : prefix) {
            add(static_cast<unsigned char>(c) & GroupMask);
        }
    }

    void add(unsigned group)
    {
        constexpr std::array<std::uint32_t, GroupBits> Generator = {0x3b6a57b2, 0x26508e6d, 0x1ea119fa,
                                                                    0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_value >> 25;
        m_value = (m_value & 0x1ffffff) << GroupBits ^ group;
        for (std::size_t i = 0; i < Generator.size(); ++i) {
            if ((top >> i & 1U) != 0) {
                m_value ^= Generator[i];
            }
        }
    }

    std::uint32_t value() const { return m_value; }

private:
    std::uint32_t m_value = 1;
};

char lowered(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isOfOneCase(QByteArrayView text)
{
    bool lower = false;
    bool upper = false;
    for (const char c : text) {
        lower = lower || (c >= 'a' && c <= 'z');
        upper = upper || (c >= 'A' && c <= 'Z');
    }
    return !(lower && upper);
}

bool startsWithPrefix(QByteArrayView prefix, QByteArrayView text)
{
    if (text.size() < prefix.size() + 1 + static_cast<qsizetype>(ChecksumSize) ||
        text[prefix.size()] != '1') {
        return false;
    }
    for (qsizetype i = 0; i < prefix.size(); ++i) {
        if (lowered(text[i]) != prefix[i]) {
            return false;
        }
    }
    return true;
}

/// The 5-bit groups of the data part with its checksum, or nothing when a character or the checksum is wrong.
std::optional<SecureBytes> checkedGroups(QByteArrayView prefix, QByteArrayView data)
{
    Checksum checksum(prefix);
    SecureBytes groups(static_cast<std::size_t>(data.size()));
    for (qsizetype i = 0; i < data.size(); ++i) {
        const qsizetype group = Alphabet.indexOf(lowered(data[i]));
        if (group < 0) {
            return std::nullopt;
        }
        groups.bytes()[static_cast<std::size_t>(i)] = static_cast<unsigned char>(group);
        checksum.add(static_cast<unsigned>(group));
    }
    return checksum.value() == 1 ? std::optional(std::move(groups)) : std::nullopt;
}

} // namespace

SecureBytes toBech32(QByteArrayView prefix, ByteView bytes)
{
    const std::size_t groupCount = (bytes.size() * 8 + GroupBits - 1) / GroupBits;
    SecureBytes text(static_cast<std::size_t>(prefix.size()) + 1 + groupCount + ChecksumSize);
    std::size_t at = 0;
    const auto put = [&](char c) { text.bytes()[at++] = static_cast<unsigned char>(c); };
    for (const char c : prefix) {
        put(c);
    }
    put('1');

    Checksum checksum(prefix);
    std::uint32_t waiting = 0;
    int bits = 0;
    const auto putGroup = [&](unsigned group) {
        checksum.add(group);
        put(Alphabet[static_cast<qsizetype>(group)]);
    };
    for (const unsigned char byte : bytes) {
        waiting = (waiting << 8 | byte) & 0xfffU;
        for (bits += 8; bits >= GroupBits;) {
            bits -= GroupBits;
            putGroup(waiting >> bits & GroupMask);
        }
    }
    if (bits > 0) {
        putGroup(waiting << (GroupBits - bits) & GroupMask);
    }

    for (std::size_t i = 0; i < ChecksumSize; ++i) {
        checksum.add(0);
    }
    const std::uint32_t sum = checksum.value() ^ 1U;
    for (int shift = GroupBits * (static_cast<int>(ChecksumSize) - 1); shift >= 0; shift -= GroupBits) {
        put(Alphabet[sum >> shift & GroupMask]);
    }
    return text;
}

std::optional<SecureBytes> fromBech32(QByteArrayView prefix, QByteArrayView text)
{
    if (!isOfOneCase(text) || !startsWithPrefix(prefix, text)) {
        return std::nullopt;
    }
    const auto groups = checkedGroups(prefix, text.sliced(prefix.size() + 1));
    if (!groups) {
        return std::nullopt;
    }
    const std::size_t groupCount = groups->size() - ChecksumSize;
    SecureBytes bytes(groupCount * GroupBits / 8);
    std::uint32_t waiting = 0;
    int bits = 0;
    std::size_t at = 0;
    for (const unsigned char group : groups->view().first(groupCount)) {
        waiting = (waiting << GroupBits | group) & 0xfffU;
        bits += GroupBits;
        if (bits >= 8) {
            bits -= 8;
            bytes.bytes()[at++] = static_cast<unsigned char>(waiting >> bits & 0xffU);
        }
    }
    const bool canonicalEnd = bits < GroupBits && (waiting & ((1U << bits) - 1)) == 0;
    return canonicalEnd ? std::optional(std::move(bytes)) : std::nullopt;
}

} // namespace tryboth
