// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sealing/journalkeys.h"

#include <QBuffer>

// What several tests of this room use: cheap Argon2id and sealing in memory.
namespace tryboth::test {

inline constexpr Argon2Cost CheapCost{1, 8};

inline SealingResult<QByteArray> sealWith(const JournalKeys &keys, const QByteArray &plain)
{
    QBuffer from;
    from.setData(plain);
    from.open(QIODevice::ReadOnly);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    if (const auto done = keys.seal(from, to); !done) {
        return tl::unexpected(done.error());
    }
    return to.data();
}

inline SealingResult<QByteArray> openWith(const JournalKeys &keys, const QByteArray &sealed)
{
    QBuffer from;
    from.setData(sealed);
    from.open(QIODevice::ReadOnly);
    QBuffer to;
    to.open(QIODevice::WriteOnly);
    if (const auto done = keys.open(from, to); !done) {
        return tl::unexpected(done.error());
    }
    return to.data();
}

inline SealingResult<JournalKeys> unlock(const QByteArray &sealed, const QString &passphrase)
{
    QBuffer from;
    from.setData(sealed);
    from.open(QIODevice::ReadOnly);
    return JournalKeys::unlock(from, Passphrase(QString(passphrase)));
}

} // namespace tryboth::test
