// SPDX-License-Identifier: GPL-3.0-or-later
#include "payload.h"

#include <QCryptographicHash>

namespace tryboth {

namespace {

QByteArray hashOf(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

} // namespace

QByteArray payloadOf(qint64 counter, qint64 size)
{
    QByteArray payload = QByteArray::number(counter) + '\n';
    const QByteArray block = hashOf(payload);
    while (payload.size() < size)
        payload += block;
    payload += '\n';
    return payload + hashOf(payload);
}

std::optional<qint64> counterOf(const QByteArray &payload)
{
    const qsizetype hashAt = payload.lastIndexOf('\n') + 1;
    if (hashAt == 0 || payload.mid(hashAt) != hashOf(payload.left(hashAt)))
        return std::nullopt;
    return payload.left(payload.indexOf('\n')).toLongLong();
}

} // namespace tryboth
