// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"
#include "sealing/securebytes.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>

namespace tryboth {

/// One way to the file key. `arguments` does not hold the type.
struct Stanza
{
    QByteArray type;
    QList<QByteArray> arguments;
    QByteArray body;

    bool operator==(const Stanza &) const = default;
};

/// The head of an age v1 file: ways to the file key, and a MAC over them made with it.
struct Header
{
    QList<Stanza> stanzas;
    QByteArray authenticated; ///< the bytes that the MAC covers, exactly as read
    QByteArray mac;
};

/// Reads the header and leaves the device at the first byte of the payload. Strict (C2SP age v1): one form of
/// every byte. Fails with NotSealed, NeedsNewerVersion, Damaged, or HostileLimits above 64 KiB.
SealingResult<Header> readHeader(QIODevice &device);
/// The whole header as bytes, with its MAC.
QByteArray writeHeader(const QList<Stanza> &stanzas, const SecureBytes &fileKey);
bool macFits(const Header &header, const SecureBytes &fileKey);

} // namespace tryboth
