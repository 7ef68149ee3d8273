// SPDX-License-Identifier: GPL-3.0-or-later
#include "mutator.h"

namespace tryboth::fuzz {

namespace {
constexpr int MostChanges = 8;
constexpr qsizetype MostBytes = 64 * 1024; ///< what is longer than its seed and this is cut
constexpr int LongRun = 200;
const QByteArrayList Numbers{"0",          "-1",    "255",        "65536", "2147483647", "-2147483648",
                             "4294967296", "1e309", "0x7fffffff", "NaN",   "+-3.",       QByteArray(400, '9')};
} // namespace

Mutator::Mutator(const FuzzTarget &target, quint32 seed)
    : m_target(target)
    , m_random(seed)
{
}

QByteArray Mutator::next()
{
    QByteArray bytes = pick(m_target.seeds);
    if (m_target.reshape && m_random.bounded(2) == 0)
        return m_target.reshape(bytes, m_random.generate());
    const qsizetype most = std::max(bytes.size(), MostBytes);
    for (int changes = m_random.bounded(1, MostChanges + 1); changes > 0; --changes)
        changeOnce(bytes);
    return bytes.left(most);
}

void Mutator::changeOnce(QByteArray &bytes)
{
    const qsizetype at = placeIn(bytes);
    const qsizetype length = m_random.bounded(1, 33);
    switch (m_random.bounded(10)) {
    case 0:
        if (!bytes.isEmpty())
            bytes[at] = static_cast<char>(bytes.at(at) ^ (1 << m_random.bounded(8)));
        break;
    case 1:
        bytes.insert(at, static_cast<char>(m_random.bounded(256)));
        break;
    case 2:
        bytes.remove(at, length);
        break;
    case 3:
        bytes.insert(at, pick(m_target.words));
        break;
    case 4: {
        const QByteArray word = pick(m_target.words);
        bytes.replace(at, word.size(), word);
        break;
    }
    case 5:
        bytes.insert(at, pick(Numbers));
        break;
    case 6:
        bytes.insert(at, bytes.mid(placeIn(bytes), length));
        break;
    case 7:
        bytes = bytes.left(at) + pick(m_target.seeds).mid(placeIn(bytes));
        break;
    case 8:
        m_random.bounded(4) == 0
            ? bytes.truncate(at)
            : void(bytes.insert(at, bytes.mid(at, length).repeated(m_random.bounded(LongRun))));
        break;
    default:
        changeLines(bytes);
    }
}

/// Leaves a line out, says one twice, or puts it somewhere else.
void Mutator::changeLines(QByteArray &bytes)
{
    QByteArrayList lines = bytes.split('\n');
    const int from = m_random.bounded(static_cast<int>(lines.size()));
    const int to = m_random.bounded(static_cast<int>(lines.size()));
    switch (m_random.bounded(3)) {
    case 0:
        lines.removeAt(from);
        break;
    case 1:
        lines.insert(to, lines.at(from));
        break;
    default:
        lines.swapItemsAt(from, to);
    }
    bytes = lines.join('\n');
}

qsizetype Mutator::placeIn(const QByteArray &bytes)
{
    return bytes.isEmpty() ? 0 : static_cast<qsizetype>(m_random.bounded(static_cast<quint32>(bytes.size())));
}

QByteArray Mutator::pick(const QByteArrayList &list)
{
    return list.isEmpty() ? QByteArray() : list.at(m_random.bounded(static_cast<int>(list.size())));
}

} // namespace tryboth::fuzz
