// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/id.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace tryboth {

namespace {
constexpr qsizetype TextLength = 36;
constexpr quint32 CounterBits = 26; // 12 bits of rand_a and the first 14 of rand_b: RFC 9562, 6.2, method 1
constexpr quint32 CounterSeedMask = (1U << (CounterBits - 1)) - 1;
} // namespace

std::optional<Id> Id::fromText(QStringView text)
{
    if (text.size() != TextLength) {
        return std::nullopt;
    }
    const QUuid uuid = QUuid::fromString(text);
    return uuid.isNull() ? std::nullopt : std::optional(Id(uuid));
}

IdSource::IdSource()
    : m_random(QRandomGenerator::securelySeeded())
{
}

IdSource::IdSource(quint32 seed)
    : m_random(seed)
{
}

Id IdSource::next(Moment now)
{
    // A clock set back must not make a later row sort before an earlier one.
    const bool sameTick = now.utcMs <= m_lastMs;
    const bool exhausted = sameTick && (m_counter + 1) >> CounterBits != 0;
    if (sameTick && !exhausted) {
        ++m_counter;
    } else {
        m_lastMs = exhausted ? m_lastMs + 1 : now.utcMs;
        m_counter = m_random.generate() & CounterSeedMask;
    }

    std::array<uchar, 16> bytes{};
    const quint64 milliseconds = static_cast<quint64>(m_lastMs) << 16;
    qToBigEndian(milliseconds, bytes.data());
    qToBigEndian(static_cast<quint16>(0x7000U | (m_counter >> 14)), bytes.data() + 6);
    qToBigEndian(static_cast<quint16>(0x8000U | (m_counter & 0x3FFFU)), bytes.data() + 8);
    qToBigEndian(static_cast<quint16>(m_random.generate()), bytes.data() + 10);
    qToBigEndian(static_cast<quint32>(m_random.generate()), bytes.data() + 12);
    return Id(QUuid::fromRfc4122(QByteArrayView(bytes.data(), bytes.size())));
}

} // namespace tryboth
