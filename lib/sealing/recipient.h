// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/sealingerror.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <array>

namespace tryboth {

/// The public half of a key pair: whom a file is sealed for. Written as age1….
struct Recipient
{
    std::array<unsigned char, 32> point = {};

    /// Fails with NotAKey for everything but one complete age1… text without spaces around it.
    static SealingResult<Recipient> fromText(QByteArrayView text);
    QByteArray toText() const;

    bool operator==(const Recipient &) const = default;
};

} // namespace tryboth
